import type { NamedNode } from '@rdfjs/types'
import type { Change, Ledger } from '../records/ledger.js'
import type { FeedAddresses } from './addresses.js'

/** Some changes of the ledger in their order, as they stand at one position of it. */
export interface Stream {
  addresses: FeedAddresses
  title: Readonly<Record<string, string>>
  /** The stream that this one is a part of. */
  whole?: NamedNode
  count: number
  /** The change of a number within the stream, from 1. */
  change(number: number): Change | undefined
  changes(from: number, to: number): Iterable<Change>
}

export const wholeTitle = {
  nl: 'Elke wijziging van elk gebouw',
  fr: 'Chaque modification de chaque bâtiment',
  de: 'Jede Änderung jedes Gebäudes',
  en: 'Every change of every building',
}

/** The whole ledger. */
export function openWhole(ledger: Ledger, addresses: FeedAddresses, position: number): Stream {
  return {
    addresses,
    title: wholeTitle,
    count: position,
    change: number => (number <= position ? ledger.change(number) : undefined),
    *changes(from, to) {
      for (const change of ledger.after(from - 1)) {
        if (change.sequence > to) return
        yield change
      }
    },
  }
}

/** Changes of given sequence numbers. */
export function openPart(
  ledger: Ledger,
  sequences: readonly number[],
  about: Pick<Stream, 'addresses' | 'title' | 'whole'>,
): Stream {
  const change = (number: number) => ledger.change(sequences[number - 1] ?? 0)
  return {
    ...about,
    count: sequences.length,
    change,
    *changes(from, to) {
      for (let number = from; number <= to; number++) {
        const each = change(number)
        if (each) yield each
      }
    },
  }
}
