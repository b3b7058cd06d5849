import type { VNode } from 'preact'
import { acc } from '../rdf/vocab.js'
import { valuesOf } from '../model/record.js'
import type { RecordView, Thing } from '../model/record.js'
import { entranceMeasures, readEntranceMeasure } from './entrance-measures.js'
import type { EntranceMeasure, EntranceMeasureName } from './entrance-measures.js'
import { Measure } from './measure.js'
import type { PageContext } from './page-context.js'
import { ThingLink } from './thing-link.js'

interface TableProps {
  context: PageContext
  record: RecordView
  entrances: readonly Thing[]
  /** Id of the heading that names the table. */
  heading: string
}

/**
 * Entrances side by side. On a narrow screen the style sheet makes a card of each row; as a table that is laid out
 * as blocks is no table to a screen reader any more, the roles are written out.
 */
export function EntranceTable({ context, record, entrances, heading }: TableProps): VNode {
  const { record: strings } = context.strings
  return (
    <table class="entrances" role="table" aria-labelledby={heading}>
      <thead role="rowgroup">
        <tr role="row">
          {(['entrance', ...entranceMeasures] as const).map(name => (
            <th role="columnheader" scope="col">
              {strings[name]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {entrances.map(entrance => (
          <tr role="row">
            <th role="rowheader" scope="row">
              <ThingLink context={context} thing={entrance} />{' '}
              <Role context={context} record={record} entrance={entrance} />
            </th>
            {entranceMeasures.map(name => (
              <td role="cell" data-label={strings[name]}>
                <MeasureCell context={context} record={record} entrance={entrance} name={name} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface MeasureCellProps {
  context: PageContext
  record: RecordView
  entrance: Thing
  name: EntranceMeasureName
}

/** One measure of an entrance: a figure, or the words for why there is none. */
export function MeasureCell({ context, record, entrance, name }: MeasureCellProps): VNode {
  const measure = readEntranceMeasure(record, entrance, name)
  if (measure.kind !== 'values')
    return <span class={`state state-${measure.kind}`}>{wordFor(measure, name, context)}</span>
  return (
    <span class="measures">
      {name === 'ramp' ? `${context.strings.record.yes}, ` : null}
      {measure.values.map((value, index) => [
        index > 0 ? ' / ' : null,
        <Measure context={context} record={record} value={value} />,
      ])}
    </span>
  )
}

/** Sizes are "not measured" when unknown; whether there are steps or a ramp is "not known". */
function wordFor({ kind }: EntranceMeasure, name: EntranceMeasureName, { strings }: PageContext): string {
  const isSize = name === 'doorWidth' || name === 'threshold'
  const words = strings.record
  if (kind === 'absent') return words.none
  if (kind === 'notApplicable') return words.notApplicable
  if (isSize) return words.notMeasured
  if (kind === 'unknown') return words.notKnown
  return name === 'steps' ? words.stepsNotCounted : words.yes
}

function Role({ context, record, entrance }: Omit<MeasureCellProps, 'name'>): VNode | null {
  const roles = entrance.names.length > 0 ? valuesOf(entrance, acc.entranceRole) : []
  if (roles.length === 0) return null
  return (
    <span class="kind">
      {roles.map(value => (
        <Measure context={context} record={record} value={value} />
      ))}
    </span>
  )
}
