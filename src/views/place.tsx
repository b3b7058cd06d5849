import type { Literal, NamedNode } from '@rdfjs/types'
import type { VNode } from 'preact'
import { literal } from '../rdf/terms.js'
import { geo, locn, wgs84 } from '../rdf/vocab.js'
import { valuesOf } from '../model/record.js'
import type { Fact, Part, Thing } from '../model/record.js'
import type { PageContext } from './page-context.js'
import { MapLinks, Position, readPoint } from './position.js'
import type { Point } from './position.js'
import { Text } from './text.js'

/** Whether a part only tells where something is: an address or a position. */
export function isPlace({ property }: Part): boolean {
  return property.equals(locn.address) || property.equals(geo.hasGeometry)
}

/** Whether a fact is half of a position; pages show both halves together. */
export function isPlaceFact({ property }: Fact): boolean {
  return property.equals(wgs84.lat) || property.equals(wgs84.long)
}

/** Address and position of a thing, each on one line. */
export function PlaceList({ context, thing }: { context: PageContext; thing: Thing }): VNode | null {
  const { address, position } = context.strings.record
  const addresses = addressesOf(thing)
  const shapes = shapesOf(thing)
  if (addresses.length + shapes.length === 0) return null
  return (
    <dl class="facts">
      {addresses.length === 0 ? null : (
        <div class="fact">
          <dt>{address}</dt>
          {addresses.map(text => (
            <dd>
              <Text context={context} literal={text} />
            </dd>
          ))}
        </div>
      )}
      {shapes.length === 0 ? null : (
        <div class="fact">
          <dt>{position}</dt>
          {shapes.map(wkt => (
            <dd>
              <Position context={context} wkt={wkt} />
            </dd>
          ))}
        </div>
      )}
    </dl>
  )
}

/** The first address of a thing and ways to show its place on a map, as a line below its name. */
export function PlaceLine({ context, thing }: { context: PageContext; thing: Thing }): VNode | null {
  const [address] = addressesOf(thing)
  const point = pointOf(thing)
  if (!address && !point) return null
  return (
    <p class="place">
      {address ? <Text context={context} literal={address} /> : null}{' '}
      {point ? <MapLinks context={context} point={point} /> : null}
    </p>
  )
}

/** "Markt 1, 9999 Drempelare", from the whole address or from its pieces, in the language of those. */
export function addressesOf(thing: Thing): Literal[] {
  return partsOf(thing, locn.address).map(address => {
    const terms = (...properties: NamedNode[]) => properties.flatMap(each => valuesOf(address, each)[0]?.term ?? [])
    const text = (...properties: NamedNode[]) =>
      terms(...properties)
        .map(({ value }) => value)
        .join(' ')
    const lines = [text(locn.thoroughfare, locn.locatorDesignator), text(locn.postCode, locn.postName)]
    const [named] = terms(locn.thoroughfare, locn.postName, locn.fullAddress)
    const language = named?.termType === 'Literal' ? named.language : ''
    return literal(text(locn.fullAddress) || lines.filter(Boolean).join(', '), language)
  })
}

/** The position of a thing; undefined when it has none that is a point. */
export function pointOf(thing: Thing): Point | undefined {
  return shapesOf(thing)
    .map(readPoint)
    .find(point => point)
}

/** The shapes of a thing, else its position, as well-known text. */
function shapesOf(thing: Thing): string[] {
  const shapes = partsOf(thing, geo.hasGeometry).flatMap(shape => valuesOf(shape, geo.asWKT))
  if (shapes.length > 0) return shapes.map(({ term }) => term.value)
  const [longitude, latitude] = [wgs84.long, wgs84.lat].map(half => valuesOf(thing, half)[0]?.term.value)
  return longitude === undefined || latitude === undefined ? [] : [`POINT(${longitude} ${latitude})`]
}

function partsOf(thing: Thing, property: Part['property']): Thing[] {
  return thing.parts.filter(part => part.property.equals(property)).map(part => part.thing)
}
