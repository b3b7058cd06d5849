import type { Html } from './html.js'

/** The style of reports: light and dark, readable on paper; severity is told by words, colour only helps. */
export const style: Html = {
  html: `
:root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fff; --line: #b8b8b8; --soft: #f1f1ee; --link: #0b4f9e;
  --error: #a3142a; --warning: #7a4a00; --info: #1d5b3a }
@media (prefers-color-scheme: dark) { :root { --ink: #ececec; --paper: #16181a; --line: #5b6066; --soft: #23272b;
  --link: #9cc7ff; --error: #ff9fa9; --warning: #ffc978; --info: #94dcb4 } }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 75rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--ink);
  background: var(--paper) }
a { color: var(--link) }
a:focus-visible, summary:focus-visible, .wide:focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
h1, h2, h3 { line-height: 1.2; overflow-wrap: anywhere }
h2 { margin-top: 2.5rem; border-bottom: 2px solid var(--line) }
.wide { overflow-x: auto }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 1rem }
caption { text-align: left; font-weight: 600; padding: .25rem 0 }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border: 1px solid var(--line);
  overflow-wrap: break-word; min-width: 4rem }
thead th { background: var(--soft) }
td.number { text-align: right; font-variant-numeric: tabular-nums; overflow-wrap: normal }
.value { white-space: pre-wrap; overflow-wrap: anywhere; min-width: 6rem; font-family: ui-monospace, monospace }
.error { color: var(--error); font-weight: 600 }
.warning { color: var(--warning); font-weight: 600 }
.info { color: var(--info); font-weight: 600 }
section:target > h3 { background: var(--soft); outline: 3px solid var(--link) }
summary { cursor: pointer; padding: .3rem 0 }
nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1rem }
@media print { body { max-width: none; padding: 0; font-size: 9pt } nav { display: none } .wide { overflow: visible }
  thead { display: table-header-group } tr { break-inside: avoid } }
`,
}
