import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { Parser } from 'n3'
import { projectPath } from '../src/paths.js'

const target = projectPath('src/rdf/vocab.ts')

/** TypeScript that names every term of `vocab/`, one object for each prefix, and the prefixes. */
export function makeVocab(): string {
  const prefixes = new Map<string, string>()
  const iris = new Set<string>()
  for (const file of readdirSync(projectPath('vocab'), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ttl'))
    .sort()) {
    const quads = new Parser().parse(readFileSync(projectPath(`vocab/${file}`), 'utf8'), null, (prefix, iri) => {
      if (prefix !== '') prefixes.set(prefix, typeof iri === 'string' ? iri : iri.value)
    })
    for (const term of quads.flatMap(quad => [quad.subject, quad.predicate, quad.object]))
      if (term.termType === 'NamedNode') iris.add(term.value)
  }
  const objects = [...prefixes].sort().map(([prefix, iri]) => toObject(prefix, iri, [...iris].sort()))
  return `${head}\n${objects.join('\n')}\n${toPrefixes([...prefixes].sort())}`
}

const head = `// Written from vocab/ by \`npm run vocab\`; not to be edited.
import { namedNode } from './terms.js'
`

function toObject(prefix: string, namespace: string, iris: readonly string[]): string {
  const names = iris
    .filter(iri => iri.startsWith(namespace))
    .map(iri => iri.slice(namespace.length))
    .filter(name => /^[A-Za-z_][\w-]*$/.test(name))
  const lines = names.map(name => toLine(quoted(name), `${namespace}${name}`))
  const body = lines.length === 0 ? '{}' : `{\n${lines.join('')}}`
  return `/** ${namespace} */\nexport const ${toName(prefix)} = ${body} as const\n`
}

/** Broken where the formatter breaks it. */
function toLine(name: string, iri: string): string {
  const line = `  ${name}: namedNode('${iri}'),`
  return line.length <= 120 ? `${line}\n` : `  ${name}: namedNode(\n    '${iri}',\n  ),\n`
}

function toPrefixes(prefixes: readonly (readonly [string, string])[]): string {
  const lines = prefixes.map(([prefix, namespace]) => `  ${quoted(prefix)}: '${namespace}',\n`)
  return `/** Namespaces by prefix. */\nexport const prefixes = {\n${lines.join('')}} as const\n`
}

function quoted(name: string): string {
  return name.includes('-') ? `'${name}'` : name
}

/** "door-type" → "doorType"; `void` is a word of the language, so → "voidTerms". */
function toName(prefix: string): string {
  return prefix === 'void' ? 'voidTerms' : prefix.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

if (process.argv[1]?.endsWith('make-vocab.ts')) writeFileSync(target, makeVocab())
