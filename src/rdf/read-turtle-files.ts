import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Quad } from '@rdfjs/types'
import { projectPath } from '../paths.js'
import { Problem } from '../problem.js'
import { parseQuads } from './parse.js'

/** Rules of regulations: they judge buildings and never block a save, so they are read apart from the data shapes. */
const regulationFolder = 'shapes/regulations'

/**
 * The quads of all Turtle files in a folder of the project and the folders in it, but for regulations; names the file
 * that cannot be read.
 */
export function readTurtleFiles(folder: string): Quad[] {
  const names = namesIn(folder).filter(name => !name.startsWith(`${regulationFolder}/`))
  return names.flatMap((name, index) => readTurtleFile(name, `f${index}_`))
}

/** The quads of all regulations, or of those in another folder of the project; none when there is no such folder. */
export function readRegulationFiles(folder: string = regulationFolder): Quad[] {
  if (!existsSync(projectPath(folder))) return []
  return namesIn(folder).flatMap((name, index) => readTurtleFile(name, `r${index}_`))
}

/** Names of all regulations, without reading them. */
export function regulationNames(): string[] {
  const entries = readdirSync(projectPath(regulationFolder), { withFileTypes: true })
  return entries.filter(entry => entry.isDirectory()).map(({ name }) => name)
}

/** SHA-256 of all Turtle files in a folder of the project with their names; cheaper than to parse them. */
export function fileDigest(folder: string): string {
  const hash = createHash('sha256')
  for (const name of namesIn(folder)) hash.update(`${name}\n`).update(readFileSync(projectPath(name)))
  return hash.digest('hex')
}

function namesIn(folder: string): string[] {
  const names = readdirSync(projectPath(folder), { recursive: true, encoding: 'utf8' })
  return names
    .filter(name => name.endsWith('.ttl'))
    .sort()
    .map(name => `${folder}/${name}`)
}

function readTurtleFile(name: string, blankPrefix: string): Quad[] {
  try {
    return parseQuads(readFileSync(projectPath(name), 'utf8'), { blankPrefix })
  } catch (cause) {
    throw new Problem('malformed', `${name} is not valid Turtle: ${cause instanceof Error ? cause.message : cause}`, {
      cure: 'Mend the file at that line.',
      cause,
    })
  }
}
