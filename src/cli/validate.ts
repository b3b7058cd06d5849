import type { Command } from 'commander'
import type { Quad } from '@rdfjs/types'
import { openKnowledge } from '../main.js'
import { Problem } from '../problem.js'
import { parseQuads } from '../rdf/parse.js'
import { syntaxes } from '../rdf/syntaxes.js'
import type { Violation } from '../validation/validator.js'
import { exitCodes, runWith } from './command.js'
import { readText } from './read-text.js'

/** `drempel validate`: puts RDF files to the shapes, without a data folder. */
export function addValidate(drempel: Command): void {
  const command = drempel
    .command('validate')
    .description('Put RDF files (.ttl, .nt, .trig, .nq) to the shapes; for a spreadsheet use import --dry-run.')
    .argument('<files...>', 'a file is one record; one with named graphs holds a record in each')
    .option('--language <language>', 'language of the messages', 'en')
  runWith<{ language: string }>(command, [], async (_config, { language }, files) => {
    const { validate } = openKnowledge()
    let violations = 0
    for (const file of files)
      for (const [graph, quads] of readRecords(file)) {
        const found = await validate(quads, [language, 'en'])
        found.forEach(violation => console.log(toLine(graph || file, violation)))
        violations += found.filter(({ severity }) => severity === 'violation').length
      }
    console.log(violations === 0 ? 'All records hold.' : `${violations} violations.`)
    return violations === 0 ? exitCodes.done : exitCodes.findings
  })
}

function readRecords(file: string): Map<string, Quad[]> {
  const syntax = syntaxes.find(({ suffix }) => file.endsWith(`.${suffix}`) && suffix !== 'jsonld')
  if (!syntax)
    throw new Problem('malformed', `${file} has no suffix that says how to read it.`, {
      cure: 'Use .ttl, .nt, .trig or .nq.',
    })
  const records = new Map<string, Quad[]>()
  for (const quad of parse(file, syntax.mediaType)) {
    const record = records.get(quad.graph.value) ?? []
    record.push(quad)
    records.set(quad.graph.value, record)
  }
  return records
}

function parse(file: string, mediaType: string): Quad[] {
  try {
    return parseQuads(readText(file), { mediaType })
  } catch (cause) {
    if (cause instanceof Problem) throw cause
    throw new Problem('malformed', `${file}: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cure: 'Mend that line.',
      cause,
    })
  }
}

function toLine(record: string, { severity, focusNode, path, value, message }: Violation): string {
  const place = [focusNode, path, value?.value].filter(part => part !== undefined).join(' ')
  return `${severity} in ${record}\n  ${message}\n  ${place}`
}
