import { termText } from '../../rdf/term-text.js'
import { firstLocalId, noId, type Id, type Scan } from '../../store/id-view.js'
import type { PathExpression } from '../algebra.js'
import type { PathSetting } from './step.js'

/** Nodes of a graph from which a path may lead anywhere; every node, where it has a way of no length. */
export function beginningsOf(path: PathExpression, isForward: boolean, graph: Id, setting: PathSetting): Set<Id> {
  const nodes = new Set<Id>()
  collect(path, isForward, graph, { ...setting, nodes })
  return nodes
}

/** True when a graph has a node: a subject or object of a triple. */
export function hasNode(scan: Scan, node: Id, graph: Id): boolean {
  if (node >= firstLocalId) return false
  scan.open(node, noId, noId, graph)
  if (scan.next()) return true
  scan.open(noId, noId, node, graph)
  return scan.next()
}

interface Collection extends PathSetting {
  nodes: Set<Id>
}

function collect(path: PathExpression, isForward: boolean, graph: Id, collection: Collection): void {
  switch (path.type) {
    case 'link':
      return collectLinked(collection.view.terms.idOf(termText(path.iri)), isForward, graph, collection)
    case 'inv':
      return collect(path.path, !isForward, graph, collection)
    case 'alt':
      return path.input.forEach(each => collect(each, isForward, graph, collection))
    case 'seq':
      return collect(path.input.at(isForward ? 0 : -1) as PathExpression, isForward, graph, collection)
    case 'OneOrMorePath':
      return collect(path.path, isForward, graph, collection)
    case 'nps':
    case 'ZeroOrMorePath':
    case 'ZeroOrOnePath':
      return collectAll(graph, collection)
  }
}

function collectLinked(predicate: Id, isForward: boolean, graph: Id, { view, range, nodes }: Collection): void {
  if (predicate === noId) return
  const scan = view.createScan(range)
  scan.open(noId, predicate, noId, graph)
  while (scan.next()) nodes.add(isForward ? scan.subject : scan.object)
}

function collectAll(graph: Id, { view, range, nodes }: Collection): void {
  const scan = view.createScan(range)
  scan.open(noId, noId, noId, graph)
  while (scan.next()) nodes.add(scan.subject).add(scan.object)
}
