/** A way in which another engine answers differently than we do. */
export interface KnownDifference {
  peer: 'comunica' | 'oxigraph'
  reason: string
  /** Queries that it may touch. */
  query: RegExp
  /** Answers of the peer that it explains; any when absent. */
  answer?: RegExp
  /** Whether it is a fault and no matter of opinion: the other peer must agree with us, but for its opinions. */
  isFault?: true
}

const failing = /\b(COUNT|SUM|AVG|MIN|MAX)\((DISTINCT )?(?!\*|DISTINCT)/
const extremes = /\b(MIN|MAX)\(/

/** Differences that we have looked at, of Comunica 5.4.1 and Oxigraph 0.5.11; sections are those of SPARQL 1.1 Query. */
export const knownDifferences: readonly KnownDifference[] = [
  {
    peer: 'comunica',
    reason: 'COUNT of what fails is an error; for us it is 0, as a value that is an error does not count (18.5.1.2)',
    query: failing,
  },
  {
    peer: 'oxigraph',
    reason: 'the same; and SUM and AVG of unbound variables are errors, where Comunica and we leave them out',
    query: failing,
  },
  {
    peer: 'comunica',
    reason: 'MIN and MAX of IRIs have no result; they follow ORDER BY, which puts IRIs in an order (18.5.1.5)',
    query: extremes,
  },
  {
    peer: 'oxigraph',
    reason: 'MIN and MAX of values of several kinds: SPARQL leaves open which kind comes first',
    query: extremes,
  },
  {
    peer: 'oxigraph',
    reason: 'alternatives in a path, negated sets in both directions too, give a pair once; they are a union (18.4)',
    query: /[^|]\|[^|]/,
  },
  {
    peer: 'oxigraph',
    reason: 'a path of length zero does not reach a term that is nowhere in the data (18.5, ZeroLengthPath)',
    query: /[*?]\)/,
  },
  {
    peer: 'comunica',
    reason: 'two FROM give a triple that is in both of them twice; the default graph is their merge (13.2.1)',
    query: /FROM :g0 FROM :g1/,
  },
  {
    peer: 'oxigraph',
    reason: 'the same, in patterns whose subject is a blank node',
    query: /FROM :g0 FROM :g1/,
    isFault: true,
  },
  {
    peer: 'oxigraph',
    reason: 'literals of different types, and texts with a language, can be compared; that is an error (17.3)',
    query: /[=<>]|\bIN\b/,
    isFault: true,
  },
  {
    peer: 'comunica',
    reason: 'no part of it can do an OPTIONAL of which both sides may leave the same variable unbound',
    query: /OPTIONAL/,
    answer: /^Error: RDF joining failed/,
    isFault: true,
  },
  {
    peer: 'comunica',
    reason: 'it waits for a stream that has ended, in a join with a path',
    query: /[*+?]\)/,
    answer: /^no answer$/,
    isFault: true,
  },
  { peer: 'comunica', reason: 'a negated property set in a join finds too little', query: /!:|!\(:/, isFault: true },
  {
    peer: 'comunica',
    reason: 'a path with the same variable at both ends has two different ends in its solutions',
    query: /(\?\w) \([^ ]*[*+?][^ ]*\) \1/,
    isFault: true,
  },
  {
    peer: 'comunica',
    reason: 'a subselect joined with what leaves its variables unbound, or standing in OPTIONAL, loses rows',
    query: /\{ SELECT /,
    isFault: true,
  },
]
