import type { Literal } from '@rdfjs/types'
import { readRecord, type Thing } from '../../model/record.js'
import { nameOf } from '../../views/label.js'
import type { PageContext } from '../../views/page-context.js'
import type { ReportChoice } from '../../views/reports/report-page.js'
import type { Found } from '../find-record.js'
import { Problem } from '../../problem.js'

/** Most parts that a page offers. */
const mostChoices = 200

/** The thing of a page and all that hangs below it, with names. */
export function choicesOf(
  { thing, record: quads }: Found,
  context: PageContext,
): { name: Literal; path: string; choices: ReportChoice[] } {
  const { iris, vocabulary } = context
  const root = readRecord(quads, iris, vocabulary)?.things.get(thing.value)
  const path = iris.path(thing.value)
  if (!root || path === undefined) throw new Problem('not-found', `There is no page of ${thing.value}.`)
  const below = [...walk(root, [], context)].slice(0, mostChoices)
  return { name: nameOf(context, root), path, choices: [{ path, names: [] }, ...below] }
}

function* walk({ parts }: Thing, above: readonly Literal[], context: PageContext): Iterable<ReportChoice> {
  for (const { thing } of parts) {
    const path = context.iris.path(thing.iri.value)
    if (path === undefined) continue
    const names = [...above, nameOf(context, thing)]
    yield { path, names }
    yield* walk(thing, names, context)
  }
}
