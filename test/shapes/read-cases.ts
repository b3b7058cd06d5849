import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { projectPath } from '../../src/paths.js'

/** One record as a file, named after the case. */
export interface ShapeCase {
  name: string
  turtle: string
  /** What its first line says: "# Holds.", "# Breaks wayDistance.", "# Remarks Entrance-steps-contradicted." */
  verb: 'Holds' | 'Breaks' | 'Remarks'
  /** Names of the shapes that it breaks, in alphabetical order. */
  broken: string
}

const root = projectPath('test/shapes/cases')

/** The files of shapes that have cases. */
export function filesWithCases(): string[] {
  return readdirSync(root).sort()
}

/** The cases of a file of shapes; none when it has no folder. */
export function readCases(file: string): ShapeCase[] {
  const folder = `${root}/${file}`
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .sort()
    .map(name => readCase(name, readFileSync(`${folder}/${name}`, 'utf8')))
}

function readCase(file: string, turtle: string): ShapeCase {
  const [, verb, broken = ''] = /^# (Holds|Breaks|Remarks)(?: (.*))?\.$/m.exec(turtle) ?? []
  if (!verb) throw new Error(`${file} does not say in its first line what it breaks`)
  return { name: file.replace('.ttl', '').replaceAll('-', ' '), turtle, verb: verb as ShapeCase['verb'], broken }
}
