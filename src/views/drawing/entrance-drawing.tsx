import type { VNode } from 'preact'
import { linkedThings, valuesOf, type RecordView, type Thing } from '../../model/record.js'
import { acc } from '../../rdf/vocab.js'
import { entranceSentences } from '../building/sentences.js'
import { readEntranceMeasure } from '../entrance-measures.js'
import type { PageContext } from '../page-context.js'
import { wayInStrings } from '../strings/way-in.js'
import { DoorFront } from './door-front.js'
import { DoorSide } from './door-side.js'

interface DrawingProps {
  context: PageContext
  record: RecordView
  thing: Thing
}

/** The door of an entrance with its measures, from the front and from the side; nothing where no door is known. */
export function EntranceDrawing({ context, record, thing }: DrawingProps): VNode | null {
  const doors = linkedThings(record, thing, acc.door)
  const [door] = doors
  if (!door) return null
  const words = wayInStrings[context.language]
  const first = (property: typeof acc.stairs | typeof acc.ramp | typeof acc.callDevice) =>
    linkedThings(record, thing, property)[0]
  const text = words.drawn(entranceSentences(context, record, thing).join(' '))
  return (
    <section class="group drawing" aria-labelledby="drawing">
      <h2 id="drawing">{words.drawing}</h2>
      <div class="drawings">
        <figure>
          <DoorFront context={context} door={door} callDevice={first(acc.callDevice)} text={text} />
          <figcaption>{words.fromFront}</figcaption>
        </figure>
        <figure>
          <DoorSide
            {...{ context, door, stairs: first(acc.stairs), ramp: first(acc.ramp) }}
            isUnknown={isHeightUnknown(record, thing)}
            text={text}
          />
          <figcaption>{words.fromSide}</figcaption>
        </figure>
      </div>
      <p class="hint">{`${words.scale} ${words.dashed}`}</p>
    </section>
  )
}

/** Whether nobody knows if there are steps; a source may say in plain words that there are none. */
function isHeightUnknown(record: RecordView, thing: Thing): boolean {
  const kinds = (['steps', 'ramp'] as const).map(name => readEntranceMeasure(record, thing, name).kind)
  const isStepFree = valuesOf(thing, acc.stepFree).some(({ current, term }) => current && /^(true|1)$/.test(term.value))
  return kinds[0] === 'unknown' && kinds[1] !== 'values' && kinds[1] !== 'present' && !isStepFree
}
