import type { VNode } from 'preact'
import { acc, locn } from '../../rdf/vocab.js'
import { valuesOf, type RecordView, type Thing } from '../../model/record.js'
import { labelOf, nameOf } from '../label.js'
import type { PageContext } from '../page-context.js'
import { pointOf } from '../place.js'

/** The building in the words of schema.org, for search engines. What nobody knows is left out. */
export function JsonLd({ context, record }: { context: PageContext; record: RecordView }): VNode {
  // A "<" would end the block.
  const text = JSON.stringify(toPlace(context, record)).replaceAll('<', '\\u003c')
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }}></script>
}

function toPlace(context: PageContext, { root }: RecordView): object {
  const point = pointOf(root)
  const access = valuesOf(root, acc.publicAccess).find(({ current }) => current)?.term.value
  const feature = (name: string, value: boolean) => ({ '@type': 'LocationFeatureSpecification', name, value })
  const there = root.parts.map(({ thing }) => thing.types[0]).filter(type => type !== undefined)
  const name = (type: (typeof there)[number]) => labelOf(context, type).value
  const isFeature = (type: (typeof there)[number]) =>
    [acc.Lift, acc.ToiletRoom, acc.AccessibleParking, acc.HearingSupport, acc.TactileGuidance].some(one =>
      one.equals(type),
    )
  const features = [
    ...[...new Set(there.filter(isFeature).map(name))].map(each => feature(each, true)),
    ...root.absent.filter(isFeature).map(each => feature(name(each), false)),
  ]
  return {
    '@context': 'https://schema.org',
    '@type': 'Place',
    '@id': root.iri.value,
    name: nameOf(context, root).value,
    address: toAddress(root),
    geo: point && { '@type': 'GeoCoordinates', latitude: Number(point.latitude), longitude: Number(point.longitude) },
    publicAccess: access === undefined ? undefined : access === 'true' || access === '1',
    amenityFeature: features.length > 0 ? features : undefined,
  }
}

function toAddress(root: Thing): object | undefined {
  const address = root.parts.find(({ property }) => property.equals(locn.address))?.thing
  if (!address) return undefined
  const text = (
    property: (typeof locn)['postCode' | 'postName' | 'thoroughfare' | 'locatorDesignator' | 'fullAddress'],
  ) => valuesOf(address, property)[0]?.term.value
  const street = [text(locn.thoroughfare), text(locn.locatorDesignator)].filter(Boolean).join(' ')
  return {
    '@type': 'PostalAddress',
    streetAddress: street || text(locn.fullAddress),
    postalCode: text(locn.postCode),
    addressLocality: text(locn.postName),
  }
}
