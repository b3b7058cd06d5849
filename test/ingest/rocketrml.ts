import { createRequire } from 'node:module'
import type * as RocketRml from 'rocketrml'

/**
 * rocketrml 2.1.2, the other engine. As npm installs it, it cannot be loaded: the HTTP client of its JSON-LD library asks
 * for `ky/umd`, which ky 1.14 no longer has. Nothing is fetched here, so an empty client takes its place.
 */
export function loadRocketRml(): typeof RocketRml {
  const require = createRequire(import.meta.url)
  const jsonLd = createRequire(require.resolve('rocketrml')).resolve('jsonld')
  const client = createRequire(jsonLd).resolve('@digitalbazaar/http-client')
  require.cache[client] ??= { id: client, filename: client, loaded: true, exports: {} } as NodeJS.Module
  return require('rocketrml') as typeof RocketRml
}
