/** Places of a quad's parts in a row, a pattern and everywhere else here: subject, predicate, object, graph. */
export type Places = readonly [number, number, number, number]

/** The orders in which quads are kept: for each pattern without a graph there is one in which its matches are adjacent. */
export const orders: readonly Places[] = [
  [0, 1, 2, 3],
  [1, 2, 0, 3],
  [2, 0, 1, 3],
  [3, 0, 1, 2],
]

/** For each order the level at which subject, predicate, object and graph stand in it. */
export const placesIn: readonly Places[] = [
  [0, 1, 2, 3],
  [2, 0, 1, 3],
  [1, 2, 0, 3],
  [1, 2, 3, 0],
]

/** Numbers of the orders. */
export const spog = 0
export const posg = 1
export const ospg = 2
export const gspo = 3

/** Order in which the matches are adjacent, by which parts are bound: 1 the subject, 2 the predicate, 4 the object. */
export const orderOfBound: readonly number[] = [spog, spog, posg, spog, ospg, ospg, posg, spog]

/** Number of bound parts, by the same number. */
export const boundCount: readonly number[] = [0, 1, 1, 2, 1, 2, 2, 3]

/** Number of leading parts of the order by graph that are bound, the graph being one of them. */
export const graphDepth: readonly number[] = [1, 2, 1, 3, 1, 2, 1, 4]
