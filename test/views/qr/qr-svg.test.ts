import { expect, test } from 'vitest'
import { qrSvg } from '../../../src/views/qr/qr-svg.js'

test('a code has its three corners and a margin of four', () => {
  const svg = qrSvg('https://drempel.example/id/building/drempelare/gemeentehuis/entrance/main')
  const size = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1])
  expect((size - 8 - 17) % 4).toBe(0)
  for (const corner of ['M4 4h1', `M${size - 5} 4h1`, `M4 ${size - 5}h1`]) expect(svg).toContain(corner)
  expect(svg).not.toMatch(/M[0-3] \d+h1v/)
})

test('another address is another code', () => {
  expect(qrSvg('https://drempel.example/a')).not.toBe(qrSvg('https://drempel.example/b'))
})
