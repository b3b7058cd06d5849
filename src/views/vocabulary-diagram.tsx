import type { NamedNode } from '@rdfjs/types'
import type { VNode } from 'preact'
import { classLinksOf, type ClassLink } from '../model/class-links.js'
import { groupBy } from '../rdf/group-by.js'
import { namedNode } from '../rdf/terms.js'
import { termAnchor } from './addresses.js'
import { labelOf } from './label.js'
import type { PageContext } from './page-context.js'
import { boxHeight, layOut } from './vocabulary-diagram-layout.js'
import { WordLabel } from './vocabulary-link.js'

/** Width of a letter, and of the room beside a label, in the units of the drawing. */
const letterWidth = 7.4
const padding = 20

/** Classes as boxes, links between them as arrows; and the same as a list, for those who do not see a drawing. */
export function VocabularyDiagram({ context }: { context: PageContext }): VNode | null {
  const links = classLinksOf(context.vocabulary)
  if (links.length === 0) return null
  const { diagram, diagramText, diagramList } = context.strings.reference
  return (
    <section class="group">
      <h2 id="diagram">{diagram}</h2>
      <p id="diagram-text">{diagramText}</p>
      <div class="scroller" role="region" aria-labelledby="diagram" tabindex={0}>
        <Drawing context={context} links={links} />
      </div>
      <details class="more">
        <summary>{diagramList}</summary>
        <LinkList context={context} links={links} />
      </details>
    </section>
  )
}

interface LinksProps {
  context: PageContext
  links: readonly ClassLink[]
}

function Drawing({ context, links }: LinksProps): VNode {
  const label = (iri: string) => labelOf(context, namedNode(iri)).value
  const names = links.flatMap(({ from, to }) => [label(from.value), label(to.value)])
  const boxWidth = Math.round(Math.max(...names.map(name => name.length)) * letterWidth + padding)
  const { width, height, boxes, arrows } = layOut(links, boxWidth)
  return (
    <svg
      class="diagram"
      role="img"
      aria-labelledby="diagram"
      aria-describedby="diagram-text"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
    >
      <marker id="arrow-head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
        <path d="M0 0L8 4L0 8z" />
      </marker>
      {arrows.map(arrow => (
        <path class="arrow" d={arrow} marker-end="url(#arrow-head)" />
      ))}
      {boxes.map(({ iri, x, y }) => (
        <>
          <rect x={x} y={y} width={boxWidth} height={boxHeight} rx="6" />
          <text x={x + boxWidth / 2} y={y + boxHeight / 2}>
            {label(iri)}
          </text>
        </>
      ))}
    </svg>
  )
}

function LinkList({ context, links }: LinksProps): VNode {
  return (
    <dl class="concepts">
      {[...groupBy(links, ({ from }) => from.value)].map(([, group]) => (
        <div>
          <dt>{group[0] ? <WordLabel context={context} term={group[0].from} /> : null}</dt>
          {group.map(({ property, to }) => (
            <dd>
              <Anchor context={context} term={property} /> → <Anchor context={context} term={to} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}

function Anchor({ context, term }: { context: PageContext; term: NamedNode }): VNode {
  return (
    <a href={`#${termAnchor(term.value)}`}>
      <WordLabel context={context} term={term} />
    </a>
  )
}
