import { Problem } from '../problem.js'
import { toWriteProblem } from './disk-failure.js'
import type { Tables } from './tables.js'

/** Base IRI of the records, fixed by the first process that states one; throws a Problem for another. */
export async function agreeOnBase(tables: Tables, wished: string | undefined, otherwise: string): Promise<string> {
  const known = (tables.settings.get('base') as string | undefined) ?? fix(tables, wished ?? otherwise)
  if (wished === undefined || wished === known) return known
  throw new Problem('malformed', `The records of this data folder have the base IRI ${known}, not ${wished}.`, {
    cure: `Leave --base out, give ${known}, or take another data folder: published IRIs do not change.`,
  })
}

/** The first of two processes that race wins; both get its base. */
function fix({ root, settings }: Tables, base: string): string {
  try {
    return root.transactionSync(() => {
      const known = settings.get('base') as string | undefined
      if (known === undefined) settings.putSync('base', base)
      return known ?? base
    })
  } catch (cause) {
    throw toWriteProblem(cause)
  }
}
