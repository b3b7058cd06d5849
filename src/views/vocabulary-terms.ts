import type { NamedNode, Term } from '@rdfjs/types'
import { subjectsOf } from '../rdf/dataset.js'
import { owl, rdf, skos } from '../rdf/vocab.js'
import { isOwnTerm, labelOf } from './label.js'
import type { PageContext } from './page-context.js'
import { groupsOf } from './sections.js'

/** Terms under one heading; the heading of properties without a group is undefined. */
export interface TermGroup {
  group: NamedNode | undefined
  terms: readonly NamedNode[]
}

/** Our own classes, by label. */
export function classesOf(context: PageContext): NamedNode[] {
  return ownSubjects(context, owl.Class)
}

/** Our own properties by the groups of the shapes; those of no group come last. */
export function propertyGroupsOf(context: PageContext): TermGroup[] {
  const { vocabulary } = context
  const properties = ownSubjects(context, rdf.Property)
  const groupOf = (property: NamedNode) => vocabulary.property(property.value)?.group?.value
  return [...groupsOf(vocabulary), undefined]
    .map(group => ({ group, terms: properties.filter(property => groupOf(property) === group?.value) }))
    .filter(({ terms }) => terms.length > 0)
}

/** Code lists, by label. */
export function codeListsOf(context: PageContext): NamedNode[] {
  return byLabel(context, namedSubjects(context, skos.ConceptScheme))
}

function ownSubjects(context: PageContext, type: NamedNode): NamedNode[] {
  return byLabel(context, namedSubjects(context, type).filter(isOwnTerm))
}

function namedSubjects({ vocabulary }: PageContext, type: Term): NamedNode[] {
  return subjectsOf(vocabulary.quads, rdf.type, type).filter(term => term.termType === 'NamedNode')
}

function byLabel(context: PageContext, terms: readonly NamedNode[]): NamedNode[] {
  const collator = new Intl.Collator(context.language)
  return [...terms].sort((one, other) => collator.compare(labelOf(context, one).value, labelOf(context, other).value))
}
