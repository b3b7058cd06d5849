import type { NamedNode } from '@rdfjs/types'
import type { VNode } from 'preact'
import { foreignNamesOf } from '../model/foreign-names.js'
import { termAnchor } from './addresses.js'
import type { PageContext } from './page-context.js'
import { Definition, PropertyEntry, TermRow, Withdrawal } from './term-entry.js'
import { ForeignNames } from './vocabulary-foreign.js'
import { WordLabel } from './vocabulary-link.js'
import { classesAbove, toPrefixedName, type ClassEntry } from './vocabulary-terms.js'

interface ClassProps {
  context: PageContext
  entry: ClassEntry
}

/** A class with the properties that are at home in it; or the properties that no class of ours has. */
export function ClassSection({ context, entry: { type, properties, shared } }: ClassProps): VNode {
  const id = type ? termAnchor(type.value) : 'others'
  return (
    <section class="group terms-group" aria-labelledby={id}>
      <h2 id={id}>{type ? <ClassName context={context} type={type} /> : context.strings.vocabulary.others}</h2>
      {type ? <ClassFacts context={context} type={type} shared={shared} /> : null}
      {properties.map(property => (
        <PropertyEntry context={context} term={property} />
      ))}
    </section>
  )
}

function ClassName({ context, type }: { context: PageContext; type: NamedNode }): VNode {
  return (
    <>
      <WordLabel context={context} term={type} /> <code>{toPrefixedName(type.value)}</code>
    </>
  )
}

function ClassFacts(props: { context: PageContext; type: NamedNode; shared: readonly NamedNode[] }): VNode {
  const { context, type, shared } = props
  const { also } = context.strings.reference
  return (
    <div class="class">
      <Withdrawal context={context} term={type} />
      <p>
        <Definition context={context} term={type} />
      </p>
      <dl class="inline">
        <TermRow context={context} label={context.strings.vocabulary.kindOf} terms={classesAbove(context, type)} />
        <TermRow context={context} label={also} terms={shared} />
        <ForeignNames context={context} names={foreignNamesOf(context.vocabulary, type)} />
      </dl>
    </div>
  )
}
