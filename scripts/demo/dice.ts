/** A number from 0 up to 1 that depends on the key alone: the town looks the same each time it is made. */
export function chance(key: string): number {
  let hash = 0x811c9dc5
  for (const byte of Buffer.from(key, 'utf8')) hash = Math.imul(hash ^ byte, 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}

/** One of the options. */
export function choose<Option>(key: string, options: readonly [Option, ...Option[]]): Option {
  return options[Math.floor(chance(key) * options.length)] ?? options[0]
}

/** A number near the middle, mostly less than half the spread away from it, in whole steps. */
export function around(key: string, middle: number, spread: number, step = 1): number {
  const throws = (chance(`${key} once`) + chance(`${key} twice`) + chance(`${key} thrice`)) / 3
  return toStep(middle + (throws * 2 - 1) * spread, step)
}

function toStep(value: number, step: number): number {
  return Number((Math.round(value / step) * step).toFixed(2))
}
