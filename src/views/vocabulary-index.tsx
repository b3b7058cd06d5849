import type { NamedNode } from '@rdfjs/types'
import type { VNode } from 'preact'
import { foreignNamesOf, type ForeignName } from '../model/foreign-names.js'
import { groupBy } from '../rdf/group-by.js'
import { exchangeFormat } from '../rdf/vocab.js'
import { termAnchor } from './addresses.js'
import { Label } from './label.js'
import type { PageContext } from './page-context.js'
import { WordLabel } from './vocabulary-link.js'
import { byLabel, codeListsOf, ownClassesOf, ownPropertiesOf } from './vocabulary-terms.js'

/** All words in the alphabet of the reader, each with its name in the data. */
export function NameIndex({ context }: { context: PageContext }): VNode {
  const { index, indexText } = context.strings.reference
  const terms = [...ownClassesOf(context), ...ownPropertiesOf(context), ...codeListsOf(context)]
  return (
    <section class="group" aria-labelledby="names">
      <h2 id="names">{index}</h2>
      <p>{indexText}</p>
      <ul class="index">
        {byLabel(context, terms).map(term => (
          <li>
            <EntryLink context={context} term={term} /> <code>{termAnchor(term.value)}</code>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Words by the names that other formats have for them, format by format; nothing when none is known. */
export function ForeignIndex({ context }: { context: PageContext }): VNode | null {
  const formats = groupBy(foreignEntriesOf(context), ({ format }) => format.value)
  if (formats.size === 0) return null
  const { keys, keysText } = context.strings.reference
  return (
    <section class="group" aria-labelledby="keys">
      <h2 id="keys">{keys}</h2>
      <p>{keysText}</p>
      {[...formats].map(([, entries]) => (
        <>
          <h3>{entries[0] ? <Label context={context} term={entries[0].format} /> : null}</h3>
          <ul class="index">
            {entries.map(({ term, name }) => (
              <li>
                <code dir="ltr">{name}</code> <EntryLink context={context} term={term} />
              </li>
            ))}
          </ul>
        </>
      ))}
    </section>
  )
}

/** Classes, properties and concepts with each name that another format has for them; OpenStreetMap comes first. */
export function foreignEntriesOf(context: PageContext): (ForeignName & { term: NamedNode })[] {
  const { vocabulary } = context
  const concepts = codeListsOf(context).flatMap(list => vocabulary.concepts(list.value) ?? [])
  const terms = [...ownClassesOf(context), ...ownPropertiesOf(context), ...concepts.map(({ iri }) => iri)]
  const collator = new Intl.Collator('en')
  const place = ({ format }: ForeignName) => Number(!format.equals(exchangeFormat.osm))
  return terms
    .flatMap(term => foreignNamesOf(vocabulary, term).map(name => ({ ...name, term })))
    .sort((one, other) => place(one) - place(other) || collator.compare(one.name, other.name))
}

function EntryLink({ context, term }: { context: PageContext; term: NamedNode }): VNode {
  return (
    <a href={`#${termAnchor(term.value)}`}>
      <WordLabel context={context} term={term} />
    </a>
  )
}
