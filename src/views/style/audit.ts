/** The audit report, on the screen and on A4 as a report to be signed; served at `/assets/audit.css`. */
export const auditStyle = `
.audit-block { margin-top: 2rem }
.audit-block > * + *, .audit-regulation > * + * { margin-top: 0.75rem }
.audit-regulation > .audit-block { margin-top: 2.25rem }
.audit-bar { display: block; width: 100%; height: 1.1rem; border: 1px solid var(--edge); border-radius: 0.25rem }
.bar-met { fill: var(--accent) }
.bar-failed { fill: var(--ink) }
.bar-open { fill: var(--edge) }
.bar-none { fill: var(--paper) }
.mark-sign { display: inline-block; min-width: 1em; font-weight: 700; text-align: center }
.mark-failed { font-weight: 650 }
.mark-met .mark-sign { color: var(--accent) }
.mark-open, .mark-none { color: var(--quiet) }
.mark-open { font-style: italic }
.audit-figures { grid-template-columns: repeat(auto-fit, minmax(min(100%, 8.5rem), 1fr)) }
.audit-figures > div { padding: 0.75rem 0.9rem }
.audit-figures dt { font-size: 0.925rem; line-height: 1.35 }

.chain { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 8.5rem), 1fr)); gap: 0.75rem 0 }
.chain li {
  display: grid; gap: 0.2rem; align-content: start; padding: 0.6rem 0.75rem 0.6rem 0;
  border-top: 0.35rem solid var(--accent); font-size: 0.95rem;
}
.chain strong::first-letter { text-transform: uppercase }
.chain .chain-not { border-top-color: var(--ink) }
.chain .chain-not-assessable { border-top: 0.35rem dotted var(--edge) }
.chain .chain-absent { border-top: 0.35rem double var(--line) }
.chain .chain-with-help { border-top-style: dashed }
.chain-weakest em { font-weight: 650; font-style: normal; text-transform: uppercase; font-size: 0.8rem }
.chain a, .audit .todo a, .checks a { min-height: 1.5rem; display: inline-block; max-width: 100%; overflow-wrap: anywhere }

.todo { display: grid; gap: 0.6rem }
ol.todo { list-style: decimal; padding-inline-start: 1.5rem }
.tag {
  display: inline-block; padding: 0 0.5rem; border: 1px solid var(--edge); border-radius: 1rem; font-size: 0.85rem;
  color: var(--quiet);
}
.checks { width: 100%; font-size: 0.95rem }
.checks th, .checks td { padding: 0.4rem 0.75rem 0.4rem 0; border-bottom: 1px solid var(--line); vertical-align: top }
.checks thead th { border-bottom: 2px solid var(--ink) }
.checks tbody th { font-weight: 600 }
.part-verdict { font-weight: 400; font-size: 0.95rem }
.checks .part th { padding-top: 1rem; border-bottom-color: var(--edge); font-size: 1.05rem }
.audit-choice { margin-block: 1.5rem; padding: 0.75rem 1.25rem; background: var(--surface); border-radius: var(--radius) }
.audit-choice summary { display: flex; align-items: center; min-height: 2rem; cursor: pointer; font-weight: 600; color: var(--accent) }
.audit-choice form {
  display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem; justify-items: start; padding-block: 0.75rem }
.audit-choice .field, .audit-choice .box span { min-width: 0; max-width: 100% }
.audit-choice select, .audit-choice input[type='date'] { min-width: 0; max-width: 100% }
.audit-choice fieldset { border: 0; padding: 0; margin: 0; min-width: 0 }
.audit-choice legend { font-weight: 600; padding: 0 }
.audit-choice .box { display: flex; gap: 0.6rem; align-items: flex-start; font-weight: 400; padding-block: 0.3rem }
.audit-choice .box input { width: 1.5rem; min-height: 1.5rem; flex: none }
.sign-off { display: none }

@media (max-width: 43.99rem) {
  .checks, .checks tbody { display: block }
  .checks thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
  .checks tr { display: block; padding-block: 0.6rem; border-bottom: 1px solid var(--line) }
  .checks .part { border-bottom: 2px solid var(--edge) }
  .checks th, .checks td, .checks tbody th { display: block; border: 0; padding: 0.1rem 0; width: auto }
  .checks td:not(:first-child)::before { content: attr(data-label) ': '; color: var(--quiet); font-size: 0.85rem }
}

@media print {
  @page { size: A4; margin: 7mm 10mm }
  :root:has(.audit) { font-size: 7pt }
  :root:has(.audit) .site-header, :root:has(.audit) .site-footer, .audit-choice, .audit-files { display: none }
  :root:has(.audit) main { padding: 0 }
  .audit, .audit p { line-height: 1.25; max-width: none }
  .audit h1 { font-size: 1.9rem }
  .audit h2 { font-size: 1.35rem }
  .audit h3 { font-size: 1.1rem }
  .audit a { text-decoration: none }
  .audit > * + *, .audit .group { margin-top: 0.4rem }
  .audit .group { padding-top: 0.25rem }
  .audit-block { margin-top: 0.6rem }
  .audit-block > * + *, .audit-regulation > * + *, .audit .group > * + * { margin-top: 0.2rem }
  .audit-stale { padding: 0.2rem 0.6rem; margin-block: 0.3rem; border: 1px solid }
  .audit-head { columns: 2; column-gap: 2rem }
  .audit-head .fact { display: flex; gap: 0.6rem; padding-block: 0.1rem; break-inside: avoid }
  .audit-head dt { flex: 0 0 10.5rem }
  .audit-figures { grid-template-columns: repeat(6, 1fr); margin-top: 0.3rem }
  .audit-figures > div { padding: 0.2rem 0.5rem }
  .audit-figures dd, .audit-figures .value { font-size: 1.15rem; line-height: 1.2 }
  .audit-bar { height: 0.6rem; print-color-adjust: exact; -webkit-print-color-adjust: exact }
  .chain { grid-template-columns: repeat(7, 1fr) }
  .chain li { padding: 0.2rem 0.5rem 0.2rem 0; print-color-adjust: exact; -webkit-print-color-adjust: exact }
  .chain a, .audit .todo a, .checks a { min-height: 0; display: inline }
  .checks ul { display: block }
  .checks li { display: inline }
  .checks li + li::before { content: '; ' }
  .rules td .mark-met, .rules td .mark-failed { white-space: nowrap }
  .audit-parts, .audit-twice { display: none }
  .audit .terms { font-size: 1rem }
  .audit .terms th, .audit .terms td { min-width: 0; padding: 0.1rem 0.5rem 0.1rem 0 }
  .audit-regulation > .audit-block { margin-top: 0.25rem }
  .todo { gap: 0.15rem }
  .checks { font-size: 0.95rem; table-layout: fixed }
  .checks th, .checks td { padding: 0.06rem 0.5rem 0.06rem 0 }
  .checks .part th { padding-top: 0.3rem; font-size: 1rem }
  .rules thead th:first-child { width: 12% }
  .rules thead th:nth-child(2) { width: 42% }
  .rules thead th:nth-child(3) { width: 10% }
  .rules thead th:nth-child(4) { width: 14% }
  .opens thead th:first-child { width: 20% }
  .opens thead th:nth-child(2) { width: 22% }
  .audit small, .audit .tag, .audit .hint { font-size: 0.9rem }
  .audit .tag { border: 0; padding: 0 }
  .sign-off { display: block; margin-top: 0.8rem; break-inside: avoid }
  .sign-off dl { display: grid; grid-template-columns: 1fr 1fr 0.6fr 1.4fr; gap: 1.5rem; padding-top: 0.3rem }
  .sign-off dd { height: 2.4rem; border-bottom: 1px solid }
}
`
