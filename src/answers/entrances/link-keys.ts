/** Addresses that are one thing written in more than one way. */
const forms: readonly [pattern: RegExp, key: string][] = [
  [/^(?:https?:\/\/(?:www\.)?openstreetmap\.org\/)?((?:node|way|relation)\/\d+)$/i, '$1'],
  [/^(?:https?:\/\/(?:www\.)?wikidata\.org\/(?:entity|wiki)\/)?(Q\d+)$/i, '$1'],
]

/** What a name of a thing is found by: `https://www.openstreetmap.org/node/1` and `node/1` are one. */
export function toLinkKeys(name: string): string[] {
  const short = forms.find(([pattern]) => pattern.test(name))
  return [short ? name.replace(...short).toLowerCase() : name.replace(/^http:/, 'https:').replace(/\/$/, '')]
}
