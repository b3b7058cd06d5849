import { cells } from './nl/cells.js'
import { declared } from './nl/declared.js'
import { files } from './nl/files.js'
import { overview } from './nl/overview.js'
import { matching } from './nl/matching.js'
import { rows } from './nl/rows.js'
import { tables } from './nl/tables.js'

/** What findings say, in Dutch; a new code gets its sentences in all four languages. */
export const nl = { ...files, ...cells, ...rows, ...matching, ...tables, ...declared, ...overview }
