import type { IdView, Scan, ScanRange } from '../../src/store/id-view.js'

/** Subject, predicate, object, graph; 0 for any in a pattern. */
export type Row = readonly [number, number, number, number]

/** All patterns over some parts: each choice of bound parts, the bound ones taken from each row in turn. */
export function patternsOver(rows: readonly Row[]): Row[] {
  return rows.flatMap(row =>
    Array.from({ length: 16 }, (_, bound) => row.map((id, place) => ((bound >> place) & 1 ? id : 0)) as unknown as Row),
  )
}

/** What a scan should give for a pattern, as sorted texts. */
export function expectedMatches(rows: readonly Row[], pattern: Row, { as, among }: ScanRange): string[] {
  const places = as === 'named' ? 4 : 3
  const fits = rows.filter(
    row =>
      pattern.every((id, place) => place >= places || id === 0 || id === row[place]) && (among?.has(row[3]) ?? true),
  )
  return [...new Set(fits.map(row => (as === 'named' ? row : [...row.slice(0, 3), 0]).join(' ')))].sort()
}

/** What it gives, walking with `next`. */
export function scanMatches(scan: Scan, [subject, predicate, object, graph]: Row): string[] {
  scan.open(subject, predicate, object, graph)
  const found: string[] = []
  while (scan.next()) found.push([scan.subject, scan.predicate, scan.object, scan.graph].join(' '))
  return found
}

/** The values of the leading free part that `leap` goes to, where just one of the first three parts is bound. */
export function leapValues(scan: Scan, [subject, predicate, object]: Row): number[] {
  scan.open(subject, predicate, object, 0)
  const found: number[] = []
  while (scan.leap()) found.push(subject ? scan.predicate : predicate ? scan.object : scan.subject)
  return found
}

/** The number that `count` should give. */
export function expectedCount(rows: readonly Row[], pattern: Row): number {
  return expectedMatches(rows, pattern, { as: pattern[3] === 0 ? 'union' : 'named' }).length
}

/** The rows of a view, by its own walk over everything. */
export function rowsOf(view: IdView): Row[] {
  return scanMatches(view.createScan({ as: 'named' }), [0, 0, 0, 0]).map(
    text => text.split(' ').map(Number) as unknown as Row,
  )
}
