import type { Unit } from '../../model/vocabulary.js'

/** The unit that a spelling means: as spelled, else without regard to case and a final dot. */
export function findUnit(units: readonly Unit[], text: string): Unit | undefined {
  const spelled = (matches: (spelling: string) => boolean) => units.find(({ spellings }) => spellings.some(matches))
  const key = loose(text)
  return spelled(spelling => spelling === text) ?? spelled(spelling => loose(spelling) === key)
}

function loose(text: string): string {
  return text.toLowerCase().replace(/\.$/, '')
}
