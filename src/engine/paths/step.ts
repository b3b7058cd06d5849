import { termText } from '../../rdf/term-text.js'
import { firstLocalId, noId, type Id, type IdView, type ScanRange } from '../../store/id-view.js'
import type { Closure, PathExpression } from '../algebra.js'

/** What a path walks on. */
export interface PathSetting {
  view: IdView
  range: ScanRange
}

/** Hands on each node to which a path leads from a node in a graph (0: in all of the range); some of them repeatedly. */
export type Step = (node: Id, graph: Id, visit: (node: Id) => void) => void

/** The step of a path, forwards or backwards. */
export function createStep(path: PathExpression, isForward: boolean, setting: PathSetting): Step {
  switch (path.type) {
    case 'link':
      return linkStep(setting.view.terms.idOf(termText(path.iri)), isForward, setting)
    case 'nps':
      return negatedStep(new Set(path.iris.map(iri => setting.view.terms.idOf(termText(iri)))), isForward, setting)
    case 'inv':
      return createStep(path.path, !isForward, setting)
    case 'alt': {
      const steps = path.input.map(each => createStep(each, isForward, setting))
      return (node, graph, visit) => steps.forEach(step => step(node, graph, visit))
    }
    case 'seq': {
      const steps = path.input.map(each => createStep(each, isForward, setting))
      return (isForward ? steps : steps.reverse()).reduceRight(
        (rest, step) => (node, graph, visit) => step(node, graph, between => rest(between, graph, visit)),
      )
    }
    default: {
      const reach = createReach(path, isForward, setting)
      return (node, graph, visit) => reach(node, graph).forEach(visit)
    }
  }
}

/** All nodes to which a closure leads from a node, each once; the search ends as soon as it finds `target`. */
export type Reach = (node: Id, graph: Id, target?: Id) => ReadonlySet<Id>

/** The nodes that a closure reaches, forwards or backwards. */
export function createReach({ type, path }: Closure, isForward: boolean, setting: PathSetting): Reach {
  const step = createStep(path, isForward, setting)
  return (node, graph, target = noId) => {
    const seen = new Set<Id>(type === 'OneOrMorePath' ? [] : [node])
    if (seen.has(target)) return seen
    step(node, graph, each => seen.add(each))
    if (type === 'ZeroOrOnePath') return seen
    // A set is walked in the order of its growth, so this goes on until nothing new comes.
    for (const each of seen) {
      if (seen.has(target)) break
      if (each !== node) step(each, graph, next => seen.add(next))
    }
    return seen
  }
}

function linkStep(predicate: Id, isForward: boolean, { view, range }: PathSetting): Step {
  if (predicate === noId) return () => undefined
  const scan = view.createScan(range)
  if (isForward) {
    return (node, graph, visit) => {
      if (node >= firstLocalId) return
      scan.open(node, predicate, noId, graph)
      while (scan.next()) visit(scan.object)
    }
  }
  return (node, graph, visit) => {
    if (node >= firstLocalId) return
    scan.open(noId, predicate, node, graph)
    while (scan.next()) visit(scan.subject)
  }
}

function negatedStep(without: ReadonlySet<Id>, isForward: boolean, { view, range }: PathSetting): Step {
  const scan = view.createScan(range)
  return (node, graph, visit) => {
    if (node >= firstLocalId) return
    scan.open(isForward ? node : noId, noId, isForward ? noId : node, graph)
    while (scan.next()) if (!without.has(scan.predicate)) visit(isForward ? scan.object : scan.subject)
  }
}
