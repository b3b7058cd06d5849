import { describeShapes } from './describe-shapes.js'

describeShapes(
  'ramp',
  {
    type: 'acc:Ramp',
    holds: `
      acc:rampKind ramp-kind:fixed ;
      acc:slope 6.0 ;
      acc:length 600.0 ;
      acc:heightDifference 45.0 ;
      acc:handrail handrail-side:left ;
      acc:handrailHeight 90.0 ;
      acc:continuousHandrailLeft true ;
      acc:continuousHandrailRight true ;
      acc:contrastMarking true ;
      acc:edgeProtection true ;
      acc:landing true ;
      acc:maxLoad 300.0`,
  },
  [
    ['kind of ramp from another code list', 'acc:rampKind surface-kind:grass', 'rampKind'],
    ['kind of ramp given twice', 'acc:rampKind ramp-kind:fixed, ramp-kind:removable', 'rampKind-once'],
    ['slope in words', 'acc:slope "veel"', 'slope slope-range'],
    ['slope given twice', 'acc:slope 6.0, 7.0', 'slope-once'],
    ['slope that is too small', 'acc:slope -1.0', 'slope-range'],
    ['slope that is too large', 'acc:slope 101.0', 'slope-range'],
    ['length in words', 'acc:length "veel"', 'length length-range'],
    ['length given twice', 'acc:length 600.0, 601.0', 'length-once'],
    ['length that is too small', 'acc:length 9.0', 'length-range'],
    ['length that is too large', 'acc:length 20001.0', 'length-range'],
    ['height difference in words', 'acc:heightDifference "veel"', 'heightDifference heightDifference-range'],
    ['height difference given twice', 'acc:heightDifference 45.0, 46.0', 'heightDifference-once'],
    ['height difference that is too small', 'acc:heightDifference -1.0', 'heightDifference-range'],
    ['height difference that is too large', 'acc:heightDifference 10001.0', 'heightDifference-range'],
    ['handrail from another code list', 'acc:handrail surface-kind:grass', 'handrail'],
    ['handrail height in words', 'acc:handrailHeight "veel"', 'handrailHeight handrailHeight-range'],
    ['handrail height given twice', 'acc:handrailHeight 90.0, 91.0', 'handrailHeight-once'],
    ['handrail height that is too small', 'acc:handrailHeight 19.0', 'handrailHeight-range'],
    ['handrail height that is too large', 'acc:handrailHeight 201.0', 'handrailHeight-range'],
    ['continuous handrail on the left as a word', 'acc:continuousHandrailLeft "ja"', 'continuousHandrailLeft'],
    [
      'continuous handrail on the left both true and false',
      'acc:continuousHandrailLeft true, false',
      'continuousHandrailLeft-once',
    ],
    ['continuous handrail on the right as a word', 'acc:continuousHandrailRight "ja"', 'continuousHandrailRight'],
    [
      'continuous handrail on the right both true and false',
      'acc:continuousHandrailRight true, false',
      'continuousHandrailRight-once',
    ],
    ['beginning and end marked as a word', 'acc:contrastMarking "ja"', 'contrastMarking'],
    ['beginning and end marked both true and false', 'acc:contrastMarking true, false', 'contrastMarking-once'],
    ['edge protection as a word', 'acc:edgeProtection "ja"', 'edgeProtection'],
    ['edge protection both true and false', 'acc:edgeProtection true, false', 'edgeProtection-once'],
    ['intermediate landing as a word', 'acc:landing "ja"', 'landing'],
    ['intermediate landing both true and false', 'acc:landing true, false', 'landing-once'],
    ['maximum load in words', 'acc:maxLoad "veel"', 'maxLoad maxLoad-range'],
    ['maximum load given twice', 'acc:maxLoad 300.0, 301.0', 'maxLoad-once'],
    ['maximum load that is too small', 'acc:maxLoad 49.0', 'maxLoad-range'],
    ['maximum load that is too large', 'acc:maxLoad 20001.0', 'maxLoad-range'],
  ],
)

describeShapes(
  'stairs',
  {
    type: 'acc:Stairs',
    holds: `
      acc:stepCount 3 ;
      acc:stepHeight 16.5 ;
      acc:stepDepth 28.0 ;
      acc:contrastNosing true ;
      acc:tactileWarning true ;
      acc:openRisers true ;
      acc:spiral true`,
  },
  [
    ['number of steps that is not whole', 'acc:stepCount 2.5', 'stepCount'],
    ['number of steps given twice', 'acc:stepCount 2, 3', 'stepCount-once'],
    ['number of steps that is too small', 'acc:stepCount 0', 'stepCount-range'],
    ['number of steps that is too large', 'acc:stepCount 2001', 'stepCount-range'],
    ['step height in words', 'acc:stepHeight "veel"', 'stepHeight stepHeight-range'],
    ['step height given twice', 'acc:stepHeight 16.5, 17.5', 'stepHeight-once'],
    ['step height that is too small', 'acc:stepHeight 0.4', 'stepHeight-range'],
    ['step height that is too large', 'acc:stepHeight 61.0', 'stepHeight-range'],
    ['step depth in words', 'acc:stepDepth "veel"', 'stepDepth stepDepth-range'],
    ['step depth given twice', 'acc:stepDepth 28.0, 29.0', 'stepDepth-once'],
    ['step depth that is too small', 'acc:stepDepth 4.0', 'stepDepth-range'],
    ['step depth that is too large', 'acc:stepDepth 301.0', 'stepDepth-range'],
    ['contrasting nosing as a word', 'acc:contrastNosing "ja"', 'contrastNosing'],
    ['contrasting nosing both true and false', 'acc:contrastNosing true, false', 'contrastNosing-once'],
    ['tactile warning as a word', 'acc:tactileWarning "ja"', 'tactileWarning'],
    ['tactile warning both true and false', 'acc:tactileWarning true, false', 'tactileWarning-once'],
    ['open risers as a word', 'acc:openRisers "ja"', 'openRisers'],
    ['open risers both true and false', 'acc:openRisers true, false', 'openRisers-once'],
    ['spiral staircase as a word', 'acc:spiral "ja"', 'spiral'],
    ['spiral staircase both true and false', 'acc:spiral true, false', 'spiral-once'],
  ],
)
