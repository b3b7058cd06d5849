import type { Command } from 'commander'
import { exportRml } from '../ingest/mapping/export-rml.js'
import { readMapping } from '../ingest/mapping/read-mapping.js'
import type { MappingProblem } from '../ingest/mapping/yaml-reader.js'
import type { Config } from '../config.js'
import { openKnowledge } from '../main.js'
import { createIris } from '../model/iris.js'
import { Problem } from '../problem.js'
import { turtle } from '../rdf/syntaxes.js'
import { prefixes } from '../rdf/vocab.js'
import { writeQuads } from '../rdf/write.js'
import { exitCodes, runWith } from './command.js'
import { addMappingSuggest } from './mapping-suggest.js'
import { readText } from './read-text.js'

/** `drempel mapping`: what can be done with a mapping file before anything is imported. */
export function addMapping(drempel: Command): void {
  const group = drempel.command('mapping').description('Check, export or begin a mapping file; see docs/mapping.md.')
  addCheck(group)
  addExport(group)
  addMappingSuggest(group)
}

function addCheck(group: Command): void {
  const command = group
    .command('check')
    .description('Hold a mapping against the vocabulary; each message names its line and its cure.')
    .argument('<file>', 'the mapping')
    .option('--strict', 'exit with 1 when there is advice, too')
  runWith<{ strict?: boolean }>(command, [], (_config, { strict }, [file = '']) => {
    const read = readMapping(readText(file), openKnowledge().vocabulary)
    const problems = 'problems' in read ? read.problems : []
    const advice = 'advice' in read ? read.advice : []
    for (const problem of problems) console.log(toLine(file, problem))
    for (const remark of advice) console.log(toLine(file, remark, 'advice: '))
    console.log(verdict(problems.length, advice.length))
    return Promise.resolve(problems.length > 0 || (strict && advice.length > 0) ? exitCodes.findings : exitCodes.done)
  })
}

function verdict(problems: number, advice: number): string {
  const counted = (count: number, one: string, more: string) => (count === 1 ? `1 ${one}` : `${count} ${more}`)
  if (problems > 0) return `The mapping cannot be used: ${counted(problems, 'problem', 'problems')}.`
  return `The mapping can be used${advice === 0 ? '.' : `; ${counted(advice, 'piece of advice', 'pieces of advice')}.`}`
}

function toLine(file: string, { line, column, message, cure }: MappingProblem, kind = ''): string {
  return `${file}:${line}:${column} ${kind}${message} ${cure}`
}

function addExport(group: Command): void {
  const command = group
    .command('export')
    .description('Write a mapping as RML, for other engines; what RML cannot say goes to the error output.')
    .argument('<file>', 'the mapping')
    .option('--rml', 'as RML in Turtle, the only form so far')
  runWith<{ rml?: boolean }>(command, ['base'], async (config, _flags, [file = '']) => {
    const { vocabulary } = openKnowledge()
    const read = readMapping(readText(file), vocabulary)
    if ('problems' in read)
      throw new Problem(
        'malformed',
        `The mapping cannot be used.\n  ${read.problems.map(one => toLine(file, one)).join('\n  ')}`,
      )
    const {
      quads,
      left,
      prefixes: ofRml,
    } = await exportRml(read.mapping, vocabulary, createIris(needBase(config)).thing('').value)
    for (const sentence of left) console.error(sentence)
    for await (const piece of writeQuads(quads, turtle, { prefixes: { ...prefixes, ...ofRml }, sorted: true }))
      process.stdout.write(piece)
    return exitCodes.done
  })
}

/** The addresses of records are a part of the rules. */
function needBase({ base }: Config): string {
  if (base !== undefined) return base
  throw new Problem('malformed', 'Records have no base IRI yet.', { cure: 'Give --base https://data.example.org/.' })
}
