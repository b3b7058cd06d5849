import { existsSync, readFileSync } from 'node:fs'
import type { Mapping, ObjectMapping } from '../src/ingest/mapping/mapping.js'
import { columnsOf, columnsOfCall, columnsOfObject } from '../src/ingest/mapping/mapping.js'
import { readMapping } from '../src/ingest/mapping/read-mapping.js'
import { suggestMapping, type SuggestedColumn } from '../src/ingest/suggest/suggest-mapping.js'
import { wordKey } from '../src/ingest/cells/clean-text.js'
import { openKnowledge } from '../src/main.js'
import { geo, rdf, sosa, wgs84 } from '../src/rdf/vocab.js'

/** Files with the mappings that people made for them: `npx tsx scripts/suggest-score.ts FILE=MAPPING …`. */
const pairs = process.argv.slice(2).map(pair => pair.split('='))

const { vocabulary } = openKnowledge()

/** What a mapping made by hand says of a header: properties and classes by IRI, or that it makes paths. */
function meaningsOf(mapping: Mapping, { sheet, header }: SuggestedColumn): Set<string> {
  const sources = mapping.sources.filter(({ sheets }) => sheet === undefined || !sheets || sheets.includes(sheet))
  const meanings = new Set<string>()
  for (const source of sources) {
    const own = source.columns.filter(({ titles }) => titles.some(title => wordKey(title) === wordKey(header)))
    const direct = own.flatMap(({ name }) => name ?? [])
    const derived = source.columns.filter(({ from }) => from !== undefined && direct.includes(from))
    const names = new Set([header, ...direct, ...derived.flatMap(({ name }) => name ?? [])])
    const uses = (columns: readonly string[]) => columns.some(column => names.has(column))
    if (uses(columnsOf(mapping.survey.surveyed ?? []))) meanings.add(sosa.resultTime.value)
    for (const thing of mapping.things.filter(({ sources: names }) => names.includes(source.name))) {
      if (uses(columnsOf(thing.subject))) meanings.add('key')
      if (thing.condition && uses(columnsOfCall(thing.condition)))
        for (const { predicate, object } of thing.statements)
          if (predicate.equals(rdf.type) && object.kind === 'constant') meanings.add(object.term.value)
      for (const { predicate, object } of thing.statements)
        if (uses(columnsOfObject(object)))
          for (const meaning of [predicate.value, ...termsOf(object)]) meanings.add(meaning)
    }
  }
  return meanings
}

/** Degrees are suggested as such and as a point. */
function isPosition({ iris }: SuggestedColumn): boolean {
  return iris.some(iri => iri === wgs84.lat.value || iri === wgs84.long.value)
}

/** The class in "fn:lacks": a column that says that a thing is missing says that it is there. */
function termsOf(object: ObjectMapping): string[] {
  if (object.kind !== 'function') return []
  return object.call.arguments.flatMap(({ value }) => (value.kind === 'iri' ? [value.term.value] : []))
}

for (const [file = '', mappingFile = ''] of pairs) {
  if (!existsSync(file) || !existsSync(mappingFile)) {
    console.log(`${file}: not there`)
    continue
  }
  const read = readMapping(readFileSync(mappingFile, 'utf8'), vocabulary)
  if ('problems' in read) throw new Error(`${mappingFile} cannot be used`)
  const { columns } = await suggestMapping({ file, vocabulary })
  const judged = columns.map(column => {
    const wanted = meaningsOf(read.mapping, column)
    const said = [
      ...column.iris,
      ...(isPosition(column) ? [geo.asWKT.value] : []),
      ...(column.meaning === 'key' ? ['key'] : []),
    ]
    return { column, wanted, said, right: said.some(one => wanted.has(one)) }
  })
  const [right, said, wanted] = [
    judged.filter(one => one.right).length,
    judged.filter(one => one.said.length > 0).length,
    judged.filter(one => one.wanted.size > 0).length,
  ]
  const percent = (part: number, whole: number) => `${Math.round((100 * part) / whole)} %`
  console.log(
    `${file}: ${columns.length} columns, ${wanted} mapped by hand; ${said} suggested, ${right} of them right;`,
  )
  console.log(`  precision ${percent(right, said)}, recall ${percent(right, wanted)}`)
  for (const one of judged.filter(({ right, said, wanted }) => !right && (said.length > 0 || wanted.size > 0)))
    console.log(
      `  ${one.column.header}: ${one.column.meaning ?? 'nothing'}, by hand ${[...one.wanted].map(last).join(' ') || 'nothing'}`,
    )
}

function last(iri: string): string {
  return iri.replace(/^.*[/#]/, '')
}
