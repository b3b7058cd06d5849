import { siteAddress } from './addresses.js'
import type { PageContext } from './page-context.js'

/** Scripts of `src/browser`, by name. A page is complete without them. */
export const scriptNames: readonly string[] = [
  'load-package.js',
  'map.js',
  'map-list.js',
  'map-markers.js',
  'map-options.js',
  'map-popup.js',
  'map-style.js',
  'map-task.js',
  'near-me.js',
  'needs.js',
  'page-actions.js',
  'query-completers.js',
  'query-editor.js',
]

/** Files that come from packages, by the package: each is served under the package's name. */
export const packageFiles: Readonly<Record<string, readonly string[]>> = {
  '@zazuko/yasqe': ['build/yasqe.esm.js', 'build/yasqe.min.css'],
  'maplibre-gl': ['dist/maplibre-gl.mjs', 'dist/maplibre-gl-worker.mjs', 'dist/maplibre-gl.css'],
}

/** What the query page has beside what all pages have. */
export const queryAssets = ['@zazuko/yasqe/yasqe.min.css', 'query.css', 'query-editor.js']

/** What the page of a building or an entrance has beside what all pages have. */
export const thingAssets = ['thing.css', 'page-actions.js']

/** What the pages of overviews, indicators and baselines have. */
export const overviewAssets = ['overview.css']

/** What a page with a map has; the rest comes when a visitor asks for the interactive map. */
export const mapAssets = ['map.js']

/** What the interactive map then loads, compressed, in kB of 1000 bytes. */
export const liveMapSize = 460

/** Address of a script of ours, or of a file of a package such as `maplibre-gl/maplibre-gl.css`. */
export function assetAddress(context: Pick<PageContext, 'iris'>, name: string): string {
  return siteAddress(context, `assets/${name}`)
}
