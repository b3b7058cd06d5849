import { describe, expect, test } from 'vitest'
import { brokenShapes } from './describe-shapes.js'

const building = `ex:it a acc:Building ; rdfs:label "Stadhuis"@nl ; acc:buildingUse building-use:town-hall ;
  locn:address ex:address ; wgs84:lat 51.05 ; wgs84:long 3.72 ;
  acc:lacks acc:Entrance, acc:ToiletRoom, acc:AccessibleParking . ex:address a locn:Address .`

describe('what we would like to know', () => {
  test.each([
    [
      'a building of which only the name is known',
      'ex:it a acc:Building ; rdfs:label "Stadhuis"@nl .',
      [
        'Building-without-address Building-without-entrance Building-without-parking',
        'Building-without-place Building-without-toilet Building-without-use',
      ],
    ],
    ['an entrance', 'ex:it a acc:Entrance .', ['Entrance-without-door Entrance-without-role Entrance-without-steps']],
    [
      'a door',
      'ex:it a acc:Door .',
      ['Door-without-operation Door-without-threshold', 'Door-without-turning-space Door-without-width'],
    ],
    ['a ramp', 'ex:it a acc:Ramp .', ['Ramp-without-slope']],
    ['steps', 'ex:it a acc:Stairs .', ['Stairs-without-count']],
    ['a lift', 'ex:it a acc:Lift .', ['Lift-without-depth Lift-without-width']],
    ['a toilet', 'ex:it a acc:ToiletRoom .', ['ToiletRoom-without-door']],
    [
      'reserved bays',
      'ex:it a acc:AccessibleParking .',
      ['AccessibleParking-without-count AccessibleParking-without-size'],
    ],
  ])('%s of which nothing more is known is remarked upon, and let in', async (_, turtle, remarks) => {
    expect(await brokenShapes(turtle, 'warning')).toBe(remarks.join(' '))
    expect(await brokenShapes(turtle)).toBe('')
  })

  test.each([
    ['a building whose entrances, toilets and bays were looked for in vain', building],
    [
      'a building with an entrance, a toilet and a car park',
      `ex:it a acc:Building ; rdfs:label "Stadhuis"@nl ; acc:buildingUse building-use:town-hall ;
        locn:address ex:address ; geo:hasGeometry ex:point ;
        acc:hasEntrance ex:entrance ; acc:hasToilet ex:toilet ; acc:hasParking ex:parking .`,
    ],
    [
      'an entrance without door, told to be step-free',
      'ex:it a acc:Entrance ; acc:entranceRole entrance-role:main ; acc:lacks acc:Door ; acc:stepFree true .',
    ],
    [
      'an entrance with a door, without steps',
      'ex:it a acc:Entrance ; acc:entranceRole entrance-role:main ; acc:door ex:door ; acc:lacks acc:Stairs .',
    ],
    [
      'an entrance with a door and steps',
      'ex:it a acc:Entrance ; acc:entranceRole entrance-role:main ; acc:door ex:door ; acc:stairs ex:stairs .',
    ],
    [
      'a measured door',
      'ex:it a acc:Door ; acc:clearWidth 92.5 ; acc:thresholdHeight 0.0 ; acc:operation door-operation:light ; acc:turningSpace 150.0 .',
    ],
    [
      'a door without width or threshold to speak of',
      'ex:it a acc:Door ; acc:notApplicable acc:clearWidth, acc:thresholdHeight, acc:operation, acc:turningSpace .',
    ],
    ['a ramp with its slope', 'ex:it a acc:Ramp ; acc:slope 6.0 .'],
    ['counted steps', 'ex:it a acc:Stairs ; acc:stepCount 3 .'],
    ['a measured lift', 'ex:it a acc:Lift ; acc:cabinWidth 110.0 ; acc:cabinDepth 140.0 .'],
    ['a stair lift, which has no cabin', 'ex:it a acc:Lift ; acc:notApplicable acc:cabinWidth, acc:cabinDepth .'],
    ['a toilet with a door', 'ex:it a acc:ToiletRoom ; acc:door ex:door .'],
    ['counted bays', 'ex:it a acc:AccessibleParking ; acc:count 2 ; acc:width 350.0 .'],
  ])('%s leaves nothing to remark', async (_, turtle) => {
    expect(await brokenShapes(turtle, 'warning')).toBe('')
  })
})
