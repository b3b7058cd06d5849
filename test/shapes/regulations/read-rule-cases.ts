import { readdirSync, readFileSync } from 'node:fs'
import type { Quad } from '@rdfjs/types'
import { projectPath } from '../../../src/paths.js'
import { parseQuads } from '../../../src/rdf/parse.js'

const verdicts = ['holds', 'breaks', 'unknown', 'not-applicable', 'elsewhere'] as const

/** A record as a file, named after what becomes of the rule. */
export interface RuleCase {
  /** Rule and file: "22-door-clear-height/breaks". */
  name: string
  rule: string
  verdict: (typeof verdicts)[number]
  record: readonly Quad[]
}

const root = projectPath('test/shapes/regulations/cases')

/** The regulations that have cases. */
export function regulationsWithCases(): string[] {
  return readdirSync(root).sort()
}

/** The cases of a regulation, rule by rule. */
export function readRuleCases(regulation: string): RuleCase[] {
  const folder = `${root}/${regulation}`
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ttl'))
  return files.sort().map(file => readCase(file.replace(/\.ttl$/, ''), readFileSync(`${folder}/${file}`, 'utf8')))
}

function readCase(name: string, turtle: string): RuleCase {
  const [rule = '', kind = ''] = name.split('/')
  const verdict = verdicts.find(each => kind === each || kind.startsWith(`${each}-`))
  if (!verdict) throw new Error(`The name of ${name} does not say what becomes of the rule.`)
  return { name, rule, verdict, record: parseQuads(turtle) }
}
