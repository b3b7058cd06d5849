import type { VNode } from 'preact'
import type { RecordView, Thing } from '../../model/record.js'
import { entrancesOf } from '../entrance-measures.js'
import { nameOf } from '../label.js'
import type { PageContext } from '../page-context.js'
import { PlaceList, pointOf } from '../place.js'
import type { Point } from '../position.js'
import { wayInStrings } from '../strings/way-in.js'
import { Text } from '../text.js'
import { ThingLink } from '../thing-link.js'
import { metresFrom, sideOf } from './side-of.js'
import { Sketch, type Sketched } from './sketch.js'

interface WhereProps {
  context: PageContext
  record: RecordView
  thing: Thing
}

/** On which side of the building an entrance is: in a sentence, a sketch with a list, and figures. */
export function Where({ context, record, thing }: WhereProps): VNode | null {
  const point = pointOf(thing)
  if (!point) return null
  const words = wayInStrings[context.language]
  const building = pointOf(record.root)
  const side = building && sideOf(point, building)
  return (
    <section class="group where" aria-labelledby="where">
      <h2 id="where">{words.where}</h2>
      <p class="plain">{side ? words.sides[side] : words.noSide}</p>
      <Places context={context} record={record} thing={thing} origin={point} />
      <PlaceList context={context} thing={thing} />
    </section>
  )
}

/** The building and the entrances of which the place is known, as a sketch and as the list of its numbers. */
function Places({ context, record, thing, origin }: WhereProps & { origin: Point }): VNode {
  const words = wayInStrings[context.language]
  const placed = entrancesOf(record).filter(entrance => pointOf(entrance) !== undefined)
  const place = (each: Thing, number: number | undefined): Sketched[] => {
    const point = pointOf(each)
    return point ? [{ thing: each, number, ...metresFrom(origin, point) }] : []
  }
  const places = [...place(record.root, undefined), ...placed.flatMap((each, index) => place(each, index + 1))]
  return (
    <div class="sketch">
      <Sketch context={context} places={places} title={words.map} />
      <ol>
        {placed.map(each => (
          <li>
            {each === thing ? (
              <strong>
                <Text context={context} literal={nameOf(context, each)} /> ({words.this})
              </strong>
            ) : (
              <ThingLink context={context} thing={each} />
            )}
          </li>
        ))}
      </ol>
    </div>
  )
}
