import { cells } from './de/cells.js'
import { declared } from './de/declared.js'
import { files } from './de/files.js'
import { overview } from './de/overview.js'
import { matching } from './de/matching.js'
import { rows } from './de/rows.js'
import { tables } from './de/tables.js'

/** What findings say, in German; a new code gets its sentences in all four languages. */
export const de = { ...files, ...cells, ...rows, ...matching, ...tables, ...declared, ...overview }
