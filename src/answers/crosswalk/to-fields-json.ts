import type { ForeignValue } from './convert-value.js'
import type { ForeignField, ForeignThing } from './describe-elsewhere.js'

/** A thing in the fields of a format: objects by the name of the type there, in which the fields stand. */
export interface FieldsOfThing {
  iri: string
  kinds: readonly string[]
  sameAs?: readonly string[]
  fields: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  /** Fields whose meaning is nearly ours. */
  inexact?: readonly string[]
}

/** Things in the fields of A11yJSON or NeTEx; two values of one field are a list. */
export function toFieldsJson(things: readonly ForeignThing[]): FieldsOfThing[] {
  return things.map(({ iri, types, sameAs, fields }) => {
    const values = gather(fields)
    const exact = new Set(fields.filter(({ isExact }) => isExact).flatMap(field => toEntries(field).map(nameOf)))
    const inexact = [...values.keys()].filter(field => !exact.has(field))
    return {
      iri,
      kinds: types.map(({ value }) => value.replace(/^.*[/#]/, '')),
      ...(sameAs.length > 0 ? { sameAs } : {}),
      fields: nest(values),
      ...(inexact.length > 0 ? { inexact } : {}),
    }
  })
}

type Entry = readonly [field: string, value: ForeignValue]

const nameOf = ([field]: Entry) => field

/** Values by field; what corresponds exactly goes before what does nearly. */
function gather(fields: readonly ForeignField[]): Map<string, ForeignValue[]> {
  const exact = new Set(fields.filter(({ isExact }) => isExact).flatMap(field => toEntries(field).map(nameOf)))
  const gathered = new Map<string, ForeignValue[]>()
  for (const field of fields)
    for (const [name, value] of toEntries(field)) {
      const values = gathered.get(name) ?? []
      if ((field.isExact || !exact.has(name)) && !values.includes(value)) gathered.set(name, [...values, value])
    }
  return new Map([...gathered].sort())
}

/** The name of a concept is a value of the field, or names a field beside it: `isSliding=true`. */
function toEntries({ field, values, names }: ForeignField): Entry[] {
  if (!names) return values.map(value => [field, value])
  const [name = '', ...others] = names
  if (others.length > 0) return []
  const [, key, value] = /^(\w+)=(.+)$/.exec(name) ?? []
  if (key === undefined || value === undefined) return [[field, toPlain(name)]]
  return [[`${field.slice(0, field.lastIndexOf('.') + 1)}${key}`, toPlain(value)]]
}

function toPlain(text: string): ForeignValue {
  return text === 'true' || text === 'false' ? text === 'true' : text
}

function nest(values: ReadonlyMap<string, readonly ForeignValue[]>): FieldsOfThing['fields'] {
  const types: Record<string, Record<string, unknown>> = {}
  for (const [field, [value, ...others]] of values) {
    const dot = field.indexOf('.')
    const type = (types[field.slice(0, dot)] ??= {})
    type[field.slice(dot + 1)] = others.length > 0 ? [value, ...others] : value
  }
  return types
}
