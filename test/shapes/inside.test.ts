import { describeShapes } from './describe-shapes.js'

describeShapes(
  'room',
  {
    type: 'acc:Room',
    holds: `
      acc:roomWidth 220.0 ;
      acc:roomDepth 240.0 ;
      acc:roomUse "achteraan"@nl ;
      acc:wheelchairPlaceCount 3 ;
      acc:noiseLevel 55.0 ;
      acc:illuminance 200.0`,
  },
  [
    ['room width in words', 'acc:roomWidth "veel"', 'roomWidth roomWidth-range'],
    ['room width given twice', 'acc:roomWidth 220.0, 221.0', 'roomWidth-once'],
    ['room width that is too small', 'acc:roomWidth 49.0', 'roomWidth-range'],
    ['room width that is too large', 'acc:roomWidth 10001.0', 'roomWidth-range'],
    ['room depth in words', 'acc:roomDepth "veel"', 'roomDepth roomDepth-range'],
    ['room depth given twice', 'acc:roomDepth 240.0, 241.0', 'roomDepth-once'],
    ['room depth that is too small', 'acc:roomDepth 49.0', 'roomDepth-range'],
    ['room depth that is too large', 'acc:roomDepth 10001.0', 'roomDepth-range'],
    ['use of the room without a language', 'acc:roomUse "achteraan"', 'roomUse'],
    ['use of the room twice in one language', 'acc:roomUse "links"@nl, "rechts"@nl', 'roomUse-languages'],
    ['number of wheelchair places that is not whole', 'acc:wheelchairPlaceCount 2.5', 'wheelchairPlaceCount'],
    ['number of wheelchair places given twice', 'acc:wheelchairPlaceCount 2, 3', 'wheelchairPlaceCount-once'],
    ['number of wheelchair places that is too small', 'acc:wheelchairPlaceCount -1', 'wheelchairPlaceCount-range'],
    ['number of wheelchair places that is too large', 'acc:wheelchairPlaceCount 100001', 'wheelchairPlaceCount-range'],
    ['noise level in words', 'acc:noiseLevel "veel"', 'noiseLevel noiseLevel-range'],
    ['noise level given twice', 'acc:noiseLevel 55.0, 56.0', 'noiseLevel-once'],
    ['noise level that is too small', 'acc:noiseLevel -1.0', 'noiseLevel-range'],
    ['noise level that is too large', 'acc:noiseLevel 141.0', 'noiseLevel-range'],
    ['illuminance in words', 'acc:illuminance "veel"', 'illuminance illuminance-range'],
    ['illuminance given twice', 'acc:illuminance 200.0, 201.0', 'illuminance-once'],
    ['illuminance that is too small', 'acc:illuminance -1.0', 'illuminance-range'],
    ['illuminance that is too large', 'acc:illuminance 100001.0', 'illuminance-range'],
  ],
)

describeShapes(
  'reception',
  {
    type: 'acc:Reception',
    holds: `
      acc:counterHeight 78.0 ;
      acc:kneeHeight 70.0 ;
      acc:kneeDepth 60.0 ;
      acc:staffed true ;
      acc:visibleFromEntrance true ;
      acc:signLanguage sign-language:vgt`,
  },
  [
    ['counter height in words', 'acc:counterHeight "veel"', 'counterHeight counterHeight-range'],
    ['counter height given twice', 'acc:counterHeight 78.0, 79.0', 'counterHeight-once'],
    ['counter height that is too small', 'acc:counterHeight 29.0', 'counterHeight-range'],
    ['counter height that is too large', 'acc:counterHeight 201.0', 'counterHeight-range'],
    ['knee height in words', 'acc:kneeHeight "veel"', 'kneeHeight kneeHeight-range'],
    ['knee height given twice', 'acc:kneeHeight 70.0, 71.0', 'kneeHeight-once'],
    ['knee height that is too small', 'acc:kneeHeight -1.0', 'kneeHeight-range'],
    ['knee height that is too large', 'acc:kneeHeight 151.0', 'kneeHeight-range'],
    ['knee depth in words', 'acc:kneeDepth "veel"', 'kneeDepth kneeDepth-range'],
    ['knee depth given twice', 'acc:kneeDepth 60.0, 61.0', 'kneeDepth-once'],
    ['knee depth that is too small', 'acc:kneeDepth -1.0', 'kneeDepth-range'],
    ['knee depth that is too large', 'acc:kneeDepth 201.0', 'kneeDepth-range'],
    ['staffed as a word', 'acc:staffed "ja"', 'staffed'],
    ['staffed both true and false', 'acc:staffed true, false', 'staffed-once'],
    ['visible from the entrance as a word', 'acc:visibleFromEntrance "ja"', 'visibleFromEntrance'],
    [
      'visible from the entrance both true and false',
      'acc:visibleFromEntrance true, false',
      'visibleFromEntrance-once',
    ],
    ['sign language from another code list', 'acc:signLanguage surface-kind:grass', 'signLanguage'],
  ],
)

describeShapes(
  'hearing-support',
  {
    type: 'acc:HearingSupport',
    holds: `
      acc:hearingSupportKind hearing-support-kind:induction-loop`,
  },
  [
    [
      'kind of hearing support from another code list',
      'acc:hearingSupportKind surface-kind:grass',
      'hearingSupportKind',
    ],
  ],
)
