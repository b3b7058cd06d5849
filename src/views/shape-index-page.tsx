import type { NamedNode, Quad } from '@rdfjs/types'
import type { VNode } from 'preact'
import { rdf, sh } from '../rdf/vocab.js'
import { pageAddress, termAnchor } from './addresses.js'
import type { PageContext } from './page-context.js'
import { renderPage } from './page.js'
import { VocabularyFormats } from './vocabulary-formats.js'
import { WordLink } from './vocabulary-link.js'

/** A file of shapes. */
export interface ShapeFile {
  /** Path below `shapes/` without the ending, such as `door`. */
  name: string
  quads: readonly Quad[]
}

/** All files of shapes, with the classes that each is about, and all shapes by name. */
export function shapeIndexPage(context: PageContext, files: readonly ShapeFile[]): string {
  const { title, text } = context.strings.reference.shapes
  return renderPage(context, { title, description: text, children: <ShapeIndex context={context} files={files} /> })
}

interface IndexProps {
  context: PageContext
  files: readonly ShapeFile[]
}

function ShapeIndex({ context, files }: IndexProps): VNode {
  const { shapes, profile, index } = context.strings.reference
  return (
    <>
      <h1>{shapes.title}</h1>
      <p>{shapes.text}</p>
      <p>
        <a href={pageAddress(context, 'profile')}>{profile.title}</a>
      </p>
      <VocabularyFormats context={context} />
      <ul class="hits">
        {files.map(file => (
          <FileEntry context={context} file={file} />
        ))}
      </ul>
      <section class="group" aria-labelledby="names">
        <h2 id="names">{index}</h2>
        <ShapeNames context={context} files={files} />
      </section>
    </>
  )
}

function FileEntry({ context, file }: { context: PageContext; file: ShapeFile }): VNode {
  const { shapes } = context.strings.reference
  return (
    <li>
      <h2>
        <a href={pageAddress(context, `shapes/${file.name}`)}>
          <code>{file.name}</code>
        </a>
      </h2>
      <p>
        {targetsOf(file).map(target => (
          <>
            <WordLink context={context} term={target} />
            {' · '}
          </>
        ))}
        {shapes.checks(checksOf(file).length)}
      </p>
    </li>
  )
}

/** Where each shape is written out; an IRI of a shape leads to its name here. */
function ShapeNames({ context, files }: IndexProps): VNode {
  const shapes = files.flatMap(({ name, quads }) =>
    quads.filter(isShape).map(({ subject }) => ({ file: name, anchor: termAnchor(subject.value) })),
  )
  const collator = new Intl.Collator('en')
  return (
    <ul class="index">
      {[...new Map(shapes.map(shape => [shape.anchor, shape])).values()]
        .sort((one, other) => collator.compare(one.anchor, other.anchor))
        .map(({ file, anchor }) => (
          <li id={anchor}>
            <a href={`${pageAddress(context, `shapes/${file}`)}#${anchor}`}>
              <code>{anchor}</code>
            </a>
          </li>
        ))}
    </ul>
  )
}

/** Classes that the shapes of a file are about, each once. */
export function targetsOf({ quads }: ShapeFile): NamedNode[] {
  const targets = quads
    .filter(({ predicate }) => predicate.equals(sh.targetClass))
    .map(({ object }) => object)
    .filter(object => object.termType === 'NamedNode')
  return [...new Map(targets.map(target => [target.value, target])).values()]
}

/** Shapes of a file that have a message of their own. */
function checksOf({ quads }: ShapeFile): string[] {
  return [...new Set(quads.filter(({ predicate }) => predicate.equals(sh.message)).map(({ subject }) => subject.value))]
}

function isShape({ subject, predicate, object }: Quad): boolean {
  const isType = predicate.equals(rdf.type) && [sh.NodeShape, sh.PropertyShape].some(type => type.equals(object))
  return isType && subject.termType === 'NamedNode'
}
