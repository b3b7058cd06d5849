import { cells } from './en/cells.js'
import { declared } from './en/declared.js'
import { files } from './en/files.js'
import { overview } from './en/overview.js'
import { matching } from './en/matching.js'
import { rows } from './en/rows.js'
import { tables } from './en/tables.js'

/** What findings say, in English; a new code gets its sentences in all four languages. */
export const en = { ...files, ...cells, ...rows, ...matching, ...tables, ...declared, ...overview }

/** The rule of a finding, such as `unknown-word`: stable, for counting and filtering. */
export type FindingCode = keyof typeof en
