import type { Config } from './config.js'
import type { OutcomesOptions } from './open-outcomes.js'
import type { Tests } from './outcomes/describe-outcomes.js'
import { keepOnDisk, type DiskOptions } from './outcomes/keep-on-disk.js'
import { keepInMemory, type KeptOutcomes } from './outcomes/kept.js'
import { rulesEdition } from './outcomes/rules-edition.js'

/** Where outcomes are kept: on disk, or in memory once that has failed. */
export interface Keeping {
  /** Undefined before it has been opened. */
  now(): KeptOutcomes | undefined
  opened(): Promise<KeptOutcomes>
  /** Goes on in memory. */
  giveUpDisk(cause: unknown): KeptOutcomes
  close(): Promise<void>
}

/** Opens at first use. */
export function createKeeping(options: OutcomesOptions, tests: () => Tests): Keeping {
  let kept: KeptOutcomes | undefined
  let opening: Promise<KeptOutcomes> | undefined
  const giveUpDisk = (cause: unknown) => {
    options.report(`Outcomes are kept in memory only: ${String(cause)}`)
    return (kept = keepInMemory(tests()))
  }
  const open = async () => (kept = await keepOnDisk({ ...toDisk(options), tests }).catch(giveUpDisk))
  return {
    now: () => kept,
    opened: async () => kept ?? (await (opening ??= open())),
    giveUpDisk,
    close: async () => void (await kept?.close()),
  }
}

type DiskSources = Pick<OutcomesOptions, 'ledger' | 'report'> & { config: Pick<Config, 'data' | 'regulations'> }

/** What is kept in a data folder, and when it is thrown away. */
export function toDisk({ config, ledger, report }: DiskSources): Omit<DiskOptions, 'tests'> {
  return {
    folder: config.data,
    edition: rulesEdition(config.regulations),
    accept: ({ sequence, link }) => sequence === 0 || ledger.change(sequence)?.link === link,
    report,
  }
}
