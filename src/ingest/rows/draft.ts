import type { NamedNode, Quad } from '@rdfjs/types'
import type { Iris } from '../../model/iris.js'
import type { Vocabulary } from '../../model/vocabulary.js'
import { originsOf, rowText } from './draft-content.js'
import type { CellOrigin, DraftContent, DraftStatement, RowPlace } from './draft-content.js'
import { createToQuads } from './to-quads.js'
import type { Origin } from './to-quads.js'

/** A record as a file gives it, not yet put to the shapes. */
export interface Draft {
  /** IRI of the building. */
  record: NamedNode
  graph: NamedNode
  /** What the rows say, before observations and provenance are added to it. */
  content: DraftContent
  /** Made anew each time that they are asked for, as the quads of a large file would fill the memory. */
  readonly quads: readonly Quad[]
  /** The rows that it was made from. */
  rows: readonly Pick<RowPlace, 'source' | 'sheet' | 'row' | 'recordsIn'>[]
  /** The cell that a value of a thing, or of its observation, comes from; that of the first value if there are more. */
  origin(focusNode: string, path: string): CellOrigin | undefined
  /** Statements that a focus node and a path mean: those of a thing, or the one that an observation is about. */
  statements(focusNode: string, path: string | undefined): readonly DraftStatement[]
  /** The draft without some of its statements and their observations. */
  without(statements: ReadonlySet<DraftStatement>): Draft
  /** A draft of the same file with another content. */
  saying(content: DraftContent): Draft
}

/** A function that turns the content of a record into a draft. */
export function createToDraft(vocabulary: Vocabulary, iris: Iris, origin: Origin): (content: DraftContent) => Draft {
  const toQuads = createToQuads(vocabulary, iris, origin)
  const toDraft = (content: DraftContent): Draft => ({
    record: content.record,
    graph: content.graph,
    content,
    get quads() {
      return toQuads(content).quads
    },
    rows: rowsOf(content),
    statements: (focusNode, path) => findStatements(content, toQuads, { focusNode, path }),
    origin(focusNode, path) {
      const stated = this.statements(focusNode, path).find(({ columns }) => columns.length > 0)
      return stated && originsOf(stated)[0]
    },
    without: left => toDraft(leaveOut(content, left)),
    saying: toDraft,
  })
  return toDraft
}

type ToQuads = ReturnType<typeof createToQuads>

/** A node that is no thing of the record may be one of its observations. */
function findStatements(
  content: DraftContent,
  toQuads: ToQuads,
  { focusNode, path }: { focusNode: string; path: string | undefined },
): readonly DraftStatement[] {
  const thing = content.things.get(focusNode)
  if (thing) return thing.statements.filter(({ predicate }) => predicate.value === path)
  const observed = toQuads(content).observed.get(focusNode)
  return observed ? [observed] : []
}

function rowsOf({ things }: DraftContent): RowPlace[] {
  const rows = new Map<string, RowPlace>()
  for (const thing of things.values())
    for (const place of thing.rows) rows.set(`${place.source} ${rowText(place)}`, place)
  return [...rows.values()]
}

function leaveOut(content: DraftContent, left: ReadonlySet<DraftStatement>): DraftContent {
  const things = Array.from(content.things, ([iri, thing]) => {
    const statements = thing.statements.filter(statement => !left.has(statement))
    return [iri, { ...thing, statements }] as const
  })
  return { ...content, things: new Map(things) }
}
