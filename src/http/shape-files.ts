import { readdirSync, readFileSync } from 'node:fs'
import { projectPath } from '../paths.js'
import { parseQuads } from '../rdf/parse.js'
import type { ShapeFile } from '../views/shape-index-page.js'

/** The files of data shapes in `shapes/`, by name; rules of regulations are published by themselves. */
export function readShapeFiles(): ShapeFile[] {
  return readdirSync(projectPath('shapes'), 'utf8')
    .filter(name => name.endsWith('.ttl'))
    .sort()
    .map(name => ({
      name: name.replace(/\.ttl$/, ''),
      quads: parseQuads(readFileSync(projectPath(`shapes/${name}`), 'utf8')),
    }))
}
