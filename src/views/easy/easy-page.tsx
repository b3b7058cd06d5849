import type { VNode } from 'preact'
import type { RecordView } from '../../model/record.js'
import { acc } from '../../rdf/vocab.js'
import { thingAddress } from '../addresses.js'
import { thingAssets } from '../assets.js'
import { entrancesOf } from '../entrance-measures.js'
import { nameOf } from '../label.js'
import { OptionalLink } from '../optional-link.js'
import type { PageContext } from '../page-context.js'
import { renderPage } from '../page.js'
import { addressesOf } from '../place.js'
import { buildingStrings } from '../strings/building.js'
import { PlainText, Text } from '../text.js'
import { absentLines, entranceLines, presentLines, type EasyLine } from './easy-lines.js'
import { Pictogram } from './pictogram.js'

/** A building in short sentences and large letters, a page of paper at most. */
export function easyPage(context: PageContext, record: RecordView): string {
  const words = buildingStrings[context.language]
  return renderPage(context, {
    title: `${words.easy} · ${nameOf(context, record.root).value}`,
    assets: thingAssets,
    children: <Easy context={context} record={record} />,
  })
}

function Easy({ context, record }: { context: PageContext; record: RecordView }): VNode {
  const words = buildingStrings[context.language]
  const [address] = addressesOf(record.root)
  const present = presentLines(context, record.root)
  const absent = absentLines(context, record.root)
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
            <Pictogram context={context} terms={[acc.Entrance]} state="there" />
            <Text context={context} literal={nameOf(context, entrance)} />
          </h2>
          <Lines context={context} lines={entranceLines(context, record, entrance)} />
        </>
      ))}
      {present.length > 0 ? <h2>{words.present}</h2> : null}
      <Lines context={context} lines={present} />
      {absent.length > 0 ? <h2>{context.strings.record.absent}</h2> : null}
      <Lines context={context} lines={absent} />
      <p>
        <OptionalLink href={thingAddress(context, record.root.iri.value)}>{words.whole}</OptionalLink>
      </p>
    </article>
  )
}

function Lines({ context, lines }: { context: PageContext; lines: readonly EasyLine[] }): VNode | null {
  if (lines.length === 0) return null
  return (
    <ul>
      {lines.map(({ text, terms, state }) => (
        <li>
          <Pictogram context={context} terms={terms} state={state} />
          <PlainText text={text} />
        </li>
      ))}
    </ul>
  )
}
