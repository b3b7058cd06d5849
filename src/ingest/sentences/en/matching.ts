import type { Sentence } from '../sentence.js'

/** About which building a row is, and what is known of it already. */
export const matching = {
  'to-be-chosen': {
    message: 'The building may be one that is known already: {candidate}. The row is not imported.',
    cure: 'Import with --decisions FILE, answer in that file, and import again with it.',
  },
  'identifier-moved': {
    message:
      '{record} now has another address than before. The row is not imported, as its identifier may stand for another building.',
    cure: 'Import with --decisions FILE, answer in that file, and import again with it.',
  },
  'left-out-by-decision': {
    message: '{record} is left out, as decided.',
    cure: 'Nothing to do, unless it should be imported: delete its line in the file of decisions then.',
  },
  'duplicate-building': {
    message: 'The row seems to describe the same building as row {row}: {record}.',
    cure: 'Delete one of the rows, or give both the same identifier; if they are two buildings, leave them.',
  },
  'newer-than-stored': {
    message: '{property} was {stored}; {value}, observed later, takes its place. The older observation is kept.',
    cure: 'Nothing to do, unless the older value was better.',
  },
  'older-than-stored': {
    message:
      '{property} stays {stored}: {value} is not known to have been observed later. It is kept as an observation.',
    cure: 'See which of the two is right; give the survey its date in the mapping, or measure again.',
  },
  'stored-stands': {
    message: '{property} is {stored} already, from another source; {value} is left out.',
    cure: 'See which of the two is right, and correct it where it comes from.',
  },
  'missing-record': {
    message: '{record} came with an earlier file of this survey and is not in this one. It stays.',
    cure: 'If the building is gone, import with --withdraw-missing; its history stays.',
  },
  'missing-withdrawn': {
    message: '{record} came with an earlier file of this survey and is not in this one. It is withdrawn.',
    cure: 'Nothing to do; drempel undo brings it back.',
  },
  'missing-shared': {
    message: '{record} is not in this file any more, but others describe it too. It stays.',
    cure: 'Nothing to do, unless the building is gone: withdraw it by hand then.',
  },
} satisfies Record<string, Sentence>
