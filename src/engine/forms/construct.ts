import type { Term } from '@rdfjs/types'
import { noId, type Id } from '../../store/id-view.js'
import { termKind } from '../../store/term-table.js'
import { termText } from '../../rdf/term-text.js'
import type { Construct } from '../algebra.js'
import type { VisitTriple } from '../engine.js'
import type { Setting } from '../plan/room.js'
import { namesOf } from '../plan/variables.js'
import { RowIndex } from '../rows/row-index.js'
import { planRows } from '../solutions/plan-rows.js'

const columns = [0, 1, 2]

/** Id of a template's term for the present solution; 0 when it is unbound. */
type Fill = () => Id

/** Plans CONSTRUCT: what would be no triple is left out, and so is what has been given already. */
export function planConstruct({ template, input }: Construct, setting: Setting): (visit: VisitTriple) => void {
  const names = [...namesOf(template.flatMap(({ subject, predicate, object }) => [subject, predicate, object]))]
  const { registers, slots, walk } = planRows(input, names, setting)
  const blanks = createBlanks(setting)
  const toFill = (term: Term): Fill => {
    if (term.termType === 'BlankNode') return () => blanks.idOf(term.value)
    if (term.termType !== 'Variable') return always(setting.terms.idOfText(termText(term)))
    const slot = slots[names.indexOf(term.value)] as number
    return () => registers[slot] as Id
  }
  const fills = template.map(({ subject, predicate, object }) => [subject, predicate, object].map(toFill))
  return visit => {
    const given = new RowIndex(3)
    const triple = new Uint32Array(3)
    const give = (fill: readonly Fill[]) => {
      fill.forEach((idOf, column) => (triple[column] = idOf()))
      if (!isTriple(triple, setting)) return false
      const { size } = given
      given.add(triple, columns)
      return given.size > size && visit(triple[0] as Id, triple[1] as Id, triple[2] as Id) === true
    }
    walk(() => {
      blanks.renew()
      return fills.some(give)
    })
  }
}

function isTriple([subject, predicate, object]: Uint32Array, { terms }: Setting): boolean {
  if (!subject || !predicate || object === noId) return false
  const kind = terms.kind(subject)
  return (kind === termKind.iri || kind === termKind.blank) && terms.kind(predicate) === termKind.iri
}

/** Blank nodes of a template: new ones for each solution. */
function createBlanks({ view, terms }: Setting) {
  const ids = new Map<string, Id>()
  const create = (): Id => {
    const text = `_:c${terms.nextNumber()}`
    return view.terms.idOf(text) === noId ? terms.idOfText(text) : create()
  }
  return {
    renew: () => ids.clear(),
    idOf: (label: string) => {
      const id = ids.get(label) ?? create()
      ids.set(label, id)
      return id
    },
  }
}

function always(id: Id): Fill {
  return () => id
}
