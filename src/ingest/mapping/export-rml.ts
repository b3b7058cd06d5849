import type { Quad } from '@rdfjs/types'
import type { Vocabulary } from '../../model/vocabulary.js'
import type { Mapping } from './mapping.js'
import { toYarrrml } from './to-yarrrml.js'

/** A mapping as RML, and what of it RML cannot say. */
export interface ExportedMapping {
  quads: readonly Quad[]
  /** Namespaces of RML by prefix. */
  prefixes: Readonly<Record<string, string>>
  /** One sentence each. */
  left: readonly string[]
}

/** Writes a mapping as RML through yarrrml-parser, for any RML engine; `base` is that of the records. */
export async function exportRml(mapping: Mapping, vocabulary: Vocabulary, base: string): Promise<ExportedMapping> {
  const { default: RmlGenerator } = await import('@rmlio/yarrrml-parser/lib/rml-generator.js')
  const { asMap } = await import('@rmlio/yarrrml-parser/lib/namespaces.js')
  const { rr = '', rml = '', ql = '', fnml = '', fno = '', csvw = '' } = asMap()
  const yarrrml = toYarrrml(mapping, vocabulary, base)
  const generator = new RmlGenerator({ includeMetadata: false })
  return {
    quads: generator.convert(JSON.stringify(yarrrml)),
    prefixes: { rr, rml, ql, fnml, fno, csvw },
    left: leftOut(mapping),
  }
}

function leftOut({ sources }: Mapping): string[] {
  const columns = sources.flatMap(source => source.columns.map(column => ({ source, column })))
  const named = (chosen: (column: (typeof columns)[number]['column']) => unknown) =>
    columns.filter(({ column }) => chosen(column)).map(({ column }) => column.name ?? column.titles[0] ?? '')
  return [
    sentence(
      named(column => column.from !== undefined),
      'are parts of cells',
    ),
    sentence(
      named(column => column.position !== undefined || column.pattern),
      'are not found by their header',
    ),
    sentence(
      named(column => column.nulls.some(text => text !== '') || column.codes.size > 0),
      'have cells with a meaning of their own',
    ),
    sentence(
      named(column => column.default),
      'have a default',
    ),
    sentence(
      sources.filter(({ checks }) => checks.length > 0).map(({ name }) => name),
      'have checks',
    ),
  ].flatMap(text => text ?? [])
}

function sentence(names: readonly string[], what: string): string | undefined {
  return names.length === 0 ? undefined : `RML cannot say that these ${what}: ${names.join(', ')}.`
}
