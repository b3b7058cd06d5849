/** A page of things in the order of their IRIs, and the IRI after which the next page begins, if there is one. */
export function takePage<Item extends { iri: string }>(
  items: readonly Item[],
  most: number,
  after = '',
): { items: readonly Item[]; next: string | undefined } {
  const distinct = [...new Set(items)].filter(({ iri }) => iri > after)
  const sorted = distinct.sort((one, other) => (one.iri < other.iri ? -1 : 1))
  const page = sorted.slice(0, most)
  return { items: page, next: sorted.length > most ? page.at(-1)?.iri : undefined }
}
