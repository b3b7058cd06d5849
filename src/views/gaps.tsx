import type { NamedNode } from '@rdfjs/types'
import type { VNode } from 'preact'
import { isOwnTerm, labelOf } from './label.js'
import type { PageContext } from './page-context.js'
import { Sign } from './sign.js'
import { Text } from './text.js'

/** The three ways in which a thing can be without something. */
export interface Gaps {
  absent: readonly NamedNode[]
  notApplicable: readonly NamedNode[]
  unknown: readonly NamedNode[]
}

/** Kinds of gaps, in the order in which pages tell them. */
export const gapKinds = ['absent', 'notApplicable', 'unknown'] as const

/** What is not there, what does not apply, what nobody has looked at: three lines, each with its own words and sign. */
export function GapList({ context, gaps }: { context: PageContext; gaps: Gaps }): VNode | null {
  const kinds = gapKinds.filter(kind => gaps[kind].length > 0)
  if (kinds.length === 0) return null
  return (
    <ul class="gaps">
      {kinds.map(kind => (
        <li class={`gap gap-${kind}`}>
          <Sign kind={kind} />
          <p>
            <strong>{context.strings.record[kind]}</strong>
            {context.strings.colon}
            <Terms context={context} terms={gaps[kind]} />
          </p>
        </li>
      ))}
    </ul>
  )
}

/** Signs and words of the three kinds, explained. */
export function GapLegend({ context }: { context: PageContext }): VNode {
  const { record } = context.strings
  return (
    <section class="legend" aria-labelledby="legend">
      <h2 id="legend">{record.legendTitle}</h2>
      <ul class="gaps">
        {gapKinds.map(kind => (
          <li class={`gap gap-${kind}`}>
            <Sign kind={kind} />
            <p>
              <strong>{record[kind]}</strong>
              {context.strings.colon}
              {record.legend[kind]}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Terms({ context, terms }: { context: PageContext; terms: readonly NamedNode[] }): VNode {
  const labels = new Map(
    terms.map(term => labelOf(context, toThingTerm(context, term))).map(label => [label.value, label]),
  )
  return (
    <>
      {[...labels.values()].map((label, index) => (
        <>
          {index > 0 ? ', ' : null}
          <Text context={context} literal={label} />
        </>
      ))}
    </>
  )
}

/** A property that leads to a part is called by the kind of the part: "ramp" rather than "has ramp". */
function toThingTerm({ vocabulary }: PageContext, term: NamedNode): NamedNode {
  const range = vocabulary.property(term.value)?.range
  return range && isOwnTerm(range) ? range : term
}
