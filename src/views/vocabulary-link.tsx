import type { Literal, NamedNode } from '@rdfjs/types'
import type { VNode } from 'preact'
import { ownPath } from '../model/own-terms.js'
import { objectOf, objectsOf } from '../rdf/dataset.js'
import { dct, owl } from '../rdf/vocab.js'
import { pageAddress } from './addresses.js'
import { labelOf } from './label.js'
import { OptionalLink } from './optional-link.js'
import type { PageContext } from './page-context.js'
import { Text } from './text.js'

interface TermProps {
  context: PageContext
  term: NamedNode
}

/** Address of the page, or of the place on a page, that tells of a word of ours; undefined for words of others. */
export function wordAddress(context: PageContext, { value }: NamedNode): string | undefined {
  const path = context.vocabulary.describes(value) ? ownPath(value) : undefined
  return path === undefined ? undefined : pageAddress(context, path)
}

/** A word by its label, with a link to what is said of it; struck when it is no longer used. */
export function WordLink({ context, term }: TermProps): VNode {
  return (
    <OptionalLink href={wordAddress(context, term)}>
      <WordLabel context={context} term={term} />
    </OptionalLink>
  )
}

/** The label of a word; struck when it is no longer used. */
export function WordLabel({ context, term }: TermProps): VNode {
  const label = <Text context={context} literal={titleOf(context, term)} />
  return isDeprecated(context, term) ? <s>{label}</s> : label
}

/** Whether a word is kept for old data only. */
export function isDeprecated({ vocabulary }: PageContext, term: NamedNode): boolean {
  return objectOf(vocabulary.quads, term, owl.deprecated)?.value === 'true'
}

/** The label of a word; of one that has none, such as a regulation, its title. */
export function titleOf(context: PageContext, word: NamedNode): Literal {
  const label = labelOf(context, word)
  if (label.language !== '') return label
  const titles = objectsOf(context.vocabulary.quads, word, dct.title).filter(term => term.termType === 'Literal')
  return titles.find(({ language }) => language === context.language) ?? titles[0] ?? label
}
