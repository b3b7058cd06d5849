import type { Unit, Vocabulary } from '../../../model/vocabulary.js'
import { columnName } from '../../tables/cell-address.js'
import type { ColumnUse } from '../../tables/table.js'
import type { Finding } from '../../finding.js'
import { createPlausibleRange } from '../../cells/plausible-range.js'
import type { Range } from '../../cells/plausible-range.js'
import { findUnitChange } from './unit-change.js'
import { createSample } from './sample.js'
import type { Sample } from './sample.js'
import type { Watch } from './watch-table.js'

/** Values that must be out of the range, and their share of all, before the unit is in doubt. */
const enough = 5
const share = 0.2

interface Measures {
  column: ColumnUse
  property: string
  /** That of the property, in which the numbers are. */
  unit: Unit
  sample: Sample
}

/** Measures that are only plausible in another unit, and columns in which the unit changes on the way down. */
export function createUnitWatch(vocabulary: Vocabulary): Watch {
  const all = new Map<string, Measures | undefined>()
  const rangeOf = createPlausibleRange(vocabulary)
  return {
    see({ row, made }) {
      for (const { values } of made)
        for (const { predicate, value } of values) {
          const [column] = value.uses
          if (!column || value.uses.length > 1 || value.notApplicable || value.term.termType !== 'Literal') continue
          const key = `${column.index} ${predicate.value}`
          if (!all.has(key)) all.set(key, start(column, predicate.value))
          all.get(key)?.sample.add({ row: row.number, number: Number(value.term.value) })
        }
    },
    findings: () =>
      [...all.values()].flatMap(measures => {
        if (!measures) return []
        const range = rangeOf(measures.property)
        const wrong = range ? findWrongUnit(measures, range, vocabulary) : []
        return wrong.length > 0 ? wrong : changes(measures)
      }),
  }

  function start(column: ColumnUse, property: string): Measures | undefined {
    const unit = vocabulary.property(property)?.unit
    return unit && { column, property, unit, sample: createSample() }
  }
}

/** Values out of the range that would lie in it, had the file another unit of the same kind. */
function findWrongUnit({ column, unit, sample }: Measures, range: Range, { units }: Vocabulary): Finding[] {
  const numbers = sample.values().map(({ number }) => number)
  const [low, high] = [Number(range.least), Number(range.most)]
  const plausible = (number: number) => number >= low && number <= high
  const written = column.reading.unit ?? unit
  const others = units.filter(({ iri, quantityKind }) => quantityKind === unit.quantityKind && !iri.equals(written.iri))
  const found = others
    .map(other => ({
      other,
      hits: numbers.filter(one => !plausible(one) && plausible((one * other.factor) / written.factor)),
    }))
    .reduce((one, other) => (other.hits.length > one.hits.length ? other : one), { other: unit, hits: [] as number[] })
  const [example] = found.hits
  if (example === undefined || found.hits.length < Math.max(enough, numbers.length * share)) return []
  const name = columnName(column)
  const values = {
    column: name,
    count: found.hits.length * sample.step(),
    total: numbers.length * sample.step(),
    example,
    unit: unit.symbol,
    other: found.other.symbol,
    low,
    high,
  }
  return [{ severity: 'warning', code: 'unit-suspect', column: name, values }]
}

function changes({ column, unit, sample }: Measures): Finding[] {
  const change = findUnitChange(sample.values())
  if (!change) return []
  const name = columnName(column)
  const { row, before, after } = change
  return [
    {
      severity: 'warning',
      code: 'unit-changes',
      column: name,
      values: { column: name, row, before, after, unit: unit.symbol },
    },
  ]
}
