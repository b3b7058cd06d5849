import { readdirSync, readFileSync } from 'node:fs'
import type { Quad } from '@rdfjs/types'
import { projectPath } from '../paths.js'
import { Problem } from '../problem.js'
import { parseQuads } from './parse.js'

/** The quads of all Turtle files in a folder of the project and the folders in it; names the file that cannot be read. */
export function readTurtleFiles(folder: string): Quad[] {
  const names = readdirSync(projectPath(folder), { recursive: true, encoding: 'utf8' }).filter(name =>
    /\.ttl$/.test(name),
  )
  return names.sort().flatMap((name, index) => readTurtleFile(`${folder}/${name}`, index))
}

function readTurtleFile(name: string, index: number): Quad[] {
  try {
    return parseQuads(readFileSync(projectPath(name), 'utf8'), { blankPrefix: `f${index}_` })
  } catch (cause) {
    throw new Problem('malformed', `${name} is not valid Turtle: ${cause instanceof Error ? cause.message : cause}`, {
      cure: 'Mend the file at that line.',
      cause,
    })
  }
}
