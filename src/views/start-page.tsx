import type { VNode } from 'preact'
import type { Overview } from '../answers/search.js'
import { pageAddress, searchAddress } from './addresses.js'
import { Doorway } from './doorway.js'
import { formatDate } from './formatting.js'
import { NeedsLink } from './needs/needs-link.js'
import { ProfileButtons } from './needs/profile-buttons.js'
import type { PageContext } from './page-context.js'
import { renderPage } from './page.js'
import { RequestExamples } from './request-examples.js'
import { SearchForm } from './search-form.js'
import type { Reader } from './strings/strings.js'
import { Text } from './text.js'

interface StartProps {
  context: PageContext
  overview: Overview
}

const tileCount = 6

/** The start page: what this is, a search box, and where each kind of reader goes. */
export function startPage(context: PageContext, overview: Overview): string {
  const { title, sentences } = context.strings.start
  return renderPage(context, {
    title,
    description: sentences[0] ?? title,
    withoutSearch: true,
    assets: ['near-me.js'],
    children: <Start context={context} overview={overview} />,
  })
}

function Start({ context, overview }: StartProps): VNode {
  const { title, sentences } = context.strings.start
  return (
    <>
      <section class="welcome">
        <div>
          <h1>{title}</h1>
          {sentences.map(sentence => (
            <p>{sentence}</p>
          ))}
        </div>
        <Doorway />
      </section>
      <SearchForm context={context} query={{}} municipalities={overview.municipalities} />
      <Counts context={context} overview={overview} />
      <Tiles context={context} overview={overview} />
      <ProfileButtons context={context} />
      <Readers context={context} />
      <RequestExamples context={context} example={overview.example} />
    </>
  )
}

function Counts({ context, overview }: StartProps): VNode {
  const { counts, buildings, entrances, surveyed, empty } = context.strings.start
  if (overview.buildings === 0) return <p class="counts">{empty}</p>
  return (
    <p class="counts">
      {counts(buildings(overview.buildings), entrances(overview.entrances))}.{' '}
      {overview.surveyed === undefined ? null : surveyed(formatDate(context.language, { value: overview.surveyed }))}
    </p>
  )
}

function Tiles({ context, overview }: StartProps): VNode | null {
  const tiles = overview.uses.slice(0, tileCount)
  if (tiles.length === 0) return null
  const { usesTitle, buildings } = context.strings.start
  return (
    <section class="group" aria-labelledby="uses">
      <h2 id="uses">{usesTitle}</h2>
      <ul class="tiles">
        {tiles.map(({ notation, label, count }) => (
          <li>
            <NeedsLink context={context} href={searchAddress(context, { use: notation })}>
              <span class="tile-name">
                <Text context={context} literal={label} />
              </span>{' '}
              <span class="tile-count">{buildings(count)}</span>
            </NeedsLink>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Readers({ context }: { context: PageContext }): VNode {
  const { readersTitle, citizens, officers, developers } = context.strings.start
  const readers: [Reader, string][] = [
    [citizens, pageAddress(context, 'search')],
    [officers, pageAddress(context, 'ns')],
    [developers, pageAddress(context, 'query')],
  ]
  return (
    <section class="group" aria-labelledby="readers">
      <h2 id="readers">{readersTitle}</h2>
      <ul class="readers">
        {readers.map(([{ title, text, link }, href]) => (
          <li>
            <h3>{title}</h3>
            <p>{text}</p>
            <p>
              <a href={href}>{link}</a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
