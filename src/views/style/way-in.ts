/** The way in, stretch by stretch, the drawing of the door and the sketch of where it is. */
export const wayInStyle = `
.stations { list-style: none; padding: 0; margin-top: 1rem; counter-reset: stretch }
.stations > li { position: relative; padding: 0 0 2rem 2.75rem; counter-increment: stretch }
.stations > li::before {
  content: counter(stretch) / ''; position: absolute; inset-inline-start: 0; top: 0; width: 1.9rem; height: 1.9rem;
  display: grid; place-items: center; border-radius: 50%; background: var(--accent); color: var(--on-accent);
  font-weight: 700; font-size: 1rem;
}
.stations > li:not(:last-child)::after {
  content: ''; position: absolute; inset-inline-start: 0.85rem; top: 2.3rem; bottom: 0.4rem; width: 0.2rem;
  background: var(--line);
}
.stations > li > section > * + * { margin-top: 0.6rem }
.stations h4 { font-size: 1.05rem }
.plain { font-size: 1.1rem }
.told dt { color: var(--ink) }
.near { color: var(--quiet) }
.for-me { display: flex; gap: 0.5rem; align-items: flex-start; margin-top: 0.25rem }
.for-me .verdict-sign { flex: none; width: 1.35rem; height: 1.35rem; margin-top: 0.1rem }
.drawings, .sketch { display: grid; gap: 1.5rem; margin-top: 0.75rem }
.drawings figure { margin: 0; min-width: 0 }
.drawings svg {
  display: block; width: 100%; max-width: 30rem; height: auto; border: 1px solid var(--line); border-radius: var(--radius);
  background: var(--surface);
}
.drawings figcaption { color: var(--quiet); font-size: 0.925rem; margin-top: 0.35rem }
.drawings text { fill: var(--ink); font-size: 16px; font-weight: 650; font-variant-numeric: tabular-nums }
.drawings .ground { fill: var(--line); stroke: var(--ink); stroke-width: 2 }
.drawings .frame { fill: var(--edge) }
.drawings .opening { fill: var(--paper) }
.drawings .leaf { fill: var(--accent-soft); stroke: var(--accent); stroke-width: 2; stroke-linejoin: round }
.drawings .step { fill: var(--ink) }
.drawings .ramp { fill: var(--accent-soft); stroke: var(--accent); stroke-width: 2 }
.drawings .size path { fill: none; stroke: var(--accent); stroke-width: 1.75 }
.drawings .handle circle { fill: var(--accent) }
.drawings .bell rect { fill: var(--paper); stroke: var(--ink); stroke-width: 2 }
.drawings .bell circle { fill: var(--ink) }
.drawings .unmeasured path, .drawings path.unmeasured, .drawings rect.unmeasured, .drawings .unmeasured rect { stroke-dasharray: 4 4 }
.drawings .step.unmeasured { fill: none; stroke: var(--ink); stroke-width: 1.5 }
.drawings .frame.unmeasured { fill: none; stroke: var(--edge); stroke-width: 3 }
.drawings .unmeasured text, .drawings text.unmeasured { fill: var(--quiet); font-style: italic }
.drawings ~ .hint { margin-top: 0.5rem }
.map .house { fill: var(--paper); stroke: var(--ink); stroke-width: 2 }
.sketch ol { list-style: decimal; padding-inline-start: 1.75rem }
.sketch li > a, .sketch li > .carry { display: inline-block; min-height: 1.5rem }
.sketch li { padding-block: 0.25rem }
@media (min-width: 44rem) {
  .drawings { grid-template-columns: repeat(2, minmax(0, 1fr)) }
  .sketch { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr) }
  .stations > li { padding-inline-start: 3.5rem }
}
@media print { .stations > li { padding-bottom: 1rem } .sketch .map { display: none } }
@media (forced-colors: active) {
  .stations > li::before { border: 1px solid CanvasText }
  .drawings .ground, .drawings .frame, .drawings .step { fill: CanvasText; stroke: CanvasText }
  .drawings .leaf, .drawings .ramp, .drawings .opening { fill: Canvas; stroke: CanvasText }
  .drawings .size path { stroke: CanvasText }
  .drawings text { fill: CanvasText }
}
`
