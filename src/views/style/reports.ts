/** Questions, answers and buttons of reports, and the accessibility statement. */
export const reportsStyle = `
.report > * + *, .report-form > * + * { margin-top: 1.25rem }
.report fieldset { border: 0; margin: 0; padding: 0; min-width: 0 }
.report legend { padding: 0; margin-bottom: 0.5rem }
.report-form h1 { font-size: clamp(1.7rem, 1.4rem + 1.5vw, 2.4rem) }
.question > * + * { margin-top: 0.75rem }
.question { max-width: 40rem }
.question input { max-width: 20rem }
.question textarea { font-family: inherit; font-size: 1rem }
.choice {
  display: flex; gap: 0.9rem; align-items: flex-start; max-width: 40rem; margin-top: 0.6rem; padding: 0.75rem 1rem;
  border: 1px solid var(--edge); border-radius: var(--radius); font-weight: 500; cursor: pointer;
}
.choice input { flex: none; width: 1.5rem; min-height: 1.5rem; height: 1.5rem; margin: 0.1rem 0 0; accent-color: var(--accent) }
.choice small { display: block; font-weight: 400 }
.choice:hover, .choice:has(:checked) { border-color: var(--accent); background: var(--accent-soft) }
.choice:has(:focus-visible) { outline: 0.1875rem solid var(--accent); outline-offset: 0.1875rem }
.fault { font-weight: 650; padding-inline-start: 0.75rem; border-inline-start: 0.3rem solid var(--accent) }
.notice { max-width: 44rem; padding: 0.9rem 1.1rem; background: var(--accent-soft); border-radius: var(--radius) }
.notice > * + * { margin-top: 0.5rem }
.buttons { display: flex; flex-wrap: wrap; gap: 0.75rem; align-items: center }
button.second, a.second {
  display: inline-flex; align-items: center; min-height: 2.875rem; padding: 0.5rem 1.25rem; font-weight: 600;
  background: var(--paper); color: var(--accent); border: 1px solid var(--edge); border-radius: var(--radius);
  text-decoration: none;
}
a.second:hover { text-decoration: underline }
.trap { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
.answers { max-width: 48rem }
.answers > div { display: grid; gap: 0.25rem 1.5rem; padding-block: 0.9rem; border-top: 1px solid var(--line) }
.answers dt { font-weight: 650 }
.answers dd { white-space: pre-line }
.answers button { min-height: 2.25rem; padding-block: 0.25rem }
.report-number {
  display: inline-block; padding: 0.75rem 1.5rem; border: 2px solid var(--accent); border-radius: var(--radius);
  font-size: clamp(1.6rem, 1.2rem + 3vw, 2.6rem); font-weight: 700; letter-spacing: 0.04em;
  font-variant-numeric: tabular-nums;
}
.confirmations > * + * { margin-top: 0.75rem }
.steps li { padding-block: 0.35rem }
.badge h1 { font-size: 1rem }
.statement h2 { margin-top: 2.5rem }
.statement ul { list-style: disc; padding-inline-start: 1.25rem; max-width: 68ch }
.statement li + li { margin-top: 0.35rem }
@media (min-width: 44rem) { .answers > div { grid-template-columns: minmax(0, 1fr) minmax(0, 2fr) auto; align-items: start } }
@media print { .confirmations, .buttons { display: none } }
@media (forced-colors: active) { .notice, .fault { border: 1px solid CanvasText } }
`
