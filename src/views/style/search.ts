/** What narrows a search down, and the needs to begin with. */
export const searchStyle = `
.narrow { margin-top: 1.25rem; border: 1px solid var(--line); border-radius: var(--radius) }
.narrow summary { padding: 0.6rem 1.1rem; min-height: 2.75rem; cursor: pointer; font-weight: 600 }
.narrow summary::first-letter { text-transform: uppercase }
.narrow[open] summary { border-bottom: 1px solid var(--line) }
.filter-form { display: grid; gap: 1.5rem; padding: 1.25rem 1.1rem }
.filter-form fieldset { border: 0; margin: 0; padding: 0; min-width: 0 }
.filter-form legend { padding: 0; font-weight: 650; font-size: 1.1rem }
.filter-form .field { max-width: 24rem }
.filter-form label { align-self: center; hyphens: auto }
.tally { color: var(--quiet); font-weight: 400; font-variant-numeric: tabular-nums }
.not-known { color: var(--quiet) }
.not-known::before { content: '?' / ''; display: inline-block; width: 1.5em; height: 1.5em; line-height: 1.4; margin-inline-end: 0.5em; border: 2px dashed var(--quiet); border-radius: 50%; text-align: center; font-weight: 700 }
.profiles { display: flex; flex-wrap: wrap; gap: 0.6rem }
.profiles button { min-height: 2.5rem; padding-block: 0.35rem; border-radius: 2rem }
button.carry:has(.tile-name) {
  display: grid; gap: 0.25rem; align-content: end; width: 100%; height: 100%; min-height: 7rem; padding: 1.1rem 1.25rem;
  border: 1px solid var(--line); border-bottom: 0.3rem solid var(--accent); border-radius: var(--radius);
  color: var(--ink); text-decoration: none;
}
@media print { .narrow { display: none } }
`
