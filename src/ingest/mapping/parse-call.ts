import type { Node } from 'yaml'
import { Problem } from '../../problem.js'
import { referenceEnd } from './parse-template.js'

/** A function as it is written in one line, its names not yet looked up. */
export interface WrittenCall {
  name: string
  arguments: WrittenArgument[]
}

/** A parameter with what is written behind it. */
export interface WrittenArgument {
  /** Undefined when it is known by its position. */
  parameter: string | undefined
  value: WrittenCall | WrittenText
  /** Where it is written, when that is not in one line with its function. */
  node?: Node
}

/** A name, a reference or a text. */
export interface WrittenText {
  text: string
  quoted: boolean
}

/**
 * `fn:lacks(fn:value = $(ramp), fn:type = acc:Ramp)`, or `fn:lacks($(ramp), acc:Ramp)`, as a tree; throws a Problem that
 * says what was expected.
 */
export function parseCall(text: string): WrittenCall {
  const [call, rest] = readCall(text.trim())
  if (rest !== '') throw malformed(`"${rest}" follows the closing parenthesis`)
  return call
}

const name = /^[\w.-]+:[\w.-]+/
const named = /^([\w.-]+:[\w.-]+)\s*=\s*([\s\S]*)$/

function readCall(text: string): [WrittenCall, string] {
  const [found] = name.exec(text) ?? []
  if (found === undefined) throw malformed(`a function such as fn:quantity was expected before "${text}"`)
  let rest = text.slice(found.length).trimStart()
  if (!rest.startsWith('(')) throw malformed(`"(" was expected after ${found}`)
  const call: WrittenCall = { name: found, arguments: [] }
  rest = rest.slice(1).trimStart()
  while (!rest.startsWith(')')) {
    const [argument, after] = readArgument(rest)
    call.arguments.push(argument)
    if (after.startsWith('=')) throw malformed(`a parameter such as fn:value was expected before "${after}"`)
    rest = after.startsWith(',') ? after.slice(1).trimStart() : after
    if (after !== '' && !after.startsWith(',') && !after.startsWith(')'))
      throw malformed(`"," or ")" was expected before "${after}"`)
    if (rest === '') throw malformed(`")" was expected at the end of ${found}`)
  }
  return [call, rest.slice(1).trimStart()]
}

function readArgument(text: string): [WrittenArgument, string] {
  const [, parameter, rest = text] = named.exec(text) ?? []
  const [value, after] = readValue(rest)
  return [{ parameter, value }, after.trimStart()]
}

function readValue(text: string): [WrittenCall | WrittenText, string] {
  if (text.startsWith('"')) return readQuoted(text)
  if (text.startsWith('$(')) return readReference(text)
  const [found] = name.exec(text) ?? []
  if (found !== undefined && text.slice(found.length).trimStart().startsWith('(')) return readCall(text)
  const [word = ''] = /^[^,()\s]+/.exec(text) ?? []
  if (word === '') throw malformed(`a value was expected before "${text}"`)
  return [{ text: word, quoted: false }, text.slice(word.length)]
}

function readQuoted(text: string): [WrittenText, string] {
  const [found, content = ''] = /^"((?:[^"\\]|\\.)*)"/.exec(text) ?? []
  if (found === undefined) throw malformed('a quotation mark is not closed')
  return [{ text: content.replace(/\\(["\\])/g, '$1'), quoted: true }, text.slice(found.length)]
}

function readReference(text: string): [WrittenText, string] {
  const end = referenceEnd(text, 2)
  if (end === undefined) throw malformed('a reference $(…) is not closed')
  return [{ text: text.slice(0, end + 1), quoted: false }, text.slice(end + 1)]
}

const malformed = (sentence: string) => new Problem('malformed', sentence)
