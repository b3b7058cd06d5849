import { describe, expect, test } from 'vitest'
import { parseQuads } from '../../../src/rdf/parse.js'
import { entranceSentences } from '../../../src/views/building/sentences.js'
import { entrancesOf } from '../../../src/views/entrance-measures.js'
import type { PageLanguage } from '../../../src/views/page-context.js'
import { contextIn, recordOf, townHall } from '../fixture.js'

/** Sentences of an entrance with doors, each given by the triples about it. */
function sentencesOf(doors: readonly string[], language: PageLanguage): string[] {
  const text = `PREFIX acc: <https://w3id.org/drempel/ns#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
    <${townHall}> a acc:Building ; acc:hasEntrance <${townHall}/entrance/main> .
    <${townHall}/entrance/main> a acc:Entrance .
    ${doors
      .map((about, index) => {
        const door = `<${townHall}/entrance/main/door/${index + 1}>`
        return `<${townHall}/entrance/main> acc:door ${door} . ${door} a acc:Door ; ${about} .`
      })
      .join('\n')}`
  const record = recordOf(parseQuads(text, { baseIri: townHall }))
  const [entrance] = entrancesOf(record)
  return entrance ? entranceSentences(contextIn(language), record, entrance) : []
}

describe('of several doors', () => {
  test('what differs is said with the name of each', () => {
    const doors = ['acc:clearWidth 143.0', 'rdfs:label "binnendeur"@nl ; acc:clearWidth 96.0']
    expect(sentencesOf(doors, 'nl').slice(0, 2)).toEqual([
      'Deur 1: de deur is 143\u00a0cm breed.',
      'Binnendeur: de deur is 96\u00a0cm breed.',
    ])
    expect(sentencesOf(doors, 'de')[0]).toMatch(/^Tür 1: Die Tür ist 143\u00a0cm breit\.$/)
  })

  test('what is the same is said once', () => {
    const said = sentencesOf(['acc:clearWidth 90.0', 'acc:clearWidth 90.0'], 'en')
    expect(said.filter(sentence => sentence.includes('90'))).toEqual(['The door is 90\u00a0cm wide.'])
  })
})
