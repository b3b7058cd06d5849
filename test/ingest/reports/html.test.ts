import { expect, test } from 'vitest'
import { html } from '../../../src/ingest/reports/html.js'

test.each([
  ['<b onclick="x">&\'', '&lt;b onclick=&quot;x&quot;&gt;&amp;&#39;'],
  ['a\u0000\u001b[1m', 'a\ufffd\ufffd[1m'],
  ['twee\nregels', 'twee\nregels'],
])('%j in a page is text', (text, escaped) => {
  expect(html`${text}`.html).toBe(escaped)
  expect(html`<p title="${text}">${[text, html`<i>${text}</i>`]}</p>`.html).toBe(
    `<p title="${escaped}">${escaped}<i>${escaped}</i></p>`,
  )
})
