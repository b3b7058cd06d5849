import { siteAddress } from './addresses.js'
import type { PageContext } from './page-context.js'

/** Scripts of `src/browser`, by name. A page is complete without them. */
export const scriptNames: readonly string[] = []

/** Files that come from packages, by the package: each is served under the package's name. */
export const packageFiles: Readonly<Record<string, readonly string[]>> = {}

/** Address of a script of ours, or of a file of a package such as `maplibre-gl/maplibre-gl.css`. */
export function assetAddress(context: Pick<PageContext, 'iris'>, name: string): string {
  return siteAddress(context, `assets/${name}`)
}
