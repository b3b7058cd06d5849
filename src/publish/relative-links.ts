import { fileOf, linkBetween } from './file-of.js'

/** A page of the service and the site that it becomes a part of. */
export interface PublishedPage {
  /** Path and query of its address. */
  address: string
  /** Base IRI of the service. */
  base: string
  /** Whether an address becomes a file; links to others lead to the service. */
  isPublished(address: string): boolean
}

const link = / (href|src)="([^"]*)"/g
const form = /<form[\s>][\s\S]*?<\/form>/g

/** A page whose links lead from file to file, wherever the folder is put; forms, which need the service, are left out. */
export function withRelativeLinks(html: string, page: PublishedPage): string {
  const file = fileOf(page.address)
  return html.replace(form, '').replace(link, (whole, name: string, written: string) => {
    const target = addressOf(unescape(written), page)
    if (target === undefined) return whole
    const to = page.isPublished(target.address)
      ? linkBetween(file, fileOf(target.address)) + target.fragment
      : new URL(target.address + target.fragment, page.base).href
    return ` ${name}="${to.replaceAll('&', '&amp;')}"`
  })
}

/** Addresses of the service that a page links to, each once, without fragments. */
export function addressesIn(html: string, page: Pick<PublishedPage, 'address' | 'base'>): string[] {
  const found = Array.from(html.replace(form, '').matchAll(link), ([, , written = '']) =>
    addressOf(unescape(written), page),
  )
  return [...new Set(found.flatMap(target => target?.address ?? []))]
}

/** Path and query of a link within the service; undefined for links to elsewhere and within the page. */
function addressOf(
  written: string,
  { address, base }: Pick<PublishedPage, 'address' | 'base'>,
): { address: string; fragment: string } | undefined {
  if (written === '' || written.startsWith('#') || !URL.canParse(written, base)) return undefined
  const url = new URL(written, new URL(address, base))
  if (url.origin !== new URL(base).origin) return undefined
  // What a thing is called leads to its document, as it does in the service.
  return { address: url.pathname.replace(/^\/id\//, '/doc/') + url.search, fragment: url.hash }
}

/** What our own pages escape in attributes. */
function unescape(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&')
}
