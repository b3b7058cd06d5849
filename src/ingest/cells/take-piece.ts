import type { CellPiece } from '../mapping/mapping.js'

/**
 * One part of a cell that always has as many: "90 x 120 cm" → "90 cm". A unit that only the last part has counts for
 * all. Undefined when the cell has more parts, or fewer.
 */
export function takePiece(text: string, { separator, index, of }: CellPiece): string | undefined {
  const parts = text.split(toExpression(separator)).map(part => part.trim())
  if (parts.length !== of || parts.some(part => part === '')) return undefined
  const part = parts[index]
  const [, unit] = /^[\d.,]+\s*(\p{L}+\.?|["″%])$/u.exec(parts.at(-1) ?? '') ?? []
  const bare = parts.slice(0, -1).every(other => /^[\d.,]+$/.test(other))
  return unit !== undefined && bare && index < of - 1 ? `${part} ${unit}` : part
}

/** The sign of multiplication is written in many ways. */
function toExpression(separator: string): RegExp {
  return separator === 'x' ? /\s*[x×✕*]\s*/iu : new RegExp(separator.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'), 'u')
}
