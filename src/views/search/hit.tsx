import type { VNode } from 'preact'
import type { SearchHit } from '../../answers/search/to-hit.js'
import { judgeBuilding } from '../../answers/needs/judge-building.js'
import { thingAddress } from '../addresses.js'
import { sayLength } from '../map/scale-bar.js'
import { NeedsLink } from '../needs/needs-link.js'
import { Verdict } from '../needs/verdict.js'
import type { PageContext } from '../page-context.js'
import { filterStrings } from '../strings/filters.js'
import { foundStrings } from '../strings/found.js'
import { PlainText, Text } from '../text.js'

interface Props {
  context: PageContext
  hit: SearchHit
}

/** A building in the list of results; the map has the same number. */
export function Hit({ context, hit, number }: Props & { number: number }): VNode {
  const { entrances, surveyed, notSurveyed } = context.strings.search
  const { needs } = context
  return (
    <li id={hitName(number)}>
      <h3>
        <span class="number" aria-hidden="true">
          {number}
        </span>{' '}
        <NeedsLink context={context} href={thingAddress(context, hit.iri.value)}>
          <Text context={context} literal={hit.name} />
        </NeedsLink>
      </h3>
      <Kind context={context} hit={hit} />
      {needs && hit.measured ? (
        <Verdict context={context} judged={judgeBuilding(hit.measured, needs.list)} most={2} />
      ) : null}
      <NotKnown context={context} hit={hit} />
      <p>
        {entrances(hit.entrances)}, {hit.surveyed === undefined ? notSurveyed : surveyed(hit.surveyed)}
      </p>
    </li>
  )
}

/** Name of a building's place in the list, by its number. */
export const hitName = (number: number) => `hit-${number}`

function Kind({ context, hit }: Props): VNode {
  const { distance } = foundStrings[context.language]
  const address = [hit.street, hit.municipality].filter(Boolean).join(', ')
  return (
    <p class="kind">
      {hit.use ? [<Text context={context} literal={hit.use} />, ' · '] : null}
      <PlainText text={address} />
      {hit.distanceMetres === undefined ? null : ` · ${distance(sayLength(roundDistance(hit.distanceMetres)))}`}
    </p>
  )
}

function NotKnown({ context, hit }: Props): VNode | null {
  if (hit.notKnown.length === 0) return null
  const labels = hit.notKnown.map(({ label }) => label.value).join(', ')
  return <p class="not-known">{filterStrings[context.language].notKnown(labels)}</p>
}

/** To ten metres, or to a hundred when it is far. */
function roundDistance(metres: number): number {
  const step = metres < 1000 ? 10 : 100
  return Math.round(metres / step) * step
}
