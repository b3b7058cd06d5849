import type { Value } from '../values/value.js'
import { isText, like } from './texts.js'

/** A pattern ready for use; undefined when the pattern or its flags are not valid. */
interface Pattern {
  expression: RegExp
  /** All signs stand for themselves, in a replacement too. */
  literal: boolean
}

/** REGEX: keeps its last pattern, so that a constant one is compiled once. */
export function createMatcher(): (text: string, pattern: Value, flags?: Value) => boolean | undefined {
  const find = createPatterns('')
  return (text, pattern, flags) => find(pattern, flags)?.expression.test(text)
}

/** REPLACE, likewise; a pattern that matches nothing at all is an error. */
export function createReplacer(): (text: Value, pattern: Value, by: Value, flags?: Value) => Value | undefined {
  const find = createPatterns('g')
  return (text, pattern, by, flags) => {
    const found = find(pattern, flags)
    if (found === undefined || !isText(text) || by.type !== 'string') return undefined
    const replacement = found.literal ? [by.text] : readReplacement(by.text, groupsOf(found.expression))
    if (replacement === undefined || ''.search(found.expression) === 0) return undefined
    return like(
      text,
      text.text.replace(found.expression, (...parts) => fill(replacement, parts)),
    )
  }
}

function createPatterns(always: string): (pattern: Value, flags?: Value) => Pattern | undefined {
  let last: { source: string; flags: string; pattern: Pattern | undefined } | undefined
  return (pattern, flags) => {
    if (pattern.type !== 'string' || (flags && flags.type !== 'string')) return undefined
    const [source, wanted] = [pattern.text, flags?.text ?? '']
    if (last?.source !== source || last.flags !== wanted)
      last = { source, flags: wanted, pattern: toPattern(source, wanted, always) }
    return last.pattern
  }
}

/** A pattern of XPath and its flags (`s m i x q`) for JavaScript. */
function toPattern(source: string, flags: string, always: string): Pattern | undefined {
  if (!/^[smixq]*$/.test(flags)) return undefined
  const literal = flags.includes('q')
  const text = literal ? source.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&') : translate(source, flags.includes('x'))
  const options = [...new Set(flags)].filter(flag => (literal ? flag === 'i' : 'smi'.includes(flag))).join('')
  try {
    return { expression: new RegExp(text, `${options}u${always}`), literal }
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** What XPath's classes hold, within brackets of JavaScript's. */
const classes: Readonly<Record<string, string>> = {
  d: String.raw`\p{Nd}`,
  D: String.raw`\P{Nd}`,
  w: String.raw`\p{L}\p{M}\p{N}\p{S}`,
  W: String.raw`\p{P}\p{Z}\p{C}`,
  s: String.raw` \t\n\r`,
  S: String.raw`\u{0}-\u{8}\u{b}\u{c}\u{e}-\u{1f}\u{21}-\u{10ffff}`,
}

/** XPath's classes are those of Unicode, it lets a hyphen be escaped, and `x` takes white space out. */
function translate(source: string, spaced: boolean): string {
  let within = false
  return source.replace(/\\(.)|[[\]]|[\t\n\r ]/gs, (found, escaped: string | undefined) => {
    if (found === '[') within = true
    else if (found === ']') within = false
    else if (escaped === undefined) return spaced && !within ? '' : found
    else if (escaped === '-' && !within) return '-'
    else if (escaped in classes) return within ? (classes[escaped] as string) : `[${classes[escaped]}]`
    return found
  })
}

/** "$1, \$" → the number of a group, or text. Undefined when a dollar or backslash stands before another sign. */
function readReplacement(text: string, groups: number): (string | number)[] | undefined {
  const parts: (string | number)[] = []
  for (const [, escaped, digits, plain, wrong] of text.matchAll(/\\([\\$])|\$(\d+)|([^\\$]+)|(.)/gs)) {
    if (wrong !== undefined) return undefined
    if (digits === undefined) parts.push(escaped ?? plain ?? '')
    else parts.push(...readGroup(digits, groups))
  }
  return parts
}

/** "12" is group 12 when there are as many, else group 1 and the digit 2. */
function readGroup(digits: string, groups: number): (string | number)[] {
  const length = digits.length > 1 && Number(digits) > groups ? digits.length - 1 : digits.length
  if (length < digits.length) return [...readGroup(digits.slice(0, length), groups), digits.slice(length)]
  return [Number(digits) > groups ? '' : Number(digits)]
}

function groupsOf(expression: RegExp): number {
  return (new RegExp(`${expression.source}|`, expression.flags).exec('')?.length ?? 1) - 1
}

function fill(replacement: readonly (string | number)[], parts: readonly unknown[]): string {
  return replacement.map(part => (typeof part === 'string' ? part : String(parts[part] ?? ''))).join('')
}
