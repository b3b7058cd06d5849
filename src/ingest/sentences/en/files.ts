import type { Sentence } from '../sentence.js'

/** About a file or a sheet as a whole, and rows that cannot be read. */
export const files = {
  'encoding-assumed': {
    message: 'The file is not UTF-8 and was read as {encoding}. Words in it: {words}.',
    cure: 'If these words look wrong, set "encoding" in the dialect of the mapping, or save the file as UTF-8.',
  },
  'twice-encoded': {
    message: 'The file holds texts such as "{sample}": UTF-8 that some program took for Windows-1252.',
    cure: 'Export the file again as UTF-8; until then these cells are findings.',
  },
  'unpaired-quote': {
    message: 'A cell in this row begins with a quotation mark that does not end the cell.',
    cure: 'Close the quotation mark, or write a mark inside a quoted cell twice.',
  },
  'too-many-cells': {
    message: 'The row has {count} cells but the header {width}, so its values may stand in the wrong columns.',
    cure: 'Put quotation marks around cells that hold the delimiter.',
  },
  'too-few-cells': {
    message: 'The row has {count} cells but the header {width}; the missing ones count as empty.',
    cure: 'See whether the row was cut by a line break inside a cell.',
  },
  'damaged-text': {
    message: 'The cell holds characters that cannot be read (a NUL byte, or bytes that are not in the encoding).',
    cure: 'Type the cell anew and save the file as UTF-8.',
  },
  'error-value': {
    message: 'The cell shows the error {error}.',
    cure: 'Mend the formula, or type the value.',
  },
  'formula-without-value': {
    message: 'The cell is a formula whose result was not saved.',
    cure: 'Open the workbook in the spreadsheet program, let it calculate, and save it.',
  },
  'struck-through': {
    message: 'The cell holds struck-through text, and it is not known what still holds.',
    cure: 'Delete what no longer holds.',
  },
  'hidden-sheet': {
    message: 'The sheet "{sheet}" is hidden; it was imported all the same.',
    cure: 'Delete what should not be imported.',
  },
  'hidden-rows': {
    message: 'The sheet "{sheet}" has hidden or filtered rows ({count}); they were imported all the same.',
    cure: 'Delete what should not be imported.',
  },
  'sheet-not-imported': {
    message: 'The sheet "{sheet}" is not imported.',
    cure: 'Nothing to do, unless it holds data: then give it a source in the mapping.',
  },
  'column-not-imported': {
    message: 'The column "{column}" is not imported.',
    cure: 'Map it, or list it in "columns" of the mapping with suppressOutput.',
  },
} satisfies Record<string, Sentence>
