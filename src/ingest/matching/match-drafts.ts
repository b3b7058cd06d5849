import { setImmediate } from 'node:timers/promises'
import type { NamedNode } from '@rdfjs/types'
import type { Iris } from '../../model/iris.js'
import { Problem } from '../../problem.js'
import { namedNode } from '../../rdf/terms.js'
import type { Ledger } from '../../records/ledger.js'
import type { Finding } from '../finding.js'
import type { Draft } from '../rows/draft.js'
import type { Drafts } from '../rows/drafts.js'
import { readDraftFacts, readStoredFacts, type BuildingFacts } from './building-facts.js'
import { createBuildingIndex, type BuildingIndex, type Candidate } from './building-index.js'
import { toKeys } from './building-keys.js'
import { isSure } from './compare-buildings.js'
import type { Decision, Question } from './decisions.js'
import { hasMoved } from './has-moved.js'
import { duplicate, skipped, toAsk, toQuestion } from './match-findings.js'
import { createPlacedDrafts } from './placed-drafts.js'
import type { MatchingWords } from './read-words.js'

/** What matching works with. */
export interface Matching {
  ledger: Ledger
  iris: Iris
  survey: string
  words: MatchingWords
  decisions: ReadonlyMap<string, Decision>
}

/** Drafts in the records that they belong to, and those of which a person has to say it; each made when asked for. */
export interface Matched {
  drafts: Pick<Drafts, 'length' | 'at'>
  /** Drafts that are not imported now: nobody has decided, or the decision is to leave them out. */
  held: Pick<Drafts, 'length'> & Iterable<Draft>
  /** Whether a draft is to become, or to be a part of, a record. */
  takes(record: string): boolean
  questions: Question[]
  findings: Finding[]
}

/** Drafts after which other work of the process gets its turn. */
const draftsATurn = 200

/**
 * Finds for each draft the stored record of its building: by its own IRI, else by a register, else by name and place.
 * What is likely but not sure is asked. The stored records are read once, when a draft has none of its own.
 */
export async function matchDrafts(drafts: Drafts, matching: Matching): Promise<Matched> {
  const placed = createPlacedDrafts(drafts, matching.iris)
  const told = { questions: [] as Question[], findings: [] as Finding[] }
  const ofFile = createBuildingIndex(matching.words)
  let stored: BuildingIndex | undefined
  const candidates = (facts: BuildingFacts) => {
    stored ??= indexStored(matching)
    return stored.find(facts).filter(candidate => isFree(candidate, facts.record, { drafts, survey: matching.survey }))
  }
  for (let position = 0; position < drafts.length; position += 1) {
    if (position % draftsATurn === 0) await setImmediate()
    const draft = drafts.at(position)
    const facts = readDraftFacts(draft.content)
    told.findings.push(...findDuplicates(draft, facts, ofFile, drafts))
    ofFile.add(facts)
    const verdict = decide(draft, facts, candidates, matching)
    if (verdict.kind !== 'record' || !placed.place(position, verdict)) {
      placed.hold(position)
      tellHeld(draft, facts, verdict, { told, matching })
    }
  }
  return { ...placed.all(), ...told }
}

/** Takes drafts as they are, for nothing is looked for. */
export function matchNone(drafts: Drafts): Matched {
  const takes = (record: string) => drafts.find(record) >= 0
  return { drafts, held: [], takes, questions: [], findings: [] }
}

/** Where a draft belongs: a record, with or without its own IRI as a link; nowhere; or a person has to say it. */
type Verdict =
  | { kind: 'record'; record: NamedNode; link: boolean }
  | { kind: 'skip' }
  | { kind: 'ask'; candidates: readonly Candidate[]; moved: boolean }

function decide(
  { record }: Draft,
  facts: BuildingFacts,
  candidates: (facts: BuildingFacts) => Candidate[],
  matching: Matching,
): Verdict {
  const { ledger, words, decisions } = matching
  const decision = decisions.get(record.value)
  const present = readPresent(ledger, record.value)
  const moved = present !== undefined && hasMoved(toKeys(present, words), toKeys(facts, words))
  if (decision === 'skip') return { kind: 'skip' }
  if (typeof decision === 'object') return byDecision(decision.record, record, ledger)
  if (!moved && (present || decision === 'new')) return own(record)
  const found = candidates(facts).filter(candidate => candidate.facts.record !== record.value)
  const parted = found.find(candidate => isSure(candidate) && isPartedFrom(record, candidate))
  if (parted) return own(namedNode(parted.facts.record))
  if (decision === 'new') return own(freeRecord(record, ledger))
  const sure = findSure(found, matching.survey)
  if (sure) return { kind: 'record', record: namedNode(sure.facts.record), link: !moved }
  if (moved) return { kind: 'ask', candidates: [itself(present), ...found], moved }
  return found.length > 0 ? { kind: 'ask', candidates: found, moved } : own(record)
}

