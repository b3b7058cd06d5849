/** Rows that parts of a query without a shared variable may make together: a second or more of work. */
export const largestProduct = 10_000_000

/** Statements that a path may follow when neither of its ends is known; the pairs may be as many as their square. */
export const largestOpenPath = 20_000

/** Longest regular expression, in characters. */
export const longestPattern = 200
