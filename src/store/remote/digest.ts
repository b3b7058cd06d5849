import { createHash, randomBytes } from 'node:crypto'

/** Name and password for a store. */
export interface Credentials {
  user: string
  password: string
}

/** What a server asks for in `WWW-Authenticate: Digest …`. */
export interface Challenge {
  realm: string
  nonce: string
  opaque: string | undefined
  algorithm: 'MD5' | 'SHA-256'
  /** Whether the server takes the `auth` kind of protection; without it, it is an old one of RFC 2069. */
  protects: boolean
}

/** A request, as far as its digest depends on it. */
export interface Signed extends Credentials {
  method: string
  /** Path and query of the address. */
  target: string
  /** How often the nonce has been used, this time included. */
  count: number
}

/** The Digest challenge of a header; undefined when there is none that we can answer. */
export function readChallenge(header: string | null): Challenge | undefined {
  const [, text] = /(?:^|,\s*)Digest\s+(.*)$/is.exec(header ?? '') ?? []
  if (text === undefined) return undefined
  const found = [...text.matchAll(/(\w+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,]+))/g)]
  const values = new Map(found.map(([, name = '', quoted, plain = '']) => [name.toLowerCase(), quoted ?? plain]))
  const algorithm = (values.get('algorithm') ?? 'MD5').toUpperCase()
  const [realm, nonce, qop] = [values.get('realm'), values.get('nonce'), values.get('qop')]
  if (realm === undefined || nonce === undefined || (algorithm !== 'MD5' && algorithm !== 'SHA-256')) return undefined
  const protects = qop?.split(/\s*,\s*/).includes('auth') ?? false
  return { realm, nonce, opaque: values.get('opaque'), algorithm, protects }
}

/** The `Authorization` header that answers a challenge (RFC 7616); `clientNonce` is random when absent. */
export function answerChallenge(
  challenge: Challenge,
  { user, password, method, target, count }: Signed,
  clientNonce = randomBytes(16).toString('hex'),
): string {
  const { realm, nonce, opaque, algorithm, protects } = challenge
  const hash = (...parts: string[]) =>
    createHash(algorithm === 'MD5' ? 'md5' : 'sha256')
      .update(parts.join(':'))
      .digest('hex')
  const uses = count.toString(16).padStart(8, '0')
  const [secret, request] = [hash(user, realm, password), hash(method, target)]
  const response = protects ? hash(secret, nonce, uses, clientNonce, 'auth', request) : hash(secret, nonce, request)
  const quoted = { username: user, realm, nonce, uri: target, response, ...(opaque === undefined ? {} : { opaque }) }
  const parts = Object.entries(quoted).map(([name, value]) => `${name}="${value.replace(/["\\]/g, '\\$&')}"`)
  if (protects) parts.push(`cnonce="${clientNonce}"`, `nc=${uses}`, 'qop=auth')
  return `Digest ${[...parts, `algorithm=${algorithm}`].join(', ')}`
}
