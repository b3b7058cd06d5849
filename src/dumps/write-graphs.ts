import { setImmediate } from 'node:timers/promises'
import { jsonLd, nQuads, type Syntax } from '../rdf/syntaxes.js'
import { termText } from '../rdf/term-text.js'
import { writeQuads } from '../rdf/write.js'
import { readQuads, stride, type RecordSource } from './record-source.js'

/**
 * All records in an RDF syntax. The licence stands in a comment where the syntax has comments; JSON-LD is expanded, as
 * what is kept for years cannot hang on a context that grows.
 */
export async function* writeGraphs(source: RecordSource, syntax: Syntax, licence: string): AsyncIterable<string> {
  if (syntax !== jsonLd) yield `# Licence: ${licence}\n# ${source.base}catalog, change ${source.sequence}\n`
  yield* syntax === nQuads ? writeLines(source) : writeQuads(readQuads(source), syntax)
}

/** The ledger keeps lines; they need a graph, and nothing more. */
async function* writeLines(source: RecordSource): AsyncIterable<string> {
  for (const [index, record] of source.records.entries()) {
    yield source.text(record).replaceAll(' .\n', ` ${termText(record.graph)} .\n`)
    if (index % stride === stride - 1) await setImmediate()
  }
}
