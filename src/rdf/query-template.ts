import type { Term } from '@rdfjs/types'
import { termText } from './term-text.js'

/** Values for the names that stand in a template behind a dollar sign; several make a list. */
export type Values = Readonly<Record<string, Term | readonly Term[] | undefined>>

/** Puts values in their places as SPARQL writes them; a line that asks for one that is not given is left out. */
export function bindValues(template: string, values: Values): string {
  const lines = template.split('\n').filter(line => namesIn(line).every(name => values[name] !== undefined))
  return lines.map(line => line.replace(/\$(\w+)/g, (_, name: string) => toText(values[name]))).join('\n')
}

const namesIn = (line: string) => [...line.matchAll(/\$(\w+)/g)].map(([, name = '']) => name)

function toText(value: Values[string]): string {
  const terms = value === undefined ? [] : 'termType' in value ? [value] : value
  return terms.map(termText).join(', ')
}
