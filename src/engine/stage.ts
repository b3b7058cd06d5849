/** Goes on with the present solution, which is in the registers; true stops the whole walk. */
export type Run = () => boolean

/**
 * A part of a walk: it calls `next` for each solution that it makes of the present one. Unless the walk is stopped, it
 * leaves the registers as it found them. What a stage remembers lasts as long as one `Run`.
 */
export type Stage = (next: Run) => Run

/** One stage after the other. */
export function pipe(stages: readonly Stage[]): Stage {
  return next => stages.reduceRight((rest, stage) => stage(rest), next)
}

/** A stage that has no solutions. */
export const noSolutions: Stage = () => () => false
