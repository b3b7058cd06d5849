import { readFileSync } from 'node:fs'
import type { Quad } from '@rdfjs/types'
import { readRegulations } from '../../../src/answers/audit/read-regulations.js'
import { needsOf } from '../../../src/answers/needs/read-needs.js'
import type { Judging } from '../../../src/answers/outcomes/judge-record.js'
import { readMapping } from '../../../src/ingest/mapping/read-mapping.js'
import { convertFile } from '../../../src/ingest/rows/convert.js'
import { createIris } from '../../../src/model/iris.js'
import { readVocabulary } from '../../../src/model/vocabulary.js'
import { projectPath } from '../../../src/paths.js'
import { readRegulationFiles, readTurtleFiles } from '../../../src/rdf/read-turtle-files.js'

const iris = createIris('https://drempel.example/')
const vocabulary = readVocabulary(readTurtleFiles('vocab'))

/** All regulations and profiles. */
export const judging: Judging = {
  regulations: readRegulations(readRegulationFiles(), vocabulary),
  profiles: needsOf(vocabulary).presets,
  vocabulary,
  iris,
}

/** A building of the invented town. */
export interface DemoRecord {
  record: string
  quads: Quad[]
}

/** The buildings of the demo workbook. */
export async function readDemoRecords(): Promise<DemoRecord[]> {
  const read = readMapping(readFileSync(projectPath('data/demo/drempelare.yaml'), 'utf8'), vocabulary)
  if (!('mapping' in read)) throw new Error(JSON.stringify(read.problems))
  const { drafts } = await convertFile({
    file: projectPath('data/demo/drempelare.xlsx'),
    ...{ mapping: read.mapping, vocabulary, iris },
  })
  return drafts.map(draft => ({ record: draft.record.value, quads: [...draft.quads] }))
}
