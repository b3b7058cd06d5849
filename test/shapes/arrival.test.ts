import { describeShapes } from './describe-shapes.js'

describeShapes(
  'parking',
  {
    type: 'acc:AccessibleParking',
    holds: `
      acc:count 3 ;
      acc:parkingKind parking-kind:street ;
      acc:width 350.0 ;
      acc:layout bay-layout:side-by-side ;
      acc:maxVehicleHeight 210.0 ;
      acc:covered true ;
      acc:entranceDistance 35.0 ;
      acc:surface surface-kind:asphalt ;
      acc:lit true ;
      acc:crossSlope 1.5`,
  },
  [
    ['number that is not whole', 'acc:count 2.5', 'count'],
    ['number given twice', 'acc:count 2, 3', 'count-once'],
    ['number that is too small', 'acc:count 0', 'count-range'],
    ['number that is too large', 'acc:count 10001', 'count-range'],
    ['kind of car park from another code list', 'acc:parkingKind surface-kind:grass', 'parkingKind'],
    ['width in words', 'acc:width "veel"', 'width width-range'],
    ['width given twice', 'acc:width 350.0, 351.0', 'width-once'],
    ['width that is too small', 'acc:width 149.0', 'width-range'],
    ['width that is too large', 'acc:width 1501.0', 'width-range'],
    ['bay layout from another code list', 'acc:layout surface-kind:grass', 'layout'],
    ['bay layout given twice', 'acc:layout bay-layout:side-by-side, bay-layout:in-line', 'layout-once'],
    ['highest vehicle in words', 'acc:maxVehicleHeight "veel"', 'maxVehicleHeight maxVehicleHeight-range'],
    ['highest vehicle given twice', 'acc:maxVehicleHeight 210.0, 211.0', 'maxVehicleHeight-once'],
    ['highest vehicle that is too small', 'acc:maxVehicleHeight 99.0', 'maxVehicleHeight-range'],
    ['highest vehicle that is too large', 'acc:maxVehicleHeight 1001.0', 'maxVehicleHeight-range'],
    ['covered as a word', 'acc:covered "ja"', 'covered'],
    ['covered both true and false', 'acc:covered true, false', 'covered-once'],
    ['distance to the entrance in words', 'acc:entranceDistance "veel"', 'entranceDistance entranceDistance-range'],
    ['distance to the entrance given twice', 'acc:entranceDistance 35.0, 36.0', 'entranceDistance-once'],
    ['distance to the entrance that is too small', 'acc:entranceDistance -1.0', 'entranceDistance-range'],
    ['distance to the entrance that is too large', 'acc:entranceDistance 5001.0', 'entranceDistance-range'],
    ['surface from another code list', 'acc:surface door-type:sliding', 'surface'],
    ['lit as a word', 'acc:lit "ja"', 'lit'],
    ['lit both true and false', 'acc:lit true, false', 'lit-once'],
    ['cross slope in words', 'acc:crossSlope "veel"', 'crossSlope crossSlope-range'],
    ['cross slope given twice', 'acc:crossSlope 1.5, 2.5', 'crossSlope-once'],
    ['cross slope that is too small', 'acc:crossSlope -1.0', 'crossSlope-range'],
    ['cross slope that is too large', 'acc:crossSlope 101.0', 'crossSlope-range'],
  ],
)

describeShapes(
  'path',
  {
    type: 'acc:Path',
    holds: `ex:it a acc:Path ;
      acc:stairs ex:stairs .
      ex:stairs a acc:Stairs .`,
  },
  [['steps on the way that leads to a thing of no such kind', 'acc:stairs ex:nothing', 'stairs']],
)
