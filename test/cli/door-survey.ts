/** What differs from one survey of doors to another. */
export interface DoorSurvey {
  id: string
  /** Segment of the municipality in the paths of the buildings. */
  town: string
  surveyed: string
  /** Cells of the width that say nothing, as YAML; absent: none. */
  nulls?: string
}

/** A mapping of the columns `Naam` and `Breedte`: buildings with an entrance and a door. */
export function doorMapping({ id, town, surveyed, nulls }: DoorSurvey): string {
  const width = `{ name: width, titles: Breedte, unit: cm${nulls === undefined ? '' : `, null: ${nulls}`} }`
  return `prefixes:
  acc: https://w3id.org/drempel/ns#
  fn: https://w3id.org/drempel/fn#
  rdfs: http://www.w3.org/2000/01/rdf-schema#
x-table:
  { id: ${id}, title: A test, language: nl, surveyed: '${surveyed}', method: measured, tables: { survey: { columns: [${width}] } } }
sources: { survey: [survey.csv~csv] }
mappings:
  building:
    sources: survey
    s: building/${town}/$(Naam)
    po:
      - [a, acc:Building]
      - [rdfs:label, $(Naam), nl~lang]
      - { p: acc:hasEntrance, o: { mapping: entrance } }
  entrance:
    sources: survey
    s: building/${town}/$(Naam)/entrance/main
    po:
      - [a, acc:Entrance]
      - { p: acc:door, o: { mapping: door } }
  door:
    sources: survey
    s: building/${town}/$(Naam)/entrance/main/door/1
    po:
      - [a, acc:Door]
      - { p: acc:clearWidth, o: { function: 'fn:quantity(fn:value = $(width))' } }
`
}
