import type { VNode } from 'preact'
import { render } from 'preact-render-to-string'
import { acc } from '../../rdf/vocab.js'
import { surveyDates, valuesOf, type RecordView, type Thing } from '../../model/record.js'
import { siteAddress, thingAddress } from '../addresses.js'
import { entrancesOf, readEntranceMeasure } from '../entrance-measures.js'
import { nameOf } from '../label.js'
import type { PageContext } from '../page-context.js'
import { buildingStrings } from '../strings/building.js'

interface BadgeProps {
  context: PageContext
  record: RecordView
}

const longestName = 40

/** A small picture of what is known of a building, without a verdict. */
export function badgeSvg(context: PageContext, record: RecordView): string {
  const line = badgeText(context, record)
  const name = nameOf(context, record.root).value
  const shown = [...name].length > longestName ? `${[...name].slice(0, longestName).join('')}…` : name
  const width = 24 + 8 * Math.max([...shown].length, line.length)
  const content = render(
    <>
      <title>{`${shown}: ${line}`}</title>
      <rect x="1" y="1" width={width - 2} height="54" rx="8" fill="#fff" stroke="#1b4f91" stroke-width="2" />
      <g font-family="system-ui, sans-serif" font-size="14" fill="#141d28">
        <text x="12" y="23" font-weight="700">
          {shown}
        </text>
        <text x="12" y="43">
          {line}
        </text>
      </g>
    </>,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} 56" width="${width}" height="56" role="img">${content}</svg>\n`
}

/** The same as a page to put in a frame. */
export function badgePage(context: PageContext, record: RecordView): string {
  return `<!doctype html>\n${render(<Badge context={context} record={record} />)}\n`
}

function Badge({ context, record }: BadgeProps): VNode {
  const name = nameOf(context, record.root).value
  return (
    <html lang={context.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${[...name].slice(0, longestName).join('')} · Drempel`}</title>
        <link rel="stylesheet" href={siteAddress(context, 'assets/style.css')} />
      </head>
      <body>
        <main class="badge">
          <h1>
            <a href={thingAddress(context, record.root.iri.value) ?? record.root.iri.value} target="_top">
              <bdi dir="auto">{name}</bdi>
            </a>
          </h1>
          <p>{badgeText(context, record)}</p>
        </main>
      </body>
    </html>
  )
}

/** "3 entrances, 2 without steps, surveyed in 2024": only what is known to be so is counted. */
export function badgeText(context: PageContext, record: RecordView): string {
  const words = buildingStrings[context.language]
  const entrances = entrancesOf(record)
  const year = record.audits
    .flatMap(audit => surveyDates.flatMap(date => valuesOf(audit, date)))
    .map(({ term }) => term.value.slice(0, 4))
    .sort()
    .at(-1)
  const stepFree = entrances.map(entrance => isStepFree(record, entrance))
  const free = stepFree.filter(Boolean).length
  // Where none is known to be without steps, and one may be, a 0 would be a guess.
  const isTold = free > 0 || (entrances.length > 0 && !stepFree.includes(undefined))
  return [
    words.entranceCount(entrances.length),
    isTold ? words.withoutSteps(free) : '',
    year === undefined ? context.strings.search.notSurveyed : words.surveyed(year),
  ]
    .filter(Boolean)
    .join(', ')
}

function isStepFree(record: RecordView, entrance: Thing): boolean | undefined {
  const stated = valuesOf(entrance, acc.stepFree).find(({ current }) => current)?.term.value
  if (stated !== undefined) return stated === 'true' || stated === '1'
  const steps = readEntranceMeasure(record, entrance, 'steps')
  if (steps.kind === 'absent') return true
  if (steps.kind === 'values') return steps.values.every(({ term }) => Number(term.value) === 0)
  return steps.kind === 'present' ? false : undefined
}
