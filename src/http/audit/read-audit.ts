import type { Request } from 'express'
import type { Quad } from '@rdfjs/types'
import type { ReportRequest } from '../../answers/audit/building-report.js'
import type { Regulation } from '../../answers/audit/regulation.js'
import { scopes, type ScopeName } from '../../answers/audit/within-scope.js'
import { Problem } from '../../problem.js'
import { namedNode } from '../../rdf/terms.js'
import { readContent } from '../../records/content.js'
import type { AuditQuery } from '../../views/addresses.js'
import { chooseRegulation, findRegulation } from '../choose-regulation.js'
import { changesOf } from '../history.js'
import type { Parts } from '../parts.js'
import { readParameters } from '../request.js'

/** Regulations that one report can put side by side. */
const mostRegulations = 6

/** What a request asks of an audit report; a Problem for a regulation, scope or day that there is not. */
export function readAuditQuery(request: Request, known: readonly Regulation[]): AuditQuery {
  const parameters = readParameters(request)
  const names = [...new Set(parameters.getAll('regulation').filter(name => name !== ''))]
  if (names.length > mostRegulations)
    throw new Problem('malformed', `A report takes no more than ${mostRegulations} regulations.`)
  return {
    regulations: names.length === 0 ? usualOf(known) : names.map(name => findRegulation(name, known).name),
    scope: readScope(parameters.get('scope') ?? ''),
    since: readDay(parameters.get('since') ?? ''),
  }
}

function usualOf(known: readonly Regulation[]): string[] {
  const name = chooseRegulation(undefined, known)
  if (name === '') throw new Problem('not-found', 'There is no regulation to put buildings to.')
  return [name]
}

function readScope(text: string): ScopeName | undefined {
  const names = Object.keys(scopes) as ScopeName[]
  const scope = names.find(name => name === text)
  if (text === '' || scope) return scope
  throw new Problem('malformed', `There is no scope "${text.slice(0, 100)}".`, { cure: `Use ${names.join(' or ')}.` })
}

function readDay(text: string): string | undefined {
  if (text === '') return undefined
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text)
  if (isDay) return text
  throw new Problem('malformed', `There is no day "${text.slice(0, 100)}".`, { cure: 'Write it as 2025-12-31.' })
}

/** The record of a building as it was at the end of a day. */
export function readEarlier(building: string, day: string, parts: Parts): NonNullable<ReportRequest['earlier']> {
  const thing = namedNode(building)
  const change = changesOf(thing, parts).findLast(({ time }) => time.slice(0, 10) <= day)
  if (!change || change.kind === 'withdrawn') return { day }
  const quads: Quad[] = readContent(parts.ledger.content(change), parts.iris.graph(building) ?? thing)
  return { day, version: change, quads }
}
