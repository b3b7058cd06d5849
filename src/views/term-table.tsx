import type { Literal, Term } from '@rdfjs/types'
import type { VNode } from 'preact'
import { rdf, xsd } from '../rdf/vocab.js'
import { thingAddress } from './addresses.js'
import { labelOf } from './label.js'
import { OptionalLink } from './optional-link.js'
import type { PageContext } from './page-context.js'
import { SafeLink } from './safe-link.js'
import { ScrollingTable } from './scrolling-table.js'
import { PlainText, Text } from './text.js'

interface TermTableProps {
  context: PageContext
  /** Id of the heading that names the table. */
  heading: string
  columns: readonly string[]
  rows: readonly (readonly (Term | undefined)[])[]
  /** Whether rows have numbers, from 1. */
  numbered?: boolean
}

/** A table of terms as they stand in the data. */
export function TermTable({ context, heading, columns, rows, numbered = false }: TermTableProps): VNode {
  return (
    <ScrollingTable heading={heading} columns={numbered ? ['№', ...columns] : columns}>
      {rows.map((row, index) => (
        <tr>
          {numbered ? <td>{index + 1}</td> : null}
          {row.map(term => (
            <td>{term ? <RawTerm context={context} term={term} /> : null}</td>
          ))}
        </tr>
      ))}
    </ScrollingTable>
  )
}

/** A term without any translation: what a program would be given. */
function RawTerm({ context, term }: { context: PageContext; term: Term }): VNode {
  if (term.termType === 'Literal') return <RawLiteral context={context} term={term} />
  if (term.termType !== 'NamedNode')
    return <PlainText text={term.termType === 'BlankNode' ? `_:${term.value}` : term.value} />
  const address = thingAddress(context, term.value)
  if (address === undefined) return <SafeLink href={term.value} />
  return (
    <OptionalLink href={address}>
      <bdi dir="ltr">{term.value}</bdi>
    </OptionalLink>
  )
}

function RawLiteral({ context, term }: { context: PageContext; term: Literal }): VNode {
  const isPlain = [xsd.string, rdf.langString].some(type => type.equals(term.datatype))
  const note = term.language || (isPlain ? '' : labelOf(context, term.datatype).value)
  return (
    <>
      <Text context={context} literal={term} />
      {note ? [' ', <small>{note}</small>] : null}
    </>
  )
}
