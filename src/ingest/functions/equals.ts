import { wordKey } from '../cells/clean-text.js'
import { remember } from '../cells/remember.js'
import { nothing } from '../rows/evaluate.js'
import type { FunctionDefinition } from './definition.js'
import { readItems } from './items.js'
import { toTruth } from './truth.js'

/** Yes if a cell, or an item of a list, is one of some words, no if it says something else. */
export const equals: FunctionDefinition = {
  parameters: { value: { takes: 'cell' }, word: { takes: 'any', repeated: true } },
  compile: given => {
    const value = given.one('value')
    const words = new Set(given.all('word').map(({ constant }) => wordKey(constant?.value ?? '')))
    const isWord = remember((text: string) => words.has(wordKey(text)))
    return row => {
      const items = readItems(row, value)
      const [first] = items
      if (!first) return nothing
      row.pass(first.uses)
      return toTruth(
        items.some(({ text }) => isWord(text)),
        first.uses,
      )
    }
  },
}
