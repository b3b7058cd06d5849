import type { Unit } from '../../model/vocabulary.js'
import { findUnit } from './find-unit.js'

const bracketed = /[([]\s*(?:in\s|en\s)?\s*([^()[\]]+?)\s*[)\]]\s*$/i
const worded = /\s(?:in|en)\s+(\p{L}+|%)\s*$/iu
/** A single m behind a hyphen may be any abbreviation. */
const appended = /[\s_-](mm|cm|dm|%|‰)\s*$/i

/** The unit that a header names: "Breedte (cm)", "width_mm", "Largeur en m"; undefined when it names none. */
export function headerUnit(header: string, units: readonly Unit[]): Unit | undefined {
  for (const pattern of [bracketed, worded, appended]) {
    const [, text] = pattern.exec(header) ?? []
    const unit = text === undefined ? undefined : findUnit(units, text)
    if (unit) return unit
  }
  return undefined
}
