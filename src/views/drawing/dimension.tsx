import type { VNode } from 'preact'
import type { DrawnSize } from './drawn-size.js'

interface DimensionProps {
  size: DrawnSize
  /** Ends of the line, in units of the drawing; it is level or upright. */
  from: readonly [number, number]
  to: readonly [number, number]
  /** Where an upright line has its text. */
  side?: 'left' | 'right'
}

/** A line that measures, with its figure; dashed where nobody has measured. */
export function Dimension({ size, from: [x1, y1], to: [x2, y2], side = 'right' }: DimensionProps): VNode {
  const isLevel = y1 === y2
  const tick = isLevel ? 'v' : 'h'
  const ends = isLevel
    ? `M${x1} ${y1 - 5}${tick}10M${x2} ${y2 - 5}${tick}10`
    : `M${x1 - 5} ${y1}${tick}10M${x2 - 5} ${y2}${tick}10`
  const x = isLevel ? (x1 + x2) / 2 : x1 + (side === 'right' ? 10 : -10)
  const y = isLevel ? y1 - 8 : (y1 + y2) / 2 + 6
  const anchor = isLevel ? 'middle' : side === 'right' ? 'start' : 'end'
  return (
    <g class={size.isKnown ? 'size' : 'size unmeasured'}>
      <path d={`M${x1} ${y1}L${x2} ${y2}${ends}`} />
      <text x={x} y={y} text-anchor={anchor}>
        {size.text}
      </text>
    </g>
  )
}
