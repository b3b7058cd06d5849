import { prefixes } from '../../rdf/vocab.js'

/** IRI of a datatype of XML Schema by its local name. */
export const xsdIri = (name: string): string => `${prefixes.xsd}${name}`

/** Types whose values are strings. */
export const stringTypes: ReadonlySet<string> = iris(
  'string normalizedString token language NMTOKEN Name NCName ENTITY ID IDREF',
)

/** Types whose values are integers. */
export const integerTypes: ReadonlySet<string> = iris(
  'integer nonPositiveInteger negativeInteger long int short byte nonNegativeInteger positiveInteger ' +
    'unsignedLong unsignedInt unsignedShort unsignedByte',
)

/** Types of the literals that have no effective boolean value of their own but `false` when they are not valid. */
export const falseWhenInvalid: ReadonlySet<string> = new Set([
  ...integerTypes,
  ...['decimal', 'float', 'double', 'boolean'].map(xsdIri),
])

function iris(names: string): Set<string> {
  return new Set(names.split(' ').map(xsdIri))
}
