import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { settings } from '../config.js'
import { projectPath } from '../paths.js'
import { exitCodes } from './command.js'

/** What adds each command: read only when it is asked for, as the importer alone is much to read. */
const commands: Readonly<Record<string, () => Promise<(drempel: Command) => void>>> = {
  serve: async () => (await import('./serve.js')).addServe,
  import: async () => (await import('./import.js')).addImport,
  batches: async () => (await import('./batches.js')).addBatches,
  undo: async () => (await import('./undo.js')).addUndo,
  show: async () => (await import('./show.js')).addShow,
  mapping: async () => (await import('./mapping.js')).addMapping,
  validate: async () => (await import('./validate.js')).addValidate,
  outcomes: async () => (await import('./outcomes.js')).addOutcomes,
  audit: async () => (await import('./audit.js')).addAudit,
  visit: async () => (await import('./visit.js')).addVisit,
  query: async () => (await import('./query.js')).addQuery,
  export: async () => (await import('./export.js')).addExport,
  publish: async () => (await import('./publish.js')).addPublish,
  reports: async () => (await import('./reports.js')).addReports,
  baseline: async () => (await import('./baseline.js')).addBaseline,
  verify: async () => (await import('./verify.js')).addVerify,
  backup: async () => (await import('./backup.js')).addBackup,
  restore: async () => (await import('./backup.js')).addRestore,
  copy: async () => (await import('./copy.js')).addCopy,
}

/**
 * The command line, `drempel`.
 * @param asked the first word of the line; all commands are there when it is none of theirs
 */
export async function createCommands(asked?: string): Promise<Command> {
  const drempel = new Command('drempel')
    .description('How people get into public buildings and around in them, as linked data.')
    .version((JSON.parse(readFileSync(projectPath('package.json'), 'utf8')) as { version: string }).version)
    .addHelpText(
      'after',
      `\n${settingsHelp()}\n\nExit codes: 0 done, 1 done, but findings need you, 2 it could not be done.`,
    )
    .exitOverride(error => process.exit(error.exitCode === 0 ? exitCodes.done : exitCodes.problem))
  const wanted = Object.entries(commands).filter(([name]) => name === asked)
  for (const [, load] of wanted.length > 0 ? wanted : Object.entries(commands)) (await load())(drempel)
  return drempel
}

function settingsHelp(): string {
  const lines = settings.map(({ flag, variable, help }) => `  --${flag.padEnd(16)} ${variable.padEnd(24)} ${help}`)
  return ['Settings, by flag or environment variable:', ...lines].join('\n')
}
