import { expect, test } from 'vitest'
import { Problem } from '../../../src/problem.js'
import { toAnswer, toErrorReply } from '../../../src/sparql/pool/query-messages.js'

const send = (error: unknown) => toAnswer(structuredClone(toErrorReply(error)))

test.each([
  new Problem('malformed', 'The query cannot be read.', { cure: 'Correct it.', cause: new Error('line 1') }),
  new Problem('result-too-large', 'The answer has more than 10 rows.'),
])('a Problem keeps its kind, sentence and cure on the way between processes', problem => {
  const { kind, message, cure } = problem
  expect(() => send(problem)).toThrow(expect.objectContaining({ name: 'Problem', kind, message, cure }))
})

test.each([new TypeError('x is undefined'), 'a text'])(
  'anything else stays a fault of ours, with its trace: %s',
  fault => {
    expect(() => send(fault)).toThrow(expect.not.objectContaining({ name: 'Problem' }))
    expect(() => send(fault)).toThrow(fault instanceof Error ? fault.message : fault)
  },
)
