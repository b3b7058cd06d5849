import type { ComponentChildren, VNode } from 'preact'
import { objectOf } from '../rdf/dataset.js'
import { namedNode } from '../rdf/terms.js'
import { owl, prefixes } from '../rdf/vocab.js'
import { pageAddress, termAnchor } from './addresses.js'
import { Label } from './label.js'
import type { PageContext } from './page-context.js'
import { renderPage } from './page.js'
import { CodeListEntry } from './term-entry.js'
import { ClassSection } from './vocabulary-class.js'
import { VocabularyDiagram } from './vocabulary-diagram.js'
import { VocabularyFormats } from './vocabulary-formats.js'
import { ForeignIndex, foreignEntriesOf, NameIndex } from './vocabulary-index.js'
import { WordLabel } from './vocabulary-link.js'
import { classEntriesOf, codeListsOf } from './vocabulary-terms.js'

/** All words of the vocabulary: how things hang together, an index, then class by class. */
export function vocabularyPage(context: PageContext): string {
  return renderPage(context, {
    title: context.strings.vocabulary.title,
    description: context.strings.vocabulary.text,
    children: <Vocabulary context={context} />,
  })
}

function Vocabulary({ context }: { context: PageContext }): VNode {
  const { vocabulary, reference, colon } = context.strings
  return (
    <>
      <h1>{vocabulary.title}</h1>
      <p>{vocabulary.text}</p>
      <p>
        {reference.version}
        {colon}
        {versionOf(context)}
      </p>
      <VocabularyFormats context={context} />
      <Contents context={context} />
      <VocabularyDiagram context={context} />
      <NameIndex context={context} />
      <ForeignIndex context={context} />
      {classEntriesOf(context).map(entry => (
        <ClassSection context={context} entry={entry} />
      ))}
      <TermSection id="code-lists" title={vocabulary.codeLists}>
        {codeListsOf(context).map(term => (
          <CodeListEntry context={context} term={term} />
        ))}
      </TermSection>
      <TermSection id="units" title={vocabulary.units}>
        <Units context={context} />
      </TermSection>
    </>
  )
}

/** Version of the vocabulary, such as 0.1. */
function versionOf({ vocabulary }: PageContext): string {
  return objectOf(vocabulary.quads, namedNode(prefixes.acc), owl.versionInfo)?.value ?? ''
}

function Contents({ context }: { context: PageContext }): VNode {
  const { reference, vocabulary, onThisPage } = context.strings
  const entries: [string, ComponentChildren][] = [
    ['#diagram', reference.diagram],
    ['#names', reference.index],
    ...(foreignEntriesOf(context).length > 0 ? [['#keys', reference.keys] as [string, string]] : []),
    ...classEntriesOf(context).map(({ type }): [string, ComponentChildren] =>
      type
        ? [`#${termAnchor(type.value)}`, <WordLabel context={context} term={type} />]
        : ['#others', vocabulary.others],
    ),
    ['#code-lists', vocabulary.codeLists],
    ['#units', vocabulary.units],
    [pageAddress(context, 'profile'), reference.profile.title],
    [pageAddress(context, 'shapes'), reference.shapes.title],
    [pageAddress(context, 'regulation'), reference.regulations],
    [pageAddress(context, 'fn'), reference.functions],
  ]
  return (
    <nav class="contents" aria-label={onThisPage}>
      <ul>
        {entries.map(([address, title]) => (
          <li>
            <a href={address}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function TermSection(props: { id: string; title: string; children: ComponentChildren }): VNode {
  return (
    <section class="group terms-group" aria-labelledby={props.id}>
      <h2 id={props.id}>{props.title}</h2>
      {props.children}
    </section>
  )
}

function Units({ context }: { context: PageContext }): VNode {
  const { unit, symbol } = context.strings.vocabulary
  return (
    <table class="units" aria-labelledby="units">
      <thead>
        <tr>
          <th scope="col">{symbol}</th>
          <th scope="col">{unit}</th>
        </tr>
      </thead>
      <tbody>
        {context.vocabulary.units.map(({ iri, symbol }) => (
          <tr id={termAnchor(iri.value)}>
            <th scope="row">{symbol}</th>
            <td>
              <Label context={context} term={iri} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
