import { readdirSync, readFileSync } from 'node:fs'
import type { NamedNode } from '@rdfjs/types'
import { classTreeOf } from '../model/class-tree.js'
import type { Vocabulary } from '../model/vocabulary.js'
import { projectPath } from '../paths.js'
import { createDataset, objectsOf } from '../rdf/dataset.js'
import { parseQuads } from '../rdf/parse.js'
import { sh } from '../rdf/vocab.js'
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
    const classes = classTreeOf(vocabulary).kindsOf(object as NamedNode)
    return (properties.length > 0 ? properties : [subject]).map(shape => ({ iri: shape.value, classes }))
  })
}
