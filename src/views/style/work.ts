/** Work lists, and the checklist of a visit, which is made to be printed. */
export const workStyle = `
.why { color: var(--quiet); font-size: 0.95rem; font-weight: 400 }
.work-form fieldset { border: 0; margin: 0; padding: 0; min-width: 0; grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: 0 1.25rem }
.work-form legend { font-weight: 650; padding: 0 }
.work-form .choice { display: inline-flex; align-items: center; gap: 0.5rem; min-height: 2rem; font-weight: 400 }
.work-form .choice input { width: 1.5rem; height: 1.5rem; min-height: 0; flex: none }
.work-found { padding: 0; list-style: none }
.work-found > li { padding-block: 1.25rem; border-top: 1px solid var(--line) }
.work-found > li > * + * { margin-top: 0.4rem }
.work-found h3 a, .work-items a, .visit-link { display: inline-block; min-height: 1.6rem }
.work-items { padding-inline-start: 1.25rem; list-style: disc }
.work-items li + li { margin-top: 0.3rem }
.list-name { font-size: 0.85rem; font-weight: 650; padding: 0.1rem 0.5rem; border: 1px solid var(--line); border-radius: 1rem }
.visit-form { display: flex; flex-wrap: wrap; gap: 0.75rem; align-items: center }
.visit-form input { width: 6rem }
.visit-form .button {
  display: inline-flex; align-items: center; min-height: 2.75rem; padding: 0.5rem 1.25rem; font-weight: 600;
  border: 1px solid var(--accent); border-radius: var(--radius);
}
.visit .signature { display: flex; gap: 0.5rem; align-items: end; max-width: none }
.stop { margin-top: 2rem }
.stop h2 { font-size: 1.2rem; padding-bottom: 0.35rem; border-bottom: 2px solid var(--edge) }
.stop ol { padding: 0; list-style: none }
.stop li { padding-block: 0.75rem; border-bottom: 1px solid var(--line); break-inside: avoid }
.stop li > * + * { margin-top: 0.3rem }
.stop .how { color: var(--quiet); font-size: 0.95rem }
.stop .answer { display: flex; flex-wrap: wrap; gap: 0.4rem 1.25rem; align-items: end; max-width: none }
.stop .tick { display: inline-flex; gap: 0.4rem; align-items: center }
.stop .quiet { color: var(--quiet); font-size: 0.9rem }
.stop .field { display: inline-flex; gap: 0.4rem; align-items: end; flex: 0 1 12rem }
.visit .write { flex: 1 1 auto; min-width: 5rem; height: 1.5rem; border-bottom: 1.5px solid var(--edge) }
.visit .box { width: 1rem; height: 1rem; flex: none; border: 1.5px solid var(--edge); border-radius: 0.15rem }

@media print {
  @page { size: A4; margin: 11mm 13mm }
  :root:has(.visit) .site-header, :root:has(.visit) .site-footer, .screen-only, .work-form { display: none }
  :root:has(.visit) main { padding: 0 }
  .visit, .visit p { line-height: 1.3; max-width: none }
  .stops { columns: 2; column-gap: 1.5rem }
  .stop { margin-top: 0; padding-bottom: 0.6rem }
  .stop li { padding-block: 0.35rem }
  .stop .how { font-size: 0.85rem }
  .stop .answer { gap: 0.2rem 0.9rem }
  .visit h1 { font-size: 1.8rem }
  .stop h2 { font-size: 1.1rem }
}
`
