import type { Literal } from '@rdfjs/types'
import { readRecord, type Thing } from '../../model/record.js'
import { nameOf } from '../../views/label.js'
import type { PageContext } from '../../views/page-context.js'
import type { ReportChoice } from '../../views/reports/report-page.js'
import type { Found } from '../find-record.js'
import { Problem } from '../../problem.js'

/** Most parts that a page offers. */
const mostChoices = 200

/** The thing of a page, with its name and its path. */
export function subjectOf(
  { thing: { value }, record: quads }: Found,
  context: PageContext,
): { thing: Thing; name: Literal; path: string } {
  const thing = readRecord(quads, context.iris, context.vocabulary)?.things.get(value)
  const path = context.iris.path(value)
  if (!thing || path === undefined) throw new Problem('not-found', `There is no page of ${value}.`)
  return { thing, name: nameOf(context, thing), path }
}

/** The thing of a page and all that hangs below it, with names. */
export function choicesOf(
  found: Found,
  context: PageContext,
): { name: Literal; path: string; choices: ReportChoice[] } {
  const { thing, name, path } = subjectOf(found, context)
  const below = [...walk(thing, [], context)].slice(0, mostChoices)
  return { name, path, choices: [{ path, names: [] }, ...below] }
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
