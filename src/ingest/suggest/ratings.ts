import type { NamedNode } from '@rdfjs/types'
import { acc, code } from '../../rdf/vocab.js'
import type { Knowledge } from './knowledge.js'
import { mentionsOf } from './mentions.js'
import type { Header } from './read-header.js'
import { namesOf } from './targets.js'

/** The criterion that a rating answers: the one that names the thing of which the header speaks, else the widest, or that one can get in. */
export function chooseCriterion(header: Header, knowledge: Knowledge): NamedNode | undefined {
  const { vocabulary, lexicon, classes } = knowledge
  const mentioned = mentionsOf(header, knowledge).map(({ type }) => type.value)
  const criteria = (vocabulary.concepts(code['rating-criterion'].value) ?? []).map(({ iri }) => {
    const stems = namesOf(vocabulary, iri).flatMap(({ stems: words }) => lexicon.read(words).map(({ stem }) => stem))
    const about = [...classes].filter(([, { names }]) =>
      names.some(({ stems: words }) => words.length === 1 && words.every(word => stems.includes(word))),
    )
    return { iri, about: about.map(([type]) => type) }
  })
  const parts = criteria.find(({ about }) => about.some(type => mentioned.includes(type) && !isBuilding(type)))
  if (parts) return parts.iri
  const whole = criteria.find(({ about }) => about.length === 0 || about.every(isBuilding))
  return (whole ?? criteria.find(({ about }) => about.includes(acc.Entrance.value)))?.iri
}

const isBuilding = (type: string): boolean => type === acc.Building.value
