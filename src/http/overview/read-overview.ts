import type { Request } from 'express'
import type { Regulation } from '../../answers/audit/regulation.js'
import type { Verdict } from '../../answers/needs/to-verdict.js'
import { standings, type OverviewQuery } from '../../answers/overview/overview-query.js'
import { Problem } from '../../problem.js'
import { countedNames, type CountedName } from '../../views/overview/page-data.js'
import { chooseRegulation } from '../choose-regulation.js'
import { readParameters } from '../request.js'

/** Longest text that a parameter takes, in characters. */
const fieldLength = 200

const verdicts: readonly Verdict[] = ['fits', 'doesNotFit', 'unknown']

/** What is asked of an overview; a Problem for a regulation, standing, verdict or figure that there is not. */
export function readOverview(
  request: Request,
  regulations: readonly Regulation[],
): { query: OverviewQuery; page: number; counted: CountedName | undefined } {
  const parameters = readParameters(request)
  const text = (name: string) => parameters.get(name)?.trim().slice(0, fieldLength) || undefined
  const { municipality } = request.params as { municipality?: string }
  const page = Number(text('page') ?? 1)
  const [profile, verdict] = [text('profile'), choose(text('verdict'), verdicts, 'verdict')]
  return {
    query: {
      municipality: municipality ?? text('municipality'),
      use: text('use'),
      operator: text('operator'),
      regulation: chooseRegulation(text('regulation'), regulations),
      standing: choose(text('standing'), standings, 'standing'),
      rule: text('rule'),
      alone: choose(text('alone'), ['through', 'open'] as const, 'alone'),
      profile: profile === undefined || verdict === undefined ? undefined : { name: profile, verdict },
    },
    counted: choose(text('counted'), countedNames, 'figure'),
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  }
}

function choose<Name extends string>(text: string | undefined, names: readonly Name[], what: string): Name | undefined {
  const name = names.find(each => each === text)
  if (text === undefined || name !== undefined) return name
  throw new Problem('malformed', `There is no ${what} "${text}".`, { cure: `Use one of ${names.join(', ')}.` })
}
