/** Verdicts, links that carry needs, and the page of needs. */
export const needsStyle = `
button.carry {
  min-height: 1.5rem; padding: 0; border: 0; border-radius: 0.125rem; background: none; color: var(--accent); font-weight: inherit;
  text-align: start; text-decoration: underline; text-underline-offset: 0.18em; text-decoration-thickness: 0.07em;
}
.needs-chip a, .needs-chip .carry {
  display: inline-block; padding: 0.3rem 0.9rem; border: 1px solid var(--edge); border-radius: 2rem;
  color: var(--ink); text-decoration: none; font-weight: 600;
}
.needs-chip a:hover, .needs-chip .carry:hover { text-decoration: underline; border-color: var(--accent) }
.brand.carry, .languages .carry { text-decoration: none }
.brand.carry { color: var(--ink); font-weight: 700 }
.languages .carry { color: var(--quiet); min-height: 2rem }
.languages .carry[aria-current] { color: var(--ink); font-weight: 650 }
.verdict { margin-top: 0.75rem }
.verdict-word { display: flex; gap: 0.5rem; align-items: center; font-size: 1.1rem }
.verdict-sign { flex: none; fill: none; stroke: var(--ink); stroke-width: 2; stroke-linecap: round }
.fits .rim { fill: var(--accent); stroke: var(--accent) }
.fits .mark { stroke: var(--on-accent); stroke-width: 2.5 }
.unknown .rim { stroke-dasharray: 3 3.6 }
.reasons { margin: 0.25rem 0 0 2rem }
.needs-form { display: grid; gap: 1.5rem; margin-top: 1.5rem }
.needs-form fieldset { border: 0; margin: 0; padding: 0; min-width: 0 }
.needs-form legend { padding: 0; font-weight: 650; font-size: 1.2rem }
.choices, .numbers { display: grid; gap: 0.75rem 1.5rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr)); margin-top: 0.75rem }
.choice { display: grid; grid-template-columns: auto 1fr; gap: 0 0.75rem; align-items: start }
.choice input { width: 1.5rem; min-height: 1.5rem; height: 1.5rem; margin: 0; accent-color: var(--accent) }
.choice .hint { grid-column: 2 }
.choice label::first-letter, .numbers label::first-letter, .numbers + h3::first-letter { text-transform: uppercase }
.amount { display: flex; gap: 0.5rem; align-items: center }
.amount input { max-width: 8rem }
fieldset.numbers-group { margin-top: 1.5rem }
.numbers-group legend { font-size: 1.0625rem }
.needs-form p.buttons { margin-top: 1rem; max-width: none }
.buttons { display: flex; flex-wrap: wrap; gap: 0.75rem 1.5rem; align-items: center }
button.plain { background: none; color: var(--accent); border-color: var(--edge) }
.field-fault { font-weight: 600 }
.buttons a { padding-block: 0.35rem }
.problem li a { display: inline-block; min-height: 1.75rem }
`
