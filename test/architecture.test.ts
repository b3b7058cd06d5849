import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'
import { projectPath } from '../src/paths.js'

/** `a → b`: files in a may import from b. The table of docs/architecture.md; leaves are open to all. */
const layers: Readonly<Record<string, readonly string[]>> = {
  http: [
    'views',
    'reports',
    'fragments',
    'feeds',
    'sparql',
    'catalog',
    'dumps',
    'answers',
    'outcomes',
    'records',
    'store',
    'model',
    'rdf',
  ],
  views: ['answers', 'reports', 'model', 'rdf'],
  ingest: ['records', 'validation', 'model', 'rdf'],
  publish: ['dumps', 'views', 'store', 'records', 'model', 'rdf'],
  catalog: ['dumps', 'store', 'records', 'model', 'rdf'],
  dumps: ['store', 'records', 'model', 'rdf'],
  feeds: ['records', 'model', 'rdf'],
  fragments: ['store', 'rdf'],
  sparql: ['engine', 'store', 'rdf'],
  engine: ['store', 'rdf'],
  outcomes: ['answers', 'records', 'store', 'model', 'rdf'],
  answers: ['validation', 'store', 'model', 'rdf'],
  records: ['validation', 'store', 'model', 'rdf'],
  validation: ['model', 'rdf'],
  store: ['rdf'],
  reports: ['model', 'rdf'],
  model: ['rdf'],
  rdf: [],
  // What runs in the reader's browser.
  browser: [],
}

const leaves = ['paths', 'problem', 'config', 'lazily']

/** Folders that may import a package; every package that src/ imports has its owner here. */
const owners: Readonly<Record<string, readonly string[]>> = {
  express: ['http'],
  compression: ['http'],
  negotiator: ['http'],
  'raw-body': ['http'],
  '@comunica': ['sparql'],
  '@traqula': ['sparql'],
  asynciterator: ['sparql'],
  flatbush: ['store'],
  'rdf-validate-shacl': ['validation'],
  preact: ['views'],
  'preact-render-to-string': ['views'],
  'qrcode-generator': ['views'],
  hucre: ['ingest'],
  papaparse: ['ingest'],
  yaml: ['ingest'],
  '@e965/xlsx': ['ingest'],
  '@rmlio/yarrrml-parser': ['ingest'],
  exceljs: ['ingest', 'dumps'],
  yazl: ['dumps', 'http'],
  '@maplibre/vt-pbf': ['answers'],
  'maplibre-gl': ['browser'],
  proj4: ['ingest'],
  lmdb: ['records', 'reports', 'outcomes'],
  jsonld: ['rdf'],
  n3: ['rdf', 'store'],
  commander: ['cli'],
  'cli-progress': ['cli'],
  '@rdfjs/types': Object.keys(layers).concat('cli', 'main', 'serve', 'query-process', 'open-store'),
}

interface Import {
  file: string
  from: string
}

function readImports(): Import[] {
  const files = readdirSync(projectPath('src'), { recursive: true, encoding: 'utf8' }).filter(name =>
    /\.tsx?$/.test(name),
  )
  return files.flatMap(file => {
    const text = readFileSync(projectPath(`src/${file}`), 'utf8')
    const names = text.matchAll(/^(?:import|export|\}) ?.*?from '([^']+)'|^import '([^']+)'|import\('([^']+)'\)/gm)
    return [...names].map(([, ...groups]) => ({ file, from: groups.find(group => group !== undefined) as string }))
  })
}

const roomOf = (path: string) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : path.replace(/\.\w+$/, ''))
const imports = readImports()

describe('the house', () => {
  const inside = imports.filter(({ from }) => from.startsWith('.'))

  test.each(Object.keys(layers))('%s imports only downwards', layer => {
    const wrong = inside
      .filter(({ file }) => roomOf(file) === layer)
      .map(({ file, from }) => ({ file, to: roomOf(normalize(join(dirname(file), from))) }))
      .filter(({ to }) => to !== layer && !leaves.includes(to) && !layers[layer]?.includes(to))
    expect(wrong).toEqual([])
  })

  test('the leaves import no room', () => {
    const wrong = inside.filter(
      ({ file, from }) => leaves.includes(roomOf(file)) && !/^\.\/(problem|paths)\.js$/.test(from),
    )
    expect(wrong).toEqual([])
  })

  test('each package is imported by its owner only', () => {
    const wrong = imports.filter(({ file, from }) => {
      if (from.startsWith('.') || from.startsWith('node:')) return false
      const name = Object.keys(owners).find(each => from === each || from.startsWith(`${each}/`))
      return name === undefined || !owners[name]?.includes(roomOf(file))
    })
    expect(wrong).toEqual([])
  })

  test('only config.ts knows the environment', () => {
    const files = new Set(imports.map(({ file }) => file))
    const wrong = [...files].filter(file => /process\.env\.\w/.test(readFileSync(projectPath(`src/${file}`), 'utf8')))
    expect(wrong).toEqual([])
  })
})
