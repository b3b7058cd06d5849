import express from 'express'
import supertest from 'supertest'
import { expect, test } from 'vitest'
import { readConfig } from '../../../src/config.js'
import { clientOf } from '../../../src/http/limits/client-name.js'

/** What a request from this machine is taken for. */
async function clientBehind(trustedProxies: string, forwarded: string): Promise<string> {
  const app = express()
  app.set('trust proxy', readConfig({ trustedProxies }, {}).trustedProxies)
  app.get('/', (request, response) => void response.send(clientOf(request)))
  return (await supertest(app).get('/').set('X-Forwarded-For', forwarded)).text
}

test.each([
  ['nobody is trusted', '', '203.0.113.7', '127.0.0.1'],
  ['somebody else is trusted', '10.0.0.0/8', '203.0.113.7', '127.0.0.1'],
  ['the proxy is trusted', 'loopback', '203.0.113.7', '203.0.113.7'],
  ['the proxy is trusted, and the client invents a header', '127.0.0.0/8, ::1', '1.2.3.4, 203.0.113.7', '203.0.113.7'],
  ['two proxies are trusted', 'loopback,10.0.0.0/8', '203.0.113.7, 10.0.0.3', '203.0.113.7'],
  ['an IPv6 client is its network', 'loopback', '2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['a short IPv6 address is filled up', 'loopback', '2001:db8::7', '2001:db8:0:0'],
  ['an IPv4 client may come as IPv6', 'loopback', '::ffff:203.0.113.7', '203.0.113.7'],
])('%s', async (_, trusted, forwarded, client) => {
  expect(await clientBehind(trusted, forwarded)).toBe(client)
})

test.each(['proxy.example.org', '10.0.0.0/33', '10.0.0.0/8/8', '*', '::1/129'])('%s is no proxy', name => {
  expect(() => readConfig({ trustedProxies: `loopback,${name}` }, {})).toThrow(`names "${name}"`)
})
