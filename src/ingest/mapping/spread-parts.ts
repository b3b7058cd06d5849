import { rdf } from '../../rdf/vocab.js'
import type { FunctionCall, RowAnswer, StatementMapping, Template, ThingMapping } from './mapping.js'
import type { PathStep } from './read-path.js'

/** What a mapping says, by a path to the thing that it says it of: a statement, or when the part is there. */
export type WrittenStatement = StatementMapping & { way: readonly PathStep[] }
export interface WrittenCondition {
  way: readonly PathStep[]
  condition: FunctionCall
}
/** A value whose property stands in the row. */
export interface WrittenAnswer {
  way: readonly PathStep[]
  answer: RowAnswer
}
export type Written = WrittenStatement | WrittenCondition | WrittenAnswer

/** A mapping and those of the parts that its paths lead to, each with a name of its own. */
export function spreadParts(thing: Omit<ThingMapping, 'statements'>, written: readonly Written[]): ThingMapping[] {
  const own = written.filter(({ way }) => way.length === 0)
  const parts = groupByStep(written).map(({ step, inside }) => ({
    step,
    inside,
    part: {
      ...partOf(thing, step),
      writtenIn: thing.writtenIn ?? thing.name,
    },
  }))
  const links = parts.map(({ step, part }): StatementMapping => {
    return { predicate: step.property, object: { kind: 'link', thing: part.name } }
  })
  const condition = own.find(one => 'condition' in one)?.condition
  const statements = own.flatMap(one => ('predicate' in one ? { predicate: one.predicate, object: one.object } : []))
  const answers = own.flatMap(one => ('answer' in one ? one.answer : []))
  const rest = { ...(condition ? { condition } : {}), ...(answers.length > 0 ? { answers } : {}) }
  const whole = { ...thing, ...rest, statements: [...statements, ...links] }
  return [whole, ...parts.flatMap(({ step, part, inside }) => spreadParts(part, withType(step, inside)))]
}

interface Group {
  step: PathStep
  inside: Written[]
}

function groupByStep(written: readonly Written[]): Group[] {
  const groups = new Map<string, Group>()
  for (const { way, ...said } of written) {
    const [step, ...rest] = way
    if (!step) continue
    const key = `${step.property.value} ${JSON.stringify(step.segments)}`
    const group = groups.get(key) ?? { step, inside: [] }
    group.inside.push({ ...said, way: rest } as Written)
    groups.set(key, group)
  }
  return [...groups.values()]
}

function partOf(thing: Omit<ThingMapping, 'statements'>, { segments }: PathStep): Omit<ThingMapping, 'statements'> {
  const name = segments.map(part => (typeof part === 'string' ? part : `$(${part.column})`)).join('')
  return {
    name: `${thing.name} ${name.replaceAll('/', ' ')}`,
    sources: thing.sources,
    subject: join(thing.subject, segments),
  }
}

/** One path below another; texts that meet become one. */
function join(path: Template, [first = '', ...rest]: Template): Template {
  const last = path.at(-1)
  if (typeof last === 'string' && typeof first === 'string') return [...path.slice(0, -1), `${last}/${first}`, ...rest]
  return [...path, `/${String(first)}`, ...rest]
}

/** A part that gets no type gets the one that its property leads to. */
function withType({ type }: PathStep, written: readonly Written[]): readonly Written[] {
  const typed = written.some(one => one.way.length === 0 && 'predicate' in one && rdf.type.equals(one.predicate))
  if (typed || !type) return written
  return [{ way: [], predicate: rdf.type, object: { kind: 'constant', term: type } }, ...written]
}
