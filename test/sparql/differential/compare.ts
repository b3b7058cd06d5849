import { setTimeout as delay } from 'node:timers/promises'
import type { Quad } from '@rdfjs/types'
import { parseQuads } from '../../../src/rdf/parse.js'
import { createQueryEngine, type ViewSource } from '../../../src/sparql/engine.js'
import { createIdIndex } from '../../../src/store/id-index.js'
import { canonicalAnswer, type Answer } from '../answers/answer.js'
import { askComunica } from '../answers/comunica.js'
import { askOurs } from '../answers/ours.js'
import { askOxigraph } from '../answers/oxigraph.js'
import { toNQuadsText, type Line } from './data.js'
import { knownDifferences, type KnownDifference } from './known-differences.js'

/** What three engines make of one query. */
export interface Comparison {
  query: string
  data: string
  answers: Readonly<Record<'ours' | KnownDifference['peer'], string>>
  /** Engines that differ from us without a reason that we know. */
  unexplained: KnownDifference['peer'][]
  /** Whether any engine differs from us. */
  differs: boolean
}

/** The present data of our engine; its parser is built once. */
const present: { source: ViewSource } = { source: { view: () => createIdIndex([]) } }
const prepare = createQueryEngine({ view: () => present.source.view() })

/** Puts a query to us, to Comunica and to Oxigraph; all have the union of the graphs for their default graph. */
export async function compareEngines(lines: readonly Line[], query: string): Promise<Comparison> {
  const view = createIdIndex(read(toNQuadsText(lines, false)))
  present.source = { view: () => view }
  const data = toNQuadsText(lines, true)
  const quads = read(data)
  const answers = {
    ours: await tell(() => askOurs(prepare, query)),
    comunica: await tell(() => askComunica(quads, query)),
    oxigraph: await tell(() => askOxigraph(quads, query)),
  }
  const differing = (['comunica', 'oxigraph'] as const).filter(peer => answers[peer] !== answers.ours)
  const unexplained = differing.filter(peer => !isKnown(peer, query, answers))
  return { query, data, answers, unexplained, differs: differing.length > 0 }
}

function isKnown(peer: KnownDifference['peer'], query: string, answers: Comparison['answers']): boolean {
  const other = peer === 'comunica' ? 'oxigraph' : 'comunica'
  const fits = (each: KnownDifference) => each.query.test(query) && (each.answer?.test(answers[each.peer]) ?? true)
  const opinions = knownDifferences.filter(each => !each.isFault && fits(each))
  const hasWitness = answers[other] === answers.ours || opinions.some(each => each.peer === other)
  return knownDifferences.some(each => each.peer === peer && fits(each) && (!each.isFault || hasWitness))
}

function read(text: string): Quad[] {
  return parseQuads(text, { mediaType: 'application/n-quads' })
}

/** Comunica 5.4.1 now and then waits for a stream that has ended. */
const longestWaitMs = 10_000

async function tell(ask: () => Answer | Promise<Answer>): Promise<string> {
  try {
    const answer = await Promise.race([ask(), delay(longestWaitMs, undefined)])
    return answer ? (await canonicalAnswer(answer)).join('\n') : 'no answer'
  } catch (error) {
    return `${error}`.slice(0, 300)
  }
}
