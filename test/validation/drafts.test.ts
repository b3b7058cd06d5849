import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { convertFile } from '../../src/ingest/rows/convert.js'
import { readMapping } from '../../src/ingest/mapping/read-mapping.js'
import { createIris } from '../../src/model/iris.js'
import { readVocabulary } from '../../src/model/vocabulary.js'
import { projectPath } from '../../src/paths.js'
import { readTurtleFiles } from '../../src/rdf/read-turtle-files.js'
import { createReferee } from '../../src/validation/referee.js'
import { createValidator } from '../../src/validation/validator.js'

const shapes = readTurtleFiles('shapes')
const vocabularyQuads = readTurtleFiles('vocab')
const vocabulary = readVocabulary([...vocabularyQuads, ...shapes])

/** The referee takes a tenth of a second for a large record: of a long file it sees one record in `step`. */
test.for([
  ['the demo', 'data/demo/drempelare.xlsx', 'data/demo/drempelare.yaml', 1],
  ['the survey of Leipzig', '../shared/data/leipzig-2017.csv', 'data/mappings/leipzig-2017.yaml', 9],
] as const)(
  'the drafts of %s break the same shapes with our engine and with the referee',
  async ([, table, mapping, step], { skip }) => {
    const file = projectPath(table)
    skip(!existsSync(file), `${table} is not there`)
    const read = readMapping(readFileSync(projectPath(mapping), 'utf8'), vocabulary)
    if (!('mapping' in read)) throw new Error(JSON.stringify(read.problems))
    const iris = createIris('https://data.example.org/')
    const { drafts } = await convertFile({ file, mapping: read.mapping, vocabulary, iris })
    const [validate, referee] = [createValidator(shapes, vocabularyQuads), createReferee(shapes, vocabularyQuads)]
    const seen = drafts.filter((_, place) => place % step === 0)
    expect(seen.length).toBeGreaterThan(40)
    let found = 0
    for (const { quads } of seen) {
      const ours = await validate(quads, ['nl'])
      expect(ours).toEqual(await referee(quads, ['nl']))
      found += ours.length
    }
    expect(found).toBeGreaterThan(100)
  },
)
