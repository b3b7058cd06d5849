import { cells } from './fr/cells.js'
import { declared } from './fr/declared.js'
import { files } from './fr/files.js'
import { overview } from './fr/overview.js'
import { matching } from './fr/matching.js'
import { rows } from './fr/rows.js'
import { tables } from './fr/tables.js'

/** What findings say, in French; a new code gets its sentences in all four languages. */
export const fr = { ...files, ...cells, ...rows, ...matching, ...tables, ...declared, ...overview }
