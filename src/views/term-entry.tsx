import type { NamedNode } from '@rdfjs/types'
import type { ComponentChildren, VNode } from 'preact'
import { foreignNamesOf } from '../model/foreign-names.js'
import { dct } from '../rdf/vocab.js'
import { termAnchor } from './addresses.js'
import { isOwnTerm, Label } from './label.js'
import type { PageContext } from './page-context.js'
import { PlainText, Text } from './text.js'
import { ForeignNames } from './vocabulary-foreign.js'
import { isDeprecated, WordLabel, WordLink } from './vocabulary-link.js'
import { classesWith, namedObjects, toPrefixedName } from './vocabulary-terms.js'

interface TermProps {
  context: PageContext
  term: NamedNode
}

/** A property: what it means, what it takes, in which unit, which things have it, and how others call it. */
export function PropertyEntry({ context, term }: TermProps): VNode {
  const { range, unit, values } = context.strings.vocabulary
  const { usedFor } = context.strings.reference
  const property = context.vocabulary.property(term.value)
  const scheme = property?.scheme
  return (
    <article class="term" id={termAnchor(term.value)}>
      <TermHead context={context} term={term} />
      <dl class="inline">
        <TermRow context={context} label={usedFor} terms={classesWith(context, term)} />
        <TermRow context={context} label={range} terms={property?.range && !scheme ? [property.range] : []} />
        <TermRow context={context} label={values} terms={scheme ? [scheme] : []} />
        <ForeignNames context={context} names={foreignNamesOf(context.vocabulary, term)} />
        {property?.unit ? (
          <Row label={unit}>
            <dd>
              <Label context={context} term={property.unit.iri} /> ({property.unit.symbol})
            </dd>
          </Row>
        ) : null}
      </dl>
    </article>
  )
}

/** A code list with its values. */
export function CodeListEntry({ context, term }: TermProps): VNode {
  const concepts = context.vocabulary.concepts(term.value) ?? []
  return (
    <article class="term" id={termAnchor(term.value)}>
      <TermHead context={context} term={term} />
      <dl class="concepts">
        {concepts.map(({ iri, notation }) => (
          <div id={termAnchor(iri.value)}>
            <dt>
              <WordLink context={context} term={iri} /> <code>{notation}</code>
            </dt>
            <dd>
              <Definition context={context} term={iri} />
            </dd>
            <ConceptNames context={context} term={iri} />
          </div>
        ))}
      </dl>
    </article>
  )
}

function ConceptNames({ context, term }: TermProps): VNode | null {
  const names = foreignNamesOf(context.vocabulary, term)
  if (names.length === 0) return null
  return <dd>{names.map(({ name }, index) => [index > 0 ? ', ' : null, <code dir="ltr">{name}</code>])}</dd>
}

/** Name and meaning of a term. */
export function TermHead({ context, term }: TermProps): VNode {
  return (
    <>
      <h3>
        <WordLabel context={context} term={term} />{' '}
        <code>
          <PlainText text={toPrefixedName(term.value)} />
        </code>
      </h3>
      <Withdrawal context={context} term={term} />
      <p>
        <Definition context={context} term={term} />
      </p>
    </>
  )
}

/** That a term is no longer used, and what to say instead; nothing for one that is in use. */
export function Withdrawal({ context, term }: TermProps): VNode | null {
  if (!isDeprecated(context, term)) return null
  const { withdrawn, instead } = context.strings.reference
  const successors = namedObjects(context.vocabulary.quads, term, dct.isReplacedBy)
  return (
    <>
      <p class="hint">{withdrawn}</p>
      <dl class="inline">
        <TermRow context={context} label={instead} terms={successors} />
      </dl>
    </>
  )
}

/** What a term means, in the reader's language if it is written in it. */
export function Definition({ context, term }: TermProps): VNode | null {
  const definition = context.vocabulary.definition(term, [context.language])
  return definition ? <Text context={context} literal={definition} /> : null
}

/** A row of terms under one label; those of ours that the page describes are links within it. */
export function TermRow(props: { context: PageContext; label: string; terms: readonly NamedNode[] }): VNode | null {
  const { context, label, terms } = props
  if (terms.length === 0) return null
  return (
    <Row label={label}>
      {terms.map(term => (
        <dd>
          {hasEntry(context, term) ? (
            <a href={`#${termAnchor(term.value)}`}>
              <WordLabel context={context} term={term} />
            </a>
          ) : (
            <Label context={context} term={term} />
          )}
        </dd>
      ))}
    </Row>
  )
}

function Row({ label, children }: { label: string; children: ComponentChildren }): VNode {
  return (
    <div>
      <dt>{label}</dt>
      {children}
    </div>
  )
}

function hasEntry({ vocabulary }: PageContext, term: NamedNode): boolean {
  return (isOwnTerm(term) && vocabulary.describes(term.value)) || vocabulary.concepts(term.value) !== undefined
}
