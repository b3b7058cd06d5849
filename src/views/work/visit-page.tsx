import type { VNode } from 'preact'
import type { Checklist } from '../../answers/work/question.js'
import { visitAddress, visitFile } from '../addresses.js'
import { nameOf } from '../label.js'
import type { PageContext } from '../page-context.js'
import { renderPage } from '../page.js'
import { visitStrings } from '../strings/visit.js'
import { PlainText } from '../text.js'
import { ThingLink } from '../thing-link.js'
import { toVisitRows, type VisitRow } from './visit-rows.js'

/** Choices that are printed as boxes; of a longer list the word is written down. */
const mostBoxes = 8

/** What the page of a visit shows. */
export interface VisitPageData {
  checklist: Checklist
  /** Path of the building below `building/`. */
  building: string
  /** Months after which a value is old. */
  months: number
}

/** The checklist of a visit, to be printed and filled in by hand. */
export function visitPage(context: PageContext, data: VisitPageData): string {
  const { title, text } = visitStrings[context.language]
  const name = nameOf(context, data.checklist.building).value
  return renderPage(context, {
    title: title(name),
    description: text,
    children: <Visit context={context} data={data} />,
  })
}

function Visit({ context, data }: { context: PageContext; data: VisitPageData }): VNode {
  const { checklist, building, months } = data
  const words = visitStrings[context.language]
  const rows = toVisitRows(context, checklist)
  const stops = groupRows(rows)
  return (
    <article class="visit">
      <h1>{words.title(nameOf(context, checklist.building).value)}</h1>
      <p class="eyebrow">
        <ThingLink context={context} thing={checklist.building} />
      </p>
      <p class="screen-only">{words.text}</p>
      <p>{words.since(months)}</p>
      <Choices context={context} building={building} months={months} />
      {rows.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <>
          <p class="signature">
            {words.surveyor}
            {context.strings.colon}
            <span class="write" />
          </p>
          <div class="stops">
            {stops.map(({ where, rows: own }) => (
              <Stop context={context} where={where} rows={own} />
            ))}
          </div>
        </>
      )}
    </article>
  )
}

function Choices({ context, building, months }: { context: PageContext; building: string; months: number }): VNode {
  const words = visitStrings[context.language]
  return (
    <form class="visit-form screen-only" method="get" action={visitAddress(context, building)}>
      <label for="months">{words.months}</label>
      <input id="months" name="months" type="number" min={1} max={600} value={months} inputmode="numeric" />
      <button type="submit">{words.apply}</button>
      <a class="button" href={visitFile(context, building, months)} download>
        {words.workbook}
      </a>
    </form>
  )
}

function Stop({ context, where, rows }: { context: PageContext; where: string; rows: readonly VisitRow[] }): VNode {
  return (
    <div class="stop">
      <h2>
        <PlainText text={where} />
      </h2>
      <ol>
        {rows.map(row => (
          <Asked context={context} row={row} />
        ))}
      </ol>
    </div>
  )
}

function Asked({ context, row }: { context: PageContext; row: VisitRow }): VNode {
  const { columns } = visitStrings[context.language]
  return (
    <li>
      <p class="asked">
        <strong>{row.what}</strong>
        {row.known === '' ? null : (
          <span class="known">
            {' '}
            {columns.known}
            {context.strings.colon}
            <PlainText text={row.known} />
          </span>
        )}
      </p>
      <p class="how">{row.how}</p>
      <p class="answer">
        {row.choices && row.choices.length <= mostBoxes ? (
          row.choices.map(choice => (
            <span class="tick">
              <span class="box" aria-hidden="true" /> {choice}
            </span>
          ))
        ) : (
          <span class="field">
            <span class="write" />
            {row.unit === '' ? null : <span class="unit"> {row.unit}</span>}
          </span>
        )}
        {[...(row.canLack && !row.isAnswer ? [columns.absent] : []), columns.inapplicable].map(choice => (
          <span class="tick quiet">
            <span class="box" aria-hidden="true" /> {choice}
          </span>
        ))}
      </p>
    </li>
  )
}

/** Rows that follow each other at the same place. */
function groupRows(rows: readonly VisitRow[]): { where: string; rows: VisitRow[] }[] {
  const groups: { where: string; rows: VisitRow[] }[] = []
  for (const row of rows) {
    const last = groups.at(-1)
    if (last?.where === row.where) last.rows.push(row)
    else groups.push({ where: row.where, rows: [row] })
  }
  return groups
}
