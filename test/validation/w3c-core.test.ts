import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { DatasetCore, Quad, Term } from '@rdfjs/types'
import { afterAll, describe, expect, test } from 'vitest'
import { projectPath } from '../../src/paths.js'
import { createDataset, objectOf, objectsOf, subjectsOf } from '../../src/rdf/dataset.js'
import { parseQuads } from '../../src/rdf/parse.js'
import { namedNode } from '../../src/rdf/terms.js'
import { prefixes, rdf, sh } from '../../src/rdf/vocab.js'
import { createEngine } from '../../src/validation/engine.js'
import { createReferee } from '../../src/validation/referee.js'
import { componentIri } from '../../src/validation/shacl-terms.js'

const folder = projectPath('../shared/suites/shacl/data-shapes-test-suite/tests/core')
const mf = (name: string) => namedNode(`http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#${name}`)
const sht = (name: string) => namedNode(`http://www.w3.org/ns/shacl-test#${name}`)

/** One test of the suite: two graphs and the results that they have to give. */
interface Case {
  name: string
  shapes: Quad[]
  data: Quad[]
  manifest: DatasetCore
  results: Term[]
}

if (!existsSync(folder)) test.skip('the W3C suite is not beside the project: no ../shared/suites/shacl')
else describe('the core tests of the W3C', () => runSuite(readCases()))

function runSuite(cases: readonly Case[]): void {
  const passed = { ours: 0, referee: 0 }
  test('are all here', () => expect(cases).toHaveLength(98))
  describe('hold for our engine', () => {
    test.each(cases)('$name', ({ shapes, data, manifest, results }) => {
      const found = createEngine(
        shapes,
        [],
      )(data).map(({ focus, path, value, shape, component }) => [
        ...[show(focus.term), path ? showPath(createDataset(shapes.concat(data)), path.term) : '', show(value?.term)],
        ...[shape.severity, show(shape.node.term), componentIri(component)],
      ])
      expect(sorted(found)).toEqual(sorted(results.map(result => expected(manifest, result))))
      passed.ours += 1
    })
  })
  describe('hold for the referee, but for paths and components, which it is not asked for', () => {
    test.each(cases)('$name', async ({ shapes, data, manifest, results }) => {
      const found = await createReferee(shapes, [])(data)
      const places = found.map(({ focusNode, value, severity }) => [focusNode, value?.value ?? '', severity])
      const wanted = results.map(result => {
        const one = (name: string) => objectOf(manifest, result, namedNode(prefixes.sh + name))?.value ?? ''
        return [one('focusNode'), one('value'), severityOf(one('resultSeverity'))]
      })
      expect(sorted(places.map(withoutLabels))).toEqual(sorted(wanted.map(withoutLabels)))
      passed.referee += 1
    })
  })
  afterAll(() => {
    process.stdout.write(`W3C SHACL core: ours ${passed.ours} of 98, referee ${passed.referee} of 98\n`)
  })
}

function readCases(): Case[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ttl'))
  return files.sort().flatMap(name => readCase(join(folder, name)))
}

function readCase(file: string): Case[] {
  const manifest = createDataset(readGraph(file))
  return subjectsOf(manifest, rdf.type, sht('Validate')).map(entry => {
    const action = objectOf(manifest, entry, mf('action')) as Term
    const graph = (name: string) => readGraph(new URL(objectOf(manifest, action, sht(name))?.value ?? '').pathname)
    const report = objectOf(manifest, entry, mf('result')) as Term
    return {
      name: entry.value.replace(/^.*\/core\//, ''),
      ...{ shapes: graph('shapesGraph'), data: graph('dataGraph'), manifest },
      results: objectsOf(manifest, report, sh.result),
    }
  })
}

function readGraph(file: string): Quad[] {
  return parseQuads(readFileSync(file, 'utf8'), { baseIri: pathToFileURL(file).href, blankPrefix: '' })
}

function expected(manifest: DatasetCore, result: Term): string[] {
  const one = (name: string) => objectOf(manifest, result, namedNode(prefixes.sh + name))
  const path = one('resultPath')
  return [
    ...[show(one('focusNode')), path ? showPath(manifest, path) : '', show(one('value'))],
    ...[show(one('resultSeverity')), show(one('sourceShape')), show(one('sourceConstraintComponent'))],
  ]
}

/** A term as text; labels of blank nodes differ between files. */
function show(term: Term | undefined): string {
  if (!term || term.termType === 'BlankNode') return term ? '[]' : ''
  return term.termType === 'Literal' ? `"${term.value}"@${term.language}^^${term.datatype.value}` : term.value
}

/** A path as text; of a node that is a list and something else, the list is the path. */
function showPath(data: DatasetCore, path: Term): string {
  if (path.termType !== 'BlankNode') return path.value
  const statements = [...data.match(path, null, null)]
  const ofList = statements.filter(({ predicate }) => predicate.value.startsWith(prefixes.rdf))
  const parts = (ofList.length > 0 ? ofList : statements).map(
    ({ predicate, object }) => `${predicate.value} ${showPath(data, object)}`,
  )
  return `[${[...new Set(parts)].sort().join(' ; ')}]`
}

function withoutLabels(row: readonly string[]): string[] {
  return row.map(text => (/^(n3-|b)\d+/.test(text) ? '[]' : text))
}

function severityOf(iri: string): string {
  if (iri === sh.Warning.value) return 'warning'
  return iri === sh.Info.value ? 'info' : 'violation'
}

function sorted(rows: readonly (readonly string[])[]): string[] {
  return rows.map(row => row.join(' | ')).sort()
}
