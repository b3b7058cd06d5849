import type { Exchange } from '../exchange.js'
import { answeredFromContent } from '../caching.js'

/** Sends data as JSON; its entity tag follows from the data, so that other changes leave it fresh. */
export function sendJson(
  data: unknown,
  mediaType: string,
  { request, response, parts }: Exchange,
  seconds?: number,
): void {
  sendText(`${JSON.stringify(data)}\n`, mediaType, { request, response, parts }, seconds)
}

/**
 * Sends JSON of which one member is a list of texts made before.
 * @param name the member that holds the list
 */
export function sendList(
  data: object,
  { name, texts }: { name: string; texts: readonly string[] },
  mediaType: string,
  exchange: Exchange,
): void {
  const rest = JSON.stringify(data).slice(0, -1)
  sendText(`${rest},${JSON.stringify(name)}:[${texts.join()}]}\n`, mediaType, exchange)
}

/** Sends a text whose entity tag follows from it. */
export function sendText(text: string, mediaType: string, exchange: Exchange, seconds?: number): void {
  if (!answeredFromContent(exchange, text, seconds)) exchange.response.type(mediaType).send(text)
}

/** The address of the next page, in a header and to be put in the body; undefined on the last page. */
export function linkNext({ request, response, parts }: Exchange, after: string | undefined): string | undefined {
  if (after === undefined) return undefined
  const url = new URL(request.originalUrl, parts.iris.base)
  url.searchParams.set('after', after)
  response.append('Link', `<${url.href}>; rel="next"`)
  return url.href
}
