import type { NamedNode } from '@rdfjs/types'
import type { VNode } from 'preact'
import { formatNumber } from './formatting.js'
import type { PageContext } from './page-context.js'
import { renderPage } from './page.js'
import { PlainTable } from './plain-table.js'
import { VocabularyFormats } from './vocabulary-formats.js'

/** Figures, as people read them. */
export interface QualityPageData {
  /** Metrics of a whole data set, in the order of columns. */
  metrics: readonly NamedNode[]
  /** All data first; they have no name. A figure that there is not is undefined. */
  dataSets: readonly { name: string | undefined; figures: readonly (number | undefined)[] }[]
  /** Metrics that count rather than tell a share. */
  counts: readonly NamedNode[]
  /** Share of what each shape knows, with what it says of the others. */
  shapes: readonly { message: string; figure: number }[]
}

/** What is measured of the data. */
export function qualityPage(context: PageContext, data: QualityPageData): string {
  const { quality, qualityText } = context.strings.openData
  const children = <Quality context={context} data={data} />
  return renderPage(context, { title: quality, description: qualityText, children })
}

function Quality({ context, data }: { context: PageContext; data: QualityPageData }): VNode {
  const { quality, qualityText, place, everything, known, missed } = context.strings.openData
  const share = (figure: number) => `${formatNumber(context.language, (100 * figure).toFixed(0))} %`
  const shown = (figure: number | undefined, metric: NamedNode | undefined) => {
    if (figure === undefined) return '–'
    const isCount = data.counts.some(each => metric !== undefined && each.equals(metric))
    return isCount ? formatNumber(context.language, figure) : share(figure)
  }
  const label = (metric: NamedNode) => context.vocabulary.label(metric, [context.language]).value
  return (
    <>
      <h1 id="quality">{quality}</h1>
      <p>{qualityText}</p>
      <VocabularyFormats context={context} />
      <PlainTable
        heading="quality"
        columns={[place, ...data.metrics.map(label)]}
        rows={data.dataSets.map(({ name, figures }) => [
          name ?? everything,
          ...figures.map((figure, index) => shown(figure, data.metrics[index])),
        ])}
      />
      <dl>
        {data.metrics.map(metric => (
          <>
            <dt>{label(metric)}</dt>
            <dd>{context.vocabulary.definition(metric, [context.language])?.value}</dd>
          </>
        ))}
      </dl>
      <div class="group">
        <h2 id="shapes">{known}</h2>
        <PlainTable
          heading="shapes"
          columns={[missed, everything]}
          rows={data.shapes.map(({ message, figure }) => [message, share(figure)])}
        />
      </div>
    </>
  )
}
