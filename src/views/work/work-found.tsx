import type { VNode } from 'preact'
import type { BuildingWork, WorkItem } from '../../answers/work/work-list.js'
import { listDefinitions } from '../../answers/work/list-definitions.js'
import { literal } from '../../rdf/terms.js'
import { thingAddress, visitAddress } from '../addresses.js'
import { formatDate } from '../formatting.js'
import { capitalise } from '../../rdf/letter-case.js'
import { labelOf } from '../label.js'
import { NeedsLink } from '../needs/needs-link.js'
import type { PageContext } from '../page-context.js'
import { Pager } from '../pager.js'
import { workStrings } from '../strings/work.js'
import { PlainText, Text } from '../text.js'
import { pathName, sayItem } from './item-text.js'
import { workAddress } from './work-address.js'
import type { WorkPageData } from './work-page.js'

/** Buildings on a page, and items of a building that are told before its checklist is the better place. */
export const buildingsAPage = 20
const itemsABuilding = 8

interface FoundProps {
  context: PageContext
  data: WorkPageData
}

/** The buildings on the wanted lists, page by page, each with what is to be done. */
export function WorkFound({ context, data }: FoundProps): VNode {
  const words = workStrings[context.language]
  const { query, result, page = 1 } = data
  const pages = Math.max(1, Math.ceil(result.buildings.length / buildingsAPage))
  const shown = result.buildings.slice((page - 1) * buildingsAPage, page * buildingsAPage)
  const link = (to: number) => workAddress(context, { ...query, page: to })
  return (
    <>
      <ol class="work-found" start={(page - 1) * buildingsAPage + 1}>
        {shown.map(work => (
          <Building context={context} data={data} work={work} />
        ))}
      </ol>
      <Pager
        title={words.pages}
        position={words.position(page, pages)}
        links={[
          ...(page > 1 ? [{ rel: 'prev', label: words.previous, href: link(page - 1) }] : []),
          ...(page < pages ? [{ rel: 'next', label: words.next, href: link(page + 1) }] : []),
        ]}
      />
    </>
  )
}

function Building({ context, data, work }: FoundProps & { work: BuildingWork }): VNode {
  const words = workStrings[context.language]
  const { building, items, people, surveyed } = work
  const path = context.iris.path(building.iri)?.replace(/^building\//, '') ?? ''
  const name = building.names.find(({ language }) => language === context.language) ?? building.names[0]
  const facts = [
    building.town,
    surveyed === undefined ? words.neverSurveyed : words.surveyed(formatDate(context.language, { value: surveyed })),
    ...(people > 0 ? [words.people(people)] : []),
  ]
  return (
    <li>
      <h3>
        <NeedsLink context={context} href={thingAddress(context, building.iri)}>
          <Text context={context} literal={name ?? literal(path)} />
        </NeedsLink>
      </h3>
      <p class="why">
        <PlainText text={facts.filter(Boolean).join(' · ')} />
      </p>
      <ul class="work-items">
        {items.slice(0, itemsABuilding).map(item => (
          <Item context={context} data={data} item={item} />
        ))}
        {items.length > itemsABuilding ? <li>{words.more(items.length - itemsABuilding)}</li> : null}
      </ul>
      <p>
        <a class="visit-link" href={visitAddress(context, path, data.query.months)}>
          {words.visit}
        </a>
      </p>
    </li>
  )
}

function Item({ context, data, item }: FoundProps & { item: WorkItem }): VNode {
  const { query, regulations } = data
  const where = pathName(context, item.thing)
  const list = listDefinitions(context.vocabulary).find(({ name }) => name === item.list)
  const regulation = regulations.find(({ name }) => name === query.regulation)
  return (
    <li>
      {query.lists.length === 1 || !list ? null : (
        <span class="list-name">{capitalise(labelOf(context, list.iri).value)}</span>
      )}{' '}
      {where === '' ? null : (
        <>
          <NeedsLink context={context} href={thingAddress(context, item.thing)}>
            <PlainText text={where} />
          </NeedsLink>
          {context.strings.colon}
        </>
      )}
      <PlainText text={sayItem(context, item, regulation)} />
    </li>
  )
}
