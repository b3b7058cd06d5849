import type { Regulation, Rule } from '../../../src/answers/audit/regulation.js'
import type { OverviewBuilding } from '../../../src/answers/overview/overview-building.js'
import { literal, namedNode } from '../../../src/rdf/terms.js'

const rules = (count: number) =>
  Array.from(
    { length: count },
    (_, index) => ({ iri: namedNode(`https://example.org/r/${index + 1}`) }) as unknown as unknown as Rule,
  )

/** A regulation of some rules, of which nothing but their names is looked at. */
export function example(count: number): Regulation {
  return { iri: namedNode('https://example.org/r'), name: 'r', titles: [], version: '1', rules: rules(count) }
}

/** A building with its marks under the example; without them it is still to be judged. */
export function building(
  name: string,
  marks: string | undefined,
  more: Partial<OverviewBuilding> = {},
): OverviewBuilding {
  const iri = `https://drempel.example/id/building/gent/${name}`
  const counts = { met: 0, 'not-met': 0, 'not-assessable': 0, 'not-applicable': 0 }
  const chain = { street: 'not-assessable' } as never
  return {
    ...{ iri, names: [literal(name, 'nl')], municipality: 'gent', town: 'Gent', uses: [], operators: [] },
    place: undefined,
    outcomes:
      marks === undefined
        ? undefined
        : { building: iri, sequence: 1, regulations: { r: { rules: marks, counts, chain } }, profiles: {} },
    ...more,
  }
}
