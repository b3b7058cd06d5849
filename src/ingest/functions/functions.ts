import { all } from './all.js'
import { anyOf } from './any-of.js'
import { answer } from './as-asked.js'
import { blank } from './blank.js'
import { boolean } from './boolean.js'
import { code } from './code.js'
import { count } from './count.js'
import { date } from './date.js'
import type { FunctionDefinition } from './definition.js'
import { equals } from './equals.js'
import { join } from './join.js'
import { lacks } from './lacks.js'
import { matches } from './matches.js'
import { not } from './not.js'
import { notApplicable } from './not-applicable.js'
import { number } from './number.js'
import { latitude, longitude, point } from './point.js'
import { present } from './present.js'
import { quantity } from './quantity.js'
import { text } from './text.js'
import { time } from './time.js'
import { when } from './when.js'

/** The functions of the mapping language by their local names. */
export const functions: ReadonlyMap<string, FunctionDefinition> = new Map(
  Object.entries({
    quantity,
    count,
    number,
    boolean,
    code,
    present,
    lacks,
    notApplicable,
    when,
    anyOf,
    all,
    not,
    equals,
    matches,
    blank,
    date,
    time,
    point,
    longitude,
    latitude,
    text,
    join,
    answer,
  }),
)

/** Functions that answer yes or no: the only ones that a condition can be. */
export const conditions: readonly string[] = ['present', 'boolean', 'anyOf', 'all', 'not', 'equals', 'matches']

/** Functions that a check of a row can be. */
export const checkConditions: readonly string[] = [...conditions, 'blank']
