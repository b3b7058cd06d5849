/** What only some pages have: tiles, results, forms, terms; and how all of them print. */
export const pagesStyle = `
.welcome { padding-block: 1rem 0.5rem }
.welcome > div > * + * { margin-top: 0.9rem }
.doorway { display: none; fill: none; stroke-width: 3; stroke-linejoin: round; stroke-linecap: round }
.doorway .ground, .doorway .frame { stroke: var(--accent); stroke-width: 6 }
.doorway .leaf { stroke: var(--accent); fill: var(--accent-soft) }
.doorway .handle { fill: var(--accent) }
.doorway .size { stroke: var(--quiet); stroke-width: 2 }
.welcome h1 { font-size: clamp(2.4rem, 1.5rem + 4vw, 4rem) }
.welcome h1 + p { font-size: 1.2rem }
.counts { color: var(--quiet) }
.search-form {
  display: grid; gap: 1rem; align-items: start; justify-items: start;
  padding: 1.25rem; background: var(--accent-soft); border-radius: var(--radius);
}
.search-form .field { width: 100% }
.overview-form {
  display: grid; gap: 1rem; align-items: end; padding: 1.25rem; background: var(--accent-soft);
  border-radius: var(--radius); grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
}
.overview-form select { text-overflow: ellipsis }
.overview-form button { justify-self: start }
.pattern-form, .query-form { display: grid; gap: 1rem; justify-items: start }
.pattern-form .field { width: 100%; max-width: 48rem }

.tiles, .readers { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)) }
.tiles a {
  display: grid; gap: 0.25rem; align-content: end; height: 100%; min-height: 7rem; padding: 1.1rem 1.25rem;
  border: 1px solid var(--line); border-bottom: 0.3rem solid var(--accent); border-radius: var(--radius);
  color: var(--ink); text-decoration: none;
}
.tiles a:hover { background: var(--accent-soft); border-color: var(--accent) }
.tile-name { font-size: 1.25rem; font-weight: 650; line-height: 1.25 }
.tile-name::first-letter { text-transform: uppercase }
.tile-count { color: var(--quiet) }
.readers { gap: 2rem }
.readers p { margin-top: 0.5rem }
.request figcaption { font-weight: 600; margin-bottom: 0.35rem }
.request pre, .query-form textarea, pre.text {
  padding: 0.9rem 1.1rem; background: var(--surface); border-radius: var(--radius);
}
.request code { color: var(--ink); font-size: inherit }

main > h2, .found { margin-top: 2.5rem }
.hits { margin-top: 1rem }
.hits > li { padding-block: 1.1rem; border-top: 1px solid var(--line) }
.hits h3 a { display: inline-block; min-height: 1.75rem }
.nothing { margin-top: 1rem }
.nothing ul { list-style: disc; padding-inline-start: 1.25rem; margin-block: 0.75rem }
.nothing li + li { margin-top: 0.35rem }

.query-form textarea { border-radius: var(--radius) }
.examples li, .codes li { padding-block: 0.25rem }
.examples a { display: inline-block; min-height: 1.75rem }
.boolean { font-size: 2rem; font-weight: 650 }
.problem { margin-top: 1.5rem; padding: 1rem 1.25rem; border: 2px solid var(--ink); border-radius: var(--radius) }
.problem p, .error p { margin-top: 0.5rem }
.error h2 { margin-top: 1.5rem }
.scroller { overflow-x: auto; max-width: 100% }
.terms { font-size: 0.95rem; min-width: 100% }
.terms th, .terms td {
  padding: 0.5rem 1.25rem 0.5rem 0; border-bottom: 1px solid var(--line); max-width: 32rem;
  overflow-wrap: anywhere; min-width: 8rem;
}
.terms th { border-bottom: 2px solid var(--ink) }
.terms th::first-letter { text-transform: none }
.units th, .units td { padding: 0.4rem 1.5rem 0.4rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere }

.terms-group { display: grid; gap: 0 2.5rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 26rem), 1fr)) }
.terms-group > h2 { padding-bottom: 1rem }
.terms-group > h2, .terms-group > table { grid-column: 1 / -1; justify-self: start }
.term { padding-block: 0.9rem; margin: 0; border-top: 1px solid var(--line); scroll-margin-top: 1rem }
.term:target { background: var(--accent-soft); box-shadow: 0 0 0 0.5rem var(--accent-soft) }
.term p { margin-top: 0.25rem }
.inline { margin-top: 0.35rem; color: var(--quiet); font-size: 0.95rem }
.codes { margin-top: 0.35rem; columns: 2 14rem }

@media (min-width: 44rem) {
  .search-form { grid-template-columns: minmax(0, 1fr) auto; padding: 1.5rem }
  .search-form:has(select) { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr) auto }
  .search-form button { margin-top: 1.7rem }
  .welcome { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 3rem; align-items: center }
  .doorway { display: block }
}
@media (min-width: 64rem) { .tiles { grid-template-columns: repeat(3, 1fr) } }

@media print {
  .skip, .search-box, .search-form, .languages, .contents, .breadcrumb, .site-footer nav, .pager { display: none }
  :root { font-size: 9.5pt }
  body { font-size: 1rem; display: block; color: #000; background: #fff }
  a { color: inherit }
  h2, h3, h4 { break-after: avoid }
  tr, .fact, .gap { break-inside: avoid }
  .source::details-content { content-visibility: visible; display: block }
  .source summary::before { display: none }
}
@media (forced-colors: active) {
  .figures, .tiles a, .survey, .problem { border: 1px solid CanvasText }
  .languages [aria-current] { text-decoration: underline }
  button { border: 2px solid ButtonText }
}
`
