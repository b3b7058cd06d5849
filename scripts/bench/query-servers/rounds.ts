import { benchQueries, makeChoices, type BenchQuery } from '../queries.js'
import { ask } from './ask.js'
import type { BenchServer } from './bench-server.js'
import { normalizeAnswer } from './normalize-answer.js'
import { geometricMean, median, toMilliseconds } from './print-table.js'

export interface Rounds {
  quads: number
  rounds: number
}

/** Time after which a query has failed, in ms. */
const timeoutMs = 15_000

/** Times of one query at one server, in ms, or why there are none. */
export interface Measured {
  times: number[]
  failure?: string
  /** The answer, in a form that can be compared. */
  lines?: string[]
}

/**
 * Each round puts each query to each server, one after the other; the first one warms up. A list for each query, with what
 * each server made of it.
 */
export async function runRounds(servers: readonly BenchServer[], { quads, rounds }: Rounds): Promise<Measured[][]> {
  const [choice] = makeChoices(quads, 1)
  if (!choice) throw new Error('There is nothing to ask about.')
  const measured = benchQueries.map(() => servers.map((): Measured => ({ times: [] })))
  for (let round = 0; round <= rounds; round++)
    for (const [number, query] of benchQueries.entries())
      for (const [place, server] of servers.entries()) {
        const cell = measured[number]?.[place]
        if (cell && !cell.failure) await measureOne(query, query.text(choice), { server, cell, round })
      }
  return measured
}

async function measureOne(
  query: BenchQuery,
  text: string,
  { server, cell, round }: { server: BenchServer; cell: Measured; round: number },
): Promise<void> {
  try {
    const answer = await ask(server.url, (query.countsAll ? (server.prologue ?? '') : '') + text, timeoutMs)
    if (answer.status !== 200) throw new Error(`${answer.status} ${answer.body.slice(0, 200)}`)
    if (round > 0) cell.times.push(answer.milliseconds)
    else cell.lines = normalizeAnswer(answer, query.compare)
  } catch (error) {
    cell.failure = error instanceof Error ? error.message : String(error)
    console.error(`${server.name}, ${query.name}: ${cell.failure}`)
  }
}

/** Rows of a table: medians with the ratio to the best, and geometric means of the ratios to the first server. */
export function toTable(measured: readonly (readonly Measured[])[]): string[][] {
  const rows = benchQueries.map((query, number) => {
    const cells = measured[number] ?? []
    const medians = cells.map(({ times }) => median(times))
    const best = Math.min(...medians.filter(Number.isFinite))
    const reference = cells.find(({ lines }) => lines)?.lines
    return [query.name, ...cells.map((cell, place) => toCell(cell, (medians[place] ?? NaN) / best, query, reference))]
  })
  const ratios = (place: number) =>
    measured.map(cells => median(cells[place]?.times ?? []) / median(cells[0]?.times ?? [])).filter(Number.isFinite)
  const means = (measured[0] ?? []).map((_, place) => {
    const list = ratios(place)
    return `${geometricMean(list).toFixed(2)} × the first [${list.length}]`
  })
  return [...rows, ['geometric mean of the ratios', ...means]]
}

function toCell(
  { times, failure, lines }: Measured,
  ratio: number,
  query: BenchQuery,
  reference: string[] | undefined,
) {
  if (failure) return /no answer in/.test(failure) ? `> ${timeoutMs / 1000} s` : 'error'
  const differs = query.compare !== 'not' && lines?.join('\n') !== reference?.join('\n')
  if (differs)
    console.error(`${query.name}: ${lines?.length} lines for ${reference?.length}:`, firstDifference(lines, reference))
  const text = `${toMilliseconds(median(times))} (${ratio.toFixed(1)})`
  return differs ? `${text}, differs` : text
}

function firstDifference(lines: readonly string[] = [], reference: readonly string[] = []): unknown {
  const place = lines.findIndex((line, index) => line !== reference[index])
  return [lines[place], reference[place]]
}
