import { siteAddress } from './addresses.js'
import type { PageContext } from './page-context.js'

/** Scripts of `src/browser`, by name. A page is complete without them. */
export const scriptNames: readonly string[] = [
  'load-package.js',
  'near-me.js',
  'needs.js',
  'query-completers.js',
  'query-editor.js',
]

/** Files that come from packages, by the package: each is served under the package's name. */
export const packageFiles: Readonly<Record<string, readonly string[]>> = {
  '@zazuko/yasqe': ['build/yasqe.esm.js', 'build/yasqe.min.css'],
}

/** What the query page has beside what all pages have. */
export const queryAssets = ['@zazuko/yasqe/yasqe.min.css', 'query.css', 'query-editor.js']

/** Address of a script of ours, or of a file of a package such as `maplibre-gl/maplibre-gl.css`. */
export function assetAddress(context: Pick<PageContext, 'iris'>, name: string): string {
  return siteAddress(context, `assets/${name}`)
}
