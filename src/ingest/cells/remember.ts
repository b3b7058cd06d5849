import { keepSome } from '../../lazily.js'

const most = 2000

/** A function that keeps its answers, as the cells of a column repeat: "ja", "0", "90". */
export function remember<Result>(compute: (text: string) => Result): (text: string) => Result {
  return keepSome(compute, most)
}
