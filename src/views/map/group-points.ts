/** Numbers that are drawn at one place of a map. */
export interface PointGroup {
  x: number
  y: number
  numbers: readonly number[]
}

/** Points nearer than this would hide each other, in units of the map. */
const reach = 30

/** Points that would hide each other share a place: that of the first. */
export function groupPoints(points: readonly { x: number; y: number; number: number }[]): PointGroup[] {
  const groups: { x: number; y: number; numbers: number[] }[] = []
  for (const { x, y, number } of points) {
    const near = groups.find(group => Math.hypot(group.x - x, group.y - y) < reach)
    if (near) near.numbers.push(number)
    else groups.push({ x, y, numbers: [number] })
  }
  return groups
}

/** "1", "2–4", "1, 5"; "1 +6" when there are too many to read. */
export function sayNumbers(numbers: readonly number[]): string {
  const [first = 0] = numbers
  const last = numbers.at(-1) ?? first
  if (numbers.length === 1) return String(first)
  if (last - first === numbers.length - 1) return `${first}–${last}`
  return numbers.length === 2 ? numbers.join(', ') : `${first} +${numbers.length - 1}`
}
