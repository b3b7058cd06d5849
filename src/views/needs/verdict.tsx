import type { VNode } from 'preact'
import type { JudgedBuilding, JudgedEntrance } from '../../answers/needs/judge-building.js'
import { toVerdict, type Verdict as Word } from '../../answers/needs/to-verdict.js'
import type { PageContext } from '../page-context.js'
import { needsStrings } from '../strings/needs.js'
import { reasonsOf } from './reasons.js'

export { reasonsOf } from './reasons.js'

/** Reasons that are shown of a verdict, unless more are asked for. */
const shownReasons = 3

/** Whether a building or an entrance fits: sign, word, and why. */
export function Verdict(props: {
  context: PageContext
  judged: JudgedBuilding | JudgedEntrance
  most?: number
}): VNode {
  const { context, judged, most = shownReasons } = props
  const word = toVerdict(judged.truth)
  const reasons = reasonsOf(context, judged).slice(0, most)
  return (
    <div class={`verdict ${word}`}>
      <p class="verdict-word">
        <VerdictSign word={word} /> <strong>{needsStrings[context.language].verdicts[word]}</strong>
      </p>
      <Reasons reasons={reasons} />
    </div>
  )
}

/** Sentences, one below the other; nothing where there are none. */
export function Reasons({ reasons }: { reasons: readonly string[] }): VNode | null {
  if (reasons.length === 0) return null
  return (
    <ul class="reasons">
      {reasons.map(reason => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  )
}

/** Told apart by form, not by colour. */
const paths = {
  fits: 'M6.5 12.5l4 4 7.5-9',
  doesNotFit: 'M7.5 7.5l9 9M16.5 7.5l-9 9',
  unknown: 'M9 9.2a3 3 0 1 1 4.6 2.6c-1.1.7-1.6 1.3-1.6 2.4M12 17.6v.2',
} satisfies Record<Word, string>

/** The sign of a verdict, beside which its word stands. */
export function VerdictSign({ word }: { word: Word }): VNode {
  return (
    <svg class="verdict-sign" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      {word === 'doesNotFit' ? (
        <path class="rim" d="M8 1.5h8L22.5 8v8L16 22.5H8L1.5 16V8z" />
      ) : (
        <circle class="rim" cx="12" cy="12" r="10.5" />
      )}
      <path class="mark" d={paths[word]} />
    </svg>
  )
}
