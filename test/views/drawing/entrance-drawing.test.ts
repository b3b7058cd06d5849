import { describe, expect, test } from 'vitest'
import { parseQuads } from '../../../src/rdf/parse.js'
import { recordPage } from '../../../src/views/record-page.js'
import { contextIn, recordOf, townHall } from '../fixture.js'
import { readTags } from '../html.js'

const entrance = `${townHall}/entrance/main`

/** The drawings of an entrance of which these things are stated. */
function drawingsOf(statements: string): string[] {
  const record = recordOf(
    parseQuads(`
    @prefix acc: <https://w3id.org/drempel/ns#> .
    @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
    <${townHall}> a acc:Building ; acc:hasEntrance <${entrance}> .
    <${entrance}> a acc:Entrance ; acc:door <${entrance}/door/1> . <${entrance}/door/1> a acc:Door . ${statements}`),
  )
  const html = recordPage(contextIn('en'), { record, iri: entrance }) ?? ''
  const section = /<section class="group drawing".*?<\/section>/s.exec(html)?.[0] ?? ''
  return section.match(/<svg.*?<\/svg>/gs) ?? []
}

const stairs = `<${entrance}> acc:stairs <${entrance}/stairs/1> . <${entrance}/stairs/1> a acc:Stairs ; acc:stepCount 4 ; acc:stepHeight 17 .`
const frameOf = (svg: string) =>
  Number(readTags(svg).find(({ attributes }) => attributes.class === 'opening')?.attributes.width)

describe('the drawing of a door', () => {
  test('is at scale: a door twice as wide is drawn nearer to twice as wide', () => {
    const [narrow = '', wide = ''] = [60, 80].map(
      width => drawingsOf(`<${entrance}/door/1> acc:clearWidth ${width} ; acc:thresholdHeight 0 .`)[0],
    )
    expect(frameOf(wide) / frameOf(narrow)).toBeCloseTo(80 / 60, 1)
  })

  test('has the figure of what is measured', () => {
    const [front = ''] = drawingsOf(`<${entrance}/door/1> acc:clearWidth 92.5 ; acc:thresholdHeight 3 .`)
    expect(front).toMatch(/<g class="size"><path[^>]*><\/path><text[^>]*>92.5<\/text>/)
    expect(front).toContain('↕ 3')
  })

  test('is dashed, with a question mark, where nobody has measured', () => {
    const [front = ''] = drawingsOf('')
    expect(front).toMatch(/<g class="size unmeasured">.*?>\?<\/text>/)
    expect(front).toContain('class="frame unmeasured"')
    expect(front).toContain('↕ ?')
  })

  test('says in words what it shows', () => {
    const texts = drawingsOf(`<${entrance}/door/1> acc:clearWidth 92.5 .`).map(
      svg => readTags(svg)[0]?.attributes['aria-label'],
    )
    expect(texts[0]).toBe(
      'Drawing of the entrance. The door is 92.5\u00a0cm wide. Nobody has measured the threshold. ' +
        'We do not know whether there are steps. We do not know whether there is a ramp.',
    )
    expect(texts[1]).toBe(texts[0])
  })

  test.each(['"-5"^^xsd:decimal', '"breed"^^xsd:decimal', '1e9', '"NaN"^^xsd:double', '""^^xsd:decimal'])(
    'has lines that can be drawn for a width of %s',
    width => {
      const all = drawingsOf(`<${entrance}/door/1> acc:clearWidth ${width} ; acc:thresholdHeight ${width} .`)
        .join('')
        .replace(/aria-label="[^"]*"/g, '')
      expect(all).not.toMatch(/NaN|Infinity/)
      expect(all).toContain('<svg')
    },
  )

  test('is not there where no door is known', () => {
    const record = recordOf(
      parseQuads(`@prefix acc: <https://w3id.org/drempel/ns#> .
      <${townHall}> a acc:Building ; acc:hasEntrance <${entrance}> . <${entrance}> a acc:Entrance .`),
    )
    expect(recordPage(contextIn('en'), { record, iri: entrance })).not.toContain('<section class="group drawing"')
  })
})

describe('the drawing from the side', () => {
  test('has as many steps as were counted', () => {
    const [, side = ''] = drawingsOf(stairs)
    const ground = /class="ground" d="([^"]*)"/.exec(side)?.[1] ?? ''
    expect(ground.match(/V[\d.]+h/g)).toHaveLength(4)
    expect(side).toContain('4 ×')
  })

  test('has a question mark where nobody knows whether there are steps', () => {
    expect(drawingsOf('')[1]).toContain('class="ground unmeasured"')
    expect(drawingsOf(`<${entrance}> acc:lacks acc:Stairs .`)[1]).not.toContain('class="ground unmeasured"')
  })

  test('stops counting where a flight would no longer be a picture', () => {
    const [, side = ''] = drawingsOf(stairs.replace('stepCount 4', 'stepCount 4000'))
    expect(side.length).toBeLessThan(3000)
  })
})
