import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readSurvey, surveyFile } from '../../../scripts/leipzig-rating.js'
import { auditBuilding } from '../../../src/answers/audit/audit-building.js'
import { readRegulations } from '../../../src/answers/audit/read-regulations.js'
import { countRules, markRules } from '../../../src/answers/audit/rule-marks.js'
import { openKnowledge } from '../../../src/main.js'
import { projectPath } from '../../../src/paths.js'
import { readRegulationFiles } from '../../../src/rdf/read-turtle-files.js'
import { acc } from '../../../src/rdf/vocab.js'

/** Rows of the table of outcomes: building, regulation, met, not met, and two counts. */
const rows = readFileSync(projectPath('docs/audit-by-hand.md'), 'utf8')
  .split('\n')
  .filter(line => /^\| \d+ +\| [\w-]+ +\|/.test(line))
  .map(line =>
    line
      .split('|')
      .slice(1, -1)
      .map(cell => cell.trim()),
  )

const there = existsSync(surveyFile)

describe.skipIf(!there)(
  `the survey of Leipzig under three regulations${there ? '' : ' (skipped: the survey is not there)'}`,
  async () => {
    if (!there) return
    const { vocabulary } = openKnowledge()
    const names = ['be-vlg-2009', 'de-din-18040-1', 'leipzig-bvl']
    const regulations = readRegulations(readRegulationFiles(), vocabulary).filter(({ name }) => names.includes(name))
    const records = await readSurvey(surveyFile, vocabulary)
    const audits = records.flatMap(quads =>
      regulations.flatMap(regulation => auditBuilding(quads, regulation, vocabulary) ?? []),
    )

    test('is of 927 buildings', () => {
      expect(audits).toHaveLength(927 * regulations.length)
    })

    test.each(rows)('building %s under %s comes out as it does by hand', (...cells) => {
      const [building, name, met, notMet, none, open] = cells
      const audit = audits.find(
        ({ record, regulation }) => regulation.name === name && record.root.includes(`/building/leipzig/${building}-`),
      )
      const markings = audit ? markRules(audit) : []
      const rulesOf = (mark: string) =>
        markings.filter(each => each.mark === mark).map(({ rule }) => rule.iri.value.replace(/^.*\//, ''))
      const toList = (cell = '') => cell.split(', ').filter(Boolean).sort()
      expect({
        met: rulesOf('m').sort(),
        notMet: rulesOf('f').sort(),
        counts: [rulesOf('-').length, rulesOf('?').length],
      }).toEqual({ met: toList(met), notMet: toList(notMet), counts: [Number(none), Number(open)] })
    })

    test('gives counts that add up, by rule and by check, for every building', () => {
      for (const audit of audits) {
        const { rules, met, notMet, notAssessable, notApplicable } = countRules(
          markRules(audit).map(({ mark }) => mark),
        )
        expect(met + notMet + notAssessable + notApplicable).toBe(rules)
        expect(rules).toBe(audit.regulation.rules.length)
        expect(Object.values(audit.counts).reduce((sum, count) => sum + count, 0)).toBe(audit.assessments.length)
      }
    })

    test('never makes a rule fail for a width of 0', () => {
      const zeros = audits.flatMap(({ assessments }) =>
        assessments.filter(({ measured, outcome }) => outcome === 'not-met' && measured?.term.value === '0'),
      )
      expect(zeros).toEqual([])
    })

    test('leaves the width of a door of which the cell is 0 or blank open', () => {
      const open = audits
        .filter(({ regulation }) => regulation.name === 'be-vlg-2009')
        .flatMap(({ assessments, record }) =>
          assessments.filter(
            ({ rule, element }) =>
              rule.iri.value.endsWith('/22-par-1-door-clear-width') &&
              element.endsWith('/entrance/main/door/1') &&
              record.values(element, acc.clearWidth).length === 0,
          ),
        )
      expect(open.length).toBeGreaterThan(10)
      expect(new Set(open.map(({ outcome }) => outcome))).toEqual(new Set(['not-assessable']))
    })
  },
)
