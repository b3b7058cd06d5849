import { describeShapes } from './describe-shapes.js'

describeShapes(
  'door',
  {
    type: 'acc:Door',
    holds: `
      acc:turningSpace 150.0 ;
      acc:clearWidth 92.5 ;
      acc:thresholdHeight 2.0 ;
      acc:thresholdRounded true ;
      acc:doorType door-type:hinged ;
      acc:operation door-operation:automatic ;
      acc:openingForce 25.0 ;
      acc:openingTime 8.0 ;
      acc:opensOutward true ;
      acc:sideSpace 50.0 ;
      acc:handleHeight 105.0 ;
      acc:glazed true ;
      acc:glassMarking glass-marking:clear ;
      acc:contrasting true ;
      acc:keySystem key-system:eurokey ;
      acc:unlockableFromOutside true`,
  },
  [
    ['turning space in words', 'acc:turningSpace "veel"', 'turningSpace turningSpace-range'],
    ['turning space given twice', 'acc:turningSpace 150.0, 151.0', 'turningSpace-once'],
    ['turning space that is too small', 'acc:turningSpace 29.0', 'turningSpace-range'],
    ['turning space that is too large', 'acc:turningSpace 2001.0', 'turningSpace-range'],
    ['clear width in words', 'acc:clearWidth "veel"', 'clearWidth clearWidth-range'],
    ['clear width given twice', 'acc:clearWidth 92.5, 93.5', 'clearWidth-once'],
    ['clear width that is too small', 'acc:clearWidth 29.0', 'clearWidth-range'],
    ['clear width that is too large', 'acc:clearWidth 601.0', 'clearWidth-range'],
    ['threshold height in words', 'acc:thresholdHeight "veel"', 'thresholdHeight thresholdHeight-range'],
    ['threshold height given twice', 'acc:thresholdHeight 2.0, 3.0', 'thresholdHeight-once'],
    ['threshold height that is too small', 'acc:thresholdHeight -1.0', 'thresholdHeight-range'],
    ['threshold height that is too large', 'acc:thresholdHeight 61.0', 'thresholdHeight-range'],
    ['rounded threshold as a word', 'acc:thresholdRounded "ja"', 'thresholdRounded'],
    ['rounded threshold both true and false', 'acc:thresholdRounded true, false', 'thresholdRounded-once'],
    ['door type from another code list', 'acc:doorType surface-kind:grass', 'doorType'],
    ['operation of the door from another code list', 'acc:operation surface-kind:grass', 'operation'],
    ['opening force in words', 'acc:openingForce "veel"', 'openingForce openingForce-range'],
    ['opening force given twice', 'acc:openingForce 25.0, 26.0', 'openingForce-once'],
    ['opening force that is too small', 'acc:openingForce -1.0', 'openingForce-range'],
    ['opening force that is too large', 'acc:openingForce 501.0', 'openingForce-range'],
    ['time the door stays open in words', 'acc:openingTime "veel"', 'openingTime openingTime-range'],
    ['time the door stays open given twice', 'acc:openingTime 8.0, 9.0', 'openingTime-once'],
    ['time the door stays open that is too small', 'acc:openingTime -1.0', 'openingTime-range'],
    ['time the door stays open that is too large', 'acc:openingTime 301.0', 'openingTime-range'],
    ['opens outwards as a word', 'acc:opensOutward "ja"', 'opensOutward'],
    ['opens outwards both true and false', 'acc:opensOutward true, false', 'opensOutward-once'],
    ['space beside the handle in words', 'acc:sideSpace "veel"', 'sideSpace sideSpace-range'],
    ['space beside the handle given twice', 'acc:sideSpace 50.0, 51.0', 'sideSpace-once'],
    ['space beside the handle that is too small', 'acc:sideSpace -1.0', 'sideSpace-range'],
    ['space beside the handle that is too large', 'acc:sideSpace 501.0', 'sideSpace-range'],
    ['handle height in words', 'acc:handleHeight "veel"', 'handleHeight handleHeight-range'],
    ['handle height given twice', 'acc:handleHeight 105.0, 106.0', 'handleHeight-once'],
    ['handle height that is too small', 'acc:handleHeight 19.0', 'handleHeight-range'],
    ['handle height that is too large', 'acc:handleHeight 251.0', 'handleHeight-range'],
    ['glass door as a word', 'acc:glazed "ja"', 'glazed'],
    ['glass door both true and false', 'acc:glazed true, false', 'glazed-once'],
    ['marking on the glass from another code list', 'acc:glassMarking surface-kind:grass', 'glassMarking'],
    [
      'marking on the glass given twice',
      'acc:glassMarking glass-marking:clear, glass-marking:faint',
      'glassMarking-once',
    ],
    ['contrasting as a word', 'acc:contrasting "ja"', 'contrasting'],
    ['contrasting both true and false', 'acc:contrasting true, false', 'contrasting-once'],
    ['key system from another code list', 'acc:keySystem surface-kind:grass', 'keySystem'],
    ['can be unlocked from outside as a word', 'acc:unlockableFromOutside "ja"', 'unlockableFromOutside'],
    [
      'can be unlocked from outside both true and false',
      'acc:unlockableFromOutside true, false',
      'unlockableFromOutside-once',
    ],
  ],
)
