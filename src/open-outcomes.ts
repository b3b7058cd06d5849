import { readRegulations } from './answers/audit/read-regulations.js'
import type { Regulation } from './answers/audit/regulation.js'
import { needsOf } from './answers/needs/read-needs.js'
import type { Judging } from './answers/outcomes/judge-record.js'
import type { OutcomeIndex } from './answers/outcomes/outcomes.js'
import type { Config } from './config.js'
import { lazily } from './lazily.js'
import type { Vocabulary } from './model/vocabulary.js'
import type { Folder } from './open-folder.js'
import { createKeeping, type Keeping } from './open-kept.js'
import { toTests } from './outcomes/describe-outcomes.js'
import { judgeChanges } from './outcomes/judge-changes.js'
import type { KeptOutcomes } from './outcomes/kept.js'
import { HeldOutcomes } from './outcomes/outcome-index.js'
import type { KeptReader } from './outcomes/read-kept.js'
import { createBeside } from './outcomes-beside.js'
import { Problem } from './problem.js'
import { readRegulationFiles, regulationNames } from './rdf/read-turtle-files.js'

/** What regulations and needs profiles make of the buildings of a data folder. */
export interface Outcomes {
  /** The regulations that buildings are put to; read when they are first asked for. */
  regulations(): readonly Regulation[]
  /** As new as the ledger; in a service, a large backlog is judged beside it, and not waited for. */
  index(): Promise<OutcomeIndex>
  /** What is kept, for who only reads it; undefined as long as nobody has asked for it. */
  kept(): Pick<KeptReader, 'state' | 'tests' | 'after'> | undefined
  /** Judges what is behind where that is little, and leaves much to `watch`. */
  settle(): Promise<void>
  /** Judges all that is behind, in this process; `tell` hears of each record. */
  bringUp(tell?: () => void): Promise<void>
  /** Looks from now on, once a second, whether something has changed. */
  watch(): void
  close(): Promise<void>
}

export interface OutcomesOptions extends Folder {
  config: Config
  vocabulary: Vocabulary
  /** Whether it answers readers meanwhile. */
  serves: boolean
  report(message: string): void
  /** Changes up to which a service judges by itself. */
  mostBySelf?: number
}

/** Time between two looks at the ledger, in ms. */
const lookMs = 1000

/** Opens at first use. */
export function openOutcomes(options: OutcomesOptions): Outcomes {
  const { config, ledger, serves, report, mostBySelf = 200 } = options
  const regulations = lazily(() => regulationsOf(config, options.vocabulary))
  const judging = lazily(() => judgingOf(options, regulations()))
  const keeping = createKeeping(options, () => toTests(judging()))
  const judge = createJudge(options, keeping, judging)
  const [held, beside] = [new HeldOutcomes(), createBeside(options)]
  const behind = (kept: KeptOutcomes) => ledger.position() - kept.state().sequence
  const settle = async () => {
    const backlog = behind(await keeping.opened())
    if (backlog > 0 && (backlog <= mostBySelf || !serves) && !beside.isRunning()) await judge.bringUp()
  }
  const readIndex = async () => {
    await settle()
    const kept = await keeping.opened()
    if (behind(kept) > mostBySelf) beside.start()
    await held.bringUp(kept)
    held.pending = Math.max(0, behind(kept))
    return held
  }
  const { call: index, ended } = follow(readIndex)
  const look = () => {
    const kept = keeping.now()
    if (kept !== undefined && behind(kept) === 0) return
    index().catch(error => report(`Outcomes could not be judged: ${String(error)}`))
  }
  let timer: NodeJS.Timeout | undefined
  return {
    ...{ regulations, index, settle, kept: keeping.now, bringUp: judge.bringUp },
    watch: () => void (timer = setInterval(look, lookMs).unref()),
    async close() {
      clearInterval(timer)
      await beside.close()
      await judge.end()
      await ended()
      await keeping.close()
    },
  }
}

/** A function, and one that waits for all of its calls that are still running. */
function follow<Result>(run: () => Promise<Result>) {
  const running = new Set<Promise<Result>>()
  const call = () => {
    const result = run().finally(() => running.delete(result))
    running.add(result)
    return result
  }
  return { call, ended: () => Promise.allSettled(running) }
}

/** Judging in this process; those who ask at the same time share it. */
function createJudge({ ledger, serves }: OutcomesOptions, keeping: Keeping, judging: () => Judging) {
  let running: Promise<void> | undefined
  let isEnded = false
  const judge = async (tell?: () => void) => {
    const told = tell ? { tell } : {}
    const sources = { ledger, judging: judging(), sliceMs: serves ? 8 : Infinity, isEnded: () => isEnded, ...told }
    const kept = await keeping.opened()
    await judgeChanges({ ...sources, kept }).catch(async error => {
      await kept.close()
      await judgeChanges({ ...sources, kept: keeping.giveUpDisk(error) })
    })
  }
  return {
    async bringUp(tell?: () => void) {
      while (!isEnded && ledger.position() > (await keeping.opened()).state().sequence)
        await (running ??= judge(tell).finally(() => (running = undefined)))
    },
    /** What is being judged stops where it is: the rest is judged by the next who opens the folder. */
    async end() {
      isEnded = true
      await running?.catch(() => undefined)
    },
  }
}

function judgingOf({ vocabulary, iris }: OutcomesOptions, regulations: readonly Regulation[]): Judging {
  return { regulations, profiles: needsOf(vocabulary).presets, vocabulary, iris }
}

/** Those that the configuration names, or all. */
export function regulationsOf({ regulations }: Pick<Config, 'regulations'>, vocabulary: Vocabulary): Regulation[] {
  const all = readRegulations(readRegulationFiles(), vocabulary)
  return regulations.length === 0 ? all : all.filter(({ name }) => regulations.includes(name))
}

/** Throws a Problem for a name that no regulation has. */
export function proveRegulations({ regulations }: Pick<Config, 'regulations'>): void {
  const known = regulationNames()
  const unknown = regulations.find(name => !known.includes(name))
  if (unknown === undefined) return
  throw new Problem('malformed', `--regulations (DREMPEL_REGULATIONS) names "${unknown}", which is no regulation.`, {
    cure: `Use names of ${known.join(', ')}, separated by commas; nothing for all.`,
  })
}
