import type { Term } from '@rdfjs/types'
import { prefixes } from '../../../src/rdf/vocab.js'

/** One statement, its terms in Turtle. */
export type Statement = readonly [subject: string, predicate: string, object: string]

const known: Readonly<Record<string, string>> = { ...prefixes, ex: 'https://example.org/id/building/a/b/' }

/** A record as Turtle below a first line in words. */
export function writeRecord(words: string, statements: readonly Statement[]): string {
  const subjects = [...new Set(statements.map(([subject]) => subject))]
  const blocks = subjects.map(subject => writeBlock(subject, statements))
  const body = blocks.join('\n\n')
  const used = Object.keys(known).filter(prefix => new RegExp(`(^|[\\s])${prefix}:`).test(body))
  const head = used.sort().map(prefix => `@prefix ${prefix}: <${known[prefix]}> .`)
  return `# ${words}\n\n${head.join('\n')}\n\n${body}\n`
}

/** A term in Turtle, as short as its prefix makes it. */
export function toTurtle(term: Term): string {
  if (term.termType === 'Literal') return term.value
  const name = /[^/#]*$/.exec(term.value)?.[0] ?? ''
  const prefix = Object.keys(known).find(each => known[each] === term.value.slice(0, term.value.length - name.length))
  return prefix === undefined ? `<${term.value}>` : `${prefix}:${name}`
}

function writeBlock(subject: string, statements: readonly Statement[]): string {
  const own = statements.filter(([about]) => about === subject)
  const parts = own.map(([, predicate, object]) => `${predicate} ${object}`)
  return `${subject} ${parts.join(' ;\n  ')} .`
}
