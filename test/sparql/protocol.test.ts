import { describe, expect, test } from 'vitest'
import { longestQuery, readSparqlRequest } from '../../src/sparql/protocol.js'

const form = 'application/x-www-form-urlencoded'
const direct = 'application/sparql-query'
const ask = 'ASK { ?s ?p "é & ü" }'
const whole = { defaultGraphUris: [], namedGraphUris: [] }

const read = (method: string, parameters: string, contentType?: string, body = '') =>
  readSparqlRequest({ method, parameters: new URLSearchParams(parameters), contentType, body })
const encoded = new URLSearchParams({ query: ask }).toString()

describe('a query', () => {
  test.each([
    ['GET', encoded, undefined, ''],
    ['HEAD', encoded, undefined, ''],
    ['POST', '', form, encoded],
    ['POST', '', `${form}; charset=UTF-8`, encoded],
    ['POST', '', direct, ask],
    ['POST', '', 'Application/SPARQL-Query; charset="utf-8"', ask],
    ['GET', `${encoded}&format=json`, undefined, ''],
  ])('is read from %s ?%s as %s', (method, parameters, contentType, body) => {
    expect(read(method, parameters, contentType, body)).toEqual({ query: ask, ...whole })
  })

  test('comes with its graphs', () => {
    const graphs = 'default-graph-uri=http%3A%2F%2Fa&default-graph-uri=http%3A%2F%2Fb&named-graph-uri=http%3A%2F%2Fc'
    const expected = { query: ask, defaultGraphUris: ['http://a', 'http://b'], namedGraphUris: ['http://c'] }
    expect(read('GET', `${encoded}&${graphs}`)).toEqual(expected)
    expect(read('POST', '', form, `${encoded}&${graphs}`)).toEqual(expected)
    expect(read('POST', graphs, direct, ask)).toEqual(expected)
  })

  test('is missing where the description of the service is wanted', () => {
    expect(read('GET', '')).toBeUndefined()
    expect(read('HEAD', 'format=ttl')).toBeUndefined()
  })
})

describe('a request is refused', () => {
  test.each<[string, string, string, string | undefined, string]>([
    ['malformed', 'GET', 'query=ASK+{}&query=ASK+{}', undefined, ''],
    ['malformed', 'GET', 'default-graph-uri=http%3A%2F%2Fa', undefined, ''],
    ['malformed', 'POST', '', form, ''],
    ['malformed', 'POST', 'query=ASK+{}', form, 'query=ASK+{}'],
    ['malformed', 'POST', 'query=ASK+{}', direct, 'ASK {}'],
    ['forbidden', 'GET', 'update=CLEAR+ALL', undefined, ''],
    ['forbidden', 'POST', '', form, 'update=CLEAR+ALL'],
    ['forbidden', 'POST', '', form, 'query=ASK+{}&update=CLEAR+ALL'],
    ['forbidden', 'POST', '', 'application/sparql-update', 'CLEAR ALL'],
    ['unsupported-media-type', 'POST', '', 'text/plain', 'ASK {}'],
    ['unsupported-media-type', 'POST', '', undefined, 'ASK {}'],
    ['unsupported-media-type', 'POST', '', 'multipart/form-data; boundary=x', 'query=ASK+{}'],
    ['unsupported-media-type', 'POST', '', `${direct}; charset=iso-8859-1`, 'ASK {}'],
    ['method-not-allowed', 'PUT', 'query=ASK+{}', undefined, ''],
    ['method-not-allowed', 'DELETE', '', undefined, ''],
    ['too-large', 'POST', '', direct, 'x'.repeat(longestQuery + 1)],
  ])('as %s: %s ?%s as %s', (kind, ...parts) => {
    expect(() => read(...parts)).toThrow(expect.objectContaining({ name: 'Problem', kind }))
  })
})
