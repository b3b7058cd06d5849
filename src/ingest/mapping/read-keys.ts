import type { Node } from 'yaml'
import type { Vocabulary } from '../../model/vocabulary.js'
import { suggest } from './nearest.js'
import type { Names } from './read-names.js'
import type { YamlReader } from './yaml-reader.js'

/** What every part of the reading of a mapping needs. */
export interface MappingContext {
  reader: YamlReader
  names: Names
  vocabulary: Vocabulary
}

/** The values of a map by their keys. */
export interface Keys {
  has(key: string): boolean
  node(key: string): Node | undefined
  text(key: string): string | undefined
  /** Texts of those keys that are there, ready to be spread into an object. */
  texts<Key extends string>(...keys: Key[]): Partial<Record<Key, string>>
  list(key: string): string[]
  pattern(key: string): RegExp | undefined
}

/** Reads a map with known keys; with a name for the map, an unknown key is a problem. */
export function readKeys(
  { reader }: Pick<MappingContext, 'reader'>,
  node: Node,
  known: readonly string[],
  what = '',
): Keys {
  const entries = what !== '' || reader.isMap(node) ? reader.entries(node, what) : []
  for (const { key, keyNode } of what === '' ? [] : entries)
    if (!known.includes(key))
      reader.report(keyNode, `${what} has no key "${key}".`, suggest(key, known, `Keys are ${known.join(', ')}.`))
  const nodes = new Map(entries.map(({ key, value }) => [key, value]))
  const text = (key: string) => {
    const value = nodes.get(key)
    return value && reader.text(value, `"${key}"`)
  }
  return {
    has: key => nodes.has(key),
    node: key => nodes.get(key),
    text,
    texts: (...keys) =>
      Object.fromEntries(keys.flatMap(key => pair(key, text(key)))) as Partial<Record<(typeof keys)[number], string>>,
    list: key =>
      (nodes.has(key) ? reader.items(nodes.get(key) as Node) : []).flatMap(item => reader.text(item, `"${key}"`) ?? []),
    pattern: key => toPattern(reader, nodes.get(key), text(key)),
  }
}

function pair<Key extends string>(key: Key, text: string | undefined): [Key, string][] {
  return text === undefined ? [] : [[key, text]]
}

function toPattern(reader: YamlReader, node: Node | undefined, text: string | undefined): RegExp | undefined {
  if (node === undefined || text === undefined) return undefined
  try {
    return new RegExp(text, 'iu')
  } catch (error) {
    return void reader.report(
      node,
      `This is no regular expression: ${(error as Error).message}.`,
      'Mend the expression.',
    )
  }
}
