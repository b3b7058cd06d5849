import type { Unit } from '../../model/vocabulary.js'
import { acc } from '../../rdf/vocab.js'
import { fitValues } from './fit-values.js'
import type { Knowledge } from './knowledge.js'
import type { Lexicon } from './lexicon.js'
import { fillerWeight, mentionsOf, type Mention } from './mentions.js'
import { chooseWay, weighPlace, type ColumnContext } from './weigh-place.js'
import type { Step } from './places.js'
import type { Header } from './read-header.js'
import type { Name, Target } from './targets.js'
import type { ValueProfile } from './describe-values.js'

/** What a column may mean. */
export interface Guess {
  target: Target
  /** From the building to the thing that the target is about. */
  way: readonly Step[]
  /** From 0 to 1. */
  score: number
  /** For the order of guesses: of two good ones, that with the longer name. */
  rank: number
  /** Of the name that was recognised; empty for names of exchange formats. */
  language: string
  /** In words. */
  reasons: readonly string[]
  unit?: Unit
}

/** Scores below are not worth telling. */
const least = 0.2

/** The guesses for a column, the best first. */
export function matchColumn(
  header: Header,
  values: ValueProfile,
  context: ColumnContext,
  knowledge: Knowledge,
): Guess[] {
  const mentions = mentionsOf(header, knowledge)
  const stems = new Map(header.words.map(({ stem, certainty }) => [stem, certainty]))
  const candidates = knowledge.targetsWith([...stems.keys(), header.stems.join(' ')])
  const guesses = candidates.flatMap(target => {
    const named = bestName(header, stems, mentions, { target, knowledge })
    if (named.score < least) return []
    return [weigh({ target, named, mentions, context, header, values, knowledge })]
  })
  return guesses.filter(({ score }) => score >= least).sort((one, other) => other.rank - one.rank)
}

interface Named {
  score: number
  name: Name | undefined
}

interface Candidate {
  target: Target
  knowledge: Knowledge
}

/** How well the best name of a target is covered by the header, and the header by it. */
function bestName(
  header: Header,
  stems: ReadonlyMap<string, number>,
  mentions: readonly Mention[],
  { target, knowledge }: Candidate,
): Named {
  const whole = header.stems.join(' ')
  const around = new Set([
    ...mentions.flatMap(mention => [...mention.stems]),
    ...target.context.flatMap(name => name.stems),
    ...(target.saying === 'presence' || target.saying === 'flag' ? knowledge.presenceWords : []),
  ])
  return target.names.reduce<Named>(
    (best, name) => {
      const score =
        whole === name.key
          ? 1
          : cover(name, stems, around, { lexicon: knowledge.lexicon, isAll: target.saying === 'presence' })
      return score > best.score ? { score, name } : best
    },
    { score: 0, name: undefined },
  )
}

function cover(
  { stems: wanted, isField }: Name,
  stems: ReadonlyMap<string, number>,
  around: ReadonlySet<string>,
  { lexicon, isAll }: { lexicon: Lexicon; isAll: boolean },
): number {
  let [asked, found, said, explained] = [0, 0, 0, 0]
  const tells = (stem: string) => lexicon.weight(stem) >= fillerWeight
  for (const stem of new Set(wanted.some(tells) ? wanted.filter(tells) : wanted)) {
    asked += lexicon.weight(stem)
    found += lexicon.weight(stem) * (stems.get(stem) ?? 0)
  }
  if (found === 0) return 0
  for (const [stem, certainty] of stems) {
    said += lexicon.weight(stem)
    if (wanted.includes(stem)) explained += lexicon.weight(stem) * certainty
    else if (around.has(stem)) explained += lexicon.weight(stem) * 0.95
  }
  const part = found / asked
  const least = isAll ? 0.25 : 0.45
  return part ** 1.5 * (least + (1 - least) * (explained / said)) * (isField ? 0.9 : 1)
}

interface Weighing {
  target: Target
  named: Named
  mentions: readonly Mention[]
  context: ColumnContext
  header: Header
  values: ValueProfile
  knowledge: Knowledge
}

function weigh({ target, named, mentions, context, header, values, knowledge }: Weighing): Guess {
  const wanted = new Set(named.name?.stems)
  const outside = mentions.filter(({ stems }) => ![...stems].some(stem => wanted.has(stem)))
  const types = mentions.map(({ type }) => type)
  const way = chooseWay(target, types, context, knowledge)
  const surroundings = { name: named.name, types, strange: outside.map(({ type }) => type), context, knowledge }
  const place = weighPlace(target, way, surroundings)
  const fit = fitValues(values, target, knowledge.vocabulary, header.unit)
  const said = named.name ? [`"${named.name.text}"${named.name.language ? ` (${named.name.language})` : ''}`] : []
  const unit = header.unit ?? fit.unit
  const score = named.score * place.factor * fit.factor * flagFactor(target, named, header, knowledge)
  return {
    target,
    way,
    score: Math.min(0.99, score),
    rank: score + (named.name?.stems.length ?? 0) * 0.005,
    language: named.name?.language ?? '',
    reasons: [...said, ...(place.note ? [place.note] : []), ...(fit.note ? [fit.note] : [])],
    ...(unit && target.saying === 'quantity' ? { unit } : {}),
  }
}

/** One word such as "inside" says little of a concept when the header does not speak of its property or its thing. */
function flagFactor(target: Target, { name }: Named, { words }: Header, knowledge: Knowledge): number {
  if (target.saying !== 'flag') return 1
  const { lexicon, classes, classesOf } = knowledge
  const around = [...target.context, ...(classes.get(target.type.value)?.names ?? [])].flatMap(({ stems }) => stems)
  const tells = (stem: string) => around.includes(stem) && lexicon.weight(stem) > 0.15
  if ([...words.map(({ stem }) => stem), ...(name?.stems ?? [])].some(tells)) return 0.95
  return target.type.equals(acc.Building) && classesOf(target) === 1 ? 0.9 : 0.6
}
