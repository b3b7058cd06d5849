import { toSegment } from '../../model/iris.js'
import { cleanText } from '../cells/clean-text.js'
import type { ResolveColumn } from './compile-argument.js'
import type { RowReader } from './evaluate.js'
import type { Template } from '../mapping/mapping.js'
import { remember } from '../cells/remember.js'
import type { ColumnUse } from '../tables/table.js'

/** Segments of a path that name its record. */
const recordSegments = 3

/** A path below `id/` as a row gives it. */
export type Path = { path: string; record: string } | { lacking: ColumnUse; record: boolean }

/** The subject of a mapping, ready to be made row by row. */
export interface CompiledPath {
  uses: readonly ColumnUse[]
  /** Whether it is the path of a record, not of a part. */
  isRecord: boolean
  /** The path, or the first column that gives none, and whether that leaves the record unnamed. */
  make(row: RowReader): Path
}

/** Turns cells into segments; shared by the paths of a table, as each row uses the same few cells again and again. */
export type SegmentOf = (text: string) => string

/** A maker of segments that remembers the last ones. */
export function createSegmentOf(): SegmentOf {
  return remember(text => toSegment(cleanText(text)))
}

/** The subject of a mapping; each column gives a safe segment or a part of one. */
export function compilePath(subject: Template, resolve: ResolveColumn, segmentOf: SegmentOf): CompiledPath {
  const segments = splitSegments(subject).map(parts =>
    parts.map(part => (typeof part === 'string' ? part : resolve(part.column))),
  )
  const uses = segments.flat().filter(part => typeof part !== 'string')
  return {
    uses,
    isRecord: isRecordPath(subject),
    make: row => {
      const made: string[] = []
      for (const parts of segments) {
        const segment = makeSegment(parts, row, segmentOf)
        if (typeof segment !== 'string') return { lacking: segment, record: made.length < recordSegments }
        made.push(segment)
      }
      const path = made.join('/')
      return { path, record: made.length === recordSegments ? path : made.slice(0, recordSegments).join('/') }
    },
  }
}

/** Whether a subject is that of a record, not of a part. */
export function isRecordPath(subject: Template): boolean {
  return splitSegments(subject).length === recordSegments
}

function splitSegments(template: Template): Template[] {
  const segments: Template[number][][] = [[]]
  for (const part of template) {
    const [first = '', ...rest] = typeof part === 'string' ? part.split('/') : []
    segments.at(-1)?.push(typeof part === 'string' ? first : part)
    for (const text of rest) segments.push([text])
  }
  return segments.map(parts => parts.filter(part => part !== ''))
}

function makeSegment(parts: readonly (string | ColumnUse)[], row: RowReader, segmentOf: SegmentOf): string | ColumnUse {
  let text = ''
  for (const part of parts) {
    const piece = typeof part === 'string' ? part : segmentOf(row.read(part)?.text ?? '')
    if (piece === '' && typeof part !== 'string') return part
    text += piece
  }
  return text
}
