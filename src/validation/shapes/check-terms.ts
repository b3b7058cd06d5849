import { Problem } from '../../problem.js'
import { prefixes } from '../../rdf/vocab.js'
import type { Graph } from '../graph/graph.js'
import type { Node } from '../graph/node.js'
import { declinedTerms, knownTerms } from '../shacl-terms.js'
import { nameShape } from './name-shape.js'

/** Throws when something asks for more than SHACL Core: an ignored constraint looks like a met one. */
export function checkReach(shapes: Graph): void {
  for (const subject of shapes.subjects)
    for (const name of shaclNames(subject))
      if (declinedTerms.has(name))
        throw new Problem('malformed', `sh:${name} in ${nameShape(shapes, subject)} asks for more than SHACL Core.`, {
          cure: 'Say it with constraints of SHACL Core, such as sh:or of bands, or take the shape out.',
        })
}

/** Throws when a shape has a property that SHACL does not, such as `sh:mincount`. */
export function checkSpelling(shapes: Graph, shape: Node): void {
  for (const name of shaclNames(shape)) {
    if (knownTerms.has(name)) continue
    const meant = [...knownTerms].find(known => known.toLowerCase() === name.toLowerCase())
    throw new Problem('malformed', `sh:${name} in ${nameShape(shapes, shape)} is no property of SHACL.`, {
      cure: meant ? `Write sh:${meant}.` : 'Look up how the property is spelt.',
    })
  }
}

function shaclNames({ statements }: Node): string[] {
  return (statements ?? [])
    .filter(({ predicate }) => predicate.startsWith(prefixes.sh))
    .map(({ predicate }) => predicate.slice(prefixes.sh.length))
}
