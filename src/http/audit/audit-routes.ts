import { Router, type Request, type Response } from 'express'
import { reportOn, type BuildingReport } from '../../answers/audit/building-report.js'
import { checkColumns, toCells, toCheckRows } from '../../answers/audit/report/check-rows.js'
import { reportWords } from '../../answers/audit/report/report-words.js'
import { createSpeaker } from '../../answers/audit/report/speaker.js'
import { reportToEarl } from '../../answers/audit/report/to-earl.js'
import { toSheets } from '../../answers/audit/report/to-sheets.js'
import { csvLine } from '../../dumps/csv.js'
import { workbookType, writeWorkbook } from '../../dumps/workbook.js'
import { Problem } from '../../problem.js'
import { jsonLd, turtle } from '../../rdf/syntaxes.js'
import { auditAddress, auditFile, type AuditQuery } from '../../views/addresses.js'
import { auditPage } from '../../views/audit/audit-page.js'
import { auditStartPage } from '../../views/audit/audit-start-page.js'
import { pageLanguages, toPageLanguage, type PageLanguage } from '../../views/page-context.js'
import { findRegulation } from '../choose-regulation.js'
import { answeredFromCache, answeredFromRecord } from '../caching.js'
import { sendQuads } from '../descriptions.js'
import { findThing } from '../find-record.js'
import { changesOf } from '../history.js'
import { readLanguages } from '../negotiation.js'
import { readPageContext } from '../page-context.js'
import type { Parts } from '../parts.js'
import { readParameters } from '../request.js'
import { readPath } from '../resource-routes.js'
import { completenessOf } from '../work/checklist-of.js'
import { readAuditQuery, readEarlier } from './read-audit.js'

/** Forms in which a report is a file. */
const suffixes = ['csv', 'xlsx', 'jsonld', 'ttl'] as const

/** The audit report of a building: `/{language}/audit/{municipality}/{name}`, and as files at `/audit/…`. */
export function auditRoutes(parts: Parts): Router {
  const router = Router()
  router.get(
    pageLanguages.map(language => `/${language}/audit`),
    (request, response) => {
      if (answeredFromCache(request, response, parts, 'audit')) return
      const context = readPageContext(request, parts)
      const page = auditStartPage(context, parts.regulations())
      response.set('Content-Language', context.language).type('html').send(page)
    },
  )
  router.get(
    pageLanguages.map(language => `/${language}/audit/*path`),
    (request, response) => sendPage(request, response, parts),
  )
  router.get('/audit/*path', (request, response) => sendFile(request, response, parts))
  return router
}

async function sendPage(request: Request, response: Response, parts: Parts): Promise<void> {
  const building = readPath(request)
  const query = readAuditQuery(request, parts.regulations())
  const bare = readPageContext(request, parts)
  const report = await makeReport({ building, query, language: bare.language }, request, response, parts)
  if (!report) return
  const formats = suffixes.map(suffix => ({
    label: labels[suffix],
    mediaType: mediaTypes[suffix],
    href: auditFile(bare, building, { ...query, suffix }),
  }))
  const context = { ...bare, formats }
  const page = auditPage(context, { report, query, building, known: parts.regulations() })
  response.set('Content-Language', context.language).type('html').send(page)
}

const labels = { csv: 'CSV', xlsx: 'XLSX', jsonld: 'JSON-LD', ttl: 'Turtle' } as const
const mediaTypes = {
  csv: 'text/csv',
  xlsx: workbookType,
  jsonld: jsonLd.mediaType,
  ttl: turtle.mediaType,
} as const

/** A report as a file; without a suffix, the way to its page. */
async function sendFile(request: Request, response: Response, parts: Parts): Promise<void> {
  const path = readPath(request)
  const suffix = suffixes.find(each => path.endsWith(`.${each}`))
  const query = readAuditQuery(request, parts.regulations())
  const language = readLanguage(request)
  const context = { ...readPageContext(request, parts), language }
  if (!suffix) return response.vary('Accept-Language').redirect(303, auditAddress(context, path, query))
  const building = path.slice(0, -suffix.length - 1)
  const report = await makeReport({ building, query, language }, request, response, parts)
  if (!report) return
  const speaker = createSpeaker(parts.vocabulary, language)
  response.set('Content-Language', language)
  if (suffix === 'csv') {
    const rows = [checkColumns, ...toCheckRows(report, speaker, parts.vocabulary).map(toCells)]
    response.type('text/csv').send(rows.map(csvLine).join(''))
  } else if (suffix === 'xlsx') {
    const sheets = toSheets(report, { speaker, words: reportWords(language), vocabulary: parts.vocabulary })
    response
      .type(workbookType)
      .attachment(`${building.replaceAll('/', '-')}.xlsx`)
      .send(await writeWorkbook(sheets))
  } else {
    await sendQuads(response, reportToEarl(report, speaker, language), suffix === 'ttl' ? turtle : jsonLd, parts)
  }
}

/** Language of a file: that of the parameter, else of the reader. */
function readLanguage(request: Request): PageLanguage {
  const named = readParameters(request).get('language')
  return pageLanguages.find(language => language === named) ?? toPageLanguage(readLanguages(request))
}

interface Wish {
  /** Path below `building/`. */
  building: string
  query: AuditQuery
  language: PageLanguage
}

/** The report that is asked for; undefined when the client has it. */
async function makeReport(
  { building, query, language }: Wish,
  request: Request,
  response: Response,
  parts: Parts,
): Promise<BuildingReport | undefined> {
  const { thing, record } = await findThing(`building/${building}`, parts)
  if (parts.iris.record(thing.value)?.value !== thing.value) throw noReport(building)
  const now = new Date()
  // How old a survey is follows the day.
  const variant = `audit ${language} ${now.toISOString().slice(0, 10)}`
  if (answeredFromRecord({ request, response, parts }, thing, variant)) return undefined
  const known = parts.regulations()
  const change = changesOf(thing, parts).at(-1)
  const report = await reportOn(
    {
      ...{ quads: record, known, now, language, scope: query.scope },
      applied: query.regulations.map(name => findRegulation(name, known)),
      version: change ?? { sequence: parts.store.version.sequence, time: parts.store.version.time.toISOString() },
      earlier: query.since === undefined ? undefined : readEarlier(thing.value, query.since, parts),
    },
    {
      ...{ vocabulary: parts.vocabulary, iris: parts.iris, check: parts.validate },
      completeness: completenessOf(parts.vocabulary),
    },
  )
  if (!report) throw noReport(building)
  return report
}

function noReport(building: string): Problem {
  return new Problem('not-found', `There is no building at ${building} to report on.`, {
    cure: 'A report has the address of its building: its municipality and its name.',
  })
}
