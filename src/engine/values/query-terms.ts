import { firstLocalId, noId, type Id } from '../../store/id-view.js'
import { termKind, type TermKind, type TermTable } from '../../store/term-table.js'
import { columnNumber, kindOf } from './kind-of.js'
import { readValue, unescapeText } from './read-value.js'
import type { Value } from './value.js'
import { valueText } from './write-value.js'

/** The terms of one run of a query: those of the store, and those that the query makes, numbered from `firstLocalId`. */
export interface QueryTerms {
  /** What a term means; the same object for as long as the store's part of the memory holds it. */
  value(id: Id): Value
  /** Id of the term that writes this value; a term that the store does not know gets a local id. Never 0. */
  idOf(value: Value): Id
  /** Id of the term with this N-Triples text; a term that the store does not know gets a local id. Never 0. */
  idOfText(text: string): Id
  /** N-Triples text. */
  text(id: Id): string
  kind(id: Id): TermKind
  /** What STR gives of a literal or an IRI; only of these. */
  content(id: Id): string
  /** Whether that has these bytes of UTF-8 in it; undefined where only the text itself can tell. */
  contentIncludes(id: Id, part: Uint8Array): boolean | undefined
  /** As `TermTable.tag`. */
  tag(id: Id): string
  /** As `TermTable.number`. */
  number(id: Id): number
  /** As `TermTable.isExact`; false for local terms. */
  isExact(id: Id): boolean
  /** Number for a new blank node or the like, counting from 1. */
  nextNumber(): number
  /** The one moment at which the query runs. */
  readonly now: Date
}

/** Values of stored terms that are kept ready. Full, the memory is emptied: cheaper than to know which one is oldest. */
const mostValues = 100_000

/** Terms for one run of a query over the terms of a store. */
export function createQueryTerms(table: TermTable, now = new Date()): QueryTerms {
  const remembered = new Map<Id, Value>()
  const local = createLocalTerms()
  let counter = 0
  const isLocal = (id: Id) => id >= firstLocalId
  function storedValue(id: Id): Value {
    const known = remembered.get(id)
    if (known !== undefined) return known
    if (remembered.size >= mostValues) remembered.clear()
    const value = readValue(table.text(id))
    value.id = id
    remembered.set(id, value)
    return value
  }
  function storedContent(id: Id): string {
    const body = table.body(id)
    return table.kind(id) === termKind.iri ? body : unescapeText(body)
  }
  const idOfText = (text: string) => local.find(text) ?? (table.idOf(text) || local.add(text))
  return {
    value: id => (isLocal(id) ? local.value(id) : storedValue(id)),
    idOf: value => (value.id === undefined || value.id === noId ? idOfText(valueText(value)) : value.id),
    idOfText,
    text: id => (isLocal(id) ? local.text(id) : table.text(id)),
    content: id => (isLocal(id) ? contentOf(local.text(id)) : storedContent(id)),
    contentIncludes: (id, part) => (isLocal(id) ? undefined : table.bodyIncludes(id, part)),
    tag: id => (isLocal(id) ? tagOf(local.text(id)) : table.tag(id)),
    kind: id => (isLocal(id) ? kindOf(local.value(id)) : table.kind(id)),
    number: id => (isLocal(id) ? columnNumber(local.value(id)) : table.number(id)),
    isExact: id => !isLocal(id) && table.isExact(id),
    nextNumber: () => ++counter,
    now,
  }
}

/** From N-Triples: the text of an IRI or of a literal. */
function contentOf(text: string): string {
  return text.startsWith('"') ? unescapeText(text.slice(1, text.lastIndexOf('"'))) : text.slice(1, -1)
}

function tagOf(text: string): string {
  return text.slice(text.lastIndexOf('"') + 2)
}

/** Terms by their number from `firstLocalId`; they live as long as the query. */
function createLocalTerms() {
  const ids = new Map<string, Id>()
  const texts: string[] = []
  const values: Value[] = []
  function add(text: string): Id {
    const id = firstLocalId + texts.push(text) - 1
    ids.set(text, id)
    return id
  }
  return {
    add,
    find: (text: string) => ids.get(text),
    text: (id: Id) => texts[id - firstLocalId] as string,
    value(id: Id): Value {
      const index = id - firstLocalId
      const known = values[index]
      if (known !== undefined) return known
      const value = readValue(texts[index] as string)
      value.id = id
      values[index] = value
      return value
    },
  }
}
