import type { Sentence } from '../sentence.js'

/** About what the mapping says of columns, rows and coordinates. */
export const declared = {
  'too-many-digits': {
    message:
      'The number has more than fifteen digits; spreadsheet programs round the others away, so it is not what was typed.',
    cure: 'Give the column the number format Text, and type the number again.',
  },
  'personal-data': {
    message: 'The cell holds data about a person (name, telephone, mail), so it is not published.',
    cure: 'Take it out of the cell; or write contact: organisation for the column "{column}" in the mapping, if it is the contact of an organisation.',
  },
  'date-order-mixed': {
    message:
      'In {monthFirst} dates of this column the month stands first; {open} others can be read both ways, and were read with the day first.',
    cure: 'Set "format" of the column in the mapping, such as MM/dd/yyyy, and import the file again.',
  },
  'date-order-open': {
    message:
      'No date of this column shows whether the day or the month stands first; {open} were read with the day first, such as {example}.',
    cure: 'If the month stands first, set "format" of the column in the mapping: MM/dd/yyyy.',
  },
  'wrong-form': {
    message: '"{text}" does not have the form that the mapping asks for in this column.',
    cure: 'Correct the cell, or the "matches" of the column in the mapping.',
  },
  'not-whole': {
    message: '"{text}" is no whole number.',
    cure: 'Write digits only, or leave out "datatype: integer" of the column in the mapping.',
  },
  'out-of-range': {
    message: '"{text}" lies outside what the mapping allows in this column[: at least {minimum}][: at most {maximum}].',
    cure: 'Correct the cell, or the "minimum" and "maximum" of the column in the mapping.',
  },
  mojibake: {
    message: '"{text}" was once read in the wrong encoding; it seems to mean "{meant}".',
    cure: 'Write "{meant}" in the cell, or export the file again as UTF-8.',
  },
  'wrong-pieces': {
    message: '"{text}" does not have {count} parts with "{separator}" between them, so nothing was taken from it.',
    cure: 'Write all parts, such as 90 {separator} 120.',
  },
  'default-used': {
    message: 'Empty cells of this column are read as "{text}", as the mapping says: {reason}',
    cure: 'Nothing to do, unless they mean something else.',
  },
  'unit-from-header': {
    message: 'The header says {unit}, so plain numbers of this column are read as {unit} and turned into {other}.',
    cure: 'Nothing to do, unless the numbers are of another unit: then give the column a "unit" in the mapping.',
  },
  'unit-differs': {
    message: 'The header says {unit}, but the mapping reads this column as {other}.',
    cure: 'Correct the "unit" of the column in the mapping, or the header.',
  },
  'row-check': {
    message: '{says}',
    cure: 'Correct the cells that are wrong; until then none of them is imported.',
  },
  'outside-bounds': {
    message: 'The place {place} lies outside the area of the survey.',
    cure: 'Correct the coordinates, or "bounds" of the mapping.',
  },
  'outside-system': {
    message: '"{text}" is no place in the area of {system}.',
    cure: 'See in which coordinate system the file is written, and name it in the mapping.',
  },
  'other-system': {
    message: '"{text}" are no degrees; they may be metres of {systems}.',
    cure: 'Name the system in the mapping: fn:system = "EPSG:31370".',
  },
  'not-a-pair': {
    message: '"{text}" cannot be read as two coordinates.',
    cure: 'Write two numbers with a semicolon or a space between them: 51.0543; 3.7174.',
  },
  'which-hemisphere': {
    message: 'The letter O in "{text}" means east in Dutch and German, west in French and Spanish.',
    cure: 'Write E or W.',
  },
} satisfies Record<string, Sentence>
