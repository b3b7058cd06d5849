import { describeShapes } from './describe-shapes.js'

describeShapes(
  'entrance',
  {
    type: 'acc:Entrance',
    holds: `ex:it a acc:Entrance ;
      acc:entranceRole entrance-role:main ;
      acc:forWheelchairUsers true ;
      acc:stepFree true ;
      acc:easyToFind true ;
      acc:soundBeacon true ;
      acc:needsAppointment true ;
      acc:callDevice ex:calldevice ;
      acc:door ex:door ;
      acc:ramp ex:ramp .
      ex:calldevice a acc:CallDevice .
      ex:door a acc:Door .
      ex:ramp a acc:Ramp .`,
  },
  [
    ['role of the entrance from another code list', 'acc:entranceRole surface-kind:grass', 'entranceRole'],
    [
      'role of the entrance given twice',
      'acc:entranceRole entrance-role:main, entrance-role:side',
      'entranceRole-once',
    ],
    ['meant for wheelchair users as a word', 'acc:forWheelchairUsers "ja"', 'forWheelchairUsers'],
    ['meant for wheelchair users both true and false', 'acc:forWheelchairUsers true, false', 'forWheelchairUsers-once'],
    ['step-free as a word', 'acc:stepFree "ja"', 'stepFree'],
    ['step-free both true and false', 'acc:stepFree true, false', 'stepFree-once'],
    ['easy to find as a word', 'acc:easyToFind "ja"', 'easyToFind'],
    ['easy to find both true and false', 'acc:easyToFind true, false', 'easyToFind-once'],
    ['sound beacon as a word', 'acc:soundBeacon "ja"', 'soundBeacon'],
    ['sound beacon both true and false', 'acc:soundBeacon true, false', 'soundBeacon-once'],
    ['by appointment only as a word', 'acc:needsAppointment "ja"', 'needsAppointment'],
    ['by appointment only both true and false', 'acc:needsAppointment true, false', 'needsAppointment-once'],
    ['bell or intercom that leads to a thing of no such kind', 'acc:callDevice ex:nothing', 'callDevice'],
    ['door that leads to a thing of no such kind', 'acc:door ex:nothing', 'door'],
    ['ramp that leads to a thing of no such kind', 'acc:ramp ex:nothing', 'ramp'],
  ],
)

describeShapes(
  'call-device',
  {
    type: 'acc:CallDevice',
    holds: `
      acc:callDeviceKind call-device-kind:bell ;
      acc:controlHeight 110.0`,
  },
  [
    ['kind of call device from another code list', 'acc:callDeviceKind surface-kind:grass', 'callDeviceKind'],
    ['height of the control in words', 'acc:controlHeight "veel"', 'controlHeight controlHeight-range'],
    ['height of the control given twice', 'acc:controlHeight 110.0, 111.0', 'controlHeight-once'],
    ['height of the control that is too small', 'acc:controlHeight 0.0', 'controlHeight-range'],
    ['height of the control that is too large', 'acc:controlHeight 301.0', 'controlHeight-range'],
  ],
)
