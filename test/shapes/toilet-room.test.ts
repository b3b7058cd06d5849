import { describeShapes } from './describe-shapes.js'

describeShapes(
  'toilet-room',
  {
    type: 'acc:ToiletRoom',
    holds: `ex:it a acc:ToiletRoom ;
      acc:toiletKind toilet-kind:adapted ;
      acc:markedAccessible true ;
      acc:washbasin washbasin-place:inside ;
      acc:washbasinKneeHeight 68.0 ;
      acc:tapOperation tap-operation:sensor ;
      acc:emergencyCall ex:emergencycall ;
      acc:babyTable true ;
      acc:shower true ;
      acc:feeRequired true .
      ex:emergencycall a acc:EmergencyCall .`,
  },
  [
    ['kind of toilet from another code list', 'acc:toiletKind surface-kind:grass', 'toiletKind'],
    ['kind of toilet given twice', 'acc:toiletKind toilet-kind:adapted, toilet-kind:shared', 'toiletKind-once'],
    ['marked with the wheelchair sign as a word', 'acc:markedAccessible "ja"', 'markedAccessible'],
    [
      'marked with the wheelchair sign both true and false',
      'acc:markedAccessible true, false',
      'markedAccessible-once',
    ],
    ['washbasin from another code list', 'acc:washbasin surface-kind:grass', 'washbasin'],
    ['washbasin given twice', 'acc:washbasin washbasin-place:inside, washbasin-place:adjacent', 'washbasin-once'],
    [
      'clear height under the washbasin in words',
      'acc:washbasinKneeHeight "veel"',
      'washbasinKneeHeight washbasinKneeHeight-range',
    ],
    ['clear height under the washbasin given twice', 'acc:washbasinKneeHeight 68.0, 69.0', 'washbasinKneeHeight-once'],
    ['clear height under the washbasin that is too small', 'acc:washbasinKneeHeight -1.0', 'washbasinKneeHeight-range'],
    [
      'clear height under the washbasin that is too large',
      'acc:washbasinKneeHeight 151.0',
      'washbasinKneeHeight-range',
    ],
    ['operation of the tap from another code list', 'acc:tapOperation surface-kind:grass', 'tapOperation'],
    ['emergency call that leads to a thing of no such kind', 'acc:emergencyCall ex:nothing', 'emergencyCall'],
    ['baby changing table as a word', 'acc:babyTable "ja"', 'babyTable'],
    ['baby changing table both true and false', 'acc:babyTable true, false', 'babyTable-once'],
    ['hoist as a word', 'ex:it a acc:ChangingPlace ; acc:hoist "ja" .', 'hoist'],
    ['hoist both true and false', 'ex:it a acc:ChangingPlace ; acc:hoist true, false .', 'hoist-once'],
    ['shower as a word', 'acc:shower "ja"', 'shower'],
    ['shower both true and false', 'acc:shower true, false', 'shower-once'],
    ['fee required as a word', 'acc:feeRequired "ja"', 'feeRequired'],
    ['fee required both true and false', 'acc:feeRequired true, false', 'feeRequired-once'],
  ],
)

describeShapes(
  'emergency-call',
  {
    type: 'acc:EmergencyCall',
    holds: `
`,
  },
  [],
)
