/** The pages about our own words: diagram, index, code lists, profile. */
export const vocabularyStyle = `
.diagram { display: block; font-size: 0.875rem }
.diagram rect { fill: var(--surface); stroke: var(--edge) }
.diagram text { fill: var(--ink); text-anchor: middle; dominant-baseline: central }
.diagram .arrow { fill: none; stroke: var(--accent); stroke-opacity: 0.7 }
.diagram marker { fill: var(--accent) }
.profile tbody th { border-bottom: 1px solid var(--line); min-width: 14rem; font-weight: 400 }
.profile tbody th a { font-weight: 600 }
.profile td, .profile thead th { min-width: 4.5rem; padding-inline-end: 0.75rem; overflow-wrap: normal }
.profile td code { white-space: nowrap }
.profile .meaning { color: var(--quiet); font-size: 0.925em }
.messages { min-width: 16rem }
.fact dt:has(> code)::first-letter { text-transform: none }
.index { columns: 4 15rem; column-gap: 2rem }
.index li { break-inside: avoid }
.index a { display: inline-block; min-height: 1.75rem }
.more summary { min-height: 1.75rem; cursor: pointer; color: var(--accent) }
.class { grid-column: 1 / -1; padding-bottom: 1rem }
.inline:empty, .term p:empty { display: none }
.concepts { margin-top: 0.5rem }
.concepts > div { padding-block: 0.3rem; scroll-margin-top: 1rem }
.concepts > div:target, tr:target { background: var(--accent-soft) }
.concepts dt { font-weight: 600 }
.concepts dd, .nested { padding-inline-start: 1rem }
.concepts dt a, .terms th a { display: inline-block; min-height: 1.5rem }
.nested .facts, .nested .fact { border: 0; padding-block: 0.1rem; display: block }
.nested { border-inline-start: 0.2rem solid var(--line) }
`
