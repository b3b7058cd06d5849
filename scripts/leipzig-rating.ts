// Puts the survey of Leipzig to the association's own rules for entrances, and compares with the rating that it published.
// npx tsx scripts/leipzig-rating.ts [FILE]
import { existsSync, readFileSync } from 'node:fs'
import type { Quad } from '@rdfjs/types'
import type { Assessment } from '../src/answers/audit/assess-rule.js'
import { auditBuilding } from '../src/answers/audit/audit-building.js'
import type { PartVerdict, Verdict } from '../src/answers/audit/judge-parts.js'
import { readRegulations } from '../src/answers/audit/read-regulations.js'
import type { Regulation } from '../src/answers/audit/regulation.js'
import { createSpeaker, type Speaker } from '../src/answers/audit/report/speaker.js'
import { readMapping } from '../src/ingest/mapping/read-mapping.js'
import { convertFile } from '../src/ingest/rows/convert.js'
import { openKnowledge } from '../src/main.js'
import { createIris } from '../src/model/iris.js'
import type { Vocabulary } from '../src/model/vocabulary.js'
import { projectPath } from '../src/paths.js'
import { groupBy } from '../src/rdf/group-by.js'
import { readRegulationFiles } from '../src/rdf/read-turtle-files.js'
import { acc, earl, ratingCriterion, ratingOutcome } from '../src/rdf/vocab.js'

/** The three outcomes of the association's rating. */
export type Grade = 'passed' | 'partly' | 'failed'

/** One main entrance, with the published rating and ours. */
export interface RatedEntrance {
  building: string
  published: Grade
  /** Undefined when the measures leave it open. */
  recomputed: Grade | undefined
  /** Rules that are not met, or, when it is open, those that are not assessable. */
  reasons: readonly string[]
}

/** Where the survey is, beside the project. */
export const surveyFile = projectPath('../shared/data/leipzig-2017.csv')

/** The main entrance of every building of the survey that has a published rating. */
export async function compareRatings(file: string): Promise<RatedEntrance[]> {
  const { vocabulary } = openKnowledge()
  const regulation = readRegulations(readRegulationFiles(), vocabulary).find(({ name }) => name === 'leipzig-bvl')
  if (!regulation) throw new Error('There is no regulation leipzig-bvl.')
  const comparing = { regulation, vocabulary, speaker: createSpeaker(vocabulary, 'en') }
  return (await readSurvey(file, vocabulary)).flatMap(quads => compareRating(quads, comparing))
}

/** The record of every building of the survey. */
export async function readSurvey(file: string, vocabulary: Vocabulary): Promise<Quad[][]> {
  const read = readMapping(readFileSync(projectPath('data/mappings/leipzig-2017.yaml'), 'utf8'), vocabulary)
  if (!('mapping' in read)) throw new Error(read.problems.map(({ line, message }) => `${line}: ${message}`).join('\n'))
  const iris = createIris('https://data.example.org/')
  const { drafts } = await convertFile({ file, mapping: read.mapping, vocabulary, iris })
  return drafts.map(({ quads }) => [...quads])
}

interface Comparing {
  regulation: Regulation
  vocabulary: Vocabulary
  speaker: Speaker
}

const grades: Readonly<Record<Verdict, Grade | undefined>> = {
  independent: 'passed',
  'with-help': 'partly',
  not: 'failed',
  'not-assessable': undefined,
}

function compareRating(quads: readonly Quad[], { regulation, vocabulary, speaker }: Comparing): RatedEntrance[] {
  const published = publishedGrade(quads)
  const audit = auditBuilding(quads, regulation, vocabulary)
  if (published === undefined || audit === undefined) return []
  const entrance = audit.parts.find(({ part }) => part.endsWith('/entrance/main'))
  const recomputed = entrance && grades[entrance.verdict]
  const building = audit.record.root.replace(/^.*\//, '')
  return [{ building, published, recomputed, reasons: toReasons(entrance, recomputed, speaker) }]
}

function publishedGrade(quads: readonly Quad[]): Grade | undefined {
  const assertion = quads.find(
    ({ predicate, object }) => predicate.equals(earl.test) && object.equals(ratingCriterion['wheelchair-entrance']),
  )
  const outcome = quads.find(
    ({ subject, predicate }) => predicate.equals(acc.outcome) && subject.equals(assertion?.subject),
  )
  return (['passed', 'partly', 'failed'] as const).find(grade => outcome?.object.equals(ratingOutcome[grade]))
}

function toReasons(entrance: PartVerdict | undefined, recomputed: Grade | undefined, speaker: Speaker): string[] {
  const wanted = recomputed === undefined ? 'not-assessable' : 'not-met'
  const decisive = (entrance?.assessments ?? []).filter(({ outcome }) => outcome === wanted)
  return decisive.map(assessment => toReason(assessment, speaker))
}

function toReason({ rule, measured, missing }: Assessment, speaker: Speaker): string {
  const value = measured ? ` (${speaker.value(measured)})` : ''
  const open = missing.length > 0 ? `, not known: ${missing.map(speaker.label).join(', ')}` : ''
  return `${speaker.text(rule.labels)}${value}${open}`
}

function printComparison(entrances: readonly RatedEntrance[]): void {
  const decidable = entrances.filter(({ recomputed }) => recomputed !== undefined)
  const differing = decidable.filter(({ published, recomputed }) => published !== recomputed)
  const agreeing = decidable.length - differing.length
  const share = ((100 * agreeing) / decidable.length).toFixed(1)
  console.log(`${entrances.length} entrances have a published rating.`)
  console.log(`agree ${agreeing}, differ ${differing.length}, undecidable ${entrances.length - decidable.length}`)
  console.log(`Of the decidable ones ${share} % agree.`)
  printDiffering(differing)
  printOpen(entrances.filter(({ recomputed }) => recomputed === undefined))
}

function printDiffering(entrances: readonly RatedEntrance[]): void {
  const kind = ({ published, recomputed }: RatedEntrance) => `published ${published}, recomputed ${recomputed}`
  for (const [difference, same] of groupBy(entrances, kind)) {
    console.log(`\n${difference}: ${same.length}`)
    for (const { building, reasons } of same) console.log(`  ${building}: ${reasons.join('; ') || 'all rules are met'}`)
  }
}

function printOpen(entrances: readonly RatedEntrance[]): void {
  console.log('\nUndecidable, by the first rule that is open')
  const byReason = groupBy(entrances, ({ reasons }) => reasons[0] ?? 'no rule applies')
  for (const [reason, same] of [...byReason].sort((one, other) => other[1].length - one[1].length))
    console.log(`  ${same.length} × ${reason}`)
}

if (process.argv[1]?.endsWith('leipzig-rating.ts')) {
  const [file = surveyFile] = process.argv.slice(2)
  if (!existsSync(file)) throw new Error(`The survey of Leipzig, ${file}, is not there.`)
  printComparison(await compareRatings(file))
}
