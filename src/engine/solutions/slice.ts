import type { Stage } from '../stage.js'

/** LIMIT and OFFSET: stops the walk at the last solution. */
export function sliceStage(input: Stage, start: number, length: number): Stage {
  if (length === 0) return () => () => false
  return next => {
    let passed = 0
    return input(() => ++passed > start && (next() || passed >= start + length))
  }
}
