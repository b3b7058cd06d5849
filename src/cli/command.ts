import { Option, type Command } from 'commander'
import { readConfig, settings, type Config } from '../config.js'
import { Problem } from '../problem.js'

/** Exit codes, as `drempel --help` tells them. */
export const exitCodes = { done: 0, findings: 1, problem: 2 } as const

/** What a command does with its settings, its own options and its operands; gives the exit code. */
export type Run<Options> = (config: Config, options: Options, operands: readonly string[]) => Promise<number>

/** Gives a command the settings as flags, reads them, and turns a Problem into its sentence and cure. */
export function runWith<Options extends object>(
  command: Command,
  keys: readonly (keyof Config)[],
  run: Run<Options>,
): void {
  for (const { flag, help, fallback, variable } of settings.filter(({ key }) => keys.includes(key)))
    command.addOption(new Option(`--${flag} <value>`, `${help} (${variable}${fallback ? `, else ${fallback}` : ''})`))
  command.action(async () => {
    const options: Options & Record<string, string | undefined> = command.opts()
    try {
      process.exitCode = await run(readConfig(toFlags(options), process.env), options, command.args)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      console.error(`drempel: ${error.message}${error.cure ? `\n  ${error.cure}` : ''}`)
      process.exitCode = exitCodes.problem
    }
  })
}

/** Values by key of the configuration: commander calls `--query-rows` queryRows, a setting may be called otherwise. */
function toFlags(options: Record<string, string | undefined>): Record<string, string | undefined> {
  const camel = (flag: string) => flag.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  return Object.fromEntries(settings.map(({ key, flag }) => [key, options[camel(flag)]]))
}
