import { describeShapes } from './describe-shapes.js'

describeShapes(
  'lift',
  {
    type: 'acc:Lift',
    holds: `
      acc:liftKind lift-kind:passenger ;
      acc:cabinWidth 110.0 ;
      acc:cabinDepth 140.0 ;
      acc:callButtonHeight 100.0 ;
      acc:brailleButtons true ;
      acc:speech true ;
      acc:mirror true ;
      acc:emergencyIntercom true ;
      acc:needsKeyOrStaff true ;
      acc:operatorLocation "achteraan"@nl ;
      acc:servesLevel 1.0`,
  },
  [
    ['kind of lift from another code list', 'acc:liftKind surface-kind:grass', 'liftKind'],
    ['kind of lift given twice', 'acc:liftKind lift-kind:passenger, lift-kind:platform', 'liftKind-once'],
    ['cabin width in words', 'acc:cabinWidth "veel"', 'cabinWidth cabinWidth-range'],
    ['cabin width given twice', 'acc:cabinWidth 110.0, 111.0', 'cabinWidth-once'],
    ['cabin width that is too small', 'acc:cabinWidth 29.0', 'cabinWidth-range'],
    ['cabin width that is too large', 'acc:cabinWidth 601.0', 'cabinWidth-range'],
    ['cabin depth in words', 'acc:cabinDepth "veel"', 'cabinDepth cabinDepth-range'],
    ['cabin depth given twice', 'acc:cabinDepth 140.0, 141.0', 'cabinDepth-once'],
    ['cabin depth that is too small', 'acc:cabinDepth 29.0', 'cabinDepth-range'],
    ['cabin depth that is too large', 'acc:cabinDepth 601.0', 'cabinDepth-range'],
    ['height of the call button in words', 'acc:callButtonHeight "veel"', 'callButtonHeight callButtonHeight-range'],
    ['height of the call button given twice', 'acc:callButtonHeight 100.0, 101.0', 'callButtonHeight-once'],
    ['height of the call button that is too small', 'acc:callButtonHeight 19.0', 'callButtonHeight-range'],
    ['height of the call button that is too large', 'acc:callButtonHeight 251.0', 'callButtonHeight-range'],
    ['braille buttons as a word', 'acc:brailleButtons "ja"', 'brailleButtons'],
    ['braille buttons both true and false', 'acc:brailleButtons true, false', 'brailleButtons-once'],
    ['spoken announcements as a word', 'acc:speech "ja"', 'speech'],
    ['spoken announcements both true and false', 'acc:speech true, false', 'speech-once'],
    ['mirror as a word', 'acc:mirror "ja"', 'mirror'],
    ['mirror both true and false', 'acc:mirror true, false', 'mirror-once'],
    ['emergency intercom as a word', 'acc:emergencyIntercom "ja"', 'emergencyIntercom'],
    ['emergency intercom both true and false', 'acc:emergencyIntercom true, false', 'emergencyIntercom-once'],
    ['only with key or staff as a word', 'acc:needsKeyOrStaff "ja"', 'needsKeyOrStaff'],
    ['only with key or staff both true and false', 'acc:needsKeyOrStaff true, false', 'needsKeyOrStaff-once'],
    ['where to find the person in charge without a language', 'acc:operatorLocation "achteraan"', 'operatorLocation'],
    [
      'where to find the person in charge twice in one language',
      'acc:operatorLocation "links"@nl, "rechts"@nl',
      'operatorLocation-languages',
    ],
    ['serves level in words', 'acc:servesLevel "veel"', 'servesLevel servesLevel-range'],
    ['serves level that is too small', 'acc:servesLevel -21.0', 'servesLevel-range'],
    ['serves level that is too large', 'acc:servesLevel 201.0', 'servesLevel-range'],
  ],
)
