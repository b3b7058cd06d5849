import { existsSync, readFileSync } from 'node:fs'
import type { Conversion } from '../../src/ingest/rows/convert.js'
import { convertFile } from '../../src/ingest/rows/convert.js'
import { projectPath } from '../../src/paths.js'
import { convert, iris, mappingOf, vocabulary } from './conversion.js'

/** A real survey, or undefined where it is not there: none of them is part of the project. */
export function surveyFile(name: string): string | undefined {
  const file = projectPath(`../shared/data/${name}`)
  return existsSync(file) ? file : undefined
}

export function mappingText(name: string): string {
  return readFileSync(projectPath(`data/mappings/${name}`), 'utf8')
}

/** Converts a content with a mapping of the project. */
export async function convertWith(mapping: string, content: string | Uint8Array, name: string): Promise<Conversion> {
  return convert(content, mappingText(mapping), name)
}

/** Converts a whole file with a mapping of the project. */
export async function convertSurvey(file: string, mapping: string): Promise<Conversion> {
  return convertFile({ file, mapping: mappingOf(mappingText(mapping)), vocabulary, iris })
}
