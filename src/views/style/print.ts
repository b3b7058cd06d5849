/** An ordinary building on one sheet of A4, and its easy edition on another. Method and place of each figure stay on the page. */
export const printStyle = `
@media print {
  @page { size: A4; margin: 9mm 11mm }
  :root:has(.building) { font-size: 7.2pt }
  :root:has(.building) :is(.site-header, .site-footer) { display: none }
  :root:has(.building) body { min-height: 0 }
  :root:has(.building) main { padding: 0; max-width: none }
  .building, .building p { line-height: 1.3; max-width: none }
  .building > * + * { margin-top: 0.5rem }
  .building h1 { font-size: 1.8rem; margin-top: 0 }
  .building h2 { font-size: 1.3rem }
  .building :is(h3, h4, h5, h6) { font-size: 1.05rem }
  .building a { text-decoration: none }
  .building :is(.map-links, .legend, .gap-unknown, .source, .origin, .formats, .data-box > h2, .data-box > h2 + p),
  .building #entrances ~ .thing, .advice:not(:has(.verdict)), .advice:has(.verdict) ~ .in-short { display: none }
  .building :is(.group, .data-box) { margin-top: 0.6rem; padding-top: 0.4rem }
  .building :is(.survey, .advice, .in-short, .closures) { margin-block: 0.5rem; padding: 0.4rem 0.8rem }
  .building :is(.in-short, .group) > * + * { margin-top: 0.25rem }
  .building .entrances th .kind { display: inline; padding-inline-start: 0.5rem }
  .building .entrances :is(th, td) { padding-block: 0.25rem; font-size: 1rem }
  .building .entrances td .value { font-size: 1.05rem }
  .sections { columns: 2; column-gap: 8mm }
  .sections .group { margin-top: 0; padding-top: 0.2rem; border: 0; break-inside: auto }
  .building .thing, .building .thing .thing { margin-top: 0.35rem; padding: 0; border: 0 }
  .building .thing > * + * { margin-top: 0.1rem }
  .building .facts { border: 0; margin-top: 0 }
  .building .fact { display: grid; grid-template-columns: 1fr 1fr; column-gap: 3mm; padding-block: 0.1rem; border-top: 0.5pt dotted currentColor }
  .building .fact dd { grid-column: 2 }
  .building .fact dd + dd { margin-top: 0 }
  .building .gap { padding: 0.1rem 0 0.1rem 0.4rem; background: none }
  .building .data-box .identifier { display: inline-block; margin: 0; padding-inline-end: 2rem }
  :root:has(.easy) :is(.site-header, .site-footer) { display: none }
  .easy { font-size: 11pt; line-height: 1.35 }
  .easy > * + * { margin-top: 0.4rem }
  .easy h1 { font-size: 1.5em }
  .easy h2 { font-size: 1.15em; margin-top: 0.8rem }
  .easy li { padding-block: 0.1rem }
  .easy .pictogram { width: 1.9rem; height: 1.9rem }
  .building .photo img { max-height: 35mm }
}
`
