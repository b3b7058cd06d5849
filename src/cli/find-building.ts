import { suggest } from '../ingest/mapping/nearest.js'
import type { Folder } from '../open-folder.js'
import { Problem } from '../problem.js'
import type { Change } from '../records/ledger.js'

/** The last change of a building that is named by its IRI or the end of it; withdrawn ones too. */
export function findBuilding(name: string, { ledger, iris }: Folder): Change {
  const iri = /^https?:/.test(name) ? name : iris.thing(/^building\//.test(name) ? name : `building/${name}`).value
  const latest = ledger.latest(iri)
  if (latest) return latest
  const names = Array.from(ledger.records(), ({ record }) => iris.path(record)?.replace(/^building\//, '') ?? record)
  throw new Problem('not-found', `There is no building "${name}".`, {
    cure: suggest(name, names, 'Give its IRI, or its municipality and name as its address has them.'),
  })
}
