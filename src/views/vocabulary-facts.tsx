import type { DatasetCore, Literal, NamedNode, Term } from '@rdfjs/types'
import type { VNode } from 'preact'
import { membersOf } from '../rdf/dataset.js'
import { groupBy } from '../rdf/group-by.js'
import { dct, rdf, rdfs, skos } from '../rdf/vocab.js'
import { labelOf } from './label.js'
import type { PageContext } from './page-context.js'
import { TermText } from './term-text.js'
import { toPrefixedName } from './vocabulary-terms.js'
import { wordAddress, WordLink } from './vocabulary-link.js'

interface FactsProps {
  context: PageContext
  data: DatasetCore
  subject: Term
}

/** What every page says at its head, or what only says where a word is from. */
const saidElsewhere = [
  rdf.type,
  rdfs.label,
  skos.prefLabel,
  skos.definition,
  dct.title,
  rdfs.isDefinedBy,
  skos.inScheme,
]

/** All that is said of a word, statement by statement; what has no name of its own is written out in place. */
export function VocabularyFacts({ context, data, subject }: FactsProps): VNode | null {
  const quads = [...data.match(subject as NamedNode)].filter(
    ({ predicate }) => !saidElsewhere.some(said => said.equals(predicate)),
  )
  if (quads.length === 0) return null
  return (
    <dl class="facts">
      {[...groupBy(quads, ({ predicate }) => predicate.value)].map(([, group]) => (
        <div class="fact">
          <dt>{group[0] ? <Predicate context={context} term={group[0].predicate as NamedNode} /> : null}</dt>
          {inLanguage(
            context,
            group.map(({ object }) => object),
          ).map(value => (
            <dd>
              <Value context={context} data={data} subject={value} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}

/** Words of the standards that our vocabulary gives no label are shown as programs write them. */
function Predicate({ context, term }: { context: PageContext; term: NamedNode }): VNode {
  return labelOf(context, term).language === '' ? (
    <code>{toPrefixedName(term.value)}</code>
  ) : (
    <WordLink context={context} term={term} />
  )
}

function Value({ context, data, subject }: FactsProps): VNode | null {
  if (subject.termType === 'BlankNode') return <Nested context={context} data={data} subject={subject} />
  if (subject.termType !== 'NamedNode') return <TermText context={context} term={subject} />
  if (wordAddress(context, subject)) return <WordLink context={context} term={subject} />
  if (labelOf(context, subject).language !== '') return <TermText context={context} term={subject} />
  const name = toPrefixedName(subject.value)
  return name === subject.value ? <TermText context={context} term={subject} /> : <code>{name}</code>
}

function Nested({ context, data, subject }: FactsProps): VNode {
  const items = membersOf(data, subject)
  return (
    <div class="nested">
      {items.length > 0 ? (
        <ol>
          {items.map(item => (
            <li>
              <Value context={context} data={data} subject={item} />
            </li>
          ))}
        </ol>
      ) : (
        <VocabularyFacts context={context} data={data} subject={subject} />
      )}
    </div>
  )
}

/** Of texts in several languages those in the reader's, if there are any. */
function inLanguage({ language }: PageContext, values: readonly Term[]): readonly Term[] {
  const isText = (term: Term): term is Literal => term.termType === 'Literal' && term.language !== ''
  const own = values.filter(value => isText(value) && value.language === language)
  return own.length > 0 ? values.filter(value => !isText(value) || own.includes(value)) : values
}
