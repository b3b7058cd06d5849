import { describe, expect, test } from 'vitest'
import { answerChallenge, readChallenge } from '../../../src/store/remote/digest.js'

/** The example of RFC 7616, section 3.9.1. */
const header = (algorithm: string) =>
  'Digest realm="http-auth@example.org", qop="auth, auth-int", ' +
  `algorithm=${algorithm}, nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", ` +
  'opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"'
const request = { user: 'Mufasa', password: 'Circle of Life', method: 'GET', target: '/dir/index.html', count: 1 }
const clientNonce = 'f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ'

describe('Digest authentication', () => {
  test.each([
    ['MD5', '8ca523f5e9506fed4657c9700eebdbec'],
    ['SHA-256', '753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1'],
  ])('the example of RFC 7616 with %s has the response that it names', (algorithm, response) => {
    const challenge = readChallenge(header(algorithm))
    expect(challenge).toMatchObject({ algorithm, realm: 'http-auth@example.org', protects: true })
    if (!challenge) throw new Error('no challenge')
    const answer = answerChallenge(challenge, request, clientNonce)
    expect(answer).toContain(`response="${response}"`)
    expect(answer).toContain('nc=00000001, qop=auth')
    expect(answer).toContain('opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"')
  })

  test('without qop the older way of RFC 2069 is used, without a nonce of ours', () => {
    const challenge = readChallenge('Digest realm="r", nonce="n"')
    if (!challenge) throw new Error('no challenge')
    const answer = answerChallenge(challenge, request, clientNonce)
    expect(answer).not.toContain('cnonce')
    expect(answer).toContain('algorithm=MD5')
  })

  test('a challenge is found behind one of another kind', () => {
    expect(readChallenge('Basic realm="b", Digest realm="r", nonce="n", qop="auth"')).toMatchObject({ realm: 'r' })
  })

  test.each([
    ['no header', null],
    ['another kind', 'Basic realm="b"'],
    ['no nonce', 'Digest realm="r"'],
    ['a way to hash that we do not have', 'Digest realm="r", nonce="n", algorithm=SHA-512-256'],
  ])('%s is no challenge that we can answer', (_, text) => {
    expect(readChallenge(text)).toBeUndefined()
  })
})
