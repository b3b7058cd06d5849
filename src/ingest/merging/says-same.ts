import { acc } from '../../rdf/vocab.js'

const places = [acc.sourceRow, acc.sourceCell, acc.sourceFile].map(({ value }) => `<${value}>`).join('|')
const placeLine = new RegExp(`^<[^>]*> (?:${places}) .*\\n`, 'gm')

/**
 * Whether two contents differ at most in where a file said it. A row that is inserted moves all rows below it, and a
 * file of the next year has another name: what was read from the old place still stands.
 */
export function saysSame(stored: string, offered: string): boolean {
  return stored.replace(placeLine, '') === offered.replace(placeLine, '')
}
