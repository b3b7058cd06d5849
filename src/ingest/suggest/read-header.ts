import type { Unit, Vocabulary } from '../../model/vocabulary.js'
import { findUnit } from '../cells/find-unit.js'
import { headerWords } from './header-words.js'
import type { Lexicon, ReadWord } from './lexicon.js'

/** A header taken apart. */
export interface Header {
  text: string
  /** Its words without unit and numbers. */
  words: readonly ReadWord[]
  /** Its stems as they stand, for fields of exchange formats. */
  stems: readonly string[]
  unit?: Unit
  /** "Eingang 2" → 2, and the stem before it. */
  number?: { value: number; behind: string | undefined }
}

const inBrackets = /[([]\s*(?:in\s+|en\s+)?([^()[\]]{1,12})\s*[)\]]/gi
const atEnd =
  /(?:^|[\s_,;:./-])(?:in[\s_-]|en[\s_-])?(mm|cm|m|%|‰|°|meter|metres?|mètres?|centimeter|kg|n|s|lx|db)[.]?$/i

/** Takes unit and number out of a header, and reads its words. */
export function readHeader(text: string, lexicon: Lexicon, { units }: Vocabulary): Header {
  const { rest, unit } = takeUnit(text, units)
  const stems = headerWords(rest)
  const place = stems.findIndex(stem => /^1?\d$/.test(stem) && stem !== '0')
  const behind = lexicon.read(stems.slice(0, Math.max(0, place))).at(-1)?.stem
  return {
    ...{ text, stems },
    words: lexicon.read(stems.filter(stem => !/^\d+$/.test(stem))),
    ...(unit ? { unit } : {}),
    ...(place < 0 ? {} : { number: { value: Number(stems[place]), behind } }),
  }
}

function takeUnit(text: string, units: readonly Unit[]): { rest: string; unit?: Unit } {
  for (const [whole, inner = ''] of text.matchAll(inBrackets)) {
    const unit = findUnit(units, inner.trim())
    if (unit) return { rest: text.replace(whole, ' '), unit }
  }
  const [end, symbol = ''] = atEnd.exec(text) ?? []
  const unit = end === undefined || end.length === text.length ? undefined : findUnit(units, symbol)
  const [sign] = /(?<=\s|^)[%‰°](?=\s|$)/.exec(text) ?? []
  const signed = sign === undefined ? undefined : findUnit(units, sign)
  if (!unit && signed && sign !== undefined) return { rest: text.replace(sign, ' '), unit: signed }
  return unit && end ? { rest: text.slice(0, -end.length), unit } : { rest: text }
}
