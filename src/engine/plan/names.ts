import type { Frame } from '../frame.js'

/** Which register a variable has where a part of the query stands: a subselect hides all but what it selects. */
export interface Names {
  slot(variable: string): number
  /** Names within a subselect: those that it selects are the same as here, all others are its own. */
  within(selected: ReadonlySet<string>): Names
}

/** Names that give each variable a register of its own. */
export function createNames(frame: Frame): Names {
  return namesBelow(frame, () => undefined)
}

function namesBelow(frame: Frame, outer: (variable: string) => number | undefined): Names {
  const slots = new Map<string, number>()
  const slot = (variable: string) => {
    const known = slots.get(variable)
    if (known !== undefined) return known
    const given = outer(variable) ?? frame.createSlot()
    slots.set(variable, given)
    return given
  }
  return {
    slot,
    within: selected => namesBelow(frame, variable => (selected.has(variable) ? slot(variable) : undefined)),
  }
}
