/** A text in the languages of the pages. */
export type Texts = Readonly<Record<'nl' | 'fr' | 'de' | 'en', string>>

/** One thing that a request can say; the reading of requests, OpenAPI and the page are made from it. */
export interface Parameter {
  name: string
  in: 'query' | 'path'
  kind: 'number' | 'integer' | 'text' | 'flag' | 'box' | 'position'
  texts: Texts
  /** Symbol of the unit. */
  unit?: string | undefined
  /** Whether it can be given more than once. */
  many?: boolean
  least?: number
  most?: number
  /** What a request that says nothing gets. */
  otherwise?: number
  choices?: readonly string[]
}

/** A form in which an operation answers. */
export interface AnswerForm {
  mediaType: string
  /** Name of a schema in the OpenAPI document; absent for what is no JSON. */
  schema?: string
}

/** An address that answers a kind of question. */
export interface Operation {
  id: string
  /** With parameters in braces, as OpenAPI writes it. */
  path: string
  texts: Texts
  parameters: readonly Parameter[]
  answers: readonly AnswerForm[]
  /** Addresses that answer; `{building}` stands for the IRI of a building of the data. */
  examples: readonly string[]
}
