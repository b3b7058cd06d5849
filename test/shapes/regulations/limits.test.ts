import { describe, expect, test } from 'vitest'
import { brokenRules } from './broken-rules.js'

/** An element that holds, the same beyond the limit, and the rule that this breaks; `ex:it` where no dot ends it. */
type Case = readonly [holds: string, breaks: string, rule: string]

const inEntrance = (width: string) =>
  `ex:in a acc:Entrance ; acc:door ex:it . ex:it a acc:Door ; acc:clearWidth ${width} .`

const cases: Readonly<Record<string, readonly Case[]>> = {
  'be-vlg-2009': [
    ['a acc:Door ; acc:clearWidth 90.0', 'a acc:Door ; acc:clearWidth 89.99', '22-par-1-door-clear-width'],
    ['a acc:Door ; acc:clearHeight 209.0', 'a acc:Door ; acc:clearHeight 208.9', '22-door-clear-height'],
    ['a acc:Room ; acc:clearHeight 230.0', 'a acc:Room ; acc:clearHeight 229.0', '12-par-2-room-clear-height'],
    ['a acc:Path ; acc:clearHeight 230.0', 'a acc:Path ; acc:clearHeight 229.0', '12-par-2-path-clear-height'],
    [
      'a acc:ToiletRoom ; acc:turningSpace 150.0',
      'a acc:ToiletRoom ; acc:turningSpace 149.9',
      '1-and-12-toilet-turning-space',
    ],
    [
      'a acc:Door ; acc:sideSpace 20.0 ; acc:operation door-operation:automatic',
      'a acc:Door ; acc:sideSpace 20.0 ; acc:operation door-operation:light',
      '25-door-side-space-not-automatic',
    ],
    [
      'a acc:Path ; acc:usualWidth 150.0 ; acc:clearWidth 90.0',
      'a acc:Path ; acc:usualWidth 150.0 ; acc:clearWidth 89.0',
      '14-16-path-narrowing',
    ],
    [
      'a acc:Ramp ; acc:heightDifference 10.0 ; acc:handrail handrail-side:left',
      'a acc:Ramp ; acc:heightDifference 10.1 ; acc:handrail handrail-side:left',
      '19-ramp-handrails-rise-above-10',
    ],
    ['a acc:Stairs ; acc:stepHeight 18.0', 'a acc:Stairs ; acc:stepHeight 18.1', '20-stairs-riser'],
    ['a acc:Lift ; acc:controlHeight 110.0', 'a acc:Lift ; acc:controlHeight 110.1', '21-lift-control-height'],
    [
      'a acc:AccessibleParking ; acc:layout bay-layout:side-by-side ; acc:length 500.0',
      'a acc:AccessibleParking ; acc:layout bay-layout:in-line ; acc:length 500.0',
      '27-28-bay-length-in-line',
    ],
    [
      'a acc:ToiletRoom ; acc:grabBarLeft grab-bar:fixed',
      'a acc:ToiletRoom ; acc:grabBarLeft grab-bar:none',
      '31-toilet-left-grab-rail',
    ],
    ['a acc:Reception ; acc:kneeWidth 90.0', 'a acc:Reception ; acc:kneeWidth 89.0', '29-counter-knee-width'],
    ['a acc:Building ; acc:tactileGuidance ex:line', 'a acc:Building', '13-building-guide-line'],
  ],
  'be-vlg-toevla': [
    ['a acc:Door ; acc:clearWidth 77.0', 'a acc:Door ; acc:clearWidth 76.9', 'deurbreedte-door-clear-width'],
    [
      'a acc:Door ; acc:operation door-operation:light',
      'a acc:Door ; acc:operation door-operation:heavy',
      'bediening-deur-door-operation',
    ],
    [
      'a acc:Ramp ; acc:rampKind ramp-kind:fixed',
      'a acc:Ramp ; acc:rampKind ramp-kind:wheel-gutters',
      'oprijgoten-ramp-no-wheel-gutters',
    ],
    ['a acc:Stairs ; acc:stepCount 0', 'a acc:Stairs ; acc:stepCount 1', 'aantal-treden-stairs-step-count'],
    ['a acc:Lift ; acc:cabinDepth 120.0', 'a acc:Lift ; acc:cabinDepth 119.0', 'lift-lift-cabin-depth'],
    [
      'a acc:ToiletRoom ; acc:grabBarCount 2',
      'a acc:ToiletRoom ; acc:grabBarCount 1',
      'steunbeugels-toilet-grab-rail-count',
    ],
    [
      'a acc:ToiletRoom ; acc:washbasin washbasin-place:adjacent',
      'a acc:ToiletRoom ; acc:washbasin washbasin-place:none',
      'wastafel-toilet-washbasin',
    ],
    [
      'a acc:Reception ; acc:kneeHeight 75.0',
      'a acc:Reception ; acc:kneeHeight 75.1',
      'hoogte-onder-tafel-counter-knee-height',
    ],
  ],
  'be-bru-title-iv': [
    [inEntrance('95.0'), inEntrance('94.9'), '6-entrance-door-clear-width'],
    ['a acc:Door ; acc:clearWidth 85.0', 'a acc:Door ; acc:clearWidth 84.9', '10-inner-door-clear-width'],
    [
      'a acc:Ramp ; acc:lowerHandrailHeight 75.0',
      'a acc:Ramp ; acc:lowerHandrailHeight 76.0',
      '5-ramp-lower-handrail-height',
    ],
    ['a acc:Ramp ; acc:edgeHeight 5.0', 'a acc:Ramp ; acc:edgeHeight 4.9', '5-ramp-edge-height'],
    [
      'a acc:ToiletRoom ; acc:spaceBesideWidth 110.0',
      'a acc:ToiletRoom ; acc:spaceBesideWidth 109.0',
      '15-toilet-beside',
    ],
    [
      'a acc:ToiletRoom ; acc:spaceLeftWidth 40.0 ; acc:spaceRightWidth 110.0',
      'a acc:ToiletRoom ; acc:spaceLeftWidth 40.0 ; acc:spaceRightWidth 109.0',
      '15-toilet-left-less-right',
    ],
  ],
  'be-wal-codt': [
    ['a acc:Door ; acc:sideSpace 50.0', 'a acc:Door ; acc:sideSpace 49.0', '415-2-door-side-space'],
    ['a acc:Lift ; acc:controlHeight 80.0', 'a acc:Lift ; acc:controlHeight 79.0', '415-5-lift-control-height'],
    ['a acc:ToiletRoom ; acc:seatHeight 50.0', 'a acc:ToiletRoom ; acc:seatHeight 49.0', '415-10-toilet-seat-height'],
  ],
  'fr-erp-existing-2014': [
    [
      'a acc:Door ; acc:thresholdHeight 2.0',
      'a acc:Door ; acc:thresholdHeight 2.1 ; acc:thresholdRounded false',
      '2-threshold-bevelled-threshold-above-2',
    ],
    [
      'a acc:Door ; acc:thresholdHeight 4.0 ; acc:thresholdSlope 33.0',
      'a acc:Door ; acc:thresholdHeight 4.0 ; acc:thresholdSlope 33.1',
      '2-threshold-slope-threshold-above-2',
    ],
    ['a acc:Door ; acc:thresholdHeight 4.0', 'a acc:Door ; acc:thresholdHeight 4.1', '2-threshold-height'],
    ['a acc:Door ; acc:pullSideLength 220.0', 'a acc:Door ; acc:pullSideLength 219.0', '4-10-door-pull-side-length'],
    [
      'a acc:Ramp ; acc:slope 4.99 ; acc:flightLength 1100.0',
      'a acc:Ramp ; acc:slope 5.0 ; acc:flightLength 1100.0',
      '2-ramp-flight-length-slope-from-5',
    ],
    ['a acc:Ramp ; acc:landingLength 140.0', 'a acc:Ramp ; acc:landingLength 139.0', '2-ramp-landing-length'],
    ['a acc:Lift ; acc:cabinWidth 100.0', 'a acc:Lift ; acc:cabinWidth 99.0', '7-2-lift-cabin-width'],
    [
      'a acc:ToiletRoom ; acc:spaceBesideDepth 130.0',
      'a acc:ToiletRoom ; acc:spaceBesideDepth 129.0',
      '12-toilet-beside-depth',
    ],
  ],
  'fr-erp-new-2017': [
    [
      'a acc:Stairs ; acc:stepCount 2 ; acc:handrailHeight 70.0',
      'a acc:Stairs ; acc:stepCount 3 ; acc:handrailHeight 70.0',
      '7-1-stairs-handrail-height-three-steps',
    ],
    [
      'a acc:Stairs ; acc:tactileWarningDistance 50.0',
      'a acc:Stairs ; acc:tactileWarningDistance 40.0',
      '7-1-stairs-tactile-warning-distance',
    ],
    [
      'a acc:CallDevice ; acc:controlHeight 130.0',
      'a acc:CallDevice ; acc:controlHeight 131.0',
      '11-call-device-control-height',
    ],
    ['a acc:Reception ; acc:hearingSupport ex:loop', 'a acc:Reception', '5-counter-hearing-loop'],
  ],
  'de-din-18040-1': [
    ['a acc:Door ; acc:handleHeight 85.0', 'a acc:Door ; acc:handleHeight 85.1', '4-3-3-2-door-handle-height'],
    ['a acc:Ramp ; acc:flightLength 600.0', 'a acc:Ramp ; acc:flightLength 601.0', '4-3-8-2-ramp-flight-length'],
    [
      'a acc:ToiletRoom ; acc:spaceRightWidth 90.0',
      'a acc:ToiletRoom ; acc:spaceRightWidth 89.0',
      '5-3-3-toilet-right',
    ],
    [
      'a acc:ToiletRoom ; acc:grabBarLeft grab-bar:fold-up',
      'a acc:ToiletRoom ; acc:grabBarLeft grab-bar:fixed',
      '5-3-3-toilet-left-fold-up-rail',
    ],
    [
      'a acc:ToiletRoom ; acc:grabBarHeightAboveSeat 28.0',
      'a acc:ToiletRoom ; acc:grabBarHeightAboveSeat 27.0',
      '5-3-3-toilet-grab-rail-above-seat',
    ],
  ],
  'gb-approved-document-m': [
    ['a acc:Ramp ; acc:landingSlope 1.6667', 'a acc:Ramp ; acc:landingSlope 1.67', '1-26k-ramp-landing-slope'],
    [
      'a acc:Ramp ; acc:landing false ; acc:intermediateLandingLength 100.0',
      'a acc:Ramp ; acc:landing true ; acc:intermediateLandingLength 149.0',
      '1-26i-ramp-intermediate-landing-length-with-landing',
    ],
    [
      'a acc:Entrance ; acc:ramp ex:ramp . ex:ramp acc:heightDifference 30.0 .',
      'a acc:Entrance ; acc:ramp ex:ramp . ex:ramp acc:heightDifference 30.1 .',
      '1-26n-entrance-steps-beside-ramp-ramp-rise-above-30',
    ],
    [inEntrance('100.0'), inEntrance('99.0'), 'table-2-entrance-door-clear-width'],
    [
      'a acc:Stairs ; acc:tactileWarning true',
      'a acc:Stairs ; acc:tactileWarning false',
      '1-33-stairs-tactile-warning',
    ],
  ],
  'us-ada-2010': [
    ['a acc:Door ; acc:clearWidth 81.5', 'a acc:Door ; acc:clearWidth 81.4', '404-2-3-door-clear-width'],
    ['a acc:Ramp ; acc:crossSlope 2.0833', 'a acc:Ramp ; acc:crossSlope 2.09', '405-3-ramp-cross-slope'],
    ['a acc:Ramp ; acc:flightRise 76.0', 'a acc:Ramp ; acc:flightRise 76.1', '405-6-ramp-flight-rise'],
    [
      'a acc:Lift ; acc:doorCentred false ; acc:cabinWidth 172.5',
      'a acc:Lift ; acc:doorCentred true ; acc:cabinWidth 172.5',
      '407-4-1-lift-cabin-width-door-centred',
    ],
    [
      'a acc:Lift ; acc:doorCentred false ; acc:door ex:door . ex:door acc:clearWidth 91.5 .',
      'a acc:Lift ; acc:doorCentred false ; acc:door ex:door . ex:door acc:clearWidth 91.4 .',
      '407-4-1-lift-door-clear-width-door-at-side',
    ],
    [
      'a acc:ToiletRoom ; acc:bowlAreaDepth 142.0',
      'a acc:ToiletRoom ; acc:bowlAreaDepth 141.0',
      '604-3-1-toilet-bowl-area-depth',
    ],
    [
      'a acc:AccessibleParking ; acc:aisleWidth 152.5',
      'a acc:AccessibleParking ; acc:aisleWidth 152.4',
      '502-2-3-bay-aisle-width',
    ],
  ],
  'iso-21542': [
    ['a acc:Door ; acc:openingForce 25.0', 'a acc:Door ; acc:openingForce 25.1', '18-door-opening-force'],
    ['a acc:Stairs ; acc:handrailHeight 85.0', 'a acc:Stairs ; acc:handrailHeight 84.0', '14-stairs-handrail-height'],
    ['a acc:Reception ; acc:counterHeight 74.0', 'a acc:Reception ; acc:counterHeight 73.0', '19-counter-height'],
  ],
  'leipzig-bvl': [
    [inEntrance('90.0'), inEntrance('89.0'), 'passed-entrance-door-clear-width'],
    ['a acc:Ramp ; acc:slope 6.0', 'a acc:Ramp ; acc:slope 6.1', 'passed-ramp-slope'],
    [
      'a acc:Entrance ; acc:stairs ex:stairs . ex:stairs acc:stepHeight 3.0 ; acc:stepCount 1 .',
      'a acc:Entrance ; acc:stairs ex:stairs . ex:stairs acc:stepHeight 3.1 ; acc:stepCount 1 .',
      'passed-entrance-ramp-high-step',
    ],
    [
      'a acc:Entrance ; acc:stairs ex:stairs ; acc:ramp ex:ramp . ex:stairs acc:stepCount 1 . ex:ramp acc:slope 12.1 .',
      'a acc:Entrance ; acc:stairs ex:stairs ; acc:ramp ex:ramp . ex:stairs acc:stepCount 2 . ex:ramp acc:slope 12.1 .',
      'partly-entrance-ramp-slope-not-one-step',
    ],
    ['a acc:Lift ; acc:controlHeight 115.0', 'a acc:Lift ; acc:controlHeight 115.1', 'partly-lift-control-height'],
  ],
}

