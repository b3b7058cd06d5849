import type { Regulation } from '../answers/audit/regulation.js'
import { Problem } from '../problem.js'

/** Where nothing else is asked; the first regulation where there is no such one. */
const usual = 'be-vlg-2009'

/** Name of the regulation that is wished, or of the usual one; empty where there is none at all, a Problem for another name. */
export function chooseRegulation(wished: string | undefined, known: readonly Regulation[]): string {
  if (wished !== undefined) return findRegulation(wished, known).name
  return (known.find(({ name }) => name === usual) ?? known[0])?.name ?? ''
}

/** A regulation by its name. */
export function findRegulation(name: string, known: readonly Regulation[]): Regulation {
  const found = known.find(each => each.name === name)
  if (found) return found
  throw new Problem('malformed', `There is no regulation "${name.slice(0, 100)}".`, {
    cure: `Use one of ${known.map(each => each.name).join(', ')}.`,
  })
}
