import { noId, type Id } from '../../store/id-view.js'
import { termKind } from '../../store/term-table.js'
import type { Expression } from '../algebra.js'
import { compileText } from './compile-text.js'
import type { Compiler, Test } from './compiler.js'
import { variableOf } from './variables.js'

/** Whether a text has a part in it, by its bytes where they can tell; undefined if `compileText` does not know it. */
export function compileIncludes(expression: Expression, part: string, compiler: Compiler): Test | undefined {
  const text = compileText(expression, compiler)
  if (text === undefined) return undefined
  const slowly = () => text()?.includes(part)
  const argument = argumentOfStr(expression)
  const name = variableOf(argument ?? expression)
  if (name === undefined || /[\ud800-\udfff]/.test(part)) return slowly
  const { registers, terms } = compiler.scope
  const slot = compiler.scope.slot(name)
  const kinds = argument === undefined ? strings : strings | (1 << termKind.iri)
  const bytes = Buffer.from(part)
  return () => {
    const id = registers[slot] as Id
    if (id === noId) return undefined
    const found = ((1 << terms.kind(id)) & kinds) === 0 ? undefined : terms.contentIncludes(id, bytes)
    return found ?? slowly()
  }
}

const strings = (1 << termKind.string) | (1 << termKind.languageString)

function argumentOfStr(expression: Expression): Expression | undefined {
  const isStr = expression.subType === 'operator' && expression.operator.toLowerCase() === 'str'
  return isStr ? expression.args[0] : undefined
}
