import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Quad, Term } from '@rdfjs/types'
import { projectPath } from '../../src/paths.js'
import { collect } from '../../src/rdf/collect.js'
import { parseJsonLd } from '../../src/rdf/parse-json-ld.js'
import { parseQuads } from '../../src/rdf/parse.js'
import { blankNode, literal, namedNode } from '../../src/rdf/terms.js'
import { xsd } from '../../src/rdf/vocab.js'
import type { QueryForm } from '../../src/sparql/algebra.js'
import { createQueryEngine } from '../../src/sparql/engine.js'
import { numberTerms } from '../../src/sparql/results/number-terms.js'
import type { QueryResult, SelectResult } from '../../src/sparql/results/query-result.js'
import type { Table } from '../../src/sparql/results/table.js'
import { chooseMediaType, resultFormats, resultMediaTypes, writeResult } from '../../src/sparql/results.js'
import { canonical } from '../rdf/canonical.js'
import { createStoreOf } from './stores.js'

const json = 'application/sparql-results+json'
const xml = 'application/sparql-results+xml'
const tsv = 'text/tab-separated-values'

/** Rows of terms as a table, in batches of one row. */
function tableOf(width: number, rows: readonly (Term | undefined)[][]): Table {
  const terms = numberTerms()
  const batches = rows.map(row => ({ rows: 1, cells: Uint32Array.from(row, terms.idOf) }))
  const each = async function* () {
    yield* batches
  }
  return { width, batches: each(), terms }
}

/** The rows of a SELECT; a cell that is undefined is unbound. */
function rowsOf(variables: readonly string[], ...rows: (Term | undefined)[][]): SelectResult {
  return { form: 'select', variables, table: tableOf(variables.length, rows) }
}

const write = async (result: QueryResult, mediaType: string) => (await collect(writeResult(result, mediaType))).join('')

const hall = namedNode('http://example.org/hall?a=1&b=2')
const odd = literal(' "Town hall",\n<b>\tA & B</b>\r', 'nl-be')
const few = () =>
  rowsOf(
    ['building', 'name', 'width'],
    [hall, odd, literal('92.5', xsd.decimal)],
    [blankNode('b0'), undefined, literal('plain')],
  )

