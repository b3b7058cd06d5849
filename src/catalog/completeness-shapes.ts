import { readdirSync, readFileSync } from 'node:fs'
import type { Term } from '@rdfjs/types'
import type { Vocabulary } from '../model/vocabulary.js'
import { projectPath } from '../paths.js'
import { createDataset, objectsOf, subjectsOf } from '../rdf/dataset.js'
import { parseQuads } from '../rdf/parse.js'
import { rdfs, sh } from '../rdf/vocab.js'
import type { CompletenessShape } from './quality.js'

/** The shapes of `shapes/completeness*.ttl` that can miss something, each with the classes that it looks at. */
export function readCompletenessShapes(vocabulary: Vocabulary): CompletenessShape[] {
  const files = readdirSync(projectPath('shapes')).filter(name => /^completeness.*\.ttl$/.test(name))
  const data = createDataset(
    files.flatMap(name =>
      parseQuads(readFileSync(projectPath(`shapes/${name}`), 'utf8'), { blankPrefix: name.replace(/\W/g, '_') }),
    ),
  )
  const targets = [...data.match(null, sh.targetClass)]
  return targets.flatMap(({ subject, object }) => {
    const properties = objectsOf(data, subject, sh.property)
    const classes = narrowerClasses(object, vocabulary)
    return (properties.length > 0 ? properties : [subject]).map(shape => ({ iri: shape.value, classes }))
  })
}

function narrowerClasses(type: Term, { quads }: Vocabulary): Set<string> {
  const found = new Map([[type.value, type]])
  for (const known of found.values())
    for (const narrower of subjectsOf(quads, rdfs.subClassOf, known)) found.set(narrower.value, narrower)
  return new Set(found.keys())
}
