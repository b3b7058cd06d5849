import { dark, light, toProperties } from './tokens.js'

/** Colours, letters, links and fields: what every page is made of. */
export const baseStyle = `
:root { color-scheme: light dark; ${toProperties(light)} --radius: 0.5rem; --gap: 1.5rem }
@media (prefers-color-scheme: dark) { :root { ${toProperties(dark)} } }

*, ::before, ::after { box-sizing: border-box }
html { text-size-adjust: 100%; -webkit-text-size-adjust: 100% }
body {
  margin: 0; min-height: 100vh; display: grid; grid-template: auto 1fr auto / minmax(0, 1fr);
  background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.6 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif;
  overflow-wrap: anywhere;
}

h1, h2, h3, h4, h5, h6 { margin: 0; line-height: 1.2; text-wrap: balance }
@media (max-width: 30rem) { h1, h2, h3, h4, h5, h6, button { hyphens: auto } }
h1 { font-size: clamp(2rem, 1.5rem + 2.2vw, 3rem); letter-spacing: -0.022em; font-weight: 700 }
h2 { font-size: 1.5rem; letter-spacing: -0.012em; font-weight: 650 }
h3 { font-size: 1.2rem; font-weight: 650 }
h4, h5, h6 { font-size: 1.0625rem; font-weight: 650 }
h2::first-letter, h3::first-letter, h4::first-letter, h5::first-letter, h6::first-letter,
dt::first-letter, th::first-letter { text-transform: uppercase }
p, ul, ol, dl, dd, figure { margin: 0 }
p { max-width: 68ch; text-wrap: pretty }
ul, ol { padding: 0; list-style: none }

a { color: var(--accent); text-underline-offset: 0.18em; text-decoration-thickness: 0.07em }
a:hover { text-decoration-thickness: 0.14em }
:focus-visible { outline: 0.1875rem solid var(--accent); outline-offset: 0.1875rem; border-radius: 0.125rem }
main:focus { outline: none }

code, pre, textarea { font-family: ui-monospace, 'Cascadia Mono', 'DejaVu Sans Mono', Menlo, Consolas, monospace }
code { font-size: 0.9em; color: var(--quiet) }
pre { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; font-size: 0.9rem }
small { font-size: 0.85em; color: var(--quiet) }
@media (min-width: 44rem) { time { white-space: nowrap } }
data, .value, td { font-variant-numeric: tabular-nums }

label { font-weight: 600 }
input, select, textarea, button { font: inherit; color: inherit; border-radius: var(--radius) }
input, select, textarea {
  width: 100%; min-height: 2.875rem; padding: 0.5rem 0.75rem;
  background: var(--paper); border: 1px solid var(--edge);
}
textarea {
  font-family: ui-monospace, 'Cascadia Mono', 'DejaVu Sans Mono', Menlo, Consolas, monospace;
  font-size: 0.95rem; resize: vertical;
}
input::placeholder { color: var(--quiet); opacity: 1 }
button {
  min-height: 2.875rem; padding: 0.5rem 1.25rem; cursor: pointer;
  background: var(--accent); color: var(--on-accent); border: 1px solid var(--accent); font-weight: 600;
}
button:hover { text-decoration: underline; text-underline-offset: 0.18em }
.hint { color: var(--quiet); font-size: 0.925rem; margin-top: 0.25rem }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
`