describe.each(Object.entries(cases))('%s', (regulation, ofRegulation) => {
  const complete = (turtle: string) =>
    turtle.endsWith('.') ? `ex:it ${turtle}`.replace('ex:it ex:', 'ex:') : `ex:it ${turtle} .`
  test.each(ofRegulation)('is met by "%s", not by "%s"', async (holds, breaks, rule) => {
    const inNeither = (await brokenRules(regulation, complete(holds))).split(' ')
    const broken = (await brokenRules(regulation, complete(breaks))).split(' ')
    expect(inNeither).not.toContain(rule)
    expect(broken).toContain(rule)
  })
})

describe('a rule for doors', () => {
  test('does not look at the door of a lift, which has a rule of its own', async () => {
    const turtle =
      'ex:in a acc:Lift ; acc:door ex:it . ex:it a acc:Door ; acc:clearWidth 80.0 ; acc:thresholdHeight 3.0 .'
    expect(await brokenRules('be-vlg-2009', turtle)).toBe('21-lift-door-clear-width')
  })

  test('of the entrance is also for entrances of a narrower kind', async () => {
    const turtle = inEntrance('94.9').replace('acc:Entrance', 'acc:WheelchairEntrance')
    expect(await brokenRules('be-bru-title-iv', turtle)).toBe('6-entrance-door-clear-width')
  })
})
