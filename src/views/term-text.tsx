import type { Literal, NamedNode, Term } from '@rdfjs/types'
import type { VNode } from 'preact'
import { geo, xsd } from '../rdf/vocab.js'
import { thingAddress } from './addresses.js'
import { formatDate, formatNumber, isDate, isNumeric } from './formatting.js'
import { labelOf } from './label.js'
import type { PageContext } from './page-context.js'
import { Position } from './position.js'
import { SafeLink } from './safe-link.js'
import { PlainText, Text } from './text.js'

interface TermProps<Kind extends Term> {
  context: PageContext
  term: Kind
}

/** A term of the data as people read it: a number or date of their language, a label, a link. */
export function TermText({ context, term }: TermProps<Term>): VNode {
  if (term.termType === 'Literal') return <LiteralText context={context} term={term} />
  if (term.termType === 'NamedNode') return <IriText context={context} term={term} />
  return <PlainText text={term.value} />
}

function LiteralText({ context, term }: TermProps<Literal>): VNode {
  const { language, strings } = context
  if (isNumeric(term)) return <data value={term.value}>{formatNumber(language, term.value)}</data>
  if (isDate(term)) return <time dateTime={term.value}>{formatDate(language, term)}</time>
  if (term.datatype.equals(xsd.boolean)) return <span>{toWord(term.value, strings.record)}</span>
  if (term.datatype.equals(geo.wktLiteral)) return <Position context={context} wkt={term.value} />
  if (term.datatype.equals(xsd.anyURI)) return <SafeLink href={term.value} />
  return <Text context={context} literal={term} />
}

function toWord(value: string, { yes, no }: { yes: string; no: string }): string {
  if (value === 'true' || value === '1') return yes
  return value === 'false' || value === '0' ? no : value
}

/** Every term of the vocabulary has a label with a language; what has none is an address of somewhere else. */
function IriText({ context, term }: TermProps<NamedNode>): VNode {
  const address = thingAddress(context, term.value)
  if (address !== undefined) return <a href={address}>{context.iris.path(term.value)}</a>
  const label = labelOf(context, term)
  return label.language === '' ? <SafeLink href={term.value} /> : <Text context={context} literal={label} />
}
