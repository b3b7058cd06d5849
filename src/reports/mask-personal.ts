/** Finds the parts of a text that are about a person. */
export type FindPersonal = (text: string) => readonly string[]

/** What stands in the place of what was masked. */
export const masked = '[…]'

/** A text without the addresses, numbers and names that `find` finds; measures stay. */
export function maskPersonal(text: string, find: FindPersonal): string {
  return find(text)
    .toSorted((one, other) => other.length - one.length)
    .reduce((rest, part) => rest.replaceAll(part, masked), text)
}
