/** The interactive map, over `maplibre-gl.css`; served at `/assets/map.css` when somebody opens one. */
export const liveMapStyle = `
.live-map {
  position: relative; height: min(34rem, 75vh); border: 1px solid var(--line); border-radius: var(--radius);
  background: var(--surface); overflow: hidden; font: inherit;
}
.map:has(.live-map) > svg { display: none }
.live-map .maplibregl-canvas { border-radius: var(--radius) }
.live-map .maplibregl-canvas:focus-visible { outline: 0.1875rem solid var(--accent); outline-offset: -0.1875rem }
.map-marker {
  min-width: 2rem; min-height: 2rem; padding: 0 0.5rem; border: 2px solid var(--paper); border-radius: 1rem;
  background: var(--accent); color: var(--on-accent); font-size: 1rem; font-weight: 700; line-height: 1.5; cursor: pointer;
}
.map-marker:hover, .map-marker.current, .map-marker[aria-expanded=true] {
  background: var(--on-accent); color: var(--accent); border-color: var(--accent); z-index: 2;
}
.map-marker:focus-visible { outline: 0.1875rem solid var(--accent); outline-offset: 0.125rem; z-index: 3 }
.hits .current, tr.current { background: var(--accent-soft); outline: 2px solid var(--accent); outline-offset: 0.25rem }
.map-popup {
  position: absolute; z-index: 4; inset-block-end: 0.5rem; inset-inline-start: 0.5rem; width: min(24rem, calc(100% - 1rem));
  max-height: 60%; display: flex; padding-inline-end: 3rem; background: var(--paper); color: var(--ink);
  border: 1px solid var(--edge); border-radius: var(--radius);
}
.map-popup > button {
  position: absolute; inset-block-start: 0.4rem; inset-inline-end: 0.4rem; width: 2.25rem; height: 2.25rem; min-height: 0; padding: 0;
  background: transparent; color: var(--ink); font-size: 1.5rem; line-height: 1;
}
.map-popup ol { flex: 1; overflow: auto; list-style: none; margin: 0; padding: 0.75rem 0.25rem 0.75rem 0.9rem }
.map-popup li { display: grid; grid-template-columns: auto 1fr; gap: 0.1rem 0.5rem }
.map-popup li + li { margin-top: 0.5rem; padding-top: 0.5rem; border-top: 1px solid var(--line) }
.map-popup .number { font-weight: 700; min-width: 1.5rem }
.map-popup a { min-height: 1.5rem; font-weight: 600 }
.map-popup .verdict-word { grid-column: 2; margin: 0; font-size: 1rem }
.live-map .maplibregl-ctrl-group { background: var(--paper); border: 1px solid var(--edge); box-shadow: none }
.live-map .maplibregl-ctrl-group button { width: 2.25rem; height: 2.25rem; min-height: 0; padding: 0; background: transparent; border-radius: 0 }
.live-map .maplibregl-ctrl-group button:focus-visible { outline: 0.1875rem solid var(--accent); outline-offset: -0.1875rem }
.live-map .maplibregl-ctrl-scale { background: var(--paper); color: var(--ink); border-color: var(--ink) }
.live-map .maplibregl-cooperative-gesture-screen { font-size: 1.1rem; padding: 1rem; text-align: center }
.map-credit { color: var(--quiet); font-size: 0.925rem; margin-top: 0.5rem }
@media (prefers-color-scheme: dark) { .live-map .maplibregl-ctrl-icon { filter: invert(1) } }
@media print { .live-map, .map-credit { display: none } .map:has(.live-map) > svg { display: block } }
@media (forced-colors: active) {
  .map-marker { background: Canvas; color: CanvasText; border-color: CanvasText }
  .map-marker.current, .map-marker[aria-expanded=true] { background: Highlight; color: HighlightText; forced-color-adjust: none }
  .live-map .maplibregl-ctrl-icon { forced-color-adjust: none; background-color: white; filter: none }
}
`
