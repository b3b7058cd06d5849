import type { Sentence } from '../sentence.js'

/** About a row, a thing that it makes, or a record. */
export const rows = {
  'no-match': {
    message: 'The cell is not written as the mapping expects, so nothing could be taken from it.',
    cure: 'Write it like the other cells of the column, or mend "extract" in the mapping.',
  },
  'unused-cell': {
    message: 'No statement is made of this cell.',
    cure: 'See what the mapping does with the column.',
  },
  'required-cell': {
    message: 'This cell may not be empty.',
    cure: 'Fill it in.',
  },
  'nothing-made': {
    message: 'Nothing was made of this row.',
    cure: 'See whether the mapping makes a building, or a part with a value, of such rows.',
  },
  'no-identifier': {
    message: 'The row cannot be given to a building: "{column}" is empty[ of letters and digits ("{text}")].',
    cure: 'Fill in "{column}" with letters or digits that tell this building from all others, or delete the row.',
  },
  'no-part-name': {
    message: 'The cell belongs to a part ({part}) that has no name, as "{column}" is empty.',
    cure: 'Fill in "{column}".',
  },
  'absent-part': {
    message: 'The row says that there is no such part ({part}), but this cell describes it.',
    cure: 'Empty this cell, or correct the one that says no.',
  },
  'left-out': {
    message: 'The row is left out, as the mapping asks: its condition says no.',
    cure: 'Nothing to do, unless the row should be imported.',
  },
  'repeated-row': {
    message: 'The row describes the same thing as row {rows}, but says otherwise in {columns}. Row {rows} stands.',
    cure: 'Keep one of the rows, or give them identifiers that differ.',
  },
  'no-such-building': {
    message: 'The row belongs to a building that no row of the file describes: {record}.',
    cure: 'Add the building, or write its name here as it is written there.',
  },
  'refused-value': {
    message: '{rule} The value is left out.',
    cure: '[It looks like {unit}, which would make it {number}. ]Correct the cell, or its unit, and import the file again.',
  },
  'refused-record': {
    message: '{record} is not imported: {rule} ({thing})',
    cure: 'Correct the rows of this building, or the mapping, and import the file again.',
  },
  'unknown-thing': {
    message: 'The thing "{text}" is not in the records, and it is no part that a value could make.',
    cure: 'Copy the name from the workbook; the first part of its kind ends in /1.',
  },
  'unknown-property': {
    message: '"{text}" is no property of the vocabulary.',
    cure: 'Copy the name from the workbook.',
  },
  'nothing-to-lack': {
    message: 'Of a measure it cannot be said that it is not there.',
    cure: 'Write the measure, or tick that it does not apply.',
  },
} satisfies Record<string, Sentence>
