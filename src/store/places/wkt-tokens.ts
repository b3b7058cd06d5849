/** Words, numbers and signs of a WKT text, one after the other. */
export interface Tokens {
  /** The next one, or the one after so many more; undefined at the end. A sign that WKT does not have is a token, too. */
  peek(ahead?: number): string | undefined
  next(): string | undefined
}

const token = /[A-Za-z]+|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|\S/g

export function createTokens(text: string): Tokens {
  const tokens = text.match(token) ?? []
  let at = 0
  return { peek: (ahead = 0) => tokens[at + ahead], next: () => tokens[at++] }
}
