import type { Sentence } from '../sentence.js'

/** About what only shows when many rows are seen together. */
export const overview = {
  'constant-column': {
    message: 'All {count} cells of "{column}" that hold something say "{text}": somebody may have filled it down.',
    cure: 'See whether this was really looked at in each building; if not, empty the cells or leave the column out of the mapping.',
  },
  'default-suspect': {
    message:
      '{count} cells of "{column}" say "{text}" where there is nothing to be said, and hardly any says anything else: it seems to be a default that a form or somebody filled in.',
    cure: 'Do not trust this value in the other rows either: ask how the column was filled in, or leave it out of the mapping.',
  },
  'empty-column': {
    message: 'The mapping reads "{column}", but none of its {count} cells holds anything.',
    cure: 'Nothing to do, unless the values stand in another column.',
  },
  'blank-rows': {
    message: '{count} rows hold nothing.',
    cure: 'Nothing to do.',
  },
  'identical-rows': {
    message: '{count} rows say in every cell what an earlier row says: {rows}.',
    cure: 'Delete the rows that were copied by mistake.',
  },
  'shared-identifier': {
    message:
      '{count} identifiers stand in more than one row, {example} in {times}; rows with the same identifier are one building.',
    cure: 'Nothing to do if there is a row for each entrance; else give each building its own identifier.',
  },
  'shifted-row': {
    message:
      'The cells of this row seem to have slipped from "{column}" on: what fits there stands under "{neighbour}".',
    cure: 'Move the cells back below their own headers.',
  },
  'unit-changes': {
    message:
      'From row {row} on, "{column}" seems to be written in another unit: about {before} {unit} before, about {after} {unit} after.',
    cure: 'Write the whole column in one unit, or the unit in each cell.',
  },
  'unit-suspect': {
    message:
      '{count} of {total} values of "{column}" lie outside {low} to {high} {unit}, such as {example} {unit}; in {other} they would fit.',
    cure: 'If the column is written in {other}, set "unit: {other}" for it in the mapping.',
  },
  'future-dates': {
    message: '{count} dates in "{column}" have not been yet, the first in row {row}: {example}.',
    cure: 'Correct the year, unless these dates are meant to lie ahead.',
  },
} satisfies Record<string, Sentence>
