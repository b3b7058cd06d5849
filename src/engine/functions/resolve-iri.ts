interface Parts {
  scheme?: string
  authority?: string
  path: string
  query?: string
  fragment?: string
}

/** A reference against a base, as RFC 3986 has it; undefined when it is relative and there is no base. */
export function resolveIri(reference: string, base: string | undefined): string | undefined {
  const parts = split(reference)
  if (parts.scheme !== undefined) return join({ ...parts, path: withoutDots(parts.path) })
  if (base === undefined) return undefined
  const { scheme = '', authority, path, query } = split(base)
  const outer: Partial<Parts> = authority === undefined ? { scheme } : { scheme, authority }
  if (parts.authority !== undefined) return join({ ...parts, scheme, path: withoutDots(parts.path) })
  if (parts.path === '') return join({ ...(query === undefined ? {} : { query }), ...outer, ...parts, path })
  if (parts.path.startsWith('/')) return join({ ...outer, ...parts, path: withoutDots(parts.path) })
  const folder = authority !== undefined && path === '' ? '/' : path.slice(0, path.lastIndexOf('/') + 1)
  return join({ ...outer, ...parts, path: withoutDots(folder + parts.path) })
}

function split(iri: string): Parts {
  const form = /^(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s
  const [, scheme, authority, path = '', query, fragment] = form.exec(iri) ?? []
  return Object.fromEntries(
    Object.entries({ scheme, authority, path, query, fragment }).filter(([, part]) => part !== undefined),
  ) as unknown as Parts
}

function join({ scheme, authority, path, query, fragment }: Parts): string {
  const start = (scheme === undefined ? '' : `${scheme}:`) + (authority === undefined ? '' : `//${authority}`)
  return start + path + (query === undefined ? '' : `?${query}`) + (fragment === undefined ? '' : `#${fragment}`)
}

/** "/a/./b/../c" → "/a/c". A path without a slash at its start, as of a URN, is left as it is. */
function withoutDots(path: string): string {
  if (!path.startsWith('/')) return path
  const kept: string[] = []
  const segments = path.split('/').slice(1)
  segments.forEach((segment, index) => {
    const isLast = index === segments.length - 1
    if (segment === '..') kept.pop()
    if (segment !== '.' && segment !== '..') kept.push(segment)
    else if (isLast) kept.push('')
  })
  return `/${kept.join('/')}`
}
