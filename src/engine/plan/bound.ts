/** What is known about registers at a point of a plan. */
export interface Bound {
  /** Filled in each solution that comes here. */
  readonly certain: Set<number>
  /** Filled in some of them. */
  readonly possible: Set<number>
  /** Those that EXISTS has from the solution around it: they are as good as written in the query. */
  readonly given: ReadonlySet<number>
}

/** Nothing is bound: the start of a walk. */
export function nothingBound(): Bound {
  return { certain: new Set(), possible: new Set(), given: new Set() }
}

/** The same, to be changed apart. */
export function copyOf({ certain, possible, given }: Bound): Bound {
  return { certain: new Set(certain), possible: new Set(possible), given }
}

/** Takes down that registers are filled from here on. */
export function bind(bound: Bound, certain: Iterable<number>, possible: Iterable<number> = certain): void {
  for (const slot of certain) bound.certain.add(slot)
  for (const slot of possible) bound.possible.add(slot)
}
