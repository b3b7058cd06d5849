/**
 * The columns of an answer in the order in which a reader expects them. Those of `SELECT *` come from Comunica 5.4.1
 * by alphabet; here they come as the query first names them. A wrong guess, such as a comment that reads like
 * `SELECT *`, costs nothing but the order.
 */
export function orderColumns(variables: readonly string[], query: string): readonly string[] {
  if (!/^[^{]*\bselect\s+((distinct|reduced)\s*)?\*/i.test(query)) return variables
  const named = [...query.matchAll(/[?$]([\w\u00b7-\uffff]+)/g)].map(([, name]) => name ?? '')
  return variables.toSorted((one, other) => placeOf(one, named) - placeOf(other, named))
}

function placeOf(variable: string, named: readonly string[]): number {
  const place = named.indexOf(variable)
  return place < 0 ? named.length : place
}
