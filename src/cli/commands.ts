import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { settings } from '../config.js'
import { projectPath } from '../paths.js'
import { addAudit } from './audit.js'
import { addBackup, addRestore } from './backup.js'
import { exitCodes } from './command.js'
import { addCopy } from './copy.js'
import { addExport } from './export.js'
import { addImport } from './import.js'
import { addQuery } from './query.js'
import { addServe } from './serve.js'
import { addValidate } from './validate.js'
import { addVerify } from './verify.js'

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
  const reading = [addValidate, addAudit, addQuery, addExport]
  for (const add of [addServe, addImport, ...reading, addVerify, addBackup, addRestore, addCopy]) add(drempel)
  return drempel
}

function settingsHelp(): string {
  const lines = settings.map(({ flag, variable, help }) => `  --${flag.padEnd(16)} ${variable.padEnd(24)} ${help}`)
  return ['Settings, by flag or environment variable:', ...lines].join('\n')
}
