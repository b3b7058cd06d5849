import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { baselinesFolder } from './baselines.js'

/** The backup of the baselines stands beside that of the records: a JSON object with the text of each file. */
export const baselinesBackupOf = (backup: string) => `${backup}.baselines.json`

/**
 * Copies the baselines of a data folder; undefined when there are none.
 * @param keep gives a finished copy its name
 */
export async function backUpBaselines(
  folder: string,
  backup: string,
  keep: (from: string, file: string) => Promise<void>,
): Promise<{ file: string; baselines: number } | undefined> {
  const names = filesIn(folder)
  if (names.length === 0) return undefined
  const file = baselinesBackupOf(backup)
  const texts = names.map(name => [name, readFileSync(join(baselinesFolder(folder), name), 'utf8')])
  writeFileSync(`${file}.partial`, `${JSON.stringify(Object.fromEntries(texts), undefined, 2)}\n`)
  await keep(`${file}.partial`, file)
  return { file, baselines: names.length }
}

/** Puts the baselines that stand beside a backup into a data folder; says how many, undefined when there are none. */
export function restoreBaselines(backup: string, folder: string): number | undefined {
  const file = baselinesBackupOf(backup)
  if (!existsSync(file)) return undefined
  const texts = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)
  mkdirSync(baselinesFolder(folder), { recursive: true })
  for (const [name, text] of texts.filter(([name]) => isFile(name)))
    writeFileSync(join(baselinesFolder(folder), name), text, { flag: 'wx' })
  return texts.length
}

const isFile = (name: string) => /^[a-z0-9-]+\.ttl$/.test(name)

function filesIn(folder: string): string[] {
  return existsSync(baselinesFolder(folder)) ? readdirSync(baselinesFolder(folder)).filter(isFile).sort() : []
}
