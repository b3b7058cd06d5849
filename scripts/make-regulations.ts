import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createUnits } from './regulations/units.js'
import { toRules, type RuleDraft } from './regulations/rules.js'
import { hasThresholds, readExtraRows, readThresholds } from './regulations/rows.js'
import { readTables } from './regulations/tables.js'
import { writeRegulation, writeRules } from './regulations/write-rules.js'
import { projectPath } from '../src/paths.js'

const folder = 'shapes/regulations'

/** The rules of all regulations as Turtle, by path in the project. The list of thresholds has to be there. */
export function makeRegulations(): Map<string, string> {
  const tables = readTables()
  const rows = [...readThresholds(), ...readExtraRows()]
  const unitOf = createUnits()
  const files = new Map<string, string>()
  for (const [name, regulation] of Object.entries(tables.regulations)) {
    const own = rows.filter(row => row.regulation in regulation.rows)
    const rules = toRules(own, { tables, regulation, unitOf }).map((rule, index) => ({ rule, order: index + 1 }))
    refuseDoubles(
      name,
      rules.map(({ rule }) => rule),
    )
    files.set(`${folder}/${name}/regulation.ttl`, writeRegulation(name, regulation))
    for (const file of new Set(rules.map(({ rule }) => fileOf(rule))))
      files.set(
        `${folder}/${name}/${file}`,
        writeRules(
          name,
          rules.filter(({ rule }) => fileOf(rule) === file),
        ),
      )
  }
  return files
}

/** "acc:ToiletRoom" → "toilet-room.ttl" */
function fileOf({ measure }: RuleDraft): string {
  const words = measure.target.replace(/^acc:/, '').replace(/(?<=[a-z])(?=[A-Z])/g, '-')
  return `${words.toLowerCase()}.ttl`
}

function refuseDoubles(regulation: string, rules: readonly RuleDraft[]): void {
  const names = rules.map(({ name }) => name)
  const double = names.find((name, index) => names.indexOf(name) !== index)
  if (double !== undefined) throw new Error(`Two rules of ${regulation} are called ${double}.`)
}

if (process.argv[1]?.endsWith('make-regulations.ts')) {
  if (!hasThresholds()) throw new Error('The list of thresholds, ../shared/data/rules-thresholds.csv, is not there.')
  rmSync(projectPath(folder), { recursive: true, force: true })
  for (const [path, turtle] of makeRegulations()) {
    mkdirSync(projectPath(path.slice(0, path.lastIndexOf('/'))), { recursive: true })
    writeFileSync(projectPath(path), turtle)
  }
}
