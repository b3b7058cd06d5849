import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { projectPath } from '../../paths.js'

/** Words of names and addresses, as data/matching/words.yaml lists them. */
export interface MatchingWords {
  /** Word → the one that stands for it. */
  same: ReadonlyMap<string, string>
  /** End of a compound → the one that stands for it; the longest first. */
  endings: readonly (readonly [ending: string, standsFor: string])[]
  little: ReadonlySet<string>
  boxes: ReadonlySet<string>
}

interface WordsFile {
  same: string[][]
  endings: string[][]
  little: string[]
  boxes: string[]
}

export function readMatchingWords(): MatchingWords {
  const file = parse(readFileSync(projectPath('data/matching/words.yaml'), 'utf8')) as WordsFile
  const pairs = (lists: string[][]) =>
    lists.flatMap(([first = '', ...others]) => others.map(other => [other, first] as const))
  return {
    same: new Map(pairs(file.same)),
    endings: pairs(file.endings).sort(([one], [other]) => other.length - one.length),
    little: new Set(file.little),
    boxes: new Set(file.boxes),
  }
}
