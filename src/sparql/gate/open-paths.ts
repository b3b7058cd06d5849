import { Problem } from '../../problem.js'
import type { Path, PathExpression } from '../../engine/algebra.js'
import type { Counts } from './counts.js'
import { largestOpenPath } from './limits.js'
import { openIn } from './variables.js'

/**
 * Rows of a path: the statements that its steps follow, or 1 where an end is given. A Problem when it repeats a step
 * over a large part of the data and neither end is found by another pattern.
 */
export async function weighPath(path: Path, found: ReadonlySet<string>, counts: Counts): Promise<number> {
  const ends = [path.subject, path.object].map(openIn)
  if (ends.some(end => end.length === 0)) return 1
  const steps = await counts.path(path.predicate)
  const isFound = ends.some(end => end.some(name => found.has(name)))
  if (steps > largestOpenPath && !isFound && repeats(path.predicate)) throw tooOpen(steps)
  return steps
}

function repeats(path: PathExpression): boolean {
  switch (path.type) {
    case 'OneOrMorePath':
    case 'ZeroOrMorePath':
      return true
    case 'seq':
    case 'alt':
      return path.input.some(repeats)
    case 'inv':
    case 'ZeroOrOnePath':
      return repeats(path.path)
    default:
      return false
  }
}

function tooOpen(steps: number): Problem {
  const most = largestOpenPath.toLocaleString('en')
  return new Problem(
    'too-expensive',
    `A path with + or * has no known end, and ${steps.toLocaleString('en')} statements to follow; ${most} is the most.`,
    { cure: 'Say where the path begins or ends: name the thing, or add a pattern that finds it.' },
  )
}
