import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compareRatings, surveyFile } from '../../../scripts/leipzig-rating.js'
import { readRegulationFiles } from '../../../src/rdf/read-turtle-files.js'

const there =
  existsSync(surveyFile) && readRegulationFiles().some(({ subject }) => subject.value.endsWith('/leipzig-bvl'))

describe.skipIf(!there)(
  `the survey of Leipzig${there ? '' : ' (skipped: the survey or its rules are not there)'}`,
  async () => {
    if (!there) return
    const entrances = await compareRatings(surveyFile)
    const decidable = entrances.filter(({ recomputed }) => recomputed !== undefined)

    test('has a published rating for each of its 927 entrances', () => {
      expect(entrances).toHaveLength(927)
    })

    test('decides most of them', () => {
      expect(decidable.length).toBeGreaterThan(500)
    })

    test('gives the published rating in the large majority of those', () => {
      const agreeing = decidable.filter(({ published, recomputed }) => published === recomputed)
      expect(agreeing.length / decidable.length).toBeGreaterThan(0.85)
    })

    test('gives a reason wherever it rates lower than the association, or cannot rate', () => {
      const lower = entrances.filter(({ recomputed }) => recomputed === 'partly' || recomputed === 'failed')
      expect(lower.filter(({ reasons }) => reasons.length === 0)).toEqual([])
    })
  },
)
