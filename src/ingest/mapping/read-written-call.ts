import type { Node } from 'yaml'
import type { WrittenArgument, WrittenCall } from './parse-call.js'
import type { MappingContext } from './read-keys.js'

/** The long form of a function: `parameters`, a list of `[fn:value, $(ramp)]` or of maps with `parameter` and `value`. */
export function readWrittenCall(context: MappingContext, name: string, parameters: Node): WrittenCall {
  const given = context.reader.items(parameters).flatMap(item => readArgument(context, item) ?? [])
  return { name: name.trim(), arguments: given }
}

function readArgument(context: MappingContext, item: Node): WrittenArgument | undefined {
  const { reader } = context
  const [parameter, value] = reader.isMap(item) ? namedPair(context, item) : reader.items(item)
  const name = parameter && reader.text(parameter, 'A parameter')
  if (name === undefined || !value) {
    return void reader.report(
      item,
      'This is no parameter.',
      'Write [fn:value, $(column)], or a map with "parameter" and "value".',
    )
  }
  const inner = readValue(context, value)
  return inner && { parameter: name, value: inner, node: item }
}

function namedPair({ reader }: MappingContext, item: Node): (Node | undefined)[] {
  const entries = new Map(reader.entries(item, 'A parameter').map(({ key, value }) => [key, value]))
  return [entries.get('parameter'), entries.get('value')]
}

/** A text in a list is a name or a reference when it looks like one, as in YARRRML. */
function readValue(context: MappingContext, node: Node): WrittenArgument['value'] | undefined {
  const { reader, names } = context
  if (!reader.isMap(node)) {
    const text = reader.text(node, 'The value of a parameter')
    return text === undefined ? undefined : { text, quoted: !text.startsWith('$(') && !names.isPrefixed(text) }
  }
  const entries = new Map(reader.entries(node, 'A function').map(({ key, value }) => [key, value]))
  const [name, parameters] = [entries.get('function'), entries.get('parameters')]
  const text = name && reader.text(name, '"function"')
  if (text === undefined || !parameters)
    return void reader.report(node, 'This is no function.', 'Give "function" and "parameters".')
  return readWrittenCall(context, text, parameters)
}
