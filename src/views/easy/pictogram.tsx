import type { NamedNode } from '@rdfjs/types'
import type { VNode } from 'preact'
import { objectOf } from '../../rdf/dataset.js'
import { acc, skos } from '../../rdf/vocab.js'
import type { PageContext } from '../page-context.js'

/** What is known of the thing that a pictogram shows. */
export type PictogramState = 'there' | 'absent' | 'unknown'

/** By the notation of the concept in `vocab/codes-pictogram.ttl`; strokes in a square of 48. */
const paths: Readonly<Record<string, string>> = {
  entrance: 'M24 6h16v36H24M6 24h22M20 15l9 9-9 9',
  door: 'M12 42V6h24v36M12 6l14 6v34l-14-4M21 26v3M6 42h6M36 42h6',
  threshold: 'M15 12a10 10 0 1 0 .1 0M15 21.5v1M4 34h22v-6h18M26 34v8M4 42h40',
  steps: 'M4 42h10V32h10V22h10V12h10',
  ramp: 'M4 40h40V20zM16 22l14-8M23 11l8 2.5-3 8',
  lift: 'M8 6h32v36H8zM17 21v-8M13 17l4-5 4 5M31 27v8M27 31l4 5 4-5M24 10v28',
  toilet: 'M12 6h8v16h-8zM12 22h24c0 8-5 12-11 12v8H15v-9c-2-2-3-6-3-11z',
  parking: 'M8 6h32v36H8zM19 34V14h7a6 6 0 0 1 0 12h-7',
  desk: 'M24 6a5 5 0 1 0 .1 0M14 28c0-8 4-11 10-11s10 3 10 11M4 28h40M8 28v14h32V28',
  help: 'M15 7a5 5 0 1 0 .1 0M33 7a5 5 0 1 0 .1 0M9 42V24c0-4 2-6 6-6s6 2 6 6v18M27 42V24c0-4 2-6 6-6s6 2 6 6v18M21 27h6',
  hearing:
    'M14 22a9 9 0 0 1 18 0c0 7-6 8-7 13-1 4-4 6-7 6a5 5 0 0 1-5-5M19 22a4 4 0 0 1 8 0c0 3-3 4-3 6M38 12c3 5 3 15 0 20',
  guidance: 'M28 6l-8 30M20 36l-3 2M4 42h40M6 36h8M28 36h14M4 30h8M30 30h14',
  stop: 'M10 8h28v28H10zM10 26h28M16 31.5h1M31 31.5h1M14 36v6M34 36v6M10 8v28',
}

/** Laid over what is not there, and beside what nobody has looked at. */
const marks: Readonly<Record<PictogramState, string | undefined>> = {
  there: undefined,
  absent: 'M5 5L43 43',
  unknown: 'M35 33a4 4 0 1 1 5.6 3.6c-1.2.6-1.6 1.2-1.6 2.6M39 44v.6',
}

interface PictogramProps {
  context: PageContext
  /** A class or a saying: the first that has a pictogram is shown. */
  terms: readonly NamedNode[]
  state: PictogramState
}

/** A drawing beside words that say the same; nothing where the vocabulary has none. */
export function Pictogram({ context, terms, state }: PictogramProps): VNode | null {
  const path = pathOf(context, terms)
  if (path === undefined) return null
  return (
    <svg class={`pictogram pictogram-${state}`} viewBox="0 0 48 48" width="48" height="48" aria-hidden="true">
      <path d={path} />
      {marks[state] === undefined ? null : <path class="over" d={marks[state]} />}
    </svg>
  )
}

function pathOf({ vocabulary: { quads } }: PageContext, terms: readonly NamedNode[]): string | undefined {
  const concept = terms.map(term => objectOf(quads, term, acc.shownBy)).find(found => found !== undefined)
  const notation = concept && objectOf(quads, concept, skos.notation)
  return notation && paths[notation.value]
}
