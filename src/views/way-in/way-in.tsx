import type { NamedNode } from '@rdfjs/types'
import type { VNode } from 'preact'
import type { MeasuredBuilding } from '../../answers/entrances/entrance.js'
import type { RecordView, Thing } from '../../model/record.js'
import { sayingsOf } from '../../model/way-in/sayings.js'
import { termAnchor } from '../addresses.js'
import { isPlace, isPlaceFact } from '../place.js'
import { Label } from '../label.js'
import type { PageContext } from '../page-context.js'
import { wayInStrings } from '../strings/way-in.js'
import { PlainText } from '../text.js'
import { ThingLink } from '../thing-link.js'
import { Origin, ThingContent, ThingHeading, ThingSection } from '../thing-section.js'
import { sayElements, sayFact } from './say.js'
import { pickGaps, tellWayIn, type Told } from './told.js'
import { ToldFacts } from './told-facts.js'

interface WayInProps {
  context: PageContext
  record: RecordView
  thing: Thing
  measured: MeasuredBuilding | undefined
}

/** All that is known of an entrance in the order of the way, from the kerb to just inside; then the rest. */
export function WayIn(props: WayInProps): VNode {
  const { context, record, thing } = props
  const words = wayInStrings[context.language]
  const { told, rest } = tellWayIn(context, record, thing)
  return (
    <>
      <section class="group" aria-labelledby="way-in">
        <h2 id="way-in">{words.title}</h2>
        <ol class="stations">
          {told.map(each => (
            <li>
              <Stretch {...props} told={each} />
            </li>
          ))}
        </ol>
      </section>
      {hasMore(rest) ? (
        <section class="group" aria-labelledby="also">
          <h2 id="also">{words.also}</h2>
          <ThingContent context={context} record={record} thing={rest} level={3} />
        </section>
      ) : (
        <Origin context={context} thing={thing} />
      )}
    </>
  )
}

function Stretch({ told, ...props }: WayInProps & { told: Told }): VNode {
  const { context, thing } = props
  const { station, facts, elements, near } = told
  const anchor = `station-${termAnchor(station.iri.value)}`
  const { sentences, gaps } = sayAbsent(props, told)
  return (
    <section aria-labelledby={anchor}>
      <h3 id={anchor}>
        <Label context={context} term={station.iri} />
      </h3>
      {sentences.map(sentence => (
        <p class="plain">
          <PlainText text={sentence} />
        </p>
      ))}
      <ToldFacts {...props} facts={facts} gaps={gaps} />
      {elements.map(element => (
        <StretchElement {...props} thing={element} above={thing.rows} />
      ))}
      {near.length === 0 ? null : <Near context={context} near={near} />}
    </section>
  )
}

/** What there is none of, or nobody looked for, in sentences where there are any; and the gaps that are left. */
function sayAbsent({ context, record, thing }: WayInProps, { station, elements, gaps }: Told) {
  const said = station.elements.flatMap(({ type, classes, links }) => {
    const saying = sayingsOf(context.vocabulary).find(({ elementClass }) => elementClass.equals(type))
    const isNamed = (terms: readonly NamedNode[]) =>
      terms.some(term => classes.has(term.value) || links.some(link => link.equals(term)))
    const isGap = isNamed([...gaps.absent, ...gaps.unknown])
    // Nobody has said a word of it, and nobody expects one of every entrance.
    const isSilent = saying?.property === undefined && elements.length === 0 && !isNamed(gaps.notApplicable)
    const sentences = saying && (isGap || isSilent) ? sayElements(context, record, { owner: thing, saying }) : []
    return sentences.length > 0 ? [{ sentences, terms: [...classes, ...links.map(({ value }) => value)] }] : []
  })
  const terms = new Set(said.flatMap(each => each.terms))
  return {
    sentences: said.flatMap(each => each.sentences),
    gaps: pickGaps(gaps, term => !terms.has(term.value)),
  }
}

/** A door, a ramp, a flight of steps: its facts, then what hangs below it. */
function StretchElement({ above, ...props }: WayInProps & { above: readonly string[] }): VNode {
  const { context, record, thing } = props
  return (
    <section class="thing">
      <ThingHeading context={context} thing={thing} level={4} />
      <ToldFacts {...props} facts={thing.facts} gaps={thing} />
      <Origin context={context} thing={thing} above={above} />
      {thing.parts
        .filter(part => !isPlace(part))
        .map(part => (
          <ThingSection context={context} record={record} thing={part.thing} level={5} above={thing.rows} />
        ))}
    </section>
  )
}

/** Things of the building that a visitor comes upon, with what can be said of them; their own pages tell more. */
function Near({ context, near }: { context: PageContext; near: readonly Thing[] }): VNode {
  return (
    <>
      <p class="near">{wayInStrings[context.language].near}</p>
      <ul class="links">
        {near.map(thing => (
          <li>
            <ThingLink context={context} thing={thing} /> <PlainText text={sayAll(context, thing)} />
          </li>
        ))}
      </ul>
    </>
  )
}

function sayAll(context: PageContext, thing: Thing): string {
  const sentences = thing.facts.flatMap(({ property, values }) =>
    values.filter(({ current }) => current).flatMap(value => sayFact(context, thing, property, value) ?? []),
  )
  return sentences.join(' ')
}

function hasMore({ facts, parts, absent, notApplicable, unknown }: Thing): boolean {
  return [facts.filter(fact => !isPlaceFact(fact)), parts, absent, notApplicable, unknown].some(list => list.length > 0)
}
