import type { NamedNode } from '@rdfjs/types'
import type { VNode } from 'preact'
import { objectsOf } from '../rdf/dataset.js'
import { prefixes, rdfs } from '../rdf/vocab.js'
import { termAnchor } from './addresses.js'
import { Label, isOwnTerm } from './label.js'
import type { PageContext } from './page-context.js'
import { PlainText, Text } from './text.js'

interface TermProps {
  context: PageContext
  term: NamedNode
}

/** A class or property: what it means, what it takes, in which unit. */
export function TermEntry({ context, term }: TermProps): VNode {
  const { kindOf, range, unit, values } = context.strings.vocabulary
  const property = context.vocabulary.property(term.value)
  const above = objectsOf(context.vocabulary.quads, term, rdfs.subClassOf).filter(
    other => other.termType === 'NamedNode',
  )
  const code = property?.scheme
  return (
    <article class="term" id={termAnchor(term.value)}>
      <TermHead context={context} term={term} />
      <dl class="inline">
        <TermRow context={context} label={kindOf} terms={above.filter(isOwnTerm)} />
        <TermRow context={context} label={range} terms={property?.range && !code ? [property.range] : []} />
        <TermRow context={context} label={values} terms={code ? [code] : []} />
        {property?.unit ? (
          <div>
            <dt>{unit}</dt>
            <dd>
              <Label context={context} term={property.unit.iri} /> ({property.unit.symbol})
            </dd>
          </div>
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
      <ul class="codes">
        {concepts.map(({ iri, notation }) => (
          <li id={termAnchor(iri.value)}>
            <Label context={context} term={iri} /> <code>{notation}</code>
          </li>
        ))}
      </ul>
    </article>
  )
}

function TermHead({ context, term }: TermProps): VNode {
  const definition = context.vocabulary.definition(term, [context.language])
  return (
    <>
      <h3>
        <Label context={context} term={term} />{' '}
        <code>
          <PlainText text={toPrefixedName(term.value)} />
        </code>
      </h3>
      {definition ? (
        <p>
          <Text context={context} literal={definition} />
        </p>
      ) : null}
    </>
  )
}

function TermRow(props: { context: PageContext; label: string; terms: readonly NamedNode[] }): VNode | null {
  const { context, label, terms } = props
  if (terms.length === 0) return null
  return (
    <div>
      <dt>{label}</dt>
      {terms.map(term => (
        <dd>
          {hasEntry(context, term) ? (
            <a href={`#${termAnchor(term.value)}`}>
              <Label context={context} term={term} />
            </a>
          ) : (
            <Label context={context} term={term} />
          )}
        </dd>
      ))}
    </div>
  )
}

function hasEntry({ vocabulary }: PageContext, term: NamedNode): boolean {
  return isOwnTerm(term) || vocabulary.concepts(term.value) !== undefined
}

/** IRI → "acc:clearWidth". */
function toPrefixedName(iri: string): string {
  const [prefix, namespace] = Object.entries(prefixes)
    .filter(([, namespace]) => iri.startsWith(namespace))
    .sort((one, other) => other[1].length - one[1].length)[0] ?? ['', '']
  return prefix ? `${prefix}:${iri.slice(namespace.length)}` : iri
}
