import type { Literal } from '@rdfjs/types'
import type { VNode } from 'preact'
import type { RegulationFigures } from '../../answers/overview/count-regulation.js'
import { ruleName } from '../../answers/overview/list-buildings.js'
import { ownPath } from '../../model/own-terms.js'
import { literal } from '../../rdf/terms.js'
import { pageAddress } from '../addresses.js'
import { OptionalLink } from '../optional-link.js'
import type { PageContext } from '../page-context.js'
import { PlainTable } from '../plain-table.js'
import { overviewStrings } from '../strings/overview.js'
import { Text } from '../text.js'
import { BuildingCount, QueryLink, type FigureProps } from './counted.js'

/** Failings that are shown; the query and the files have them all. */
const shown = 10

/** The commonest failings, and what the mending of each alone would do. */
export function FailingsTable(props: FigureProps & { figures: RegulationFigures }): VNode {
  const { context, figures } = props
  const strings = overviewStrings[context.language]
  if (figures.failings.length === 0) return <p>{strings.noFailings}</p>
  const failings = figures.failings.slice(0, shown)
  const count = (
    name: 'failing' | 'through' | 'through-if-others-hold',
    { buildings, rule, label }: { buildings: number; rule: string; label: string },
  ) => (
    <BuildingCount
      {...props}
      count={buildings}
      name={label}
      picks={{ rule, alone: name === 'failing' ? undefined : name === 'through' ? 'through' : 'open' }}
      counted={name}
    />
  )
  return (
    <>
      <p>{strings.failingsText}</p>
      <PlainTable
        heading="failings"
        columns={[strings.rule, strings.doNotMeet, strings.through, strings.throughIf]}
        rows={failings.map(({ rule, buildings, through, throughIfOthersHold }) => {
          const name = ruleName(rule)
          return [
            <RuleName context={context} rule={rule} />,
            <>
              {count('failing', { buildings, rule: name, label: strings.doNotMeet })}
              <Bar share={buildings / figures.buildings} />
            </>,
            count('through', { buildings: through, rule: name, label: strings.through }),
            count('through-if-others-hold', { buildings: throughIfOthersHold, rule: name, label: strings.throughIf }),
          ]
        })}
      />
      <p>
        {strings.allFailings}: <QueryLink {...props} name={strings.allFailings} counted="failings" />
      </p>
    </>
  )
}

function RuleName({
  context,
  rule,
}: {
  context: PageContext
  rule: RegulationFigures['failings'][number]['rule']
}): VNode {
  const path = ownPath(rule.iri.value)
  const { toConfirmMark } = overviewStrings[context.language]
  return (
    <>
      <OptionalLink href={path === undefined ? undefined : pageAddress(context, path)}>
        <Text context={context} literal={inLanguage(context, rule.labels) ?? literal(ruleName(rule))} />
      </OptionalLink>
      {rule.confirmed ? null : <span class="kind">{toConfirmMark}</span>}
    </>
  )
}

/** The text in the reader's language, else the first; undefined when there is none. */
export function inLanguage({ language }: PageContext, texts: readonly Literal[]): Literal | undefined {
  return texts.find(text => text.language === language) ?? texts[0]
}

function Bar({ share }: { share: number }): VNode {
  return (
    <svg class="share-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="bar-rest" width="100" height="4" />
      <rect class="bar-failing" width={(100 * share).toFixed(2)} height="4" />
    </svg>
  )
}
