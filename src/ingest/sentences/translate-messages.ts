import type { Vocabulary } from '../../model/vocabulary.js'
import { literal } from '../../rdf/terms.js'
import { sh } from '../../rdf/vocab.js'
import { languages } from './sentence.js'
import type { LocalText } from './sentence.js'

/** A function from the English message of a shape to what the shape says in our languages; undefined for other messages. */
export function createTranslateMessages({
  quads,
}: Pick<Vocabulary, 'quads'>): (message: string) => LocalText | undefined {
  const known = new Map<string, LocalText | undefined>()
  return message => {
    if (!known.has(message)) known.set(message, translate(message))
    return known.get(message)
  }

  function translate(message: string): LocalText | undefined {
    const [found] = quads.match(undefined, sh.message, literal(message, 'en'))
    if (!found) return undefined
    const texts = [...quads.match(found.subject, sh.message)].flatMap(({ object }) =>
      object.termType === 'Literal'
        ? languages.filter(one => one === object.language).map(one => [one, object.value])
        : [],
    )
    return Object.fromEntries(texts) as LocalText
  }
}
