/** Facts, tables of entrances, gaps and sources. */
export const recordStyle = `
.place, .map-links { display: inline-flex; flex-wrap: wrap; gap: 0.25rem 1rem }
.place { font-size: 1.125rem }
.map-links { font-size: 1rem }
.survey {
  background: var(--accent-soft); border-inline-start: 0.3rem solid var(--accent);
  border-radius: 0 var(--radius) var(--radius) 0; padding: 0.9rem 1.25rem; margin-block: 1.5rem;
}
.survey p + p { margin-top: 0.5rem }
.kind { color: var(--quiet); font-weight: 400; font-size: 1rem }
th .kind { display: block; font-size: 0.95rem }

table { border-collapse: collapse; text-align: start }
.terms tbody th { border-bottom: 1px solid var(--line) }
th, td { text-align: start; vertical-align: baseline; overflow-wrap: break-word }
.entrances { width: 100% }
.entrances th, .entrances td { padding: 0.85rem 1rem 0.85rem 0; border-bottom: 1px solid var(--line) }
.entrances thead th {
  color: var(--quiet); font-weight: 600; font-size: 0.95rem; border-bottom: 2px solid var(--ink);
  padding-block: 0 0.5rem;
}
.entrances tbody th { font-weight: 600; width: 34% }
.entrances td .value { font-size: 1.2rem; font-weight: 650 }
.limit { font-weight: 400; font-size: 0.8em }
.unit { font-weight: 400; color: var(--quiet); font-size: 0.85em }
.state { color: var(--quiet) }
.state-unknown, .state-present { font-style: italic; text-decoration: underline dotted; text-underline-offset: 0.25em }
.state-absent { color: var(--ink); font-weight: 600 }
.figures .state-absent { font-weight: 650 }

.figures {
  display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr)); gap: 1px;
  background: var(--line); border: 1px solid var(--line); border-radius: var(--radius); overflow: hidden;
  margin-top: 1.5rem;
}
.figures > div { background: var(--surface); padding: 1rem 1.25rem }
.figures dt { color: var(--quiet); font-weight: 600 }
.figures dd { font-size: 1.2rem; line-height: 1.35 }
.figures .limit { display: block; font-size: 1rem; color: var(--quiet); letter-spacing: 0 }
.figures .value { font-size: 1.7rem; font-weight: 650; letter-spacing: -0.01em }

.thing { margin-top: 2rem }
.thing > * + * { margin-top: 0.6rem }
.thing .thing { margin-top: 1.25rem; padding-inline-start: 1.25rem; border-inline-start: 0.2rem solid var(--line) }
.thing h3 a, .thing h4 a, .thing h5 a, .thing h6 a, article > .thing > h2 a {
  color: var(--ink); text-decoration-color: var(--edge);
}
:is(h2, h3, h4, h5, h6, .entrances th, .links > li, .links > dt) > a { display: inline-block; min-height: 1.5rem }
.thing a:hover { color: var(--accent) }
.facts { border-bottom: 1px solid var(--line) }
.fact { padding-block: 0.55rem; border-top: 1px solid var(--line) }
.facts + .facts { border-bottom: 1px solid var(--line); margin-top: -1px }
.fact dt { color: var(--quiet) }
.fact dd { overflow-wrap: anywhere }
.fact dd + dd { margin-top: 0.35rem }
.fact > dd > .value { font-weight: 600 }
.fact .other .value { font-weight: 400 }
.other-label { color: var(--quiet) }
.origin { color: var(--quiet); font-size: 0.925rem }

.source { font-size: 0.925rem }
.source summary {
  display: inline-flex; align-items: center; min-height: 1.5rem; cursor: pointer; color: var(--quiet);
  list-style: none; border-radius: 0.25rem;
}
.source summary::-webkit-details-marker { display: none }
.source summary::before {
  content: '+' / ''; display: inline-grid; place-items: center; width: 1.15em; height: 1.15em;
  margin-inline-end: 0.45em; border: 1px solid var(--edge); border-radius: 50%; line-height: 1;
}
.source[open] summary::before { content: '–' / '' }
.source summary:hover { color: var(--ink); text-decoration: underline }
.source dl {
  background: var(--surface); border-radius: var(--radius); padding: 0.75rem 1rem;
  margin-block: 0.35rem 0.5rem; max-width: 42rem;
}
.source dl > div, .inline > div { display: flex; flex-wrap: wrap; gap: 0 0.5rem }
.source dt::after, .inline dt::after { content: ':' }
.source dt:lang(fr)::after, .inline dt:lang(fr)::after { content: '\\202f:' }
.source dd { overflow-wrap: anywhere; min-width: 0 }

.gaps { display: grid; gap: 0.35rem }
.gap { display: flex; gap: 0.65rem; padding: 0.4rem 0.9rem; border-inline-start: 0.25rem solid var(--edge) }
.gap-absent { border-inline-start-color: var(--ink); background: var(--surface) }
.gap-notApplicable { border-inline-start-style: double; border-inline-start-width: 0.35rem }
.gap-unknown { border-inline-start-style: dotted }
.gap-unknown, .gap-notApplicable { color: var(--quiet) }
.gap p { max-width: 75ch }
.gap strong { color: var(--ink); font-weight: 600 }
.sign { flex: none; margin-top: 0.32rem; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round }
.data-box { max-width: none }

@media (min-width: 44rem) {
  .fact { display: grid; grid-template-columns: minmax(9rem, 17rem) minmax(0, 1fr); column-gap: var(--gap) }
  .fact dd { grid-column: 2 }
}
@media (max-width: 43.99rem) {
  .entrances, .entrances tbody { display: block }
  .entrances th, .entrances td { overflow-wrap: anywhere }
  .entrances thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
  .entrances tr {
    display: block; border: 1px solid var(--line); border-radius: var(--radius); padding: 0.9rem 1.1rem;
    margin-top: 0.75rem;
  }
  .entrances tbody th { display: block; width: auto; padding: 0 0 0.5rem; border: 0; font-size: 1.1rem }
  .entrances td {
    display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 0 1rem;
    padding: 0.4rem 0; border: 0; border-top: 1px solid var(--line);
  }
  .entrances td::before { content: attr(data-label); content: attr(data-label) / ''; color: var(--quiet) }
}
`
