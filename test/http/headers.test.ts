import express from 'express'
import request from 'supertest'
import { describe, expect, test } from 'vitest'
import { commonHeaders } from '../../src/http/headers.js'

async function policyWith(mapTiles: string | undefined): Promise<string[]> {
  const app = express()
  app.use(commonHeaders({ mapTiles }), (_request, response) => void response.send('x'))
  return String((await request(app).get('/')).headers['content-security-policy']).split('; ')
}

describe('the content security policy', () => {
  test('lets scripts come from us, and ask only us', async () => {
    const policy = await policyWith(undefined)
    expect(policy).toContain("script-src 'self'")
    expect(policy).toContain("worker-src 'self'")
    expect(policy).toContain("connect-src 'self'")
    expect(policy).toContain("img-src 'self' data:")
    expect(policy.join()).not.toMatch(/unsafe|blob:|https?:|\*/)
  })

  test('lets them ask one origin more where maps have tiles of it, and nothing else', async () => {
    const [plain, tiled] = [
      await policyWith(undefined),
      await policyWith('https://tiles.example.org/a/{z}/{x}/{y}.png?key=1'),
    ]
    expect(tiled.filter(line => !plain.includes(line))).toEqual([
      "connect-src 'self' https://tiles.example.org",
      "img-src 'self' data: https://tiles.example.org",
    ])
    expect(tiled).toHaveLength(plain.length)
  })
})
