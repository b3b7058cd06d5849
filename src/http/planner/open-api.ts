import type { Operation, Parameter } from './operation.js'
import { schemas } from './schemas.js'

/** What an OpenAPI document says of its service. */
export interface ApiFacts {
  base: string
  title: string
  licence: string
}

/** The operations as an OpenAPI 3.1 document. */
export function toOpenApi(operations: readonly Operation[], { base, title, licence }: ApiFacts): object {
  return {
    openapi: '3.1.0',
    info: { title, version: '0.1.0', summary, license: { name: licence, url: licence } },
    servers: [{ url: base.replace(/\/$/, '') }],
    paths: Object.fromEntries(operations.map(operation => [operation.path, { get: toGet(operation) }])),
    components: { schemas },
  }
}

const summary = 'How people get into public buildings, for route planners. What nobody knows is left out, and never 0.'

function toGet({ id, texts, parameters, answers, examples }: Operation): object {
  return {
    operationId: id,
    summary: texts.en,
    parameters: parameters.map(toParameter),
    responses: {
      200: { description: texts.en, content: Object.fromEntries(answers.map(toContent)) },
      304: { description: 'What the client has is still true.' },
      400: {
        description: 'A parameter cannot be read; the problem names it and the cure.',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
    'x-examples': examples,
  }
}

function toContent({ mediaType, schema }: Operation['answers'][number]): [string, object] {
  return [mediaType, schema === undefined ? {} : { schema: { $ref: `#/components/schemas/${schema}` } }]
}

function toParameter(parameter: Parameter): object {
  const { name, texts, unit, many } = parameter
  const isList = many === true || parameter.kind === 'box' || parameter.kind === 'position'
  return {
    name,
    in: parameter.in,
    description: unit === undefined ? texts.en : `${texts.en} Unit: ${unit}.`,
    required: parameter.in === 'path',
    // A box is one text with commas, a name that can be given more than once is several.
    ...(isList ? { style: 'form', explode: many === true } : {}),
    schema: toSchema(parameter),
  }
}

function toSchema({ kind, many, least, most, otherwise, choices }: Parameter): object {
  if (kind === 'box' || kind === 'position') {
    const size = kind === 'box' ? 4 : 2
    return { type: 'array', items: { type: 'number' }, minItems: size, maxItems: size }
  }
  if (kind === 'flag') return { type: 'boolean', enum: [true] }
  if (kind === 'text') {
    const one = { type: 'string', ...(choices ? { enum: choices } : {}) }
    return many ? { type: 'array', items: one } : one
  }
  return {
    type: kind,
    ...(least === undefined ? {} : { minimum: least }),
    ...(most === undefined ? {} : { maximum: most }),
    ...(otherwise === undefined ? {} : { default: otherwise }),
  }
}
