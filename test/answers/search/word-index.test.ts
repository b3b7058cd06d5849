import { describe, expect, test } from 'vitest'
import { createRandom } from '../../../scripts/bench/random.js'
import { closeness, likeness } from '../../../src/answers/search/closeness.js'
import { editDistance } from '../../../src/answers/search/edit-distance.js'
import { WordIndex } from '../../../src/answers/search/word-index.js'

const random = createRandom(5)
const below = (count: number) => Math.floor(random() * count)
const syllables =
  'bi bli o theek sta dhuis raad kerk gent aa aal st spor thal zwem bad ee nde post kan toor 12 9'.split(' ')
const makeWord = () => Array.from({ length: 1 + below(5) }, () => syllables[below(syllables.length)]).join('')
const words = [...new Set(Array.from({ length: 3000 }, makeWord))]

/** A word with some letters left out, put in, changed or swapped. */
function mistype(word: string): string {
  let typed = word
  for (let errors = below(4); errors > 0; errors--) {
    const at = below(typed.length + 1)
    const [before, after] = [typed.slice(0, at), typed.slice(at)]
    const letter = 'abehikstz'[below(9)]
    typed =
      [before + letter + after, before + after.slice(1), before + letter + after.slice(1)][below(4)] ?? swap(typed, at)
  }
  return typed
}

const swap = (word: string, at: number) =>
  word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2)

/** What a walk over all words finds, with how well. */
function walk(sought: string, isForgiving: boolean, among: readonly string[]): [string, number][] {
  return among.flatMap((word): [string, number][] => {
    const close = closeness(sought, word) || (isForgiving ? likeness(sought, word) : 0)
    return close > 0 ? [[word, close]] : []
  })
}

describe('the index of words', () => {
  const index = new WordIndex<string>()
  for (const word of words) index.add(word, [{ text: word, what: 1, where: 0 }])
  const gone = words.filter((_, at) => at % 7 === 0)
  for (const word of gone) index.remove(word)
  const left = words.filter(word => !gone.includes(word))

  test.each([false, true])('finds what a walk over all words finds, with typing errors: %j', isForgiving => {
    for (let round = 0; round < 400; round++) {
      const sought = mistype(words[below(words.length)] as string)
      if (sought === '') continue
      const found = [...index.find([{ word: sought, field: 'what' }], isForgiving)].sort()
      expect([sought, found]).toEqual([sought, walk(sought, isForgiving, left).sort()])
    }
  })

  test.each(['a', 'aa', 'aaaa', 'aaaaaaaa', 'eeeeeeeeeeee'])('finds what is like a word of one letter: %s', sought => {
    const found = [...index.find([{ word: sought, field: 'what' }], true)].sort()
    expect(found).toEqual(walk(sought, true, left).sort())
  })
})

/** The distance as the definition has it. */
function plainDistance(one: string, other: string): number {
  const table = Array.from({ length: one.length + 1 }, (_, row) => [row])
  const cell = (row: number, column: number) => table[row]?.[column] ?? Infinity
  for (let row = 0; row <= one.length; row++)
    for (let column = 1; column <= other.length; column++) {
      const isSwapped = row > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      const least = Math.min(
        cell(row, column - 1) + 1,
        cell(row - 1, column) + 1,
        cell(row - 1, column - 1) + (one[row - 1] === other[column - 1] ? 0 : 1),
        isSwapped ? cell(row - 2, column - 2) + 1 : Infinity,
      )
      ;(table[row] as number[])[column] = least
    }
  return cell(one.length, other.length)
}

test('the distance of two words is that of the definition, up to the most that is asked for', () => {
  for (let round = 0; round < 2000; round++) {
    const one = words[below(words.length)] as string
    const other = random() < 0.8 ? mistype(one) : (words[below(words.length)] as string)
    for (const most of [1, 2])
      expect([one, other, editDistance(one, other, most)]).toEqual([
        one,
        other,
        Math.min(plainDistance(one, other), most + 1),
      ])
  }
})
