import { posix } from 'node:path'
import { scanWhole } from './scan-part.js'
import { attribute } from './scan-xml.js'
import type { ZipEntry } from './zip.js'

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  name: string
  hidden: boolean
  /** Path of its part in the archive. */
  path: string
}

/** The list of sheets of an .xlsx file, and where its other parts are. */
export interface XlsxBook {
  sheets: ListedSheet[]
  date1904: boolean
  styles: ZipEntry | undefined
  strings: ZipEntry | undefined
}

/** A relation of a part to another: its kind is the last word of its type. */
export interface Relation {
  kind: string
  /** A path in the archive, or an address when it is outside. */
  target: string
}

export type Parts = ReadonlyMap<string, ZipEntry>

/** Reads the list of sheets; sheets of charts and macros hold no cells and are left out. */
export async function readBook(parts: Parts): Promise<XlsxBook> {
  const path = [...(await readRelations(parts, '')).values()].find(({ kind }) => kind === 'officeDocument')?.target
  const book = path ?? 'xl/workbook.xml'
  const relations = await readRelations(parts, book)
  const sheets: ListedSheet[] = []
  let date1904 = false
  await scanWhole(parts.get(book), {
    open: (name, attributes) => {
      if (name === 'workbookPr') date1904 = /^(1|true)$/.test(attribute(attributes, 'date1904') ?? '')
      if (name !== 'sheet') return
      const relation = relations.get(idOf(attributes))
      const hidden = /hidden/i.test(attribute(attributes, 'state') ?? '')
      const title = attribute(attributes, 'name') ?? ''
      if (relation?.kind === 'worksheet') sheets.push({ name: title, hidden, path: relation.target })
    },
  })
  const partOf = (wanted: string) => {
    const target = [...relations.values()].find(({ kind }) => kind === wanted)?.target
    return target === undefined ? undefined : parts.get(target)
  }
  return { sheets, date1904, styles: partOf('styles'), strings: partOf('sharedStrings') }
}

/** The relations of a part by their ids; an empty path is the archive itself. */
export async function readRelations(parts: Parts, path: string): Promise<Map<string, Relation>> {
  const folder = path === '' ? '' : posix.dirname(path)
  const relations = new Map<string, Relation>()
  await scanWhole(parts.get(posix.join(folder, '_rels', `${posix.basename(path)}.rels`)), {
    open: (name, attributes) => {
      if (name !== 'Relationship') return
      const target = attribute(attributes, 'Target') ?? ''
      const outside = attribute(attributes, 'TargetMode') === 'External'
      relations.set(attribute(attributes, 'Id') ?? '', {
        kind: (attribute(attributes, 'Type') ?? '').replace(/^.*\//, ''),
        target: outside ? target : target.startsWith('/') ? target.slice(1) : posix.join(folder, target),
      })
    },
  })
  return relations
}

/** The id of a relation, whose attribute has a prefix. */
export function idOf(attributes: string): string {
  const [, double, single] = /\s[\w-]+:id\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(` ${attributes}`) ?? []
  return double ?? single ?? ''
}
