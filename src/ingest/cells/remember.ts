const most = 2000

/** A function that keeps its answers, as the cells of a column repeat: "ja", "0", "90". */
export function remember<Result>(compute: (text: string) => Result): (text: string) => Result {
  const answers = new Map<string, Result>()
  return text => {
    const kept = answers.get(text)
    if (kept !== undefined) return kept
    if (answers.size >= most) answers.clear()
    const answer = compute(text)
    answers.set(text, answer)
    return answer
  }
}
