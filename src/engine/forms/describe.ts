import { firstLocalId, noId, type Id } from '../../store/id-view.js'
import { termText } from '../../rdf/term-text.js'
import type { Describe } from '../algebra.js'
import type { VisitTriple } from '../engine.js'
import type { Setting } from '../plan/room.js'
import { namesOf } from '../plan/variables.js'
import { planRows } from '../solutions/plan-rows.js'

/** Plans DESCRIBE: the triples whose subject is one of the terms, as Comunica 5.4.1 understands it. */
export function planDescribe({ terms, input }: Describe, setting: Setting): (visit: VisitTriple) => void {
  const { view, graphs } = setting
  const { registers, slots, walk } = planRows(input, [...namesOf(terms)], setting)
  const fixed = terms.filter(({ termType }) => termType !== 'Variable').map(term => view.terms.idOf(termText(term)))
  return visit => {
    const nodes = new Set<Id>(fixed)
    if (slots.length > 0) {
      walk(() => {
        for (const slot of slots) nodes.add(registers[slot] as Id)
        return false
      })
    }
    const scan = view.createScan(graphs.union)
    for (const node of nodes) {
      if (node === noId || node >= firstLocalId) continue
      scan.open(node, noId, noId, noId)
      while (scan.next()) if (visit(scan.subject, scan.predicate, scan.object) === true) return
    }
  }
}
