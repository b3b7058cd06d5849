import { expect, test } from 'vitest'
import { errorPage } from '../../src/views/error-page.js'
import { contextIn } from './fixture.js'
import { readText } from './html.js'

test('an error page tells what went wrong and what to do, with the right language on each', () => {
  const html = errorPage(contextIn('fr'), {
    kind: 'too-slow',
    status: 503,
    sentence: 'Too long.',
    cure: 'Ask for less.',
  })
  expect(readText(html)).toContain(
    'Erreur 503 Cela a pris trop de temps Too long. Ce que vous pouvez faire Ask for less.',
  )
  expect(html).toContain('<bdi lang="en">Ask for less.</bdi>')
})
