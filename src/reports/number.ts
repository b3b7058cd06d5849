import { randomInt } from 'node:crypto'

/** Letters and digits that are told apart on paper and by ear: no 0, O, 1 and I. */
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** A new number, such as DR-7K3M-92QD: one of 2^40. */
export function createNumber(): string {
  const four = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')
  return `DR-${four()}-${four()}`
}

/** "dr 7k3m92qd" → "DR-7K3M-92QD"; undefined for what is no number. */
export function readNumber(text: string): string | undefined {
  const plain = text.toUpperCase().replace(/[^A-Z0-9]/g, '')
  const [, one, two] = /^(?:DR)?([A-HJ-NP-Z2-9]{4})([A-HJ-NP-Z2-9]{4})$/.exec(plain) ?? []
  return one === undefined ? undefined : `DR-${one}-${two}`
}
