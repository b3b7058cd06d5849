import { describe, expect, test } from 'vitest'
import { dark, light, pairs } from '../../src/views/style/tokens.js'
import { styleSheet } from '../../src/views/style.js'
import { thingStyle } from '../../src/views/style/thing.js'

describe.each([
  ['by day', light],
  ['by night', dark],
])('colours %s', (_, colours) => {
  test.each(pairs)('$front on $back have a contrast of at least $atLeast', ({ front, back, atLeast }) => {
    expect(contrast(colours[front], colours[back])).toBeGreaterThanOrEqual(atLeast)
  })
})

describe('the style sheet', () => {
  test('names every colour once by day and once by night, and uses no other', () => {
    const colours = styleSheet.match(/#[0-9a-f]{3,8}\b/gi) ?? []
    const printed = ['#000', '#fff']
    const known = [...Object.values(light), ...Object.values(dark), ...printed]
    expect(colours.filter(colour => !known.includes(colour))).toEqual([])
    expect(colours.length).toBe(Object.keys(light).length * 2 + printed.length)
  })

  test('uses only custom properties that it defines', () => {
    const defined = new Set(styleSheet.match(/--[a-z-]+(?=:)/g))
    const used = styleSheet.match(/(?<=var\()--[a-z-]+/g) ?? []
    expect(used.length).toBeGreaterThan(20)
    expect(used.filter(name => !defined.has(name))).toEqual([])
  })

  test('asks nothing of other sites', () => {
    expect(styleSheet).not.toMatch(/url\(|@import/)
  })

  test('opens as many braces as it closes', () => {
    expect(styleSheet.split('{').length).toBe(styleSheet.split('}').length)
  })

  test('weighs less than 32 kB, before it is compressed', () => {
    expect(styleSheet.length).toBeLessThan(32_000)
  })
})

describe('the style sheet of things', () => {
  test('uses the colours that all pages have, and no other', () => {
    expect(thingStyle).not.toMatch(/#[0-9a-f]{3,8}\b/i)
    const defined = new Set(styleSheet.match(/--[a-z-]+(?=:)/g))
    expect((thingStyle.match(/(?<=var\()--[a-z-]+/g) ?? []).filter(name => !defined.has(name))).toEqual([])
  })

  test('opens as many braces as it closes, and asks nothing of other sites', () => {
    expect(thingStyle.split('{').length).toBe(thingStyle.split('}').length)
    expect(thingStyle).not.toMatch(/url\(|@import/)
  })
})

test('the contrast of black on white is 21, that of a colour on itself 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#123456', '#123456')).toBe(1)
})

/** The formula of WCAG 2.2, "contrast ratio". */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((first, second) => second - first)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(start => {
    const part = parseInt(colour.slice(start, start + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
