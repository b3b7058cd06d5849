/** The editor and the map of the query page; on top of the sheet of yasqe 4.6, which knows only the day. */
export const queryStyle = `
.query-editor { width: 100%; min-width: 0 }
#query-fault:empty { display: none }
#query-fault { font-weight: 600 }
.query-editor .CodeMirror {
  height: auto; font-family: ui-monospace, 'Cascadia Mono', 'DejaVu Sans Mono', Menlo, Consolas, monospace;
  font-size: 0.95rem; line-height: 1.5; background: var(--surface); color: var(--ink);
  border: 1px solid var(--edge); border-radius: var(--radius);
}
.query-editor .CodeMirror-scroll { min-height: 12rem; max-height: 36rem }
.query-editor .CodeMirror-focused { outline: 0.1875rem solid var(--accent); outline-offset: 0.1875rem }
.query-editor .CodeMirror-code:focus { outline: none }
.query-editor .CodeMirror-gutters { background: var(--surface); border-color: var(--line) }
.query-editor .CodeMirror-linenumber, .query-editor .CodeMirror-foldgutter,
.query-editor .CodeMirror-foldgutter-open, .query-editor .CodeMirror-foldmarker { color: var(--quiet); text-shadow: none }
.query-editor .CodeMirror-cursor { border-color: var(--ink) }
.query-editor .CodeMirror-selected, .query-editor .CodeMirror-focused .CodeMirror-selected,
.query-editor .CodeMirror-line::selection, .query-editor .CodeMirror-line span::selection,
.query-editor .cm-matchhighlight { background: var(--accent-soft) }
.query-editor .CodeMirror .CodeMirror-line span[class*='cm-'] { color: var(--ink) }
.query-editor .CodeMirror .CodeMirror-line span.cm-keyword { color: var(--accent); font-weight: 600 }
.query-editor .CodeMirror .CodeMirror-line span.cm-comment { color: var(--quiet); font-style: italic }
.query-editor .CodeMirror .CodeMirror-line span.cm-atom { color: var(--accent) }
.query-editor .CodeMirror .CodeMirror-line span.cm-variable-3 { color: var(--quiet) }
.query-editor .CodeMirror .CodeMirror-line span.CodeMirror-matchingbracket { outline: 1px solid var(--edge) }
.query-editor .CodeMirror .CodeMirror-line span.cm-error, .query-editor .CodeMirror .CodeMirror-line span.cm-sp-error {
  text-decoration: underline wavy;
}
.query-fault { color: var(--ink); font-weight: 700; padding-inline: 0.2rem }
.query-editor .CodeMirror-hints {
  max-width: min(40rem, 90vw); max-height: 20rem; font: inherit; font-size: 0.95rem;
  background: var(--paper); border: 1px solid var(--edge); border-radius: var(--radius);
}
.query-editor .CodeMirror-hint { max-width: none; padding: 0.2rem 0.5rem; color: var(--ink); white-space: normal }
.query-editor li.CodeMirror-hint-active { background: var(--accent); color: var(--on-accent) }
.query-editor li.CodeMirror-hint-active small { color: inherit }
.query-map { margin-top: 2rem }
.query-map svg {
  display: block; width: 100%; max-width: 48rem; margin-block: 0.75rem; background: var(--surface);
  border: 1px solid var(--line); border-radius: var(--radius); font-size: 11px;
}
.query-map circle { fill: var(--accent); stroke: var(--paper); stroke-width: 1 }
.query-map text { fill: var(--on-accent); text-anchor: middle }
.query-map .scale text { fill: var(--ink); text-anchor: start }
.query-map .scale path { fill: none; stroke: var(--ink) }
@media (forced-colors: active) { .query-map circle { fill: CanvasText } .query-map text { fill: Canvas } }
`
