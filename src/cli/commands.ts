import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { settings } from '../config.js'
import { projectPath } from '../paths.js'
import { addAudit } from './audit.js'
import { exitCodes } from './command.js'
import { addExport } from './export.js'
import { addImport } from './import.js'
import { addQuery } from './query.js'
import { addServe } from './serve.js'
import { addValidate } from './validate.js'

/** The command line, `drempel`. */
export function createCommands(): Command {
  const drempel = new Command('drempel')
    .description('How people get into public buildings and around in them, as linked data.')
    .version((JSON.parse(readFileSync(projectPath('package.json'), 'utf8')) as { version: string }).version)
    .addHelpText(
      'after',
      `\n${settingsHelp()}\n\nExit codes: 0 done, 1 done, but findings need you, 2 it could not be done.`,
    )
    .exitOverride(error => process.exit(error.exitCode === 0 ? exitCodes.done : exitCodes.problem))
  for (const add of [addServe, addImport, addValidate, addAudit, addQuery, addExport]) add(drempel)
  return drempel
}

function settingsHelp(): string {
  const lines = settings.map(({ flag, variable, help }) => `  --${flag.padEnd(16)} ${variable.padEnd(24)} ${help}`)
  return ['Settings, by flag or environment variable:', ...lines].join('\n')
}
