import { describe, expect, test } from 'vitest'
import { parseQuads } from '../../../src/rdf/parse.js'
import { sayChanges } from '../../../src/views/changes/say-changes.js'
import { contextIn, readFixture, recordOf, townHall } from '../fixture.js'

const prefixes = `
  @prefix acc: <https://w3id.org/drempel/ns#> .
  @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
  @prefix sosa: <http://www.w3.org/ns/sosa/> .`
const hall = `${prefixes} <${townHall}> a acc:Building ; acc:hasEntrance <${townHall}/entrance/side> .
  <${townHall}/entrance/side> a acc:Entrance ; rdfs:label "Side"@en ; acc:door <${townHall}/entrance/side/door/1> .
  <${townHall}/entrance/side/door/1> a acc:Door .`
const door = (statements: string) => `<${townHall}/entrance/side/door/1> ${statements} .`
const ramp = `<${townHall}/entrance/side> acc:ramp <${townHall}/entrance/side/ramp/1> . <${townHall}/entrance/side/ramp/1> a acc:Ramp ; acc:slope 6 .`
const read = (turtle: string | undefined) => (turtle === undefined ? undefined : recordOf(parseQuads(hall + turtle)))
const say = (before: string | undefined, after: string | undefined) =>
  sayChanges(contextIn('en'), { before: read(before), after: read(after) })

describe('what changed', () => {
  test.each([
    [door('acc:clearWidth 88'), door('acc:clearWidth 90'), 'Side, Door 1: clear width: 90\u00a0cm, was 88\u00a0cm.'],
    ['', door('acc:clearWidth 90'), 'Side, Door 1: clear width: 90\u00a0cm, was not known.'],
    [door('acc:clearWidth 88'), '', 'Side, Door 1: clear width: no longer known, was 88\u00a0cm.'],
    [door('acc:opensOutward true'), door('acc:opensOutward false'), 'Side, Door 1: opens outwards: no, was yes.'],
    ['', ramp, 'New: Side, Ramp 1.'],
    [ramp, '', 'No longer there: Side, Ramp 1.'],
    ['', `<${townHall}/entrance/side> acc:lacks acc:Ramp .`, 'Side: ramp: Looked for, not there, was not known.'],
    [undefined, '', 'The building is described for the first time.'],
    ['', undefined, 'The building was taken out.'],
  ])('from %j to %j is said in a sentence', (before, after, sentence) => {
    expect(say(before, after)).toEqual([sentence])
  })

  test('is only the source where no fact is another', () => {
    const quads = readFixture('town-hall.ttl')
    const before = recordOf(quads)
    const after = recordOf(quads.filter(({ predicate }) => !predicate.value.endsWith('sourceCell')))
    expect(sayChanges(contextIn('en'), { before, after })).toEqual([
      'Only where it is said is another: file, row or day.',
    ])
  })

  test('is told up to a number of sentences', () => {
    const doors = Array.from(
      { length: 60 },
      (_, index) => `<${townHall}/entrance/side> acc:door <${townHall}/entrance/side/door/${index + 2}> .
        <${townHall}/entrance/side/door/${index + 2}> a acc:Door .`,
    )
    const said = say('', doors.join(''))
    expect([said.length, said.at(-1)]).toEqual([41, 'And 20 more.'])
  })

  test('is said in the language of the page', () => {
    const changed = { before: read(''), after: read(door('acc:thresholdHeight 2.5')) }
    expect(sayChanges(contextIn('nl'), changed)).toEqual([
      'Side, Deur 1: hoogte van de drempel: 2,5\u00a0cm, was niet bekend.',
    ])
  })
})
