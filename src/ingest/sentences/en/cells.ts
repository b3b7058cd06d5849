import type { Sentence } from '../sentence.js'

/** About what a cell says. */
export const cells = {
  'several-numbers': {
    message: 'The cell holds more than one number[: "{text}"][, and a ratio is no number of {unit}].',
    cure: 'Write one number: the smallest for a width, the largest for a height, or give each its own column.',
  },
  'not-a-number': {
    message: '"{text}" cannot be read as one number.',
    cure: 'Write a number, with its unit if need be: 92,5 or 92,5 cm. Marks of another kind: set "decimalChar" and "groupChar" for the column in the mapping.',
  },
  'not-a-bare-number': {
    message: 'The number has something behind it that is no part of it.',
    cure: 'Write the number alone.',
  },
  'ambiguous-number': {
    message: '"{text}" can be a whole number with a mark for thousands, or a number with three decimals.',
    cure: 'Set "decimalChar" or "groupChar" for the column in the mapping, or write the number without mark.',
  },
  'not-a-count': {
    message: 'A count is a whole number, 0 or more, without unit.',
    cure: 'Write how many there are.',
  },
  'date-for-number': {
    message: 'The workbook holds this cell as a date or a time of day ({text}), not as a number.',
    cure: 'Format the cell as text and type its value again; spreadsheet programs turn 1/2 and 1:12 into dates and times.',
  },
  'wrong-unit': {
    message: '"{text}" is no unit that can be turned into {unit}.',
    cure: 'Write one of {fitting}, or the number alone.',
  },
  'not-a-date': {
    message: '"{text}" cannot be read as a date.',
    cure: 'Write day, month and a year of four digits (12/05/2024), or only 05/2024, or only 2024.',
  },
  'serial-date': {
    message: '"{text}" may be a date that a spreadsheet program shows as a number: {date}.',
    cure: 'Format the cell as a date, or set "format: serial" for the column in the mapping.',
  },
  'not-in-format': {
    message: '"{text}" is no date as dates are written in this column: {formats}.',
    cure: 'Write it so, or add its "format" to the column in the mapping.',
  },
  'no-such-date': {
    message:
      'There is no such date between 1900 and 2100: "{text}". The day stands before the month, unless the mapping says otherwise.',
    cure: 'Write it as 2024-05-12.',
  },
  'not-a-time': {
    message: '"{text}" cannot be read as a time of day.',
    cure: 'Write hours and minutes: 09:30.',
  },
  'unknown-word': {
    message: '"{text}" is not known as yes or no.',
    cure: 'Write one of these, or add the word under "words" of the mapping. Yes: ja, j, x, ✓, oui, yes, sí, 1. No: nee, neen, n, non, nein, no, 0. Not applicable: n.v.t., s.o., entfällt, n/a. Unknown: ?, /, onbekend, inconnu, unbekannt, unknown, desconocido.',
  },
  'unknown-code': {
    message: '"{word}"[ in "{whole}"] is not known in the code list.',
    cure: '[Did you mean "{nearest}"? ]Add it to "codes" of the column in the mapping, or write one of {codes}.',
  },
  'not-asked': {
    message: 'The cell says something that holds only if another cell says otherwise than it does.',
    cure: 'Correct one of the two, or empty this cell.',
  },
  'half-position': {
    message: 'Only one of longitude and latitude is given.',
    cure: 'Give both, or none.',
  },
  'position-zero': {
    message: 'The place 0, 0 lies in the sea off Africa; it usually stands for "not known".',
    cure: 'Empty both cells, or list \'0\' under "null" of both columns in the mapping.',
  },
  'swapped-position': {
    message: 'Longitude and latitude seem to be swapped.',
    cure: 'Swap the two cells; in Belgium the longitude is about 2 to 6, the latitude about 50 to 51.',
  },
  'not-a-position': {
    message: 'These are no degrees of longitude and latitude; they may be metres, as in Lambert 72.',
    cure: 'Convert them to WGS 84 before the import.',
  },
  'not-degrees': {
    message: '"{text}" cannot be read as decimal degrees.',
    cure: 'Write 3.7174 or 51.0543: decimal degrees of WGS 84, without minutes.',
  },
  'incomplete-text': {
    message: 'The text that this cell is a part of lacks another part.',
    cure: 'Fill in the other cells, or put the text together with fn:join in the mapping.',
  },
  'wrong-datatype': {
    message: '"{text}" is no {datatype}.',
    cure: 'Write it in the notation of the datatype, or let a function of the mapping read it.',
  },
  'not-an-address': {
    message: '"{text}" is no address that begins with http://, https://, mailto: or tel:.',
    cure: 'Write the whole address, such as https://www.example.org/page.',
  },
} satisfies Record<string, Sentence>
