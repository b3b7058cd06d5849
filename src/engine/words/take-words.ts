import type { Literal, Term } from '@rdfjs/types'
import { Problem } from '../../problem.js'
import { rdf, xsd } from '../../rdf/vocab.js'
import { readWordQuery } from '../../store/words/word-query.js'
import type { Bgp, Operation, Pattern, Words } from '../algebra.js'
import { labelProperties, textQuery } from './names.js'

/** The same patterns, in which each `text:query` with its lists has become one operation. Throws a Problem. */
export function takeWords(bgp: Bgp): Operation {
  const queries = bgp.patterns.filter(isTextQuery)
  if (queries.length === 0) return bgp
  const taken = new Set<Pattern>(queries)
  const readList = createListReader(bgp.patterns, taken)
  const words = queries.map(query => readQuery(query, readList))
  const patterns = bgp.patterns.filter(pattern => !taken.has(pattern))
  if (patterns.length === 0 && words.length === 1) return words[0] as Words
  return { type: 'join', input: [...(patterns.length > 0 ? [{ ...bgp, patterns }] : []), ...words] }
}

function isTextQuery({ predicate }: Pattern): boolean {
  return predicate.termType === 'NamedNode' && predicate.value === textQuery
}

type ReadList = (head: Term) => readonly Term[] | undefined

/** Reads lists that are written in the query, and takes their patterns away; undefined for what begins no list. */
function createListReader(patterns: readonly Pattern[], taken: Set<Pattern>): ReadList {
  const partOf = (node: Term, predicate: Term) =>
    patterns.find(pattern => pattern.subject.equals(node) && pattern.predicate.equals(predicate))
  return head => {
    const items: Term[] = []
    for (let node = head; !node.equals(rdf.nil);) {
      const [first, rest] = [partOf(node, rdf.first), partOf(node, rdf.rest)]
      if (!first || !rest || taken.has(first)) return undefined
      taken.add(first).add(rest)
      items.push(first.object)
      node = rest.object
    }
    return items
  }
}

function readQuery({ subject, object, graph }: Pattern, readList: ReadList): Words {
  const [found, score, literal, ...more] = readList(subject) ?? [subject]
  const names = [found, score, literal, graph].filter(term => term?.termType === 'Variable').map(term => term?.value)
  const areVariables = [score, literal].every(term => !term || term.termType === 'Variable')
  if (!found || more.length > 0 || !areVariables || new Set(names).size < names.length)
    throw wrong('its left side is ?s, (?s ?score) or (?s ?score ?literal)')
  const wanted = readWanted(readList(object) ?? [object])
  return { type: 'words', subject: found, graph, ...wanted, ...(score && { score }), ...(literal && { literal }) }
}

/** `( property … "words" limit "lang:nl" )`; all but the words may be left out. */
function readWanted(items: readonly Term[]): Pick<Words, 'properties' | 'words' | 'limit' | 'language'> {
  const properties = items.filter(({ termType }) => termType === 'NamedNode')
  const [words, limit, language] = readOptions(items.slice(properties.length))
  const query = readWordQuery(words)
  if (query.length === 0) throw wrong('there is no word in its text')
  return {
    properties: properties.length > 0 ? properties : labelProperties,
    words: query,
    limit,
    ...(language === undefined ? {} : { language }),
  }
}

function readOptions(items: readonly Term[]): [words: string, limit: number, language: string | undefined] {
  const literals = items.filter((item): item is Literal => item.termType === 'Literal')
  const language = literals.find(({ value }, at) => at > 0 && value.startsWith('lang:'))
  const [words, limit, ...more] = literals.filter(literal => literal !== language)
  const most = limit === undefined ? Infinity : Number(limit.value)
  const isNumber = limit === undefined || limit.datatype.equals(xsd.integer)
  if (!words || more.length > 0 || literals.length < items.length || !isNumber)
    throw wrong('its right side is "words", or (property "words" limit), in that order and without variables')
  return [words.value, most < 0 ? Infinity : most, language?.value.slice('lang:'.length).toLowerCase()]
}

function wrong(reason: string): Problem {
  return new Problem('malformed', `The query uses text:query in a way that is not known here: ${reason}.`, {
    cure: 'Write it as ?s text:query ( rdfs:label "stad*" 10 ), say.',
  })
}
