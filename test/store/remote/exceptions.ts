/** Tests of the contract that no remote store can hold, with the reason. */
const severalRequests = 'a reader may need several requests, and the store changes between them'
const valuesOnly =
  'this product keeps the value of a number and not how it is written; odd terms say all that it changes'

export const oneBreath = {
  'what is asked in one breath is of one version, and several graphs change in one step': severalRequests,
}
export const longRead = { 'a reader sees the version that it began with to the end': severalRequests }
export const numbers = {
  'odd texts, numbers and IRIs come back as they were, and can be asked for': valuesOnly,
  'numbers that are equal but written differently are different terms': valuesOnly,
}
