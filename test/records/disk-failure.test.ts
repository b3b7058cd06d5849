import { tmpdir } from 'node:os'
import { describe, expect, test } from 'vitest'
import { findCause, isFull, toReadOnlyProblem, toWriteProblem } from '../../src/records/disk-failure.js'

const failure = (code: unknown, message = 'Commit failed') => Object.assign(new Error(message), { code })

describe('a failure of the disk', () => {
  test.each([
    ['ENOSPC', true],
    [28, true],
    [-30792, true],
    ['EIO', false],
    [5, false],
    [undefined, false],
  ])('with code %j: only room is missing: %j', (code, full) => {
    expect(isFull(failure(code))).toBe(full)
  })

  test('is found where lmdb hides it', async () => {
    const hidden = failure(28, 'No space left on device: Attempting to write page')
    const error = Object.assign(failure(undefined), { commitError: Promise.reject(hidden) })
    expect(await findCause(error, tmpdir())).toBe(hidden)
    expect(await findCause(hidden, tmpdir())).toBe(hidden)
  })

  test.each([
    [failure(5, 'Input/output error: Attempting to write page'), /Input\/output error/],
    [failure('EACCES', "EACCES: permission denied, open '/data'"), /permission denied \(EACCES\)/],
    [failure('ENOSPC', 'ENOSPC: no space left on device, write'), /disk is full \(ENOSPC\)/],
  ])('%s is told in words, with a cure', (cause, words) => {
    expect(toWriteProblem(cause)).toMatchObject({ kind: 'storage', message: expect.stringMatching(words), cause })
    expect(toWriteProblem(cause).cure).toMatch(/then send it again/)
  })

  test('after which nothing is written tells how to go on', () => {
    expect(toReadOnlyProblem(failure(5)).cure).toMatch(/can still be read.*start the program again/)
  })
})
