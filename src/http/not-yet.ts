import type { RequestListener } from 'node:http'

/** Seconds after which a client may try again: a start takes some. */
const retrySeconds = 2

/** Answers whoever comes while the data folder is still being opened; without it they would wait for ever. */
export const answerNotYet: RequestListener = (_request, response) => {
  const details = { type: 'about:blank', title: 'Service Unavailable', status: 503, detail: 'Drempel is starting.' }
  response
    .writeHead(503, {
      'Content-Type': 'application/problem+json',
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'no-store',
      'Retry-After': String(retrySeconds),
      Connection: 'close',
    })
    .end(`${JSON.stringify({ ...details, cure: `Ask again in ${retrySeconds} seconds.` }, undefined, 2)}\n`)
}
