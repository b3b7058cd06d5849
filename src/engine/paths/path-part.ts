import { noId, type Id } from '../../store/id-view.js'
import type { Closure, Path } from '../algebra.js'
import { namedGraphs } from '../dataset.js'
import { graphSlotOf, rangeOf } from '../operators/scan-pattern.js'
import { bind } from '../plan/bound.js'
import { guessPath } from '../plan/guess-rows.js'
import type { Part } from '../plan/part.js'
import { anySlotOf, type Room } from '../plan/room.js'
import { namesOf } from '../plan/variables.js'
import { noSolutions, type Run, type Stage } from '../stage.js'
import { beginningsOf, hasNode } from './beginnings.js'
import { createReach, type PathSetting } from './step.js'

/** A closure (`*`, `+`, `?`) as a part of a group; `given`: registers that are as good as written in the query. */
export function createPathPart(path: Path, room: Room, given: ReadonlySet<number>): Part {
  const { subject, object, graph } = path
  const variables = new Set([...namesOf([subject, object, graph])].map(name => room.names.slot(name)))
  const graphSlot = graphSlotOf(path, room)
  return {
    kind: 'source',
    possible: variables,
    certain: variables,
    needs: new Set(),
    estimate: guessPath([subject, object], room),
    plan: bound => {
      bind(bound, variables)
      if (graphSlot === undefined) return noSolutions
      const walk = walkIn(path, { variables, given, graphSlot }, room)
      return graph.termType === 'Variable' ? inEachGraph(walk, graphSlot, room) : walk
    },
  }
}

interface PathSlots {
  variables: ReadonlySet<number>
  given: ReadonlySet<number>
  graphSlot: number
}

/** Within one graph, whose id is in its register. */
function walkIn(path: Path, { variables, given, graphSlot }: PathSlots, room: Room): Stage {
  const closure = path.predicate as Closure
  const { registers } = room.frame
  const setting: PathSetting = { view: room.setting.view, range: rangeOf(path, room) }
  const [from, to] = [anySlotOf(path.subject, room), anySlotOf(path.object, room)]
  // Between variables a way of no length is one from a node of the graph; else it may begin at the term that is written.
  const isOpen = (slot: number) => variables.has(slot) && !given.has(slot)
  const isChecked = closure.type !== 'OneOrMorePath' && isOpen(from) && isOpen(to)
  return next => {
    const forward = createReach(closure, true, setting)
    const backward = createReach(closure, false, setting)
    const scan = setting.view.createScan(setting.range)
    const isOutside = (slot: number, graph: Id) => isChecked && !hasNode(scan, registers[slot] as Id, graph)
    const walkAll = walkBetween(from, to, registers, next)
    return () => {
      const [start, end, graph] = [registers[from] as Id, registers[to] as Id, registers[graphSlot] as Id]
      if (start === noId && end === noId) {
        return walkAll(beginningsOf(closure, true, graph, setting), start => forward(start, graph))
      }
      if (isOutside(start === noId ? to : from, graph)) return false
      if (start === noId) return walkEnds(backward(end, graph), from, registers, next)
      if (end === noId) return walkEnds(forward(start, graph), to, registers, next)
      if (isOutside(to, graph)) return false
      return forward(start, graph, end).has(end) && next()
    }
  }
}

function walkEnds(nodes: ReadonlySet<Id>, slot: number, registers: Uint32Array, next: Run): boolean {
  for (const node of nodes) {
    registers[slot] = node
    if (next()) return true
  }
  registers[slot] = noId
  return false
}

function walkBetween(from: number, to: number, registers: Uint32Array, next: Run) {
  return (starts: ReadonlySet<Id>, reach: (start: Id) => ReadonlySet<Id>): boolean => {
    for (const start of starts) {
      registers[from] = start
      const nodes = reach(start)
      if (from === to) {
        if (nodes.has(start) && next()) return true
      } else if (walkEnds(nodes, to, registers, next)) return true
    }
    registers[from] = noId
    return false
  }
}

/** For GRAPH with a variable: one graph after the other, unless the variable has a graph already. */
function inEachGraph(walk: Stage, slot: number, { setting, frame }: Room): Stage {
  const { registers } = frame
  return next => {
    const run = walk(next)
    return () => {
      const graphs = namedGraphs(setting.view, setting.graphs)
      if (registers[slot] !== noId) return graphs.includes(registers[slot] as Id) && run()
      for (const graph of graphs) {
        registers[slot] = graph
        if (run()) return true
      }
      registers[slot] = noId
      return false
    }
  }
}