describe('SELECT', () => {
  test('as JSON', async () => {
    expect(JSON.parse(await write(few(), json))).toEqual({
      head: { vars: ['building', 'name', 'width'] },
      results: {
        bindings: [
          {
            building: { type: 'uri', value: hall.value },
            name: { type: 'literal', value: odd.value, 'xml:lang': 'nl-be' },
            width: { type: 'literal', value: '92.5', datatype: xsd.decimal.value },
          },
          { building: { type: 'bnode', value: 'b0' }, width: { type: 'literal', value: 'plain' } },
        ],
      },
    })
  })

  test('as XML', async () => {
    expect(await write(few(), xml)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<sparql xmlns="http://www.w3.org/2005/sparql-results#">
<head><variable name="building"/><variable name="name"/><variable name="width"/></head>
<results>
<result><binding name="building"><uri>http://example.org/hall?a=1&amp;b=2</uri></binding><binding name="name"><literal xml:lang="nl-be"> &quot;Town hall&quot;,&#10;&lt;b&gt;&#9;A &amp; B&lt;/b&gt;&#13;</literal></binding><binding name="width"><literal datatype="http://www.w3.org/2001/XMLSchema#decimal">92.5</literal></binding></result>
<result><binding name="building"><bnode>b0</bnode></binding><binding name="width"><literal>plain</literal></binding></result>
</results>
</sparql>
`)
  })

  test.each(['\u0000', '\u0001', '\u001f', '\ufffe', '\uffff', '\ud800'])(
    'as XML is refused, not falsified, when a value has the sign %j',
    async sign => {
      const answer = write(rowsOf(['x'], [literal(`a${sign}b`)]), xml)
      await expect(answer).rejects.toMatchObject({ kind: 'not-acceptable', cure: `Ask for ${json}.` })
      expect(JSON.parse(await write(rowsOf(['x'], [literal(`a${sign}b`)]), json))).toMatchObject({
        results: { bindings: [{ x: { value: `a${sign}b` } }] },
      })
    },
  )

  test('as XML with signs beyond 16 bits', async () => {
    expect(await write(rowsOf(['x'], [literal('♿🛗')]), xml)).toContain('<literal>♿🛗</literal>')
  })

  test('as CSV', async () => {
    expect(await write(few(), 'text/csv')).toBe(
      'building,name,width\r\n' +
        'http://example.org/hall?a=1&b=2," ""Town hall"",\n<b>\tA & B</b>\r",92.5\r\n' +
        '_:b0,,plain\r\n',
    )
  })

  test('as TSV', async () => {
    expect(await write(few(), tsv)).toBe(
      '?building\t?name\t?width\n' +
        '<http://example.org/hall?a=1&b=2>\t" \\"Town hall\\",\\n<b>\\tA & B</b>\\r"@nl-be\t92.5\n' +
        '_:b0\t\t"plain"\n',
    )
  })

  test.each([
    ['4', xsd.integer, '4'],
    ['-4', xsd.integer, '-4'],
    ['4.0', xsd.decimal, '4.0'],
    ['4', xsd.decimal, `"4"^^<${xsd.decimal.value}>`],
    ['1.0E6', xsd.double, '1.0E6'],
    ['INF', xsd.double, `"INF"^^<${xsd.double.value}>`],
    ['04 ', xsd.integer, `"04 "^^<${xsd.integer.value}>`],
    ['true', xsd.boolean, `"true"^^<${xsd.boolean.value}>`],
  ])('as TSV: %j as %o is %j', async (value, datatype, expected) => {
    expect(await write(rowsOf(['x'], [literal(value, datatype)]), tsv)).toBe(`?x\n${expected}\n`)
  })

  test.each(resultFormats.select.map(({ mediaType }) => mediaType))(
    'without rows or columns as %s',
    async mediaType => {
      expect(await write(rowsOf(['x']), mediaType)).not.toBe('')
      expect(await write(rowsOf([], []), mediaType)).not.toBe('')
    },
  )
})

describe('ASK', () => {
  test.each([true, false])('%s as JSON and XML', async answer => {
    expect(JSON.parse(await write({ form: 'ask', answer }, json))).toEqual({ head: {}, boolean: answer })
    expect(await write({ form: 'ask', answer }, xml)).toContain(`<head/>\n<boolean>${answer}</boolean>\n`)
  })
})

describe('CONSTRUCT', () => {
  const triple = ({ subject, predicate, object }: Quad) => [subject, predicate, object]
  const quads = parseQuads(`
    PREFIX : <http://example.org/>
    :hall a :Building ; :name "Stadhuis \\"♿\\""@nl, "a\\\\b\\nc" ; :door :d1, :d2 ; :width 92.5, "x"^^:odd .
    :d1 :part _:b . _:b :of :d1 .
  `)

  test.each(resultFormats.construct.map(({ mediaType }) => mediaType))('as %s says the same', async mediaType => {
    const text = await write({ form: 'construct', table: tableOf(3, quads.map(triple)) }, mediaType)
    const read = mediaType === 'application/ld+json' ? await parseJsonLd(text) : parseQuads(text, { mediaType })
    expect(await canonical(read)).toBe(await canonical(quads))
  })
})

describe('the media type', () => {
  test.each<[QueryForm, string[], string]>([
    ['select', resultMediaTypes.slice(), json],
    ['select', ['text/html', 'text/csv', json], 'text/csv'],
    ['select', ['application/json'], 'application/json'],
    ['ask', ['text/csv', xml], xml],
    ['construct', resultMediaTypes.slice(), 'text/turtle'],
    ['construct', [json, 'application/n-triples'], 'application/n-triples'],
  ])('of %s for %j is %s', (form, acceptable, expected) => {
    expect(chooseMediaType(form, acceptable)).toBe(expected)
  })

  test.each<[QueryForm, string[]]>([
    ['select', ['text/turtle']],
    ['ask', ['text/csv', tsv, 'text/turtle']],
    ['construct', [json, xml, 'text/csv']],
    ['construct', []],
  ])('of %s cannot be among %j, and the Problem lists what can', (form, acceptable) => {
    const choose = () => chooseMediaType(form, acceptable)
    expect(choose).toThrow(expect.objectContaining({ kind: 'not-acceptable' }))
    expect(choose).toThrow(
      expect.objectContaining({ cure: expect.stringContaining(resultFormats[form][0]?.mediaType ?? '') }),
    )
  })
})

const suite = projectPath('../shared/suites/sparql11')

describe.skipIf(!existsSync(suite))('the examples of the W3C test suite (skipped without ../shared)', () => {
  const read = (name: string) => readFileSync(`${suite}/${name}`, 'utf8')
  const answer = async (data: string, query: string) => {
    const prepare = createQueryEngine(await createStoreOf(read(data)))
    return (await prepare(read(query))).run()
  }
  /** Lines without regard to order, line ends, names of blank nodes and the case of an exponent. */
  const toLines = (text: string) => {
    const lines = text.trimEnd().split(/\r?\n/)
    return lines.map(line => line.replace(/_:\w+/, '_:b').replace(/(\d)E(\d)/, '$1e$2')).sort()
  }

  test.each([
    ['csvtsv01', 'data'],
    ['csvtsv02', 'data'],
    ['csvtsv03', 'data2'],
  ])('%s', async (name, data) => {
    const query = `csv-tsv-res/${name === 'csvtsv03' ? 'csvtsv01' : name}.rq`
    for (const [mediaType, suffix] of [
      ['text/csv', 'csv'],
      [tsv, 'tsv'],
    ] as const) {
      const text = await write(await answer(`csv-tsv-res/${data}.ttl`, query), mediaType)
      expect(toLines(text)).toEqual(toLines(read(`csv-tsv-res/${name}.${suffix}`)))
    }
  })

  test.each(['jsonres01', 'jsonres02', 'jsonres03', 'jsonres04'])('%s', async name => {
    const toRows = (text: string) => {
      const document = JSON.parse(text.replace(/"type": ?"bnode" ?, ?"value": ?"\w+"/g, '"type":"bnode","value":"b"'))
      return {
        ...document,
        results: document.results?.bindings.map((row: object) => JSON.stringify(sorted(row))).sort(),
      }
    }
    const sorted = (value: unknown): unknown =>
      typeof value === 'object' && value !== null
        ? Object.fromEntries(
            Object.entries(value)
              .map(([key, part]) => [key, sorted(part)])
              .sort(),
          )
        : value
    const text = await write(await answer('json-res/data.ttl', `json-res/${name}.rq`), json)
    expect(toRows(text)).toEqual(toRows(read(`json-res/${name}.srj`)))
  })
})
