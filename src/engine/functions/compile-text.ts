import { noId, type Id } from '../../store/id-view.js'
import { termKind } from '../../store/term-table.js'
import type { Expression } from '../algebra.js'
import type { QueryTerms } from '../values/query-terms.js'
import { isText } from './texts.js'
import type { Compiler } from './compiler.js'
import { variableOf } from './variables.js'

/** A text for the present solution; undefined is an error. */
export type EvaluateText = () => string | undefined

/** The text of any expression that gives a string, whatever its language. */
export function compileAnyText(expression: Expression, compiler: Compiler): EvaluateText {
  const evaluate = compiler.expression(expression)
  return (
    compileText(expression, compiler) ??
    (() => {
      const value = evaluate()
      return value !== undefined && isText(value) ? value.text : undefined
    })
  )
}

/** True of STR and LANG, and of LCASE and UCASE of those: what they give has no language. */
export function isPlain(expression: Expression): boolean {
  if (expression.subType !== 'operator') return false
  const name = expression.operator.toLowerCase()
  return name === 'str' || name === 'lang' || ((name === 'lcase' || name === 'ucase') && expression.args.every(isPlain))
}

/**
 * The text of a string, whatever its language, without making a value: of a variable, and of STR, LANG, LCASE and UCASE
 * of one. Undefined for other expressions.
 */
export function compileText(expression: Expression, compiler: Compiler): EvaluateText | undefined {
  const name = variableOf(expression)
  if (name !== undefined) return compileVariable(name, compiler)
  if (expression.subType !== 'operator' || expression.args.length !== 1) return undefined
  const [argument] = expression.args as [Expression]
  switch (expression.operator.toLowerCase()) {
    case 'str':
      return compilePart(argument, compiler, contentOf)
    case 'lang':
      return compilePart(argument, compiler, languageOf)
    case 'lcase':
      return changed(compileText(argument, compiler), text => text.toLowerCase())
    case 'ucase':
      return changed(compileText(argument, compiler), text => text.toUpperCase())
    default:
      return undefined
  }
}

function compileVariable(name: string, { scope }: Compiler): EvaluateText {
  const { registers, terms } = scope
  const slot = scope.slot(name)
  return () => {
    const id = registers[slot] as Id
    if (id === noId) return undefined
    const kind = terms.kind(id)
    if (kind === termKind.string || kind === termKind.languageString) return terms.content(id)
    if (kind !== termKind.other) return undefined
    const value = terms.value(id)
    return isText(value) ? value.text : undefined
  }
}

function compilePart(
  argument: Expression,
  { scope }: Compiler,
  read: (id: Id, terms: QueryTerms) => string | undefined,
): EvaluateText | undefined {
  const name = variableOf(argument)
  if (name === undefined) return undefined
  const { registers, terms } = scope
  const slot = scope.slot(name)
  return () => {
    const id = registers[slot] as Id
    return id === noId ? undefined : read(id, terms)
  }
}

function changed(evaluate: EvaluateText | undefined, change: (text: string) => string): EvaluateText | undefined {
  return (
    evaluate &&
    (() => {
      const text = evaluate()
      return text === undefined ? undefined : change(text)
    })
  )
}

/** The text of an IRI or of a literal. */
function contentOf(id: Id, terms: QueryTerms): string | undefined {
  const kind = terms.kind(id)
  return kind === termKind.iri || kind >= termKind.string ? terms.content(id) : undefined
}

/** The language of a literal, without its direction; empty when it has none. */
function languageOf(id: Id, terms: QueryTerms): string | undefined {
  const kind = terms.kind(id)
  if (kind === termKind.languageString) return withoutDirection(terms.tag(id))
  return kind >= termKind.string ? '' : undefined
}

function withoutDirection(tag: string): string {
  return tag.length > shortestDirected ? (tag.split('--')[0] as string) : tag
}

/** Signs of "a--ltr", less one: most tags are too short to have a direction. */
const shortestDirected = 5
