import type { VNode } from 'preact'
import type { ForeignName } from '../model/foreign-names.js'
import { groupBy } from '../rdf/group-by.js'
import { Label } from './label.js'
import type { PageContext } from './page-context.js'

interface NamesProps {
  context: PageContext
  names: readonly ForeignName[]
}

/** What a word is called in other formats, format by format, as a row of a list of facts; nothing when unknown. */
export function ForeignNames({ context, names }: NamesProps): VNode | null {
  if (names.length === 0) return null
  return (
    <div>
      <dt>{context.strings.reference.elsewhere}</dt>
      {[...groupBy(names, ({ format }) => format.value).values()].map(group => (
        <dd>
          {group[0] ? <Label context={context} term={group[0].format} /> : null}{' '}
          {group.map(({ name }, index) => [index > 0 ? ', ' : null, <code dir="ltr">{name}</code>])}
        </dd>
      ))}
    </div>
  )
}
