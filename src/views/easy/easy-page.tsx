import type { VNode } from 'preact'
import type { RecordView } from '../../model/record.js'
import { thingAddress } from '../addresses.js'
import { absenceSentences, entranceSentences } from '../building/sentences.js'
import { entrancesOf } from '../entrance-measures.js'
import { nameOf } from '../label.js'
import { OptionalLink } from '../optional-link.js'
import type { PageContext } from '../page-context.js'
import { renderPage } from '../page.js'
import { addressesOf } from '../place.js'
import { buildingStrings } from '../strings/building.js'
import { PlainText, Text } from '../text.js'

/** A building in short sentences and large letters, a page of paper at most. */
export function easyPage(context: PageContext, record: RecordView): string {
  const words = buildingStrings[context.language]
  return renderPage(context, {
    title: `${words.easy} · ${nameOf(context, record.root).value}`,
    children: <Easy context={context} record={record} />,
  })
}

function Easy({ context, record }: { context: PageContext; record: RecordView }): VNode {
  const words = buildingStrings[context.language]
  const [address] = addressesOf(record.root)
  const absent = absenceSentences(context, record.root)
  return (
    <article class="easy">
      <h1>
        <Text context={context} literal={nameOf(context, record.root)} />
      </h1>
      {address ? (
        <p>
          <Text context={context} literal={address} />
        </p>
      ) : null}
      <p>{words.easyIntro}</p>
      {entrancesOf(record).map(entrance => (
        <>
          <h2>
            <Text context={context} literal={nameOf(context, entrance)} />
          </h2>
          <Lines lines={entranceSentences(context, record, entrance)} />
        </>
      ))}
      {absent.length > 0 ? <h2>{context.strings.record.absent}</h2> : null}
      <Lines lines={absent} />
      <p>
        <OptionalLink href={thingAddress(context, record.root.iri.value)}>{words.whole}</OptionalLink>
      </p>
    </article>
  )
}

function Lines({ lines }: { lines: readonly string[] }): VNode | null {
  if (lines.length === 0) return null
  return (
    <ul>
      {lines.map(line => (
        <li>
          <PlainText text={line} />
        </li>
      ))}
    </ul>
  )
}
