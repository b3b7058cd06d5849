import { typeWhen } from './type-when.js'

/** The type or property that does not apply to the thing. */
export const notApplicable = typeWhen('notApplicable')
