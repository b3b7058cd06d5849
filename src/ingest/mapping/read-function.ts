import type { Node } from 'yaml'
import { fn } from '../../rdf/vocab.js'
import { Problem } from '../../problem.js'
import type { FunctionDefinition, Parameter } from '../functions/definition.js'
import { functions } from '../functions/functions.js'
import { fitsParameter, isWritten } from './fits-parameter.js'
import type { Place } from './fits-parameter.js'
import type { ArgumentValue, FunctionArgument, FunctionCall } from './mapping.js'
import { suggest } from './nearest.js'
import { parseCall } from './parse-call.js'
import type { WrittenArgument, WrittenCall, WrittenText } from './parse-call.js'
import { parseTemplate } from './parse-template.js'
import type { MappingContext } from './read-keys.js'
import { readWrittenCall } from './read-written-call.js'

/** How a text begins that is a function in one line. */
export const functionStart = /^fn:\w+\(/

/**
 * Reads the function of an object or a condition: a text (`fn:count($(treden))`), the same behind `function`, or with a
 * list of `parameters` beside it. Undefined, with a problem, when it is none.
 */
export function readFunction(context: MappingContext, node: Node): FunctionCall | undefined {
  const isMap = context.reader.isMap(node)
  const entries = new Map(isMap ? context.reader.entries(node, 'A function').map(({ key, value }) => [key, value]) : [])
  const at = entries.get('function') ?? node
  const text = context.reader.text(at, '"function"')
  if (text === undefined) return undefined
  const parameters = entries.get('parameters')
  if (parameters) return checkCall({ context, node: at }, readWrittenCall(context, text, parameters))
  try {
    return checkCall({ context, node: at }, parseCall(text.replace(/^([\w-]*:[\w-]+)$/, '$1()')))
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return void context.reader.report(
      at,
      `The function cannot be read: ${error.message}.`,
      'As in fn:count($(treden)).',
    )
  }
}

function checkCall(place: Place, call: WrittenCall): FunctionCall | undefined {
  const { reader } = place.context
  const name = localName(place, call.name)
  const definition = functions.get(name ?? '')
  if (!definition || name === undefined) {
    const known = [...functions.keys()].map(local => `fn:${local}`)
    return void reader.report(
      place.node,
      `There is no function ${call.name}.`,
      suggest(call.name, known, `Functions are ${known.join(', ')}.`),
    )
  }
  const named = nameArguments(call, definition)
  const given = named.map(argument =>
    checkArgument({ ...place, node: argument.node ?? place.node }, call.name, definition, argument),
  )
  const complete = checkParameters(place, call.name, named, definition)
  return complete && given.every(argument => argument !== undefined) ? { name, arguments: given } : undefined
}

/** Local name of a term of the namespace of functions. */
function localName({ context, node }: Place, written: string): string | undefined {
  const iri = context.names.expand(written, node)?.value
  const namespace = fn.value.value.replace(/value$/, '')
  return iri?.startsWith(namespace) ? iri.slice(namespace.length) : undefined
}

interface NamedArgument extends WrittenArgument {
  parameter: string
}

/** Arguments without a name belong to the parameters in their order; one that can be repeated takes all that follow. */
function nameArguments({ name, arguments: given }: WrittenCall, { parameters }: FunctionDefinition): NamedArgument[] {
  const names = Object.keys(parameters)
  const endless = names.findIndex(local => parameters[local]?.repeated)
  return given.map((argument, index) => {
    const position = endless >= 0 ? Math.min(index, endless) : index
    const local = names[position] ?? String(index + 1)
    return { ...argument, parameter: argument.parameter ?? `${name.replace(/:.*$/, '')}:${local}` }
  })
}

function checkParameters(
  { context, node }: Place,
  name: string,
  named: readonly NamedArgument[],
  definition: FunctionDefinition,
): boolean {
  const { parameters, forms = [[]] } = definition
  const given = named.map(({ parameter }) => parameter.replace(/^.*:/, ''))
  const misspelt = given.some(local => !Object.hasOwn(parameters, local))
  const lacking = Object.entries(parameters).filter(
    ([local, { optional }]) => !misspelt && !optional && !given.includes(local),
  )
  const twice = given.filter((local, index) => given.indexOf(local) !== index && parameters[local]?.repeated !== true)
  for (const [local] of lacking)
    context.reader.report(node, `${name} lacks its parameter fn:${local}.`, `Add fn:${local} = …`)
  for (const local of twice) context.reader.report(node, `${name} has fn:${local} twice.`, 'Give it once.')
  const whole = misspelt || forms.filter(form => form.every(local => given.includes(local))).length === 1
  const sets = forms.map(form => form.map(local => `fn:${local}`).join(' and '))
  if (!whole) context.reader.report(node, `${name} needs one set of parameters.`, `Give ${sets.join(', or ')}.`)
  return whole && lacking.length === 0 && twice.length === 0
}

function checkArgument(
  place: Place,
  functionName: string,
  { parameters }: FunctionDefinition,
  { parameter, value }: NamedArgument,
): FunctionArgument | undefined {
  const name = localName(place, parameter) ?? ''
  const expected = Object.hasOwn(parameters, name) ? parameters[name] : undefined
  if (!expected) {
    const known = Object.keys(parameters).map(local => `fn:${local}`)
    const cure = suggest(parameter, known, `Its parameters are ${known.join(', ')}.`)
    return void place.context.reader.report(place.node, `${functionName} has no parameter ${parameter}.`, cure)
  }
  const checked = 'name' in value ? checkInner(place, value) : checkText(place, value, name, expected)
  return checked && fitsParameter(place, name, expected, checked) ? { parameter: name, value: checked } : undefined
}

function checkInner(place: Place, call: WrittenCall): ArgumentValue | undefined {
  const inner = checkCall(place, call)
  return inner && { kind: 'function', call: inner }
}

function checkText(
  { context, node }: Place,
  { text, quoted }: WrittenText,
  name: string,
  { takes }: Parameter,
): ArgumentValue | undefined {
  const template = parseTemplate(text) ?? []
  const [reference] = template
  if (template.length === 1 && typeof reference === 'object') return { kind: 'column', column: reference.column }
  if (template.some(part => typeof part === 'object')) {
    const cure = 'Put several references together with fn:join.'
    return void context.reader.report(node, `fn:${name} takes one reference or one text, not "${text}".`, cure)
  }
  if (quoted || isWritten(takes)) return { kind: 'text', text }
  const term = context.names.term(text, node)
  return term && { kind: 'iri', term }
}
