/** A part of a join: what it binds, and how many solutions it has, as far as counts tell. */
export interface Part {
  variables: ReadonlySet<string>
  rows: number
}

/** Parts that share variables, directly or through others. Its rows are those of its smallest part: the others may all be looked up from there. */
export interface Group extends Part {
  /** Whether it holds a variable that has a value already. */
  isBound: boolean
}

/** The parts of a join in groups without a shared variable between them: every solution of one goes with every other. */
export function toGroups(parts: readonly Part[], bound: ReadonlySet<string>): Group[] {
  let groups: Group[] = []
  for (const part of parts) {
    const touching = groups.filter(group => shares(group.variables, part.variables))
    groups = groups.filter(group => !touching.includes(group))
    groups.push({
      variables: new Set([...touching, part].flatMap(({ variables }) => [...variables])),
      rows: Math.min(part.rows, ...touching.map(({ rows }) => rows)),
      isBound: shares(bound, part.variables) || touching.some(({ isBound }) => isBound),
    })
  }
  return groups
}

/** Rows of all groups together. */
export function productOf(groups: readonly Group[]): number {
  return groups.reduce((product, { rows }) => product * rows, 1)
}

/** Whether two sets of variables have one in common. */
export function shares(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...some].some(name => others.has(name))
}
