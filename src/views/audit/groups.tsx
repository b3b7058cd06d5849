import type { NamedNode } from '@rdfjs/types'
import type { VNode } from 'preact'
import type { GroupFindings } from '../../answers/audit/user-groups.js'
import { groupBy } from '../../rdf/group-by.js'
import type { SectionProps } from './regulation-section.js'
import { ElementLink } from './telling.js'

/** Whom the findings touch, by the needs profiles; nothing where no rule is on a measure that one of them asks for. */
export function Groups({ view, report: { groups, audit }, id }: SectionProps): VNode | null {
  const { words, speaker, context } = view
  if (groups.length === 0) return null
  return (
    <div class="audit-block">
      <h3 id={`${id}-groups`}>{words.groups}</h3>
      <ul class="todo">
        {mergeGroups(groups).map(({ profiles, failing, met, open }) => (
          <li>
            <strong>{profiles.map(speaker.label).join(', ')}</strong>
            {context.strings.colon}
            {words.groupFailing(failing.length)}
            <span class="audit-twice">
              {failing.length > 0 ? ' (' : null}
              {failing.map(({ rule, element }, index) => [
                index > 0 ? '; ' : null,
                <ElementLink view={view} iri={element} audit={audit} />,
                context.strings.colon,
                speaker.text(rule.labels),
              ])}
              {failing.length > 0 ? ')' : null}
            </span>
            {', '}
            {words.groupRest(met, open)}
          </li>
        ))}
      </ul>
      <p class="hint">{words.groupsNote}</p>
    </div>
  )
}

/** Groups of whom the same is found stand together. */
function mergeGroups(groups: readonly GroupFindings[]): (GroupFindings & { profiles: NamedNode[] })[] {
  const key = ({ failing, met, open }: GroupFindings) =>
    [met, open, ...failing.map(({ rule, element }) => `${rule.iri.value} ${element}`)].join(' ')
  return [...groupBy(groups, key).values()].flatMap(same =>
    same[0] ? [{ ...same[0], profiles: same.map(({ profile }) => profile) }] : [],
  )
}
