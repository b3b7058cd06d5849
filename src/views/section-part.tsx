import type { VNode } from 'preact'
import type { RecordView } from '../model/record.js'
import { termAnchor } from './addresses.js'
import { FactList } from './fact-list.js'
import { GapList } from './gaps.js'
import { Label } from './label.js'
import type { PageContext } from './page-context.js'
import { PlaceList } from './place.js'
import type { Section } from './sections.js'
import { ThingSection } from './thing-section.js'

interface SectionProps {
  context: PageContext
  record: RecordView
  section: Section
}

/** One section of a building's page: its facts, what is missing, its parts. */
export function SectionPart({ context, record, section }: SectionProps): VNode {
  const anchor = anchorOf(section)
  return (
    <section class="group" aria-labelledby={anchor}>
      <h2 id={anchor}>
        <SectionTitle context={context} section={section} />
      </h2>
      <FactList context={context} record={record} facts={section.facts} />
      {section.hasPlace ? <PlaceList context={context} thing={record.root} /> : null}
      <GapList context={context} gaps={section} />
      {section.parts.map(part => (
        <ThingSection context={context} record={record} thing={part.thing} level={3} />
      ))}
    </section>
  )
}

/** Links to the sections of a building's page. */
export function SectionContents({ context, sections }: { context: PageContext; sections: readonly Section[] }): VNode {
  const { onThisPage, record, data } = context.strings
  return (
    <nav class="contents" aria-label={onThisPage}>
      <ul>
        <li>
          <a href="#entrances">{record.entrances}</a>
        </li>
        {sections.map(section => (
          <li>
            <a href={`#${anchorOf(section)}`}>
              <SectionTitle context={context} section={section} />
            </a>
          </li>
        ))}
        <li>
          <a href="#data">{data.title}</a>
        </li>
      </ul>
    </nav>
  )
}

function SectionTitle({ context, section }: Omit<SectionProps, 'record'>): VNode {
  return section.group ? <Label context={context} term={section.group} /> : <>{context.strings.record.about}</>
}

function anchorOf({ group }: Section): string {
  return group ? `section-${termAnchor(group.value)}` : 'about'
}
