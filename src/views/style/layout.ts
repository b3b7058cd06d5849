/** Header, footer, and the way in which a page is divided. */
export const layoutStyle = `
.skip {
  position: absolute; inset: 0.5rem auto auto 0.5rem; padding: 0.75rem 1rem; background: var(--accent);
  color: var(--on-accent); border-radius: var(--radius); z-index: 1;
}
.skip:not(:focus) { transform: translateY(-200%) }

.site-header, main, .site-footer { padding-inline: max(1.25rem, (100% - 64rem) / 2) }
.site-header {
  display: flex; flex-wrap: wrap; align-items: center; gap: 0.75rem var(--gap);
  padding-block: 0.75rem; border-bottom: 1px solid var(--line);
}
.brand {
  display: inline-flex; align-items: center; gap: 0.6rem; min-height: 2.75rem; color: var(--ink);
  text-decoration: none; font-size: 1.3rem; font-weight: 700; letter-spacing: -0.02em;
}
.brand:hover span { text-decoration: underline; text-decoration-thickness: 0.1em }
.mark { color: var(--accent) }
.search-box { display: flex; flex-wrap: wrap; gap: 0.5rem; flex: 1 1 16rem; max-width: 28rem }
.search-box input { flex: 1 1 7rem; min-width: 0 }
.languages { margin-inline-start: auto }
.languages ul { display: flex; flex-wrap: wrap; gap: 0 1rem }
.languages a, .site-footer a { display: inline-flex; align-items: center; min-height: 2rem }
.languages a { color: var(--quiet); text-decoration: none }
.languages a:hover { text-decoration: underline }
.languages [aria-current] { color: var(--ink); font-weight: 650; box-shadow: inset 0 -0.15rem var(--accent) }

main { padding-block: 2rem 4rem }
main > * + *, article > * + * { margin-top: 1rem }
.eyebrow { color: var(--quiet); font-weight: 600 }
.eyebrow::first-letter, .kind::first-letter { text-transform: uppercase }
.breadcrumb ol { display: flex; flex-wrap: wrap; gap: 0 0.5rem; font-size: 0.95rem }
.breadcrumb li { display: inline-flex; gap: 0.5rem; align-items: center; min-height: 1.75rem }
.breadcrumb li + li::before { content: '›' / ''; color: var(--quiet) }
article > .eyebrow { margin-top: 1.5rem }
article > .eyebrow + h1 { margin-top: 0.25rem }

.contents { margin-block: 2rem }
.contents ul { display: flex; flex-wrap: wrap; gap: 0.5rem }
.contents a {
  display: block; padding: 0.35rem 0.9rem; border: 1px solid var(--line); border-radius: 2rem;
  text-decoration: none;
}
.contents a::first-letter { text-transform: uppercase }
.contents a:hover { border-color: var(--accent); text-decoration: underline }

.group, .legend, .data-box { margin-top: 3rem; padding-top: 1.5rem; border-top: 1px solid var(--line) }
.group > * + *, .legend > * + *, .data-box > * + * { margin-top: 1rem }
.site-footer { padding-block: 2rem; border-top: 1px solid var(--line); background: var(--surface); font-size: 0.95rem }
.site-footer ul { display: flex; flex-wrap: wrap; gap: 0 var(--gap) }
.site-footer p { margin-top: 0.75rem; color: var(--quiet) }

.pager { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem var(--gap); margin-top: 2rem }
.pager ul { display: flex; flex-wrap: wrap; gap: 0.5rem }
.pager a, .formats a {
  display: block; padding: 0.45rem 1rem; border: 1px solid var(--edge); border-radius: var(--radius);
  text-decoration: none;
}
.pager a:hover, .formats a:hover { text-decoration: underline; border-color: var(--accent) }
.formats { display: flex; flex-wrap: wrap; gap: 0.5rem }
.identifier { overflow-wrap: anywhere }
`
