/** Whether something holds; undefined when nobody knows. */
export type Truth = boolean | undefined

/** One no settles it; without a no, one unknown leaves it open. */
export function allHold(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false
  return truths.includes(undefined) ? undefined : true
}

/** One yes settles it; without a yes, one unknown leaves it open. */
export function anyHolds(truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true
  return truths.includes(undefined) ? undefined : false
}

/** Not knowing something is not knowing its opposite either. */
export function opposite(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth
}
