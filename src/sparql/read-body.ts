import { Problem } from '../problem.js'

/** The text of an answer; a Problem, and the end of the connection, as soon as it is longer than so many bytes. */
export async function readBodyWithin(response: Response, bytes: number): Promise<string> {
  const decoder = new TextDecoder()
  let [text, size] = ['', 0]
  for await (const piece of response.body ?? []) {
    size += (piece as Uint8Array).length
    if (size > bytes)
      throw new Problem('result-too-large', `The answer has more than ${Math.round(bytes / 2 ** 20)} MiB.`, {
        cure: 'Narrow the query, or read it in parts with ORDER BY, LIMIT and OFFSET.',
      })
    text += decoder.decode(piece as Uint8Array, { stream: true })
  }
  return text + decoder.decode()
}
