import { linkedThings, type RecordView, type Thing, type Value } from '../../model/record.js'
import { acc, boundKind } from '../../rdf/vocab.js'
import { readEntranceMeasure, type EntranceMeasureName } from '../entrance-measures.js'
import { formatNumber } from '../formatting.js'
import { labelOf } from '../label.js'
import type { PageContext } from '../page-context.js'
import { buildingStrings, type BuildingStrings } from '../strings/building.js'

/** What is said of a measure by what is known of it. */
interface Wording {
  values: (value: string) => string
  present: string
  absent: string
  unknown: string
}

/** What is known of an entrance, and what is not, in plain sentences. */
export function entranceSentences(context: PageContext, record: RecordView, entrance: Thing): string[] {
  const wordings = wordingsOf(buildingStrings[context.language])
  return (['doorWidth', 'threshold', 'steps', 'ramp'] as const).flatMap(name => {
    const measure = readEntranceMeasure(record, entrance, name)
    const wording = wordings[name]
    if (measure.kind === 'notApplicable') return []
    if (measure.kind !== 'values') return [wording[measure.kind]]
    const isPartial = isSizeOfDoor(name) && linkedThings(record, entrance, acc.door).length > measure.values.length
    const said = measure.values.map(value =>
      isNone(value, name) && !isPartial ? wording.absent : wording.values(show(context, value)),
    )
    return isPartial ? [...said, buildingStrings[context.language].notEveryDoor] : said
  })
}

const isSizeOfDoor = (name: EntranceMeasureName) => name === 'doorWidth' || name === 'threshold'

const isNone = ({ term }: Value, name: EntranceMeasureName) =>
  Number(term.value) === 0 && (name === 'threshold' || name === 'steps')

/** "There is no lift.", for each thing that was looked for and is not there. */
export function absenceSentences(context: PageContext, thing: Thing): string[] {
  const { noThing } = buildingStrings[context.language]
  return thing.absent.map(term => noThing(labelOf(context, term).value))
}

function wordingsOf(words: BuildingStrings): Record<EntranceMeasureName, Wording> {
  const { doorUnknown, thresholdUnknown, stepsUncounted, stepsUnknown, rampThere, rampUnknown } = words
  return {
    doorWidth: { values: words.door, present: doorUnknown, absent: doorUnknown, unknown: doorUnknown },
    threshold: {
      values: words.threshold,
      present: thresholdUnknown,
      absent: words.noThreshold,
      unknown: thresholdUnknown,
    },
    steps: { values: words.stepCount, present: stepsUncounted, absent: words.noSteps, unknown: stepsUnknown },
    ramp: { values: words.ramp, present: rampThere, absent: words.noRamp, unknown: rampUnknown },
  }
}

/** "at least 92.5 cm" */
function show(context: PageContext, { term, unit, observations }: Value): string {
  const bound = observations[0]?.bound
  const limit = bound && !bound.equals(boundKind.exact) ? `${labelOf(context, bound).value} ` : ''
  return `${limit}${formatNumber(context.language, term.value)}${unit ? `\u00a0${unit.symbol}` : ''}`
}
