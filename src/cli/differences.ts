import { toDifferenceRows, toDifferencesCsv, type DifferenceRow } from '../ingest/diff/difference-rows.js'
import type { RecordDifference } from '../ingest/diff/record-difference.js'
import type { Program } from '../main.js'
import { writeNamedFile } from './write-file.js'

/** Records whose differences are shown; all of them go to the file of --diff. */
const shownRecords = 20

/** Gathers what an import changes, to be shown and written at its end. */
export interface Differences {
  note(difference: RecordDifference): void
  /** Prints the first records that change. */
  print(): void
  /** Writes all to a file: JSON when its name ends so, else CSV. */
  write(file: string): Promise<void>
}

export function createDifferences({ vocabulary, iris }: Program): Differences {
  const rows: DifferenceRow[] = []
  return {
    note: difference => void rows.push(...toDifferenceRows(difference, vocabulary)),
    print() {
      const changed = rows.filter(({ kind }) => kind === 'changed' || kind === 'withdrawn')
      const records = [...new Set(changed.map(({ record }) => record))]
      const short = (iri: string) => iris.path(iri) ?? iri
      for (const record of records.slice(0, shownRecords)) {
        const ofRecord = changed.filter(row => row.record === record)
        console.log(`${ofRecord[0]?.kind} ${short(record)}`)
        for (const row of ofRecord) console.log(`  ${toLine(row)}`)
      }
      const rest = records.length - shownRecords
      if (rest > 0) console.log(`and ${rest} more that change; --diff FILE writes all of them`)
    },
    async write(file) {
      const text = /\.json$/i.test(file) ? `${JSON.stringify(rows, null, 2)}\n` : toDifferencesCsv(rows)
      await writeNamedFile(file, 'The differences', text)
      console.log(`All differences are in ${file}`)
    },
  }
}

/** "entrance/main/door/1 clear width: 90 cm → 92 cm". */
function toLine({ record, kind, thing, label, before, after }: DifferenceRow): string {
  if (thing === undefined) return kind === 'withdrawn' ? 'taken out' : 'only where it is said: file, row, date'
  const part = thing.slice(record.length + 1)
  return `${part === '' ? '' : `${part} `}${label}: ${before || 'nothing'} → ${after || 'nothing'}`
}
