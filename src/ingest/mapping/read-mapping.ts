import type { Node } from 'yaml'
import type { Vocabulary } from '../../model/vocabulary.js'
import { limits } from '../tables/limits.js'
import { adviseMapping } from './advise-mapping.js'
import type { Mapping } from './mapping.js'
import { checkMapping } from './check-mapping.js'
import { readKeys } from './read-keys.js'
import type { MappingContext } from './read-keys.js'
import { readNames } from './read-names.js'
import { readSources } from './read-sources.js'
import { readDefaults, readSurvey, readSurveyKeys } from './read-survey.js'
import { readThings } from './read-things.js'
import { createYamlReader } from './yaml-reader.js'
import type { MappingProblem, YamlReader } from './yaml-reader.js'

const rootKeys = ['prefixes', 'x-table', 'sources', 'mappings', 'authors']

/** Reads a mapping file and holds it against the vocabulary. With one problem or more there is no mapping; advice does not
 * keep it from being used. */
export function readMapping(
  text: string,
  vocabulary: Vocabulary,
): { mapping: Mapping; advice: MappingProblem[] } | { problems: MappingProblem[] } {
  if (text.length > limits.mappingBytes) return { problems: [tooLong] }
  const reader = createYamlReader(text)
  if (reader.problems.length > 0) return { problems: reader.problems }
  const mapping = readRoot(reader, vocabulary)
  const problems = reader.problems.sort(byPlace)
  return mapping && problems.length === 0 ? { mapping, advice: reader.advice.sort(byPlace) } : { problems }
}

function byPlace(one: MappingProblem, other: MappingProblem): number {
  return one.line - other.line || one.column - other.column
}

function readRoot(reader: YamlReader, vocabulary: Vocabulary): Mapping | undefined {
  const { root } = reader
  const keys = readKeys({ reader }, root, rootKeys, 'A mapping file')
  const context: MappingContext = { reader, vocabulary, names: readNames(reader, keys.node('prefixes'), vocabulary) }
  const need = (key: string): Node | undefined =>
    keys.node(key) ?? void reader.report(root, `The file has no "${key}".`, 'See docs/mapping.md.')
  const [table, sourcesNode, thingsNode] = [need('x-table'), need('sources'), need('mappings')]
  if (!table || !sourcesNode || !thingsNode) return undefined
  const surveyKeys = readSurveyKeys(context, table)
  const survey = readSurvey(context, table, surveyKeys)
  const sources = readSources(context, sourcesNode, surveyKeys.node('tables'), readDefaults(surveyKeys))
  const things = readThings(context, thingsNode, sources)
  const mapping = { survey, sources, things }
  checkMapping(context, mapping, thingsNode)
  if (reader.problems.length === 0)
    adviseMapping(context, mapping, { things: thingsNode, tables: surveyKeys.node('tables') })
  return mapping
}

const tooLong: MappingProblem = {
  line: 1,
  column: 1,
  message: `The mapping is longer than ${limits.mappingBytes.toLocaleString('en')} characters.`,
  cure: 'Divide it.',
}
