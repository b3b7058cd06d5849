import type { Quad } from '@rdfjs/types'
import type { Iris } from '../../model/iris.js'
import { readRecord, surveyDates, valuesOf, type RecordView, type Value } from '../../model/record.js'
import type { Vocabulary } from '../../model/vocabulary.js'
import type { ShapeCheck, ShapeFinding } from './checklist.js'
import { isBefore } from './stale-values.js'
import type { WorkItem } from './work-list.js'

/** What a record says of its own work, whatever the day and the regulation. */
export interface RecordWork {
  /** Newest day, month or year of a survey. */
  surveyed: string | undefined
  /** Of the lists incomplete, implausible and contradictory. */
  items: readonly WorkItem[]
}

export interface RecordWorkSources {
  iris: Iris
  vocabulary: Vocabulary
  check: ShapeCheck
  /** IRIs of the shapes of completeness. */
  completeness: () => ReadonlySet<string>
}

/** Reads the work of one record; undefined when it describes nothing. */
export async function readRecordWork(
  quads: readonly Quad[],
  { iris, vocabulary, check, completeness }: RecordWorkSources,
): Promise<RecordWork | undefined> {
  const record = readRecord(quads, iris, vocabulary)
  if (!record) return undefined
  const surveyed = newestSurvey(record)
  const asked = completeness()
  const findings = (await check(quads, ['en'])).filter(({ severity }) => severity !== 'violation')
  const found = findings.map(finding => toItem(finding, asked.has(finding.shape) ? 'incomplete' : 'implausible'))
  const items = [...found.map(item => ({ ...item, since: surveyed })), ...findContradictory(record, vocabulary)]
  return { surveyed, items }
}

function toItem({ focusNode, path, shape }: ShapeFinding, list: 'incomplete' | 'implausible'): Omit<WorkItem, 'since'> {
  return { list, thing: focusNode, because: shape, ...(path === undefined ? {} : { property: path }) }
}

function newestSurvey({ audits }: RecordView): string | undefined {
  const dates = audits.flatMap(audit => surveyDates.flatMap(property => valuesOf(audit, property)))
  return dates
    .map(({ term }) => term.value.slice(0, 10))
    .sort()
    .at(-1)
}

/** Measures of which a record has several values, none of them clearly older than another. */
function findContradictory({ things }: RecordView, vocabulary: Vocabulary): WorkItem[] {
  return [...things.values()].flatMap(({ iri, facts }) =>
    facts.flatMap(({ property, values }): WorkItem[] => {
      if (values.length < 2 || !vocabulary.property(property.value)?.observable) return []
      const [first] = values
      const against = values.slice(1).filter(value => first && !isOutdated(value, first))
      if (!first || against.length === 0) return []
      const terms = [first, ...against].map(({ term }) => term)
      return [
        { list: 'contradictory', thing: iri.value, property: property.value, values: terms, since: newest(first) },
      ]
    }),
  )
}

/** Whether a value was observed before another for certain; what the thing states twice is not. */
function isOutdated(value: Value, current: Value): boolean {
  const [older, newer] = [newest(value), newest(current)]
  return !value.current && older !== undefined && newer !== undefined && isBefore(older, newer)
}

function newest({ observations }: Value): string | undefined {
  return observations
    .flatMap(({ date }) => date?.value ?? [])
    .sort()
    .at(-1)
}
