import type { VNode } from 'preact'
import type { Thing } from '../../model/record.js'
import { acc } from '../../rdf/vocab.js'
import type { PageContext } from '../page-context.js'
import { Dimension } from './dimension.js'
import { drawnSize } from './drawn-size.js'

const [width, height] = [320, 300]
const ground = 262
const [doorHeight, landing, inside] = [205, 110, 70]

/** Rise of steps that nobody measured, and depth of all of them, cm. */
const [usualStep, stepDepth] = [16, 30]

interface SideProps {
  context: PageContext
  door: Thing | undefined
  /** Undefined where there are none, or nobody knows. */
  stairs: Thing | undefined
  ramp: Thing | undefined
  /** Whether nobody knows if there is a height to overcome. */
  isUnknown: boolean
  text: string
}

/** An entrance from the side, the street on the left: steps, ramp, threshold and door, all at one scale. */
export function DoorSide(props: SideProps): VNode {
  const { stairs, isUnknown, text } = props
  const shape = shapeOf(props)
  const { scale, rise, foot, edge, floor, sill, wall } = shape
  const { count, step, threshold } = shape
  const level = ground - rise * scale
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={text}>
      <Ramp {...props} shape={shape} />
      <path class={isUnknown ? 'ground unmeasured' : 'ground'} d={profile(shape, stairs !== undefined)} />
      <path class={threshold.isKnown ? 'step' : 'step unmeasured'} d={`M${wall - 5} ${level}V${sill}h10V${level}z`} />
      <path class="leaf" d={`M${wall - 3} ${sill}v${-doorHeight * scale}h6v${doorHeight * scale}z`} />
      <text
        class={threshold.isKnown ? 'figure' : 'figure unmeasured'}
        x={wall + 10}
        y={sill - 6}
      >{`↕ ${threshold.text}`}</text>
      {stairs ? (
        <>
          <Dimension size={step} from={[foot - 12, ground]} to={[foot - 12, ground - step.size * scale]} side="left" />
          <text
            class={count.isKnown ? 'figure' : 'figure unmeasured'}
            x={(foot + edge) / 2}
            y={level - 10}
            text-anchor="middle"
          >
            {`${count.text} ×`}
          </text>
        </>
      ) : null}
      {isUnknown ? (
        <text class="figure unmeasured" x={edge / 2} y={floor - 10} text-anchor="middle">
          ?
        </text>
      ) : null}
    </svg>
  )
}

/** Where things are, in units of the drawing. */
function shapeOf({ context, door, stairs, ramp }: SideProps) {
  const count = drawnSize(context, stairs, acc.stepCount, { usual: 2, most: 30 })
  const step = drawnSize(context, stairs, acc.stepHeight, { usual: usualStep, most: 40 })
  const slope = drawnSize(context, ramp, acc.slope, { usual: 6, most: 50 })
  const length = drawnSize(context, ramp, acc.length, { usual: 200, most: 1500 })
  const threshold = drawnSize(context, door, acc.thresholdHeight, { usual: 2, most: 40 })
  const steps = stairs ? Math.max(1, Math.round(count.size)) : 0
  const rampRise = ramp ? (length.size * slope.size) / 100 : 0
  const rise = stairs ? steps * step.size : rampRise
  const run = Math.max(steps * stepDepth, ramp ? length.size : 0) + 40
  const scale = Math.min(290 / (run + landing + inside), 200 / (rise + threshold.size + doorHeight))
  const wall = width - inside * scale
  const edge = wall - landing * scale
  const foot = edge - steps * stepDepth * scale
  const floor = ground - rise * scale
  const sill = floor - Math.max(threshold.size * scale, threshold.size > 0 ? 1.5 : 0)
  return { count, step, slope, length, threshold, steps, rise, scale, wall, edge, foot, floor, sill }
}

type Shape = ReturnType<typeof shapeOf>

/** The ground from the street over the steps to the floor inside. */
function profile({ steps, rise, scale, foot, edge, floor, step }: Shape, hasStairs: boolean): string {
  const treads = Array.from(
    { length: steps },
    (_, index) => `V${(ground - (index + 1) * step.size * scale).toFixed(1)}h${(stepDepth * scale).toFixed(1)}`,
  )
  const way = hasStairs
    ? `H${foot.toFixed(1)}${treads.join('')}`
    : rise > 0
      ? `H${edge.toFixed(1)}V${floor.toFixed(1)}`
      : ''
  return `M0 ${ground}${way}H${width}V${height}H0z`
}

function Ramp({ ramp, shape }: SideProps & { shape: Shape }): VNode | null {
  if (!ramp) return null
  const { slope, length, edge, floor, scale } = shape
  const foot = edge - length.size * scale
  const isKnown = slope.isKnown && length.isKnown
  return (
    <g>
      <path
        class={isKnown ? 'ramp' : 'ramp unmeasured'}
        d={`M${foot.toFixed(1)} ${ground}L${edge.toFixed(1)} ${floor.toFixed(1)}V${ground}z`}
      />
      <text
        class={slope.isKnown ? 'figure' : 'figure unmeasured'}
        x={(foot + edge) / 2}
        y={(ground + floor) / 2 - 10}
        text-anchor="middle"
      >
        {`${slope.text} %`}
      </text>
      <Dimension size={length} from={[foot, ground + 34]} to={[edge, ground + 34]} />
    </g>
  )
}
