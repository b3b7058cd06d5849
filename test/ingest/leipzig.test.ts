import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { convertFile } from '../../src/ingest/rows/convert.js'
import { explain } from '../../src/ingest/sentences/explain.js'
import { languages } from '../../src/ingest/sentences/sentence.js'
import { projectPath } from '../../src/paths.js'
import { acc } from '../../src/rdf/vocab.js'
import { iris, mappingOf, vocabulary } from './conversion.js'

const file = projectPath('../shared/data/leipzig-2017.csv')
const there = existsSync(file)

/** Door widths typed as 0 and left empty, and places that are 0, 0 or empty: counted in the file by other means. */
const [zeros, blanks, nowhere] = [186, 25, 57 + 19]

describe.skipIf(!there)(
  `the survey of Leipzig${there ? '' : ' (skipped: ../shared/data/leipzig-2017.csv is not there)'}`,
  async () => {
    if (!there) return
    const mapping = mappingOf(readFileSync(projectPath('data/mappings/leipzig-2017.yaml'), 'utf8'))
    const { drafts, findings, statistics } = await convertFile({ file, mapping, vocabulary, iris })
    const [table] = statistics.tables

    test('gives 927 records or findings', () => {
      expect(table?.rows).toBe(927)
      expect((table?.recordRows ?? 0) + (table?.findingRows ?? 0)).toBe(927)
      expect(drafts.length).toBe(table?.recordRows)
      for (const { statements, nulls, findings: found } of table?.columns ?? [])
        expect(statements + nulls + found).toBe(927)
    })

    test('has no door of 0 cm: those were not measured', () => {
      const widths = drafts.flatMap(({ quads }) => quads.filter(({ predicate }) => predicate.equals(acc.clearWidth)))
      expect(widths.length).toBeGreaterThan(500)
      expect(widths.filter(({ object }) => Number(object.value) === 0)).toEqual([])
      const [width] = table?.columns.filter(({ header }) => header.startsWith('Kleinste-Tuerbreite')) ?? []
      expect(width?.nulls).toBe(zeros + blanks)
    })

    test('places no building at 0, 0', () => {
      const points = drafts.flatMap(({ quads }) => quads.filter(({ object }) => object.value.startsWith('POINT')))
      expect(points).toHaveLength(927 - nowhere)
    })

    test('finds the default of a form: steps to a toilet that is not there', () => {
      expect(findings).toContainEqual(
        expect.objectContaining({
          code: 'default-suspect',
          column: 'Stufen-bis-Toilette-in-Einrichtung-vorhanden',
          values: expect.objectContaining({ text: 'ja', count: 356 }) as object,
        }),
      )
    })

    test('gives findings with a row or a column, and what to do in each language', () => {
      expect(findings.every(({ row, column }) => row !== undefined || column !== undefined)).toBe(true)
      for (const language of languages)
        expect(findings.flatMap(finding => Object.values(explain(finding, language))).join()).not.toMatch(/[{}]/)
    })
  },
)
