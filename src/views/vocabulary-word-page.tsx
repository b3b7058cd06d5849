import type { DatasetCore, NamedNode, Quad } from '@rdfjs/types'
import type { VNode } from 'preact'
import { isOfRegulation, ownPath } from '../model/own-terms.js'
import { createDataset } from '../rdf/dataset.js'
import { namedNode } from '../rdf/terms.js'
import { pageAddress, termAnchor } from './addresses.js'
import { capitalise } from '../rdf/letter-case.js'
import { Label } from './label.js'
import type { PageContext } from './page-context.js'
import { renderPage } from './page.js'
import { SafeLink } from './safe-link.js'
import { Definition } from './term-entry.js'
import { Text } from './text.js'
import { VocabularyFacts } from './vocabulary-facts.js'
import { VocabularyFormats } from './vocabulary-formats.js'
import { titleOf, WordLink } from './vocabulary-link.js'

interface WordProps {
  context: PageContext
  word: NamedNode
  data: DatasetCore
}

/** The page of a code list, a concept, a set of functions, a regulation or a rule, from what is said of it. */
export function wordPage(context: PageContext, word: NamedNode, quads: readonly Quad[]): string {
  return renderPage(context, {
    title: capitalise(titleOf(context, word).value),
    children: <Word context={context} word={word} data={createDataset(quads)} />,
  })
}

function Word({ context, word, data }: WordProps): VNode {
  const { identifier } = context.strings.reference
  return (
    <article>
      <WordTrail context={context} word={word} />
      <h1>
        <Text context={context} literal={titleOf(context, word)} />
      </h1>
      <p>
        <Definition context={context} term={word} />
      </p>
      <p class="identifier">
        {identifier}
        {context.strings.colon}
        <SafeLink href={word.value} />
      </p>
      <VocabularyFormats context={context} />
      <VocabularyFacts context={context} data={data} subject={word} />
      <WordsBelow context={context} word={word} data={data} />
    </article>
  )
}

/** The way from the vocabulary to a word. */
function WordTrail({ context, word }: { context: PageContext; word: NamedNode }): VNode {
  const { vocabulary, breadcrumb, reference } = context.strings
  const above = namedNode(word.value.replace(/\/[^/]*$/, ''))
  return (
    <nav class="breadcrumb" aria-label={breadcrumb}>
      <ol>
        <li>
          <a href={pageAddress(context, 'ns')}>{vocabulary.title}</a>
        </li>
        {isOfRegulation(word) ? (
          <li>
            <a href={pageAddress(context, 'regulation')}>{reference.regulations}</a>
          </li>
        ) : null}
        {context.vocabulary.describes(above.value) ? (
          <li>
            <a href={pageAddress(context, ownPath(above.value) ?? '')}>
              <Text context={context} literal={titleOf(context, above)} />
            </a>
          </li>
        ) : null}
      </ol>
    </nav>
  )
}

function WordsBelow({ context, word, data }: WordProps): VNode | null {
  const subjects = new Map([...data].map(({ subject }) => [subject.value, subject]))
  const start = word.value.replace(/#$/, '')
  const words = [...subjects.values()].filter(
    (subject): subject is NamedNode =>
      subject.value.startsWith(start) && /^[/#][^/#]+$/.test(subject.value.slice(start.length)),
  )
  if (words.length === 0) return null
  return (
    <section class="group" aria-labelledby="below">
      <h2 id="below">{context.strings.reference.below}</h2>
      {words.map(below => (
        <WordBelow context={context} word={below} data={data} />
      ))}
    </section>
  )
}

/** What has a page of its own is named; what has none is told here. */
function WordBelow({ context, word, data }: WordProps): VNode {
  const isPage = hasPage(word)
  return (
    <div class="term" id={termAnchor(word.value)}>
      <h3>
        {isPage ? <WordLink context={context} term={word} /> : <Label context={context} term={word} />}
        {isPage ? null : [' ', <code>{ownPath(word.value)?.replace(/^.*[/#]/, '')}</code>]}
      </h3>
      <p>
        <Definition context={context} term={word} />
      </p>
      {isPage ? null : <VocabularyFacts context={context} data={data} subject={word} />}
    </div>
  )
}

/** Whether an address below the root of our words has a page to itself: two steps below `code/` or `regulation/`. */
function hasPage({ value }: NamedNode): boolean {
  return /^(code|regulation)\/[^/#]+(\/[^/#]+)?$/.test(ownPath(value) ?? '')
}
