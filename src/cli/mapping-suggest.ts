import type { Command } from 'commander'
import { suggestMapping, type SuggestedColumn, type Suggestion } from '../ingest/suggest/suggest-mapping.js'
import { readInChild } from '../ingest/tables/read-in-child.js'
import { openKnowledge } from '../main.js'
import { exitCodes, runWith } from './command.js'

interface SuggestFlags {
  sheet?: string
  language?: string
}

const headerWidth = 44

/** `drempel mapping suggest`: a first mapping for a file, and what it makes of each column. */
export function addMappingSuggest(group: Command): void {
  const command = group
    .command('suggest')
    .description('Write a first mapping for a spreadsheet by its headers and cells; for a person to check.')
    .argument('<file>', 'the spreadsheet')
    .option('--sheet <name>', 'only this sheet of a workbook')
    .option('--language <language>', 'language of the texts, such as nl; else that of the headers')
  runWith<SuggestFlags>(command, [], async (_config, flags, [file = '']) => {
    const { vocabulary } = openKnowledge()
    const suggestion = await suggestMapping({ file, vocabulary, read: readInChild, ...flags })
    process.stdout.write(suggestion.yaml)
    for (const line of toLines(suggestion)) console.error(line)
    return exitCodes.done
  })
}

/** A line for each column, and a sum. */
function toLines({ columns, notes }: Suggestion): string[] {
  const imported = columns.filter(({ meaning }) => meaning !== undefined)
  const sum = `${imported.length} of ${columns.length} columns have a meaning; check each in the mapping.`
  return [...columns.map(toLine), '', ...notes, sum]
}

function toLine({ sheet, header, meaning, confidence }: SuggestedColumn): string {
  const name = [...(sheet === undefined ? [] : [sheet]), header || '(no header)']
    .join(': ')
    .replace(/[\s\p{C}]+/gu, ' ')
  const short = name.length > headerWidth ? `${name.slice(0, headerWidth - 1)}…` : name
  const sure = meaning === undefined ? '    –' : `${String(confidence).padStart(3)} %`
  return `${short.padEnd(headerWidth)} ${sure}  ${meaning ?? 'not imported'}`
}
