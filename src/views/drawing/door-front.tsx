import type { NamedNode } from '@rdfjs/types'
import type { VNode } from 'preact'
import type { Thing } from '../../model/record.js'
import { acc } from '../../rdf/vocab.js'
import type { PageContext } from '../page-context.js'
import { Dimension } from './dimension.js'
import { drawnSize, type DrawnSize } from './drawn-size.js'

/** Size of the picture, in its own units. */
const [width, height] = [320, 300]
const ground = 262
const top = 44

/** Height at which doors are drawn: nobody measures it, and no figure tells it. */
const doorHeight = 205

interface FrontProps {
  context: PageContext
  door: Thing
  callDevice: Thing | undefined
  /** What it shows, in words. */
  text: string
}

/** A door from the front: its clear width, the room beside it, threshold, handle and bell, all at one scale. */
export function DoorFront({ context, door, callDevice, text }: FrontProps): VNode {
  const sizeOf = (property: NamedNode, usual: number, most: number, thing: Thing | undefined = door) =>
    drawnSize(context, thing, property, { usual, most })
  const opening = sizeOf(acc.clearWidth, 90, 400)
  const beside = sizeOf(acc.sideSpace, 50, 150)
  const threshold = sizeOf(acc.thresholdHeight, 2, 40)
  const handle = sizeOf(acc.handleHeight, 105, 160)
  const bell = sizeOf(acc.controlHeight, 110, 180, callDevice)
  const scale = Math.min((ground - top) / (doorHeight + threshold.size), 180 / (opening.size + 14))
  const left = 30
  const right = left + opening.size * scale
  const sill = ground - threshold.size * scale
  const frame = doorHeight * scale
  const besideEnd = Math.min(right + 8 + beside.size * scale, width - 12)
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={text}>
      <path class="ground" d={`M0 ${ground}H${width}V${height}H0z`} />
      <rect
        class={opening.isKnown ? 'frame' : 'frame unmeasured'}
        {...boxOf(left - 7, sill - frame - 7, right + 7, sill)}
      />
      <rect class="opening" {...boxOf(left, sill - frame, right, sill)} />
      <path class="leaf" d={`M${left} ${sill - frame}l${(right - left) * 0.3} 10v${frame - 16}L${left} ${sill}z`} />
      <Dimension size={opening} from={[left, sill - frame - 16]} to={[right, sill - frame - 16]} />
      <rect class={threshold.isKnown ? 'step' : 'step unmeasured'} {...boxOf(left - 7, sill, right + 7, ground)} />
      <Threshold size={threshold} at={[(left + right) / 2, ground + 24]} />
      <Handle size={handle} at={[left + (right - left) * 0.3 - 8, ground - handle.size * scale]} />
      <Dimension size={beside} from={[right + 8, ground - 14]} to={[besideEnd, ground - 14]} />
      {callDevice ? <Bell size={bell} at={[width - 84, ground - bell.size * scale]} /> : null}
    </svg>
  )
}

const boxOf = (x1: number, y1: number, x2: number, y2: number) => ({
  ...{ x: x1.toFixed(1), y: y1.toFixed(1) },
  ...{ width: Math.max(x2 - x1, 0).toFixed(1), height: Math.max(y2 - y1, 0).toFixed(1) },
})

/** A threshold is too low for a line beside it: its figure stands below, with the sign of a height. */
function Threshold({ size, at: [x, y] }: { size: DrawnSize; at: readonly [number, number] }): VNode {
  return (
    <text
      class={size.isKnown ? 'figure' : 'figure unmeasured'}
      x={x}
      y={y}
      text-anchor="middle"
    >{`↕ ${size.text}`}</text>
  )
}

function Handle({ size, at: [x, y] }: { size: DrawnSize; at: readonly [number, number] }): VNode {
  return (
    <g class="handle">
      <circle cx={x.toFixed(1)} cy={y.toFixed(1)} r="4.5" />
      {size.isKnown ? (
        <text x={(x + 10).toFixed(1)} y={(y + 5).toFixed(1)}>
          {`↕ ${size.text}`}
        </text>
      ) : null}
    </g>
  )
}

function Bell({ size, at: [x, y] }: { size: DrawnSize; at: readonly [number, number] }): VNode {
  return (
    <g class={size.isKnown ? 'bell' : 'bell unmeasured'}>
      <rect x={x - 8} y={(y - 14).toFixed(1)} width="16" height="28" rx="3" />
      <circle cx={x} cy={y.toFixed(1)} r="4" />
      <text x={x + 13} y={(y + 5).toFixed(1)}>{`↕ ${size.text}`}</text>
    </g>
  )
}
