import {
  faultIn,
  reportSteps,
  type AnswerFault,
  type Answers,
  type Question,
  type ReportStepName,
} from '../../reports/answers.js'

/** Where a visitor is in a report, and where the button that was pressed leads. */
export interface Move {
  /** The page that was sent; undefined when none was. */
  step: string | null
  /** `next`, `back`, `send`, or the step to go to. */
  go: string | null
  /** Whether one question is answered again, after all were. */
  isChange: boolean
}

export interface NextStep {
  step: ReportStepName | 'sent'
  fault?: AnswerFault | undefined
}

/**
 * The page to show.
 * @param paths of what can be chosen; with one only, that question is left out
 */
export function nextStep(move: Move, answers: Answers, given: { paths: readonly string[]; today: string }): NextStep {
  const steps = given.paths.length > 1 ? reportSteps : reportSteps.slice(1)
  const first: NextStep = { step: steps[0] ?? 'kind' }
  const step = steps.find(each => each === move.step)
  if (step === undefined) return first
  const wished = steps.find(each => each === move.go)
  if (wished) return { step: wished }
  if (move.go === 'back') return { step: steps[Math.max(0, steps.indexOf(step) - 1)] ?? step }
  const asked = step === 'check' || move.isChange ? questionsOf(steps) : questionsOf([step])
  for (const question of asked) {
    const fault = faultIn(question, answers, given)
    if (fault) return { step: question, fault }
  }
  if (step === 'check') return { step: move.go === 'send' ? 'sent' : 'check' }
  return { step: move.isChange ? 'check' : (steps[steps.indexOf(step) + 1] ?? 'check') }
}

const questionsOf = (steps: readonly ReportStepName[]) => steps.filter((step): step is Question => step !== 'check')