function own(record: NamedNode): Verdict {
  return { kind: 'record', record, link: false }
}

function byDecision(chosen: string, record: NamedNode, ledger: Ledger): Verdict {
  if (chosen === record.value || readPresent(ledger, chosen))
    return { kind: 'record', record: namedNode(chosen), link: chosen !== record.value }
  throw new Problem('not-found', `The decision for ${record.value} names ${chosen}, and there is no such record.`, {
    cure: 'Write the IRI of one of the candidates, or new, or skip.',
  })
}

function itself(facts: BuildingFacts): Candidate {
  return {
    facts,
    linked: true,
    score: 0,
    name: 0,
    place: 0,
    metres: undefined,
    why: ['same identifier, another address'],
  }
}

/** One that is linked, or one alone that is surely it; another id of the same survey makes it doubtful. */
function findSure(candidates: readonly Candidate[], survey: string): Candidate | undefined {
  const linked = candidates.filter(candidate => candidate.linked)
  if (linked.length > 0) return linked.length === 1 ? linked[0] : undefined
  const sure = candidates.filter(isSure)
  const [first] = sure
  return sure.length === 1 && !first?.facts.surveys.includes(survey) ? first : undefined
}

interface Telling {
  told: Pick<Matched, 'questions' | 'findings'>
  matching: Matching
}

function tellHeld(draft: Draft, facts: BuildingFacts, verdict: Verdict, { told, matching }: Telling): void {
  if (verdict.kind === 'skip') {
    told.findings.push(skipped(draft))
    return
  }
  const candidates = verdict.kind === 'ask' ? verdict.candidates : takenBy(verdict.record, matching.ledger)
  told.questions.push(toQuestion(draft, facts, candidates))
  told.findings.push(toAsk(draft, candidates, verdict.kind === 'ask' && verdict.moved))
}

/** Another row of the file is that record already. */
function takenBy(record: NamedNode, ledger: Ledger): Candidate[] {
  const facts = readPresent(ledger, record.value)
  return facts ? [{ ...itself(facts), why: ['another row of the file is this building'] }] : []
}

function isFree({ facts }: Candidate, record: string, { drafts, survey }: { drafts: Drafts; survey: string }): boolean {
  if (!facts.surveys.includes(survey)) return true
  return ![facts.record, ...facts.links].some(name => name !== record && drafts.find(name) >= 0)
}

/** Rows that are surely the building of an earlier row; both are imported. */
function findDuplicates(draft: Draft, facts: BuildingFacts, ofFile: BuildingIndex, drafts: Drafts): Finding[] {
  const [first] = ofFile.find(facts).filter(candidate => candidate.linked || isSure(candidate))
  const other = first ? drafts.find(first.facts.record) : -1
  return first && other >= 0 ? [duplicate(draft, drafts.at(other), first)] : []
}

function indexStored({ ledger, words }: Matching): BuildingIndex {
  const index = createBuildingIndex(words)
  for (const change of ledger.records())
    if (change.kind !== 'withdrawn') index.add(readStoredFacts(change.record, ledger.content(change)))
  return index
}

function readPresent(ledger: Ledger, record: string): BuildingFacts | undefined {
  const latest = ledger.latest(record)
  return latest && latest.kind !== 'withdrawn' ? readStoredFacts(record, ledger.content(latest)) : undefined
}

/** Whether a record was made when a person said that an identifier stands for another building now. */
function isPartedFrom(record: NamedNode, { facts }: Candidate): boolean {
  return facts.record.startsWith(`${record.value}-`) && /^\d+$/.test(facts.record.slice(record.value.length + 1))
}

/** The first of "…-2", "…-3" that never was a record. */
function freeRecord(record: NamedNode, ledger: Ledger): NamedNode {
  for (let number = 2; ; number += 1) {
    const free = `${record.value}-${number}`
    if (!ledger.latest(free)) return namedNode(free)
  }
}
