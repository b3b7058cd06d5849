/** The longest round length that is no longer than this, metres: 1, 2 or 5 with noughts. */
export function roundLength(metres: number): number {
  const power = 10 ** Math.floor(Math.log10(metres))
  return ([5, 2, 1].find(step => step * power <= metres) ?? 1) * power
}

/** "200 m", "5 km". */
export function sayLength(metres: number): string {
  return metres < 1000 ? `${metres} m` : `${metres / 1000} km`
}
