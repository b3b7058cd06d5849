import type { DatasetCore, NamedNode } from '@rdfjs/types'
import type { VNode } from 'preact'
import { createDataset } from '../rdf/dataset.js'
import { pageAddress, termAnchor } from './addresses.js'
import type { PageContext } from './page-context.js'
import { renderPage } from './page.js'
import { targetsOf, type ShapeFile } from './shape-index-page.js'
import { VocabularyFacts } from './vocabulary-facts.js'
import { VocabularyFormats } from './vocabulary-formats.js'
import { WordLink } from './vocabulary-link.js'

/** A file of shapes, shape by shape. */
export function shapePage(context: PageContext, file: ShapeFile): string {
  return renderPage(context, {
    title: `${context.strings.reference.shapes.title}${context.strings.colon}${file.name}`,
    children: <Shapes context={context} file={file} />,
  })
}

function Shapes({ context, file }: { context: PageContext; file: ShapeFile }): VNode {
  const { shapes } = context.strings.reference
  const data = createDataset(file.quads)
  const targets = targetsOf(file)
  return (
    <>
      <nav class="breadcrumb" aria-label={context.strings.breadcrumb}>
        <ol>
          <li>
            <a href={pageAddress(context, 'ns')}>{context.strings.vocabulary.title}</a>
          </li>
          <li>
            <a href={pageAddress(context, 'shapes')}>{shapes.title}</a>
          </li>
        </ol>
      </nav>
      <h1>
        <code>{file.name}</code>
      </h1>
      {targets.length === 0 ? null : (
        <p>
          {shapes.about}
          {context.strings.colon}
          {targets.map((target, index) => (
            <>
              {index > 0 ? ', ' : null}
              <WordLink context={context} term={target} />
            </>
          ))}
        </p>
      )}
      <VocabularyFormats context={context} />
      {namedSubjectsOf(file).map(shape => (
        <Shape context={context} data={data} shape={shape} />
      ))}
    </>
  )
}

function Shape({ context, data, shape }: { context: PageContext; data: DatasetCore; shape: NamedNode }): VNode {
  const anchor = termAnchor(shape.value)
  return (
    <section class="group" aria-labelledby={anchor}>
      <h2 id={anchor}>
        <code>{anchor}</code>
      </h2>
      <VocabularyFacts context={context} data={data} subject={shape} />
    </section>
  )
}

function namedSubjectsOf({ quads }: ShapeFile): NamedNode[] {
  const subjects = new Map(quads.map(({ subject }) => [subject.value, subject]))
  return [...subjects.values()].filter(subject => subject.termType === 'NamedNode')
}
