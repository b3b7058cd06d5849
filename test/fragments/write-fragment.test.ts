import { describe, expect, test } from 'vitest'
import type { Quad } from '@rdfjs/types'
import { createDataSets } from '../../src/fragments/data-sets.js'
import { createFragments } from '../../src/fragments/create-fragments.js'
import { describeFragment } from '../../src/fragments/describe-fragment.js'
import { writeFragment } from '../../src/fragments/write-fragment.js'
import { createContext } from '../../src/rdf/json-ld-context.js'
import { parseQuads } from '../../src/rdf/parse.js'
import { nQuads, nTriples, triG, turtle } from '../../src/rdf/syntaxes.js'
import { quadText, tripleText } from '../../src/rdf/term-text.js'
import { rdf } from '../../src/rdf/vocab.js'
import { townStore } from './towns.js'

const base = 'https://data.example.org/'
const store = await townStore(30)
const dataSets = createDataSets({ store, base, pageSize: 10, municipalityOf: () => undefined, words: [] })
const title = { nl: 'Drempel', en: 'Drempel' }
const fragments = createFragments({ store, base, pageSize: 10, title, subsets: dataSets.list })
const context = createContext(`${base}context.jsonld`, [])
const type = encodeURIComponent(rdf.type.value)
const queries = [
  '',
  `predicate=${type}`,
  `predicate=${type}&page=2`,
  `page=2&predicate=${type}`,
  'page=30',
  'subject=urn:none',
]

describe.each([turtle, nTriples, triG, nQuads])('a page in $label', syntax => {
  const toText = syntax.graphs ? quadText : tripleText
  const sorted = (quads: readonly Quad[]) => [...new Set(quads.map(toText))].sort()

  test.each([...queries, ...queries, 'object="a%20$%26%7Cb"@nl'])(
    '%j says what is there and what is said of it',
    async query => {
      const url = query ? `${base}fragments?${query}` : `${base}fragments`
      const fragment = await fragments({ url, params: new URL(url).searchParams })
      const text = await writeFragment(fragment, syntax, context)
      expect(sorted(parseQuads(text))).toEqual(sorted([...fragment.data, ...describeFragment(fragment.description)]))
    },
  )
})
