import type { VNode } from 'preact'
import { Text } from '../text.js'
import type { ReportChoice, ReportProps } from './report-page.js'

/** "Main entrance – Ramp 1", or the name of the thing of the page. */
export function ChoiceName({ context, data, choice }: ReportProps & { choice: ReportChoice | undefined }): VNode {
  const names = choice === undefined || choice.names.length === 0 ? [data.name] : choice.names
  return <>{names.map((name, index) => [index > 0 ? ' – ' : null, <Text context={context} literal={name} />])}</>
}
