import { groupBy } from '../../rdf/group-by.js'
import { toLinkKeys } from '../entrances/link-keys.js'
import type { ForeignValue } from './convert-value.js'
import type { ForeignField, ForeignThing } from './describe-elsewhere.js'

/** Tags that a mapper may want to put on an object of OpenStreetMap. */
export interface SuggestedTags {
  iri: string
  kinds: readonly string[]
  /** Such as `node/123`, where the record names it. */
  object?: string
  tags: Readonly<Record<string, string>>
  /** Keys whose meaning is nearly ours. */
  inexact?: readonly string[]
  /** Tags of which a mapper has to choose one, or none. */
  choices?: readonly (readonly string[])[]
}

/** What is known of things as tags; a thing with neither tag nor choice is left out. */
export function toOsmTags(things: readonly ForeignThing[]): SuggestedTags[] {
  return things.map(toSuggestion).filter(({ tags, choices }) => Object.keys(tags).length > 0 || choices)
}

function toSuggestion({ iri, types, sameAs, fields }: ForeignThing): SuggestedTags {
  const { tags, choices } = toTags(fields)
  const object = sameAs.flatMap(toLinkKeys).find(key => /^(node|way|relation)\/\d+$/.test(key))
  const exact = new Set(
    fields.filter(({ isExact }) => isExact).flatMap(field => toAlternatives(field).flat().map(keyOf)),
  )
  const inexact = Object.keys(tags).filter(key => !exact.has(key))
  return {
    iri,
    kinds: types.map(({ value }) => value.replace(/^.*[/#]/, '')),
    ...(object ? { object } : {}),
    tags,
    ...(inexact.length > 0 ? { inexact } : {}),
    ...(choices.length > 0 ? { choices } : {}),
  }
}

/** A tag as it is written, `key=value`. */
type Tag = string

/** Two values for one key are a choice, for an object has one. */
function toTags(fields: readonly ForeignField[]): { tags: Record<string, string>; choices: string[][] } {
  const groups = fields.map(toAlternatives)
  const choices = groups.filter(({ length }) => length > 1).map(group => group.map(tags => tags.join(' + ')))
  const certain = [...new Set(groups.filter(({ length }) => length === 1).flat(2))].sort()
  const tags: Record<string, string> = {}
  for (const [key, [tag = '', ...others]] of groupBy(certain, keyOf))
    if (others.length === 0) tags[key] = tag.slice(key.length + 1)
    else choices.push([tag, ...others])
  return { tags, choices: choices.filter(pairs => !pairs.some(pair => keyOf(pair) in tags)) }
}

/** Tags that say the same in one way or another; the tags of a way hold together. */
function toAlternatives({ field, values, names }: ForeignField): Tag[][] {
  return names ? [...names].sort().map(name => name.split(' + ')) : values.map(value => toJointTags(field, value))
}

function toJointTags(field: string, value: ForeignValue): Tag[] {
  if (typeof value === 'boolean') return [`${field}=${value ? 'yes' : 'no'}`]
  if (typeof value !== 'object') return [`${field}=${value}`]
  const texts = Object.entries(value) as [language: string, text: string][]
  const plain = texts.length === 1 ? [`${field}=${texts[0]?.[1]}`] : []
  return [...plain, ...texts.map(([language, text]) => `${field}:${language}=${text}`)]
}

const keyOf = (tag: Tag) => tag.slice(0, tag.indexOf('='))
