import { noId, type Id } from '../../store/id-view.js'
import type { BoundAggregate, Group, Operation, Pattern } from '../algebra.js'
import type { PatternSlots } from '../operators/scan-stage.js'
import { patternSlots } from '../operators/scan-pattern.js'
import type { Room } from '../plan/room.js'
import type { Stage } from '../stage.js'
import { integerValue } from '../values/value.js'

/** A pattern of three terms, over all graphs, in which no variable stands twice. */
interface PlainPattern {
  pattern: Pattern
  slots: PatternSlots
  /** The variable in whose order its matches come: that of the object after a predicate, and so on. */
  lead: string | undefined
}

/** Plans counts over one pattern, which the index knows without a walk over its matches; undefined for other groups. */
export function planQuickCounts({ input, variables, aggregates }: Group, room: Room): Stage | undefined {
  const plain = readPlainPattern(input, room)
  if (!plain || !aggregates.every(aggregate => isPlainCount(aggregate, plain))) return undefined
  const [key, another] = variables
  const isDistinct = ({ distinct, expression }: BoundAggregate) => distinct && expression.subType === 'term'
  if (!key) return countAll(plain, aggregates, isDistinct, room)
  if (another || key.value !== plain.lead || aggregates.some(isDistinct)) return undefined
  return countByLead(plain, aggregates, room)
}

/** Plans the distinct values of the leading variable of one pattern; undefined for other operations. */
export function planQuickDistinct(operation: Operation, room: Room): Stage | undefined {
  const [only, another] = operation.type === 'project' ? operation.variables : []
  if (operation.type !== 'project' || !only || another) return undefined
  const plain = readPlainPattern(operation.input, room)
  if (!plain || only.value !== plain.lead) return undefined
  const slot = room.names.slot(only.value)
  const { registers } = room.frame
  return next => () => {
    for (const id of leads(plain, room)) {
      registers[slot] = id
      if (next()) return true
    }
    registers[slot] = noId
    return false
  }
}

function readPlainPattern(operation: Operation, room: Room): PlainPattern | undefined {
  const pattern = operation.type === 'bgp' && operation.patterns.length === 1 ? operation.patterns[0] : operation
  if (pattern?.type !== 'pattern' || pattern.graph.termType !== 'DefaultGraph') return undefined
  const terms = [pattern.subject, pattern.predicate, pattern.object]
  const names = terms.map(term => (term.termType === 'Variable' ? term.value : undefined))
  const variables = names.filter(name => name !== undefined)
  const slots = patternSlots(pattern, room)
  if (!slots || room.setting.graphs.union.among || new Set(variables).size < variables.length) return undefined
  const [subject, predicate, object] = names
  // As in `Scan.leap`: after a predicate come its objects, after a subject its predicates, after an object its subjects.
  const lead =
    variables.length !== 2 ? undefined : predicate === undefined ? object : subject === undefined ? predicate : subject
  return { pattern, slots, lead }
}

function isPlainCount({ aggregator, expression, distinct }: BoundAggregate, { pattern, lead }: PlainPattern): boolean {
  if (aggregator !== 'count') return false
  if (expression.subType === 'wildcard') return true
  if (expression.subType !== 'term' || expression.term.termType !== 'Variable') return false
  const name = expression.term.value
  return distinct
    ? name === lead
    : [pattern.subject, pattern.predicate, pattern.object].some(term => term.value === name)
}

function countAll(
  plain: PlainPattern,
  aggregates: readonly BoundAggregate[],
  isDistinct: (aggregate: BoundAggregate) => boolean,
  room: Room,
): Stage {
  const { view, terms } = room.setting
  const { registers } = room.frame
  const [subject, predicate, object] = plain.slots
  return next => () => {
    const all = view.count(registers[subject] as Id, registers[predicate] as Id, registers[object] as Id)
    const distinct = aggregates.some(isDistinct) ? [...leads(plain, room)].length : 0
    for (const aggregate of aggregates) {
      const count = isDistinct(aggregate) ? distinct : all
      registers[room.names.slot(aggregate.variable.value)] = terms.idOf(integerValue(count))
    }
    return next()
  }
}

function countByLead(plain: PlainPattern, aggregates: readonly BoundAggregate[], room: Room): Stage {
  const { view, terms } = room.setting
  const { registers } = room.frame
  const key = room.names.slot(plain.lead as string)
  const results = aggregates.map(({ variable }) => room.names.slot(variable.value))
  const [subject, predicate, object] = plain.slots
  return next => () => {
    for (const id of leads(plain, room)) {
      registers[key] = id
      const count = view.count(registers[subject] as Id, registers[predicate] as Id, registers[object] as Id)
      for (const slot of results) registers[slot] = terms.idOf(integerValue(count))
      if (next()) return true
    }
    registers[key] = noId
    return false
  }
}

/** The different values of the leading variable. */
function* leads({ pattern, slots, lead }: PlainPattern, { setting, frame }: Room): Generator<Id> {
  const [subject, predicate, object] = slots.map(slot => frame.registers[slot] as Id) as [Id, Id, Id]
  const place = (['subject', 'predicate', 'object'] as const).find(each => pattern[each].value === lead)
  const scan = setting.view.createScan(setting.graphs.union)
  // The variables of the pattern are empty when the walk begins.
  const isFree = (id: Id, each: 'subject' | 'predicate' | 'object') =>
    pattern[each].termType === 'Variable' ? noId : id
  scan.open(isFree(subject, 'subject'), isFree(predicate, 'predicate'), isFree(object, 'object'), noId)
  while (place && scan.leap()) yield scan[place]
}
