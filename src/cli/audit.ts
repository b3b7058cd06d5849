import type { Command } from 'commander'
import { readRegulations } from '../answers/audit/read-regulations.js'
import type { Regulation } from '../answers/audit/regulation.js'
import { reportLanguages } from '../answers/audit/report/words.js'
import { scopes, type ScopeName } from '../answers/audit/within-scope.js'
import { suggest } from '../ingest/mapping/nearest.js'
import { openProgram, type Program } from '../main.js'
import { Problem } from '../problem.js'
import { readRegulationFiles } from '../rdf/read-turtle-files.js'
import type { Change } from '../records/ledger.js'
import { formats, makeReport, writeReport } from './audit-report.js'
import { exitCodes, runWith } from './command.js'

interface AuditFlags {
  regulation: readonly string[]
  language: string
  format: string
  scope?: string
  since?: string
}

const scopeNames = Object.keys(scopes) as ScopeName[]

/** `drempel audit`: one building put to one regulation, or to several. */
export function addAudit(drempel: Command): void {
  const command = drempel
    .command('audit')
    .description('Put a building to the rules of a regulation; see docs/audit.md.')
    .argument('<building>', 'its IRI, or the end of it: drempelare/gemeentehuis')
    .requiredOption('--regulation <name>', 'name of a regulation, such as be-vlg-2009; can be given again', gather)
    .option('--scope <scope>', `rules for ${scopeNames.join(' or ')} buildings only`)
    .option('--since <day>', 'also what changed since the end of that day: 2025-12-31')
    .option('--language <language>', `one of ${reportLanguages.join(', ')}`, 'en')
    .option('--format <format>', `one of ${formats.join(', ')}; ttl and jsonld are EARL`, 'text')
  runWith<AuditFlags>(command, ['data', 'base'], async (config, flags, [building = '']) => {
    const language = choose(flags.language, reportLanguages, 'language')
    const format = choose(flags.format, formats, 'format')
    const scope = flags.scope === undefined ? undefined : choose(flags.scope, scopeNames, 'scope')
    const program = await openProgram(config, { readOnly: true })
    try {
      const known = readRegulations(readRegulationFiles(), program.vocabulary)
      const applied = flags.regulation.map(name => findRegulation(name, known))
      const asked = { latest: findBuilding(building, program), applied, known, scope, language, since: flags.since }
      process.stdout.write(await writeReport(await makeReport(asked, program), { format, language }, program))
      return exitCodes.done
    } finally {
      await program.close()
    }
  })
}

const gather = (name: string, names: readonly string[] = []) => [...names, name]

function choose<Name extends string>(wished: string, names: readonly Name[], what: string): Name {
  const name = names.find(each => each === wished)
  if (name !== undefined) return name
  throw new Problem('malformed', `There is no ${what} "${wished}".`, { cure: `Use one of ${names.join(', ')}.` })
}

function findRegulation(name: string, regulations: readonly Regulation[]): Regulation {
  const found = regulations.find(regulation => regulation.name === name)
  if (found) return found
  const names = regulations.map(regulation => regulation.name)
  throw new Problem('not-found', `There is no regulation "${name}".`, {
    cure: suggest(name, names, `There are ${names.join(', ') || 'none yet'}.`),
  })
}

/** The newest change of the record of a building. */
function findBuilding(name: string, { ledger, iris }: Program): Change {
  const iri = /^https?:/.test(name) ? name : iris.thing(/^building\//.test(name) ? name : `building/${name}`).value
  const latest = ledger.latest(iri)
  if (latest && latest.kind !== 'withdrawn') return latest
  const known = [...ledger.records()].filter(({ kind }) => kind !== 'withdrawn')
  const names = known.map(({ record }) => iris.path(record)?.replace(/^building\//, '') ?? record)
  throw new Problem(latest ? 'gone' : 'not-found', `There is no building "${name}"${latest ? ' any more' : ''}.`, {
    cure: suggest(name, names, 'Give its IRI, or its municipality and name as its address has them.'),
  })
}
