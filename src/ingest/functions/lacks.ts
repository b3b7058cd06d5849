import { typeWhen } from './type-when.js'

/** The type of thing that was looked for and is not there. */
export const lacks = typeWhen('no')
