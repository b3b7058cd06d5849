import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { functions } from '../../../src/ingest/functions/functions.js'
import { cellKeys } from '../../../src/ingest/mapping/read-cells.js'
import { columnKeys } from '../../../src/ingest/mapping/read-columns.js'
import { dialectKeys } from '../../../src/ingest/mapping/read-dialect.js'
import { tableKeys } from '../../../src/ingest/mapping/read-sources.js'
import { surveyKeys } from '../../../src/ingest/mapping/read-survey.js'
import { projectPath } from '../../../src/paths.js'

const text = readFileSync(projectPath('docs/mapping.md'), 'utf8')
const parameters = [...functions.values()].flatMap(definition => Object.keys(definition.parameters))

describe('docs/mapping.md names', () => {
  test.each([
    ['function', [...functions.keys()].map(name => `fn:${name}`)],
    ['parameter', [...new Set(parameters)]],
    ['key of the survey', surveyKeys],
    ['key of a table', tableKeys],
    ['key of a dialect', dialectKeys],
    ['key of a column', [...columnKeys, ...cellKeys]],
  ])('each %s', (_, names) => {
    expect(names.filter(name => !text.includes(`\`${name}\``))).toEqual([])
  })
})
