import type { Checklist } from '../../answers/work/question.js'
import { nameOf } from '../label.js'
import type { PageContext } from '../page-context.js'
import { visitStrings, type VisitColumns } from '../strings/visit.js'
import { methodLabels, toVisitRows, type VisitRow } from './visit-rows.js'

/** A cell of the form: a text that is there, or one to be filled in. */
interface Cell {
  text?: string
  fill?: 'text' | 'date' | 'mark' | readonly string[]
}

/** Widths of the columns, in letters. */
const widths: Readonly<Record<keyof VisitColumns, number>> = {
  ...{ where: 26, what: 24, how: 40, unit: 8, known: 18, value: 16, absent: 11, inapplicable: 11 },
  ...{ method: 13, date: 12, remark: 26, thing: 12, property: 12 },
}

/** Name of the sheet that is filled in, whatever the language: the mapping finds it by this. */
const sheet = 'visit'

/** A checklist as a form to be filled in, whose rows name thing and property. */
export function toVisitForm(context: PageContext, checklist: Checklist) {
  const { columns, help, helpSheet, title } = visitStrings[context.language]
  const methods = methodLabels(context)
  const names = Object.keys(widths) as (keyof VisitColumns)[]
  return {
    sheet,
    columns: names.map(name => {
      return { title: columns[name], width: widths[name], quiet: name === 'thing' || name === 'property' }
    }),
    rows: toVisitRows(context, checklist).map(row => {
      const cells = toCells(row, methods)
      return names.map(name => cells[name])
    }),
    help: { sheet: helpSheet, title: title(nameOf(context, checklist.building).value), lines: help },
  }
}

function toCells(row: VisitRow, methods: readonly string[]): Record<keyof VisitColumns, Cell> {
  const { question, where, what, how, unit, known, choices, canLack, method } = row
  return {
    ...{
      where: { text: where },
      what: { text: what },
      how: { text: how },
      unit: { text: unit },
      known: { text: known },
    },
    ...{ value: { fill: choices ?? 'text' }, absent: canLack ? { fill: 'mark' } : {}, inapplicable: { fill: 'mark' } },
    ...{ method: { text: method, fill: methods }, date: { fill: 'date' }, remark: { fill: 'text' } },
    ...{ thing: { text: question.thing.iri.value }, property: { text: question.property.value } },
  }
}
