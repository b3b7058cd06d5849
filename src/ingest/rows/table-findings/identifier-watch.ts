import { rdf } from '../../../rdf/vocab.js'
import type { MadeThing } from '../convert-row.js'
import type { Watch } from './watch-table.js'

/** Identifiers that stand in more than one row: right for one row per entrance, wrong for one row per building. */
export function createIdentifierWatch(): Watch {
  const rows = new Map<string, number>()
  return {
    see({ made }) {
      for (const { path } of made.filter(makesRecord)) rows.set(path, (rows.get(path) ?? 0) + 1)
    },
    findings() {
      const shared = [...rows].filter(([, count]) => count > 1)
      const [most] = shared.toSorted(([, one], [, other]) => other - one)
      if (!most) return []
      const [example, times] = most
      return [{ severity: 'info', code: 'shared-identifier', values: { count: shared.length, example, times } }]
    },
  }
}

function makesRecord({ thing }: MadeThing): boolean {
  return thing.path.isRecord && thing.constants.some(({ predicate }) => predicate.equals(rdf.type))
}
