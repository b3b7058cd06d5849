import { describeShapes } from './describe-shapes.js'

describeShapes(
  'tactile-guidance',
  {
    type: 'acc:TactileGuidance',
    holds: `
      acc:guidanceKind guidance-kind:guide-strip`,
  },
  [['kind of guidance from another code list', 'acc:guidanceKind surface-kind:grass', 'guidanceKind']],
)

describeShapes(
  'signage',
  {
    type: 'acc:Signage',
    holds: `
      acc:braille true ;
      acc:raisedCharacters true ;
      acc:pictograms true ;
      acc:tactileMap true ;
      acc:letterHeight 2.5`,
  },
  [
    ['braille as a word', 'acc:braille "ja"', 'braille'],
    ['braille both true and false', 'acc:braille true, false', 'braille-once'],
    ['raised characters as a word', 'acc:raisedCharacters "ja"', 'raisedCharacters'],
    ['raised characters both true and false', 'acc:raisedCharacters true, false', 'raisedCharacters-once'],
    ['pictograms as a word', 'acc:pictograms "ja"', 'pictograms'],
    ['pictograms both true and false', 'acc:pictograms true, false', 'pictograms-once'],
    ['tactile map as a word', 'acc:tactileMap "ja"', 'tactileMap'],
    ['tactile map both true and false', 'acc:tactileMap true, false', 'tactileMap-once'],
    ['letter height in words', 'acc:letterHeight "veel"', 'letterHeight letterHeight-range'],
    ['letter height given twice', 'acc:letterHeight 2.5, 3.5', 'letterHeight-once'],
    ['letter height that is too small', 'acc:letterHeight 0.0', 'letterHeight-range'],
    ['letter height that is too large', 'acc:letterHeight 201.0', 'letterHeight-range'],
  ],
)

describeShapes(
  'assistance',
  {
    type: 'acc:Assistance',
    holds: `
      acc:staffTraining staff-training:trained ;
      acc:generalAssistance true ;
      acc:hearingAssistance true ;
      acc:sightAssistance true`,
  },
  [
    ['training of the staff from another code list', 'acc:staffTraining surface-kind:grass', 'staffTraining'],
    [
      'training of the staff given twice',
      'acc:staffTraining staff-training:trained, staff-training:untrained',
      'staffTraining-once',
    ],
    ['general help as a word', 'acc:generalAssistance "ja"', 'generalAssistance'],
    ['general help both true and false', 'acc:generalAssistance true, false', 'generalAssistance-once'],
    ['help for people hard of hearing as a word', 'acc:hearingAssistance "ja"', 'hearingAssistance'],
    [
      'help for people hard of hearing both true and false',
      'acc:hearingAssistance true, false',
      'hearingAssistance-once',
    ],
    ['help for people with low vision as a word', 'acc:sightAssistance "ja"', 'sightAssistance'],
    ['help for people with low vision both true and false', 'acc:sightAssistance true, false', 'sightAssistance-once'],
  ],
)
