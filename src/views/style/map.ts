/** Maps that we draw, and what belongs to them on the page of results. */
export const mapStyle = `
.map { margin-top: 1rem; max-width: 48rem }
.map > svg { display: block; width: 100%; height: auto; border: 1px solid var(--line); border-radius: var(--radius) }
.open-map { display: none; margin-bottom: 0.75rem }
.can-map .open-map { display: block }
.open-map [role=status]:not(:empty) { display: block; margin-top: 0.5rem }
.map figcaption { color: var(--quiet); font-size: 0.925rem; margin-top: 0.5rem }
.map text { font-size: 17px; fill: var(--ink) }
.map .ground { fill: var(--surface) }
.map .places text { fill: var(--quiet); font-weight: 600; text-anchor: middle }
.map .points rect { fill: var(--accent); stroke: var(--paper); stroke-width: 2 }
.map .points text { fill: var(--on-accent); font-size: 18px; font-weight: 700; text-anchor: middle }
.map .scale path, .map .north path { fill: none; stroke: var(--ink); stroke-width: 2 }
.map .north text { text-anchor: middle; font-weight: 700; font-size: 15px }
.hits .number {
  display: inline-block; min-width: 1.9rem; padding-inline: 0.4rem; border-radius: 1rem; text-align: center;
  background: var(--accent); color: var(--on-accent); font-size: 1rem; font-weight: 700; line-height: 1.75;
}
.near-me { display: none; background: transparent; color: var(--accent) }
.can-locate .near-me { display: inline-block }
.near-me-status:empty { display: none }
.nothing .wider { list-style: none; padding: 0 }
.wider a { display: inline-block; min-height: 1.75rem }
@media (min-width: 44rem) {
  .search-form:has([list]) { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr) auto auto }
}
@media (forced-colors: active) {
  .map .ground { fill: Canvas }
  .map text { fill: CanvasText }
  .map .points rect { fill: Canvas; stroke: CanvasText }
  .map .points text { fill: CanvasText }
}
`
