import { expect, test } from 'vitest'
import type { DraftStatement, RowPlace } from '../../../src/ingest/rows/draft-content.js'
import { placeOfRow } from '../../../src/ingest/rows/draft-content.js'
import { keepContents } from '../../../src/ingest/rows/keep-contents.js'
import type { Table } from '../../../src/ingest/tables/table.js'
import { literal, namedNode } from '../../../src/rdf/terms.js'
import { acc, dct, rdf, rdfs, measurementMethod, xsd } from '../../../src/rdf/vocab.js'
import { iris } from '../conversion.js'

const column = { index: 1, header: 'Breite' }
const rows = Array.from({ length: 300 }, (_, index) => ({ number: index + 2, cells: [`b${index}`, `${80 + index}`] }))
const table: Table = {
  ...{ source: 'doors', sheet: 'Türen', columns: [column], uses: new Map(), things: [], checks: [], required: [] },
  ...{ suppressed: [], rows, blankRows: 0, findings: [] },
}

/** A statement of each kind that a row can make. */
function statementsOf(from: RowPlace): DraftStatement[] {
  const told = { by: 'door', from, columns: [column] }
  return [
    { ...told, predicate: rdf.type, object: acc.Building, columns: [] },
    { ...told, predicate: rdfs.label, object: literal(`Größe\n${from.row}`, 'de') },
    { ...told, predicate: dct.identifier, object: literal(`${from.row}`) },
    { ...told, predicate: acc.clearWidth, object: literal('92.5', xsd.decimal), bound: 'at-least', estimated: true },
    { ...told, predicate: acc.stepFree, object: literal('true', xsd.boolean), estimated: true },
    { ...told, predicate: acc.door, object: namedNode('https://data.example.org/id/building/town/x') },
  ]
}

function gather(openThings: number) {
  const contents = keepContents(iris, openThings)
  for (const at of rows.keys()) {
    const path = `building/town/b${(at * 7) % 60}`
    const { content } = contents.open(path)
    const from = placeOfRow(
      table,
      at,
      at % 2 === 0 ? { date: literal('2024-05-12', xsd.date), method: measurementMethod.counted } : {},
    )
    const thing = at % 5 === 0 ? path : `${path}/Tür/${at}`
    const subject = iris.thing(thing)
    const own = { subject, path: thing, madeBy: [{ by: 'door', from }], rows: [from] }
    content.things.set(subject.value, { ...own, statements: statementsOf(from) })
    contents.settle()
  }
  const complete = contents.complete()
  return { paths: [...complete.paths()], contents: Array.from({ length: complete.length }, (_, at) => complete.at(at)) }
}

test('contents that were packed between their rows, and over and over, are those that never were', () => {
  const [packed, open] = [gather(5), gather(Infinity)]
  expect(packed).toEqual(open)
  expect(open.paths.length).toBeGreaterThan(0)
  expect(open.paths.length).toBeLessThan(60)
})
