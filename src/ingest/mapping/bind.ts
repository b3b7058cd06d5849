import { toSegment } from '../../model/iris.js'
import type { ArgumentValue, FunctionCall, ObjectMapping, RowCheck, Template, ThingMapping } from './mapping.js'

/** What the groups of numbered columns stand for in one copy of a mapping: `entrance` is "1". */
export type Binding = Readonly<Record<string, string>>

/** What a reference means in one copy. */
export interface Bind {
  /** Text of a group; undefined when the name is none. */
  group(name: string): string | undefined
  /** Name of the column; undefined when the file has no such column for this copy. */
  column(name: string): string | undefined
}

/** A thing without what the file has no columns for; undefined when that is its name. */
export function bindThing(thing: ThingMapping, bind: Bind): ThingMapping | undefined {
  const subject = bindTemplate(thing.subject, bind, toSegment)
  const call = thing.condition && bindCall(thing.condition, bind)
  const statements = thing.statements.flatMap(({ predicate, object }) => {
    const bound = bindObject(object, bind)
    return bound ? [{ predicate, object: bound }] : []
  })
  const { name, sources, answers } = thing
  const rest = { ...(call ? { condition: call } : {}), ...(answers ? { answers } : {}) }
  return subject && { name, sources, subject, statements, ...rest }
}

/** A check; undefined when the file lacks one of its columns. */
export function bindCheck({ condition, columns, says }: RowCheck, bind: Bind): RowCheck | undefined {
  const call = bindCall(condition, bind)
  const names = columns.flatMap(name => bind.column(name) ?? [])
  return call && { condition: call, columns: names, says }
}

function bindObject(object: ObjectMapping, bind: Bind): ObjectMapping | undefined {
  if (object.kind === 'text') {
    const template = bindTemplate(object.template, bind, text => text)
    return template && { ...object, template }
  }
  if (object.kind !== 'function') return object
  const call = bindCall(object.call, bind)
  return call && { ...object, call }
}

function bindTemplate(template: Template, bind: Bind, write: (text: string) => string): Template | undefined {
  const parts = template.map(part => {
    if (typeof part === 'string') return part
    const text = bind.group(part.column)
    if (text !== undefined) return write(text)
    const column = bind.column(part.column)
    return column === undefined ? undefined : { column }
  })
  return parts.every(part => part !== undefined) ? parts : undefined
}

/** A parameter that is given several times can do without one of them. */
function bindCall(call: FunctionCall, bind: Bind): FunctionCall | undefined {
  const bound = call.arguments.map(({ parameter, value }) => ({ parameter, value: bindArgument(value, bind) }))
  const left = bound.flatMap(({ parameter, value }) => (value ? [{ parameter, value }] : []))
  const complete = bound.every(({ parameter }) => left.some(one => one.parameter === parameter))
  return complete ? { ...call, arguments: left } : undefined
}

function bindArgument(value: ArgumentValue, bind: Bind): ArgumentValue | undefined {
  if (value.kind === 'function') {
    const call = bindCall(value.call, bind)
    return call && { kind: 'function', call }
  }
  if (value.kind !== 'column') return value
  const text = bind.group(value.column)
  if (text !== undefined) return { kind: 'text', text }
  const column = bind.column(value.column)
  return column === undefined ? undefined : { kind: 'column', column }
}
