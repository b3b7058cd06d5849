import type { RequestHandler } from 'express'
import type { Config } from '../config.js'
import { Problem } from '../problem.js'

/**
 * Scripts only as files of ours, which ask only us.
 * @param tiles address of map tiles of another service, if maps show any
 */
function toPolicy(tiles: string | undefined): string {
  const others = tiles === undefined ? '' : ` ${new URL(tiles).origin}`
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    `connect-src 'self'${others}`,
    "style-src 'self'",
    `img-src 'self' data:${others}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

const readMethods = 'GET, HEAD, OPTIONS'

/** Headers of every answer, errors too: open to all origins, closed to scripts of others. */
export function commonHeaders({ mapTiles }: Pick<Config, 'mapTiles'>): RequestHandler {
  const headers = {
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers':
      'ETag, Last-Modified, Link, Location, Content-Location, Retry-After, Memento-Datetime',
    'Content-Security-Policy': toPolicy(mapTiles),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  }
  return (_request, response, next) => {
    response.set(headers)
    next()
  }
}

/** Every answer names the licence of the data; what else goes into `Link` is added to it. */
export function nameLicence(licence: string): RequestHandler {
  return (_request, response, next) => {
    response.set('Link', `<${licence}>; rel="license"`)
    next()
  }
}

/** Answers OPTIONS, and refuses methods that the address has no use for, before anything is done. */
export function allowMethods(methods = readMethods): RequestHandler {
  return (request, response, next) => {
    if (request.method === 'OPTIONS') {
      response
        .set({
          Allow: methods,
          'Access-Control-Allow-Methods': methods,
          'Access-Control-Allow-Headers':
            'Accept, Accept-Language, Accept-Datetime, Content-Type, If-None-Match, If-Modified-Since',
          'Access-Control-Max-Age': '86400',
        })
        .sendStatus(204)
      return
    }
    if (methods.split(', ').includes(request.method)) return next()
    response.set('Allow', methods)
    throw new Problem('method-not-allowed', `${request.method} does nothing here.`, { cure: `Use ${methods}.` })
  }
}
