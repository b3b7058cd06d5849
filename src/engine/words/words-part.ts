import { termText } from '../../rdf/term-text.js'
import { noId, type Id, type Scan } from '../../store/id-view.js'
import { wordsOf, type WordMatch } from '../../store/words/word-index.js'
import type { Words } from '../algebra.js'
import { joinTable, keysOf } from '../operators/table-part.js'
import { rangeOf } from '../operators/scan-pattern.js'
import { bind } from '../plan/bound.js'
import type { Part } from '../plan/part.js'
import { anySlotOf, type Room } from '../plan/room.js'
import { Table } from '../rows/table.js'
import { doubleValue } from '../values/value.js'

/** Subjects that are found by the words of their labels, the best first. */
export function createWordsPart(operation: Words, room: Room): Part {
  const terms = columnsOf(operation)
  const slots = terms.map(term => anySlotOf(term, room))
  const variables = new Set(slots.filter((_, column) => terms[column]?.termType === 'Variable'))
  let matches: WordMatch[] | undefined
  const find = () => (matches ??= findMatches(operation, room))
  let table: Table | undefined
  const read = () => (table ??= toTable(operation, find(), room))
  return {
    kind: 'source',
    possible: variables,
    certain: variables,
    needs: new Set(),
    estimate: filled => Math.min(find().length, slots.some(slot => filled.has(slot)) ? 0.5 : operation.limit),
    plan: bound => {
      const stage = joinTable(read, slots, keysOf(slots, variables, bound), room)
      bind(bound, variables)
      return stage
    },
  }
}

/** The terms that a solution has values for; see `toTable`. */
function columnsOf({ subject, graph, score, literal }: Words): Term[] {
  return [subject, ...(graph.termType === 'DefaultGraph' ? [] : [graph]), score, literal].filter(
    term => term !== undefined,
  )
}

type Term = Words['subject']

/** Strings with the words, in the language that is asked for; the best first. */
function findMatches({ words, language }: Words, { setting }: Room): WordMatch[] {
  const { terms } = setting.view
  const matches = wordsOf(terms).find(words)
  const isWanted = ({ id }: WordMatch) => language === undefined || languageOf(terms.text(id)) === language
  return matches.filter(isWanted).sort((one, other) => other.score - one.score || one.id - other.id)
}

/** Empty for a string without a language. */
function languageOf(text: string): string {
  return text.slice(text.lastIndexOf('"') + 2)
}

/** A subject comes once in each graph, with its best string; each of its strings comes when those are asked for. */
function toTable(operation: Words, matches: readonly WordMatch[], room: Room): Table {
  const { terms, view } = room.setting
  const scan = view.createScan(rangeOf(operation, room))
  const hasGraph = operation.graph.termType !== 'DefaultGraph'
  const seen = new Set<string>()
  const width = columnsOf(operation).length
  const table = new Table(width)
  const places = Array.from({ length: width }, (_, column) => column)
  let rows = 0
  for (const { id, score } of matches)
    for (const [subject, graph] of subjectsOf(id, operation, scan, room)) {
      if (rows === operation.limit) return table
      const key = `${subject} ${graph} ${operation.literal ? id : ''}`
      if (seen.has(key)) continue
      seen.add(key)
      rows++
      const scoreId = operation.score ? [terms.idOf(doubleValue(Math.round(score * 1e4) / 1e4))] : []
      table.add(
        Uint32Array.from([subject, ...(hasGraph ? [graph] : []), ...scoreId, ...(operation.literal ? [id] : [])]),
        places,
      )
    }
  return table
}

function* subjectsOf(
  literal: Id,
  operation: Words,
  scan: Scan,
  { setting }: Room,
): Generator<[subject: Id, graph: Id]> {
  const { subject, graph, properties } = operation
  const idOf = (term: Term) => (term.termType === 'NamedNode' ? setting.view.terms.idOf(termText(term)) : noId)
  const isUnknown = (term: Term) => term.termType === 'NamedNode' && idOf(term) === noId
  if (isUnknown(subject) || isUnknown(graph)) return
  for (const property of properties.filter(each => !isUnknown(each))) {
    scan.open(idOf(subject), idOf(property), literal, idOf(graph))
    while (scan.next()) yield [scan.subject, scan.graph]
  }
}
