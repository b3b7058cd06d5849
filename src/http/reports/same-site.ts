import type { Request } from 'express'
import { Problem } from '../../problem.js'

/**
 * Refuses a form that another site has made the visitor's browser send. Browsers of today say so in Sec-Fetch-Site, older
 * ones name the Origin; what says neither is no browser.
 */
export function refuseOtherSites({ headers }: Request, base: string): void {
  const site = headers['sec-fetch-site']
  const isOurs =
    site === undefined
      ? headers.origin === undefined || isOwn(headers.origin, [new URL(base).host, headers.host])
      : site === 'same-origin'
  if (isOurs) return
  throw new Problem('forbidden', 'This form was sent from another site.', {
    cure: 'Open the page of the building here, and send it from there.',
  })
}

function isOwn(origin: string, hosts: readonly (string | undefined)[]): boolean {
  return URL.canParse(origin) && hosts.includes(new URL(origin).host)
}
