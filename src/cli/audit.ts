import type { Command } from 'commander'
import type { Quad } from '@rdfjs/types'
import { auditBuilding, type Audit } from '../answers/audit/audit-building.js'
import { readRegulations } from '../answers/audit/read-regulations.js'
import type { Regulation } from '../answers/audit/regulation.js'
import { createSpeaker } from '../answers/audit/report/speaker.js'
import { toEarl } from '../answers/audit/report/to-earl.js'
import { toJson } from '../answers/audit/report/to-json.js'
import { reportLanguages, type ReportLanguage } from '../answers/audit/report/words.js'
import { writeText } from '../answers/audit/report/write-text.js'
import { scopes, withinScope, type ScopeName } from '../answers/audit/within-scope.js'
import { suggest } from '../ingest/mapping/nearest.js'
import { openProgram, type Program } from '../main.js'
import type { Vocabulary } from '../model/vocabulary.js'
import { Problem } from '../problem.js'
import { collect } from '../rdf/collect.js'
import { readRegulationFiles } from '../rdf/read-turtle-files.js'
import { turtle } from '../rdf/syntaxes.js'
import { namedNode } from '../rdf/terms.js'
import { writeQuads } from '../rdf/write.js'
import { readContent } from '../records/content.js'
import { exitCodes, runWith } from './command.js'

interface AuditFlags {
  regulation: string
  language: string
  format: string
  scope?: string
}

const formats = ['text', 'json', 'ttl'] as const
const scopeNames = Object.keys(scopes) as ScopeName[]

/** `drempel audit`: one building put to one regulation. */
export function addAudit(drempel: Command): void {
  const command = drempel
    .command('audit')
    .description('Put a building to the rules of a regulation; see docs/audit.md.')
    .argument('<building>', 'its IRI, or the end of it: drempelare/gemeentehuis')
    .requiredOption('--regulation <name>', 'name of the regulation, such as be-vlg-2009')
    .option('--scope <scope>', `rules for ${scopeNames.join(' or ')} buildings only`)
    .option('--language <language>', `one of ${reportLanguages.join(', ')}`, 'en')
    .option('--format <format>', `one of ${formats.join(', ')}; ttl is EARL`, 'text')
  runWith<AuditFlags>(command, ['data', 'base'], async (config, flags, [building = '']) => {
    const language = choose(flags.language, reportLanguages, 'language')
    const format = choose(flags.format, formats, 'format')
    const scope = flags.scope === undefined ? undefined : choose(flags.scope, scopeNames, 'scope')
    const program = await openProgram(config, { readOnly: true })
    try {
      const { vocabulary } = program
      const whole = findRegulation(flags.regulation, readRegulations(readRegulationFiles(), vocabulary))
      const regulation = scope === undefined ? whole : withinScope(whole, scope)
      const audit = auditBuilding(findBuilding(building, program), regulation, vocabulary)
      if (!audit) throw new Problem('not-found', `${building} is a record without a building.`)
      process.stdout.write(await write(audit, { format, language, vocabulary }))
      return exitCodes.done
    } finally {
      await program.close()
    }
  })
}

interface Writing {
  format: (typeof formats)[number]
  language: ReportLanguage
  vocabulary: Vocabulary
}

async function write(audit: Audit, { format, language, vocabulary }: Writing): Promise<string> {
  const speaker = createSpeaker(vocabulary, language)
  if (format === 'text') return writeText(audit, speaker)
  if (format === 'json') return `${JSON.stringify(toJson(audit, speaker), null, 2)}\n`
  return (await collect(writeQuads(toEarl(audit, speaker, language), turtle))).join('')
}

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

function findBuilding(name: string, { ledger, iris }: Program): Quad[] {
  const iri = /^https?:/.test(name) ? name : iris.thing(/^building\//.test(name) ? name : `building/${name}`).value
  const latest = ledger.latest(iri)
  if (latest && latest.kind !== 'withdrawn') return readContent(ledger.content(latest), namedNode(iri))
  const known = [...ledger.records()].filter(({ kind }) => kind !== 'withdrawn')
  const names = known.map(({ record }) => iris.path(record)?.replace(/^building\//, '') ?? record)
  throw new Problem(latest ? 'gone' : 'not-found', `There is no building "${name}"${latest ? ' any more' : ''}.`, {
    cure: suggest(name, names, 'Give its IRI, or its municipality and name as its address has them.'),
  })
}
