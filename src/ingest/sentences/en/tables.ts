import type { Sentence } from '../sentence.js'

/** About how a table stands in its file. */
export const tables = {
  'other-than-named': {
    message: 'The name of the file ends in {ending}, but it is {kind}; it was read as that.',
    cure: 'Nothing to do, if the values look right.',
  },
  'macros-ignored': {
    message: 'The workbook holds macros; they were neither read nor run.',
    cure: 'Nothing to do.',
  },
  'other-workbooks': {
    message:
      'The workbook takes values from other workbooks; those that were saved with it were read, and can be out of date.',
    cure: 'Update the links in the spreadsheet program, and save it.',
  },
  'header-elsewhere': {
    message: 'The header is not where the mapping says; it was found at {place}.',
    cure: 'Nothing to do, or set "skipRows" in the dialect of the mapping.',
  },
  'repeated-header': {
    message: 'The row repeats the header, and was passed over.',
    cure: 'Nothing to do.',
  },
  'rows-skipped': {
    message: 'Rows were passed over, as the mapping asks ({count}).',
    cure: 'Nothing to do, unless they hold data: then mend "skipWhere" or "commentPrefix" in the dialect of the mapping.',
  },
  'looks-like-total': {
    message: 'The row looks like a total ("{text}"), and was not imported.',
    cure: 'Nothing to do; if it is a building, set "readAllRows" in the dialect of the mapping.',
  },
  'looks-like-title': {
    message: 'Only one cell of the row is filled: it looks like a title or a remark ("{text}"), and was not imported.',
    cure: 'Nothing to do; if it is a building, set "readAllRows" in the dialect of the mapping; if it is the title of the rows below, give it a "sectionColumn".',
  },
  'coloured-cells': {
    message: 'Single cells are coloured ({count}); what a colour means is not imported.',
    cure: 'If the colours mean something, write it in a column of its own.',
  },
  'commented-cells': {
    message: 'Cells have comments ({count}); they are read only where the mapping says "part: note".',
    cure: 'See whether they say something that should be imported.',
  },
  'hidden-columns': {
    message: 'Columns that hold something are hidden ({columns}); they were read all the same.',
    cure: 'Delete what should not be imported.',
  },
  'form-controls': {
    message: 'The workbook holds check boxes or other controls that are no cells; what they say is not imported.',
    cure: 'Link each control to a cell, or type what it says into a column.',
  },
} satisfies Record<string, Sentence>
