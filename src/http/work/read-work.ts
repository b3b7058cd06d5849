import type { Request } from 'express'
import type { Regulation } from '../../answers/audit/regulation.js'
import { listNames, type ListName, type WorkQuery } from '../../answers/work/work-list.js'
import { Problem } from '../../problem.js'
import { allLists } from '../../views/work/work-address.js'
import { chooseRegulation } from '../choose-regulation.js'
import { readParameters } from '../request.js'
import { readMonths } from './visit-routes.js'

/** Longest text that a parameter takes, in characters. */
const fieldLength = 200

/**
 * What is asked of the work lists; a Problem for a list or a regulation that there is not.
 * @param list that of the path: a name, or `all` for those of the parameters
 */
export function readWork(
  request: Request,
  regulations: readonly Regulation[],
  list: string | undefined,
): { query: WorkQuery; page: number } {
  const parameters = readParameters(request)
  const text = (name: string) => parameters.get(name)?.trim().slice(0, fieldLength) || undefined
  const page = Number(text('page') ?? 1)
  const asked = parameters.getAll('list').filter(name => name !== '')
  const names = list === undefined || list === allLists ? asked : [list, ...asked]
  const unchanged = text('unchanged')
  return {
    query: {
      lists: [...new Set(names)].map(name => chooseList(name)),
      join: text('join') === 'and' ? 'and' : 'or',
      municipality: text('municipality'),
      use: text('use'),
      operator: text('operator'),
      months: readMonths(request),
      regulation: chooseRegulation(text('regulation'), regulations),
      ...(unchanged !== undefined && /^\d{4}-\d\d-\d\d$/.test(unchanged) ? { unchangedSince: unchanged } : {}),
    },
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  }
}

function chooseList(text: string): ListName {
  const name = listNames.find(each => each === text)
  if (name !== undefined) return name
  throw new Problem('not-found', `There is no work list "${text}".`, { cure: `Use one of ${listNames.join(', ')}.` })
}
