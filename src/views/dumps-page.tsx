import type { VNode } from 'preact'
import { pageAddress, siteAddress } from './addresses.js'
import { formatNumber } from './formatting.js'
import type { PageContext } from './page-context.js'
import { renderPage } from './page.js'
import { PlainTable } from './plain-table.js'

/** What there is to fetch. */
export interface DumpsPageData {
  /** Kept sets, the newest first. */
  sets: readonly DumpSetData[]
  formats: readonly { suffix: string; label: string }[]
  /** Tables of CSV, by name. */
  tables: readonly string[]
  towns: readonly string[]
  /** IRI. */
  licence: string
}

interface DumpSetData {
  stamp: string
  created: string
  files: readonly { name: string; bytes: number; sha256: string }[]
}

/** Sets whose files are listed; older ones are reached by their manifest. */
const shownSets = 3

/** All records as files. */
export function dumpsPage(context: PageContext, data: DumpsPageData): string {
  const { title, text } = context.strings.openData.dumps
  return renderPage(context, { title, description: text, children: <Dumps context={context} data={data} /> })
}

interface DumpsProps {
  context: PageContext
  data: DumpsPageData
}

function Dumps({ context, data }: DumpsProps): VNode {
  const { openData } = context.strings
  return (
    <>
      <h1>{openData.dumps.title}</h1>
      <p>{openData.dumps.text}</p>
      <p>
        {openData.licence}
        {context.strings.colon}
        <a href={data.licence} rel="license">
          {data.licence}
        </a>
        {' · '}
        <a href={pageAddress(context, 'catalog')}>{openData.title}</a>
      </p>
      <Live context={context} data={data} />
      {data.sets.slice(0, shownSets).map(set => (
        <KeptSet context={context} set={set} />
      ))}
    </>
  )
}

function Live({ context, data: { formats, tables, towns } }: DumpsProps): VNode {
  const { live, liveText, municipality, tables: tablesTitle } = context.strings.openData.dumps
  const links = (stem: string) =>
    formats.map(({ suffix, label }) => (
      <>
        <a href={siteAddress(context, `dumps/${stem}.${suffix}`)}>{label}</a>{' '}
      </>
    ))
  return (
    <section class="group" aria-labelledby="live">
      <h2 id="live">{live}</h2>
      <p>{liveText}</p>
      <p>{links('latest')}</p>
      <h3>{tablesTitle}</h3>
      <p>
        {tables.map(table => (
          <>
            <a href={siteAddress(context, `dumps/latest/${table}.csv`)}>{table}</a>{' '}
          </>
        ))}
        <a href={siteAddress(context, 'dumps/latest/csv-metadata.json')}>CSVW</a>
      </p>
      <h3 id="towns">{municipality}</h3>
      <PlainTable
        heading="towns"
        columns={[municipality, context.strings.openData.files]}
        rows={towns.map(town => [town, links(`latest-${town}`)])}
      />
    </section>
  )
}

function KeptSet({ context, set }: { context: PageContext; set: DumpSetData }): VNode {
  const { kept, name, size, checksum, checksums } = context.strings.openData.dumps
  const address = (file: string) => siteAddress(context, `dumps/${set.stamp}/${file}`)
  return (
    <div class="group">
      <h2 id={`set-${set.stamp}`}>{kept(set.stamp)}</h2>
      <p>
        <a href={address('SHA256SUMS')}>{checksums}</a> {' · '} <a href={address('manifest.json')}>manifest.json</a>
      </p>
      <PlainTable
        heading={`set-${set.stamp}`}
        columns={[name, size, checksum]}
        rows={set.files.map(file => [
          <a href={address(file.name)}>{file.name}</a>,
          `${formatNumber(context.language, Math.ceil(file.bytes / 1024))} KiB`,
          <code>{file.sha256.slice(0, 16)}…</code>,
        ])}
      />
    </div>
  )
}
