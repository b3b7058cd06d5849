import type { VNode } from 'preact'
import { pageAddress } from './addresses.js'
import { formatNumber } from './formatting.js'
import type { PageContext } from './page-context.js'
import { renderPage } from './page.js'
import { PlainTable } from './plain-table.js'
import { VocabularyFormats } from './vocabulary-formats.js'

/** What the catalogue holds, for people. */
export interface CataloguePageData {
  /** All data first, then each municipality. */
  dataSets: readonly DataSetRow[]
  services: readonly { title: string; text: string; address: string }[]
  publisher: { name: string; address: string | undefined }
  contacts: readonly string[]
  /** IRI. */
  licence: string
}

/** A data set in the list; all data have no name. */
export interface DataSetRow {
  name: string | undefined
  records: number
  triples: number
  /** First and last day. */
  surveyed: readonly [string, string] | undefined
}

/** The catalogue. */
export function cataloguePage(context: PageContext, data: CataloguePageData): string {
  const { title, text } = context.strings.openData
  return renderPage(context, { title, description: text, children: <Catalogue context={context} data={data} /> })
}

interface CatalogueProps {
  context: PageContext
  data: CataloguePageData
}

function Catalogue({ context, data }: CatalogueProps): VNode {
  const { title, text, files, quality, dataSets, services } = context.strings.openData
  return (
    <>
      <h1>{title}</h1>
      <p>{text}</p>
      <Conditions context={context} data={data} />
      <p>
        <a href={pageAddress(context, 'dumps')}>{files}</a>
        {' · '}
        <a href={pageAddress(context, 'catalog/quality')}>{quality}</a>
      </p>
      <VocabularyFormats context={context} />
      <div class="group">
        <h2 id="data-sets">{dataSets}</h2>
        <DataSets context={context} data={data} />
      </div>
      <section class="group" aria-labelledby="services">
        <h2 id="services">{services}</h2>
        <dl class="links">
          {data.services.map(service => (
            <>
              <dt>
                <a href={service.address}>{service.title}</a>
              </dt>
              <dd>{service.text}</dd>
            </>
          ))}
        </dl>
      </section>
    </>
  )
}

function Conditions({ context, data }: CatalogueProps): VNode {
  const { licence, publisher, contact } = context.strings.openData
  const { name, address } = data.publisher
  return (
    <dl class="inline">
      <div>
        <dt>{publisher}</dt>
        <dd>{address === undefined ? name : <a href={address}>{name}</a>}</dd>
      </div>
      {data.contacts.map(each => (
        <div>
          <dt>{contact}</dt>
          <dd>
            <a href={each}>{each.replace(/^mailto:/, '')}</a>
          </dd>
        </div>
      ))}
      <div>
        <dt>{licence}</dt>
        <dd>
          <a href={data.licence} rel="license">
            {data.licence}
          </a>
        </dd>
      </div>
    </dl>
  )
}

function DataSets({ context, data }: CatalogueProps): VNode {
  const { everything, place, buildings, triples, surveys, noDate } = context.strings.openData
  const number = (count: number) => formatNumber(context.language, count)
  return (
    <PlainTable
      heading="data-sets"
      columns={[place, buildings, triples, surveys]}
      rows={data.dataSets.map(each => [
        each.name ?? everything,
        number(each.records),
        number(each.triples),
        each.surveyed?.join(' – ') ?? noDate,
      ])}
    />
  )
}
