/** The mark of Drempel, a doorway with a ramp over its threshold, as an SVG file; served at `/assets/icon.svg`. */
export const iconSvg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<style>.door{fill:none;stroke:#1f4e8c;stroke-width:3}.way{fill:#1f4e8c}
@media (prefers-color-scheme:dark){.door{stroke:#9cc3ff}.way{fill:#9cc3ff}}</style>
<path class="door" d="M9.5 24V5.5h13V24"/><path class="way" d="M2 28.5 9 24h14l7 4.5z"/></svg>
`
