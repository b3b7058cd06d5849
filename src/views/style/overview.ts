/** Figures and bars of overviews and indicators: `/assets/overview.css`, which only their pages ask for. */
export const overviewStyle = `
.standing-bar { display: block; width: 100%; height: 1.1rem; border-radius: var(--radius); border: 1px solid var(--edge) }
.share-bar { display: block; width: 100%; max-width: 12rem; height: 0.45rem; margin-top: 0.3rem }
.swatch { border: 1px solid var(--edge); vertical-align: baseline }
.bar-failing { fill: var(--ink) }
.bar-open { fill: var(--edge) }
.bar-met { fill: var(--accent) }
.bar-none, .bar-rest { fill: var(--line) }
.bar-pending { fill: var(--paper) }
.counted { display: inline-flex; flex-wrap: wrap; align-items: baseline; gap: 0 0.75rem }
.counted a, .counted .value { display: inline-block; min-height: 1.5rem; min-width: 1.5rem }
.query-link { font-size: 0.8rem; color: var(--quiet) }
.standing-figures { grid-template-columns: repeat(2, minmax(0, 1fr)) }
.standing-figures .wide { grid-column: 1 / -1 }
@media (min-width: 44rem) {
  .standing-figures { grid-template-columns: repeat(4, minmax(0, 1fr)) }
  .standing-figures .wide { grid-column: span 3 }
}
.figures .beside { font-size: 1.2rem; font-weight: 600 }
.terms tbody :is(th, td) { vertical-align: top }
.terms .counted .value { font-weight: 650 }
.kpi-cards { grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)) }
.kpi-cards dd .limit { margin-top: 0.4rem }
.trend { font-weight: 600 }
.targets { width: 100%; max-width: 14rem; height: 0.7rem; display: block; margin-top: 0.4rem }
.targets .mark { stroke: var(--ink); stroke-width: 1.5 }
@media (max-width: 30rem) { .standing-figures { grid-template-columns: minmax(0, 1fr) } }
@media print { .overview-form, .query-link { display: none } }
@media (forced-colors: active) { .bar-failing { fill: CanvasText } }
`
