import type { Node } from 'yaml'
import { checkConditions } from '../functions/functions.js'
import type { LanguageText, RowCheck } from './mapping.js'
import { readFunction } from './read-function.js'
import { readKeys } from './read-keys.js'
import type { Keys, MappingContext } from './read-keys.js'

/** Reads `checks` of a table: what the cells of a row cannot say together. */
export function readChecks(context: MappingContext, table: Keys): RowCheck[] {
  const node = table.node('checks')
  return node ? context.reader.items(node).flatMap(item => readCheck(context, item) ?? []) : []
}

function readCheck(context: MappingContext, node: Node): RowCheck | undefined {
  const { reader } = context
  const keys = readKeys(context, node, ['condition', 'columns', 'says'], 'A check')
  const condition = keys.node('condition')
  const says = keys.node('says')
  if (!condition || !says) {
    const cure =
      'Give "condition", which is yes when cells contradict each other, and "says", a sentence for the reader.'
    return void reader.report(node, 'The check lacks its condition or its sentence.', cure)
  }
  const call = readFunction(context, condition)
  if (!call) return undefined
  if (!checkConditions.includes(call.name)) {
    const known = checkConditions.map(name => `fn:${name}`).join(', ')
    return void reader.report(condition, `fn:${call.name} gives no yes or no.`, `A condition is one of ${known}.`)
  }
  return { condition: call, columns: keys.list('columns').map(toName), says: readTexts(context, says) }
}

/** `$(state)` as well as `state`. */
function toName(text: string): string {
  return text.replace(/^\$\((.*)\)$/, '$1')
}

function readTexts({ reader }: MappingContext, node: Node): LanguageText[] {
  if (!reader.isMap(node)) return reader.items(node).flatMap(item => ({ text: reader.text(item, 'A sentence') ?? '' }))
  return reader
    .entries(node, '"says"')
    .flatMap(({ key, value }) => ({ language: key, text: reader.text(value, 'A sentence') ?? '' }))
}
