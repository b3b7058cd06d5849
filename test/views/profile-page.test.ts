import { expect, test } from 'vitest'
import { profilePage } from '../../src/views/profile-page.js'
import { contextIn } from './fixture.js'
import { readText } from './html.js'

/** The row of a property in the table of a class, as a reader sees it. */
function rowOf(html: string, anchor: string, property: string): string {
  const section = html.slice(html.indexOf(`<h2 id="${anchor}">`)).replace(/<\/section>.*/s, '')
  const row = /<tr>(?:(?!<\/tr>).)*<\/tr>/gs
  return readText(
    [...section.matchAll(row)].map(([text]) => text).find(text => text.includes(`>acc:${property}<`)) ?? '',
  )
}

test('the width of a door is asked for, once, in centimetres, within what is plausible', () => {
  const row = rowOf(profilePage(contextIn('nl')), 'Door', 'clearWidth')
  expect(row).toMatch(
    /^vrije doorgangsbreedte acc:clearWidth Hoe breed .+ gewenst 0–1 .*decimal centimeter van 30 tot 600/,
  )
  expect(row).toContain('kijk de eenheid na')
})

test('an address must be named in whole sentences, in each language its own', () => {
  expect(rowOf(profilePage(contextIn('fr')), 'Door', 'clearWidth')).toMatch(/souhaité 0–1 .*vérifiez l’unité/)
  expect(rowOf(profilePage(contextIn('de')), 'Door', 'clearWidth')).toMatch(/erwünscht 0–1 .*Einheit prüfen/)
})

test('a code list is a link to its values', () => {
  expect(profilePage(contextIn('en'))).toContain('<a href="/en/code/entrance-role">')
})

test('a class names the class whose table holds for it too', () => {
  const html = profilePage(contextIn('en'))
  const door = html.slice(html.indexOf('<h2 id="Door">')).replace(/<table.*/s, '')
  expect(readText(door)).toMatch(/And all of: element/)
})
