import { foldWords } from '../../rdf/fold-words.js'

/** Words of our four languages that say nothing about a building. */
const small = new Set(
  [
    'de het een van in te op bij en',
    'la le les l du des d a au et dans',
    'der die das im am zu von und',
    'the of at near and',
  ]
    .join(' ')
    .split(' '),
)

/** What is sought in a text: its words, without small ones unless there are no others. */
export function soughtWords(text: string): string[] {
  const words = [...new Set(foldWords(text))]
  const telling = words.filter(word => !small.has(word))
  return telling.length > 0 ? telling : words
}
