import type { Template } from './mapping.js'

/**
 * "Deur $(nummer)" → ["Deur ", { column: "nummer" }]. A name may hold paired parentheses, as in `$(Breite (cm))`, or
 * single ones behind a backslash. Undefined when a reference does not end.
 */
export function parseTemplate(text: string): Template | undefined {
  const parts: Template[number][] = []
  let position = 0
  for (let start = text.indexOf('$('); start >= 0; start = text.indexOf('$(', position)) {
    const end = referenceEnd(text, start + 2)
    if (end === undefined) return undefined
    if (start > position) parts.push(text.slice(position, start))
    parts.push({
      column: text
        .slice(start + 2, end)
        .replace(/\\([()])/g, '$1')
        .trim(),
    })
    position = end + 1
  }
  return position < text.length ? [...parts, text.slice(position)] : parts
}

/** Position of the parenthesis that ends a reference whose name begins at `start`. */
export function referenceEnd(text: string, start: number): number | undefined {
  let depth = 1
  for (let position = start; position < text.length; position += 1) {
    const sign = text[position]
    if (sign === '\\') position += 1
    else if (sign === '(') depth += 1
    else if (sign === ')') depth -= 1
    if (depth === 0) return position
  }
  return undefined
}
