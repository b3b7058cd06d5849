const keptFile = /^dumps\/\d[\d-]*\//
/** Endings of addresses that are files as they stand. */
const ending = /\.[a-z0-9]{2,11}$/

/**
 * The file of an address of the service, below the folder that is published: `/nl/` → `nl/index.html`, `/nl/ns` →
 * `nl/ns.html`, `/doc/building/gent/stadhuis.ttl` as it stands, `/nl/search?page=2` → `nl/search@page=2.html`.
 * @param address path and query, percent-encoded, without fragment
 */
export function fileOf(address: string): string {
  const [path = '', query] = address.slice(1).split('?')
  const name = path.split('/').map(toName).join('/')
  if (query !== undefined) return `${name}@${toName(query)}.html`
  if (name === '' || name.endsWith('/')) return `${name}index.html`
  return ending.test(name) || keptFile.test(name) ? name : `${name}.html`
}

/** Signs that need no encoding in a link stay; a percent sign in a file name would have to be encoded once more. */
function toName(text: string): string {
  return text.replace(/%/g, '_').replace(/[^\w.~=&+@-]/g, '-')
}

/** The way from one file to another, as a relative link: `nl/ns.html`, `assets/style.css` → `../assets/style.css`. */
export function linkBetween(from: string, to: string): string {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')]
  let shared = 0
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1
  const link = [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/')
  return link.includes('/') || !link.includes(':') ? link : `./${link}`
}
