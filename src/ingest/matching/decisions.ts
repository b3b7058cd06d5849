import papaparse from 'papaparse'
import { Problem } from '../../problem.js'

/** A question for a person: is this row one of these buildings? */
export interface Question {
  /** The row, as findings name it. */
  row: string
  /** IRI that the file gives the building. */
  record: string
  name: string
  address: string
  candidates: readonly { record: string; name: string; address: string; score: number; why: string }[]
}

/** An answer: the IRI of the stored building, `new` for one of its own, `skip` to leave the row out. */
export type Decision = 'new' | 'skip' | { record: string }

const fields = [
  ...['row', 'record', 'name', 'address'],
  ...['candidate', 'candidate name', 'candidate address', 'score', 'why', 'decision'],
]

/** Questions as CSV, a line for each candidate; one answer a row is enough. Answers that were given stay in it. */
export function toDecisionsCsv(questions: readonly Question[], decided: ReadonlyMap<string, Decision>): string {
  const open = questions.flatMap(({ row, record, name, address, candidates }) =>
    candidates.map(each => [
      row,
      record,
      name,
      address,
      each.record,
      each.name,
      each.address,
      each.score.toFixed(2),
      each.why,
      '',
    ]),
  )
  const closed = Array.from(decided, ([record, decision]) => [
    ...['', record, '', '', '', '', '', '', ''],
    typeof decision === 'string' ? decision : decision.record,
  ])
  return `${papaparse.unparse({ fields, data: [...open, ...closed] }, { escapeFormulae: true })}\r\n`
}

/** Answers by the IRI that the file gives the building. Throws a Problem for an answer that is none, or for two. */
export function readDecisions(csv: string, file: string): Map<string, Decision> {
  const { data } = papaparse.parse<string[]>(csv.replace(/^\ufeff/, ''), { skipEmptyLines: true })
  const [header = [], ...rows] = data
  const column = (name: string) => header.findIndex(title => title.trim().toLowerCase() === name)
  const [record, decision] = [column('record'), column('decision')]
  if (record < 0 || decision < 0) throw noDecisions(file)
  const decisions = new Map<string, Decision>()
  for (const [index, cells] of rows.entries()) {
    const answer = (cells[decision] ?? '').trim()
    if (answer === '') continue
    const of = (cells[record] ?? '').trim()
    const read = readDecision(answer)
    if (!read) throw noAnswer(answer, `${file}, line ${index + 2}`)
    if (decisions.has(of) && !isSame(decisions.get(of), read)) throw twoAnswers(of, `${file}, line ${index + 2}`)
    decisions.set(of, read)
  }
  return decisions
}

function readDecision(answer: string): Decision | undefined {
  const word = answer.toLowerCase()
  if (word === 'new' || word === 'skip') return word
  return /^https?:\/\/\S+$/.test(answer) ? { record: answer } : undefined
}

function isSame(one: Decision | undefined, other: Decision): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function noDecisions(file: string): Problem {
  return new Problem('malformed', `${file} has no columns "record" and "decision".`, {
    cure: 'Give the file that an import with --decisions wrote, or a name of a file that there is not.',
  })
}

function noAnswer(answer: string, place: string): Problem {
  return new Problem('malformed', `${place}: "${answer}" is no decision.`, {
    cure: 'Write the IRI of the building, or new, or skip, or nothing.',
  })
}

function twoAnswers(record: string, place: string): Problem {
  return new Problem('malformed', `${place}: there is another decision for ${record}.`, {
    cure: 'Leave one of the two.',
  })
}
