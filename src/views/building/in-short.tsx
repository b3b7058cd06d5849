import type { VNode } from 'preact'
import type { RecordView, Thing } from '../../model/record.js'
import { entrancesOf } from '../entrance-measures.js'
import { nameOf } from '../label.js'
import type { PageContext } from '../page-context.js'
import { buildingStrings } from '../strings/building.js'
import { PlainText, Text } from '../text.js'
import { absenceSentences, entranceSentences } from './sentences.js'

interface ShortProps {
  context: PageContext
  record: RecordView
}

/** A building in plain sentences: each way in, then what is not there, then how much of it is known. */
export function InShort({ context, record }: ShortProps): VNode {
  const absent = absenceSentences(context, record.root)
  return (
    <section class="in-short" aria-labelledby="in-short">
      <h2 id="in-short">{buildingStrings[context.language].inShort}</h2>
      {entrancesOf(record).map(entrance => (
        <p>
          <strong>
            <Text context={context} literal={nameOf(context, entrance)} />
          </strong>
          {context.strings.colon}
          <Sentences sentences={entranceSentences(context, record, entrance)} />
        </p>
      ))}
      {absent.length === 0 ? null : (
        <p>
          <Sentences sentences={absent} />
        </p>
      )}
      <Completeness context={context} record={record} />
    </section>
  )
}

/** Sentences one after the other. */
export function Sentences({ sentences }: { sentences: readonly string[] }): VNode {
  return <PlainText text={sentences.join(' ')} />
}

/** How much is known of what one would expect to know; what is absent or makes no sense is known. */
function Completeness({ context, record }: ShortProps): VNode | null {
  const all = [...record.things.values()]
  const sum = (count: (thing: Thing) => number) => all.reduce((total, thing) => total + count(thing), 0)
  const known = sum(({ facts, absent, notApplicable }) => facts.length + absent.length + notApplicable.length)
  const total = known + sum(({ unknown }) => unknown.length)
  if (total === 0) return null
  const text = buildingStrings[context.language].complete(known, total)
  return (
    <p class="completeness">
      <meter min={0} max={total} value={known} aria-label={text}></meter> {text}
    </p>
  )
}
