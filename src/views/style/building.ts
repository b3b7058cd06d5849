/** Advice, closures, buttons, and the easy and small forms of the pages of buildings. */
export const buildingStyle = `
.advice {
  padding: 1.25rem 1.5rem; margin-block: 1.5rem; border: 2px solid var(--accent); border-radius: var(--radius);
  background: var(--accent-soft);
}
.advice > * + *, .in-short > * + *, .why-not > * + * { margin-top: 0.6rem }
.best { font-size: 1.2rem; font-weight: 650 }
.reasons { list-style: disc; padding-inline-start: 1.25rem }
.why-not { padding-top: 0.75rem; border-top: 1px solid var(--line) }
.closures { padding: 0.9rem 1.25rem; border: 2px solid var(--ink); border-radius: var(--radius); margin-block: 1rem }
.closures li + li { margin-top: 0.5rem }
.in-short { margin-block: 1.5rem }
.completeness { color: var(--quiet) }
.completeness meter { width: 8rem; max-width: 100%; vertical-align: middle }
.actions { margin-top: 3rem }
.actions ul { display: flex; flex-wrap: wrap; gap: 0.5rem; margin-top: 0.75rem }
.actions a, .actions button {
  display: inline-flex; align-items: center; min-height: 2.875rem; padding: 0.5rem 1rem;
  border: 1px solid var(--edge); border-radius: var(--radius); background: var(--paper); color: var(--accent);
  text-decoration: none; font-weight: 600;
}
.actions .print { display: none }
.can-print .actions .print { display: block }
.actions a:hover, .actions button:hover { text-decoration: underline; border-color: var(--accent) }
.photo img { max-width: 100%; height: auto; border-radius: var(--radius) }
.photo figcaption { color: var(--quiet); font-size: 0.925rem }
.easy { font-size: 1.3rem; line-height: 1.7; max-width: 40rem }
.easy li { display: flex; gap: 1rem; padding-block: 0.5rem; align-items: center }
.easy h2 { display: flex; gap: 1rem; align-items: center }
.pictogram { flex: none; fill: none; stroke: currentColor; stroke-width: 3; stroke-linejoin: round; stroke-linecap: round }
.pictogram-unknown { color: var(--quiet) }
.pictogram .over { stroke-width: 4 }
.easy .sign { width: 1.4rem; height: 1.4rem; flex: none }
.easy h2 { margin-top: 2rem }
@media print { .actions, .completeness { display: none } }
`
