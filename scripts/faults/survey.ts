import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A sheet with a building on each row, and the mapping that makes records of it. */
export interface Survey {
  table: string
  mapping: string
}

/** Writes them into a folder. */
export function writeSurvey(folder: string, rows: number): Survey {
  const table = join(folder, 'survey.csv')
  const mapping = join(folder, 'survey.yaml')
  const cells = Array.from({ length: rows }, (_, index) => `b${index},${80 + (index % 40)}`)
  writeFileSync(table, `name,width\n${cells.join('\n')}\n`)
  writeFileSync(mapping, mappingText)
  return { table, mapping }
}

const mappingText = `prefixes:
  acc: https://w3id.org/drempel/ns#
  fn: https://w3id.org/drempel/fn#
  rdfs: http://www.w3.org/2000/01/rdf-schema#
x-table: { id: crash-test, title: Crash test, surveyed: '2025', method: measured, language: nl, tables: { survey: {} } }
sources: { survey: [survey.csv~csv] }
mappings:
  building:
    sources: survey
    s: building/crash/$(name)
    po:
      - [a, acc:Building]
      - [rdfs:label, $(name), nl~lang]
      - { p: acc:hasEntrance, o: { mapping: entrance } }
  entrance:
    sources: survey
    s: building/crash/$(name)/entrance/main
    po:
      - [a, acc:Entrance]
      - { p: acc:door, o: { mapping: door } }
  door:
    sources: survey
    s: building/crash/$(name)/entrance/main/door/1
    po:
      - [a, acc:Door]
      - { p: acc:clearWidth, o: { function: 'fn:quantity(fn:value = $(width))' } }
`
