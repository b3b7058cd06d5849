import { expect, test } from 'vitest'
import { pageLanguages } from '../../../src/views/page-context.js'
import { easyPage } from '../../../src/views/easy/easy-page.js'
import { contextIn, readFixture, recordOf } from '../fixture.js'
import { readTags, readText } from '../html.js'

const record = recordOf(readFixture('town-hall.ttl'))

test('says in short sentences how to get in', () => {
  const text = readText(easyPage(contextIn('nl'), record))
  expect(text).toContain('De deur is minstens 92,5 cm breed.')
  expect(text).toContain('Niemand heeft de deur gemeten. De drempel is 0 cm hoog. Niet elke deur is gemeten.')
  expect(text).toContain('Er is geen geleiding op de tast.')
})

test.each(pageLanguages)('is a whole page in %s, and leads to all that is known', language => {
  const tags = readTags(easyPage(contextIn(language), record))
  expect(tags.map(({ attributes }) => attributes.href)).toContain(`/${language}/building/drempelare/gemeentehuis`)
})
