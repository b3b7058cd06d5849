// Written from vocab/ by `npm run vocab`; not to be edited.
import { namedNode } from './terms.js'

/** https://w3id.org/drempel/ns# */
export const acc = {
  AccessibleParking: namedNode('https://w3id.org/drempel/ns#AccessibleParking'),
  Assistance: namedNode('https://w3id.org/drempel/ns#Assistance'),
  Audit: namedNode('https://w3id.org/drempel/ns#Audit'),
  Building: namedNode('https://w3id.org/drempel/ns#Building'),
  BuildingUnit: namedNode('https://w3id.org/drempel/ns#BuildingUnit'),
  CallDevice: namedNode('https://w3id.org/drempel/ns#CallDevice'),
  ChangingPlace: namedNode('https://w3id.org/drempel/ns#ChangingPlace'),
  Closure: namedNode('https://w3id.org/drempel/ns#Closure'),
  Correspondence: namedNode('https://w3id.org/drempel/ns#Correspondence'),
  Demand: namedNode('https://w3id.org/drempel/ns#Demand'),
  DerivedGraph: namedNode('https://w3id.org/drempel/ns#DerivedGraph'),
  Door: namedNode('https://w3id.org/drempel/ns#Door'),
  DropOffPoint: namedNode('https://w3id.org/drempel/ns#DropOffPoint'),
  Element: namedNode('https://w3id.org/drempel/ns#Element'),
  ElementTest: namedNode('https://w3id.org/drempel/ns#ElementTest'),
  EmergencyCall: namedNode('https://w3id.org/drempel/ns#EmergencyCall'),
  Entrance: namedNode('https://w3id.org/drempel/ns#Entrance'),
  EvacuationMeans: namedNode('https://w3id.org/drempel/ns#EvacuationMeans'),
  HearingSupport: namedNode('https://w3id.org/drempel/ns#HearingSupport'),
  Indicator: namedNode('https://w3id.org/drempel/ns#Indicator'),
  Junction: namedNode('https://w3id.org/drempel/ns#Junction'),
  Lift: namedNode('https://w3id.org/drempel/ns#Lift'),
  Mending: namedNode('https://w3id.org/drempel/ns#Mending'),
  Need: namedNode('https://w3id.org/drempel/ns#Need'),
  NeedsProfile: namedNode('https://w3id.org/drempel/ns#NeedsProfile'),
  Parking: namedNode('https://w3id.org/drempel/ns#Parking'),
  Path: namedNode('https://w3id.org/drempel/ns#Path'),
  PathSegment: namedNode('https://w3id.org/drempel/ns#PathSegment'),
  Ramp: namedNode('https://w3id.org/drempel/ns#Ramp'),
  Reception: namedNode('https://w3id.org/drempel/ns#Reception'),
  Regulation: namedNode('https://w3id.org/drempel/ns#Regulation'),
  Room: namedNode('https://w3id.org/drempel/ns#Room'),
  Route: namedNode('https://w3id.org/drempel/ns#Route'),
  RouteNode: namedNode('https://w3id.org/drempel/ns#RouteNode'),
  Rule: namedNode('https://w3id.org/drempel/ns#Rule'),
  Saying: namedNode('https://w3id.org/drempel/ns#Saying'),
  SearchFilter: namedNode('https://w3id.org/drempel/ns#SearchFilter'),
  Service: namedNode('https://w3id.org/drempel/ns#Service'),
  Signage: namedNode('https://w3id.org/drempel/ns#Signage'),
  Site: namedNode('https://w3id.org/drempel/ns#Site'),
  SiteGate: namedNode('https://w3id.org/drempel/ns#SiteGate'),
  Slope: namedNode('https://w3id.org/drempel/ns#Slope'),
  Stairs: namedNode('https://w3id.org/drempel/ns#Stairs'),
  Station: namedNode('https://w3id.org/drempel/ns#Station'),
  TactileGuidance: namedNode('https://w3id.org/drempel/ns#TactileGuidance'),
  TicketDesk: namedNode('https://w3id.org/drempel/ns#TicketDesk'),
  ToiletRoom: namedNode('https://w3id.org/drempel/ns#ToiletRoom'),
  TransitStop: namedNode('https://w3id.org/drempel/ns#TransitStop'),
  WheelchairEntrance: namedNode('https://w3id.org/drempel/ns#WheelchairEntrance'),
  a11yJson: namedNode('https://w3id.org/drempel/ns#a11yJson'),
  aboutClass: namedNode('https://w3id.org/drempel/ns#aboutClass'),
  accepts: namedNode('https://w3id.org/drempel/ns#accepts'),
  acceslibre: namedNode('https://w3id.org/drempel/ns#acceslibre'),
  accuracy: namedNode('https://w3id.org/drempel/ns#accuracy'),
  adultBench: namedNode('https://w3id.org/drempel/ns#adultBench'),
  adultBenchLength: namedNode('https://w3id.org/drempel/ns#adultBenchLength'),
  aisleWidth: namedNode('https://w3id.org/drempel/ns#aisleWidth'),
  alongSegment: namedNode('https://w3id.org/drempel/ns#alongSegment'),
  alternativeText: namedNode('https://w3id.org/drempel/ns#alternativeText'),
  assertion: namedNode('https://w3id.org/drempel/ns#assertion'),
  assistance: namedNode('https://w3id.org/drempel/ns#assistance'),
  assistanceDogs: namedNode('https://w3id.org/drempel/ns#assistanceDogs'),
  assistanceKind: namedNode('https://w3id.org/drempel/ns#assistanceKind'),
  audience: namedNode('https://w3id.org/drempel/ns#audience'),
  auditScope: namedNode('https://w3id.org/drempel/ns#auditScope'),
  availability: namedNode('https://w3id.org/drempel/ns#availability'),
  babyTable: namedNode('https://w3id.org/drempel/ns#babyTable'),
  bidirectional: namedNode('https://w3id.org/drempel/ns#bidirectional'),
  bound: namedNode('https://w3id.org/drempel/ns#bound'),
  bowlAreaDepth: namedNode('https://w3id.org/drempel/ns#bowlAreaDepth'),
  bowlAreaWidth: namedNode('https://w3id.org/drempel/ns#bowlAreaWidth'),
  braille: namedNode('https://w3id.org/drempel/ns#braille'),
  brailleButtons: namedNode('https://w3id.org/drempel/ns#brailleButtons'),
  buildingCoverage: namedNode('https://w3id.org/drempel/ns#buildingCoverage'),
  buildingUse: namedNode('https://w3id.org/drempel/ns#buildingUse'),
  cabinDepth: namedNode('https://w3id.org/drempel/ns#cabinDepth'),
  cabinWidth: namedNode('https://w3id.org/drempel/ns#cabinWidth'),
  callButtonHeight: namedNode('https://w3id.org/drempel/ns#callButtonHeight'),
  callDevice: namedNode('https://w3id.org/drempel/ns#callDevice'),
  callDeviceKind: namedNode('https://w3id.org/drempel/ns#callDeviceKind'),
  checklist: namedNode('https://w3id.org/drempel/ns#checklist'),
  clause: namedNode('https://w3id.org/drempel/ns#clause'),
  clearHeight: namedNode('https://w3id.org/drempel/ns#clearHeight'),
  clearWidth: namedNode('https://w3id.org/drempel/ns#clearWidth'),
  closedFrom: namedNode('https://w3id.org/drempel/ns#closedFrom'),
  closedUntil: namedNode('https://w3id.org/drempel/ns#closedUntil'),
  closure: namedNode('https://w3id.org/drempel/ns#closure'),
  closureAlternative: namedNode('https://w3id.org/drempel/ns#closureAlternative'),
  closureReason: namedNode('https://w3id.org/drempel/ns#closureReason'),
  codeList: namedNode('https://w3id.org/drempel/ns#codeList'),
  completeEntrances: namedNode('https://w3id.org/drempel/ns#completeEntrances'),
  completeRecords: namedNode('https://w3id.org/drempel/ns#completeRecords'),
  completeThings: namedNode('https://w3id.org/drempel/ns#completeThings'),
  completeness: namedNode('https://w3id.org/drempel/ns#completeness'),
  computedBy: namedNode('https://w3id.org/drempel/ns#computedBy'),
  conformance: namedNode('https://w3id.org/drempel/ns#conformance'),
  continuousHandrailLeft: namedNode('https://w3id.org/drempel/ns#continuousHandrailLeft'),
  continuousHandrailRight: namedNode('https://w3id.org/drempel/ns#continuousHandrailRight'),
  contrastMarking: namedNode('https://w3id.org/drempel/ns#contrastMarking'),
  contrastNosing: namedNode('https://w3id.org/drempel/ns#contrastNosing'),
  contrasting: namedNode('https://w3id.org/drempel/ns#contrasting'),
  controlHeight: namedNode('https://w3id.org/drempel/ns#controlHeight'),
  conversion: namedNode('https://w3id.org/drempel/ns#conversion'),
  count: namedNode('https://w3id.org/drempel/ns#count'),
  counterHeight: namedNode('https://w3id.org/drempel/ns#counterHeight'),
  coverage: namedNode('https://w3id.org/drempel/ns#coverage'),
  covered: namedNode('https://w3id.org/drempel/ns#covered'),
  crossSlope: namedNode('https://w3id.org/drempel/ns#crossSlope'),
  crossSlopeBand: namedNode('https://w3id.org/drempel/ns#crossSlopeBand'),
  currency: namedNode('https://w3id.org/drempel/ns#currency'),
  dataVersion: namedNode('https://w3id.org/drempel/ns#dataVersion'),
  depicts: namedNode('https://w3id.org/drempel/ns#depicts'),
  direction: namedNode('https://w3id.org/drempel/ns#direction'),
  door: namedNode('https://w3id.org/drempel/ns#door'),
  doorCentred: namedNode('https://w3id.org/drempel/ns#doorCentred'),
  doorType: namedNode('https://w3id.org/drempel/ns#doorType'),
  dropOff: namedNode('https://w3id.org/drempel/ns#dropOff'),
  easyToFind: namedNode('https://w3id.org/drempel/ns#easyToFind'),
  edgeHeight: namedNode('https://w3id.org/drempel/ns#edgeHeight'),
  edgeProtection: namedNode('https://w3id.org/drempel/ns#edgeProtection'),
  effort: namedNode('https://w3id.org/drempel/ns#effort'),
  elementClass: namedNode('https://w3id.org/drempel/ns#elementClass'),
  emergencyCall: namedNode('https://w3id.org/drempel/ns#emergencyCall'),
  emergencyIntercom: namedNode('https://w3id.org/drempel/ns#emergencyIntercom'),
  endsAt: namedNode('https://w3id.org/drempel/ns#endsAt'),
  entranceDistance: namedNode('https://w3id.org/drempel/ns#entranceDistance'),
  entranceRole: namedNode('https://w3id.org/drempel/ns#entranceRole'),
  evacuation: namedNode('https://w3id.org/drempel/ns#evacuation'),
  evacuationKind: namedNode('https://w3id.org/drempel/ns#evacuationKind'),
  evacuationPlan: namedNode('https://w3id.org/drempel/ns#evacuationPlan'),
  evidence: namedNode('https://w3id.org/drempel/ns#evidence'),
  facility: namedNode('https://w3id.org/drempel/ns#facility'),
  failsRule: namedNode('https://w3id.org/drempel/ns#failsRule'),
  feeRequired: namedNode('https://w3id.org/drempel/ns#feeRequired'),
  field: namedNode('https://w3id.org/drempel/ns#field'),
  finish: namedNode('https://w3id.org/drempel/ns#finish'),
  flightLength: namedNode('https://w3id.org/drempel/ns#flightLength'),
  flightRise: namedNode('https://w3id.org/drempel/ns#flightRise'),
  forWheelchairUsers: namedNode('https://w3id.org/drempel/ns#forWheelchairUsers'),
  format: namedNode('https://w3id.org/drempel/ns#format'),
  from: namedNode('https://w3id.org/drempel/ns#from'),
  generalAssistance: namedNode('https://w3id.org/drempel/ns#generalAssistance'),
  generation: namedNode('https://w3id.org/drempel/ns#generation'),
  glassMarking: namedNode('https://w3id.org/drempel/ns#glassMarking'),
  glazed: namedNode('https://w3id.org/drempel/ns#glazed'),
  grabBarCount: namedNode('https://w3id.org/drempel/ns#grabBarCount'),
  grabBarHeight: namedNode('https://w3id.org/drempel/ns#grabBarHeight'),
  grabBarHeightAboveSeat: namedNode('https://w3id.org/drempel/ns#grabBarHeightAboveSeat'),
  grabBarLeft: namedNode('https://w3id.org/drempel/ns#grabBarLeft'),
  grabBarRight: namedNode('https://w3id.org/drempel/ns#grabBarRight'),
  grabBarWallDistance: namedNode('https://w3id.org/drempel/ns#grabBarWallDistance'),
  grade: namedNode('https://w3id.org/drempel/ns#grade'),
  gtfs: namedNode('https://w3id.org/drempel/ns#gtfs'),
  guard: namedNode('https://w3id.org/drempel/ns#guard'),
  guidanceKind: namedNode('https://w3id.org/drempel/ns#guidanceKind'),
  handleHeight: namedNode('https://w3id.org/drempel/ns#handleHeight'),
  handrail: namedNode('https://w3id.org/drempel/ns#handrail'),
  handrailHeight: namedNode('https://w3id.org/drempel/ns#handrailHeight'),
  hasEntrance: namedNode('https://w3id.org/drempel/ns#hasEntrance'),
  hasNeed: namedNode('https://w3id.org/drempel/ns#hasNeed'),
  hasNode: namedNode('https://w3id.org/drempel/ns#hasNode'),
  hasParking: namedNode('https://w3id.org/drempel/ns#hasParking'),
  hasPart: namedNode('https://w3id.org/drempel/ns#hasPart'),
  hasRoom: namedNode('https://w3id.org/drempel/ns#hasRoom'),
  hasSegment: namedNode('https://w3id.org/drempel/ns#hasSegment'),
  hasToilet: namedNode('https://w3id.org/drempel/ns#hasToilet'),
  hasUnit: namedNode('https://w3id.org/drempel/ns#hasUnit'),
  hearingAssistance: namedNode('https://w3id.org/drempel/ns#hearingAssistance'),
  hearingSupport: namedNode('https://w3id.org/drempel/ns#hearingSupport'),
  hearingSupportKind: namedNode('https://w3id.org/drempel/ns#hearingSupportKind'),
  heightDifference: namedNode('https://w3id.org/drempel/ns#heightDifference'),
  helpedBy: namedNode('https://w3id.org/drempel/ns#helpedBy'),
  highestThreshold: namedNode('https://w3id.org/drempel/ns#highestThreshold'),
  hoist: namedNode('https://w3id.org/drempel/ns#hoist'),
  ifLongerThan: namedNode('https://w3id.org/drempel/ns#ifLongerThan'),
  illuminance: namedNode('https://w3id.org/drempel/ns#illuminance'),
  inPart: namedNode('https://w3id.org/drempel/ns#inPart'),
  indoor: namedNode('https://w3id.org/drempel/ns#indoor'),
  instrument: namedNode('https://w3id.org/drempel/ns#instrument'),
  intermediateLandingLength: namedNode('https://w3id.org/drempel/ns#intermediateLandingLength'),
  kerbHeight: namedNode('https://w3id.org/drempel/ns#kerbHeight'),
  kerbKind: namedNode('https://w3id.org/drempel/ns#kerbKind'),
  keyFact: namedNode('https://w3id.org/drempel/ns#keyFact'),
  keySystem: namedNode('https://w3id.org/drempel/ns#keySystem'),
  kneeDepth: namedNode('https://w3id.org/drempel/ns#kneeDepth'),
  kneeHeight: namedNode('https://w3id.org/drempel/ns#kneeHeight'),
  kneeWidth: namedNode('https://w3id.org/drempel/ns#kneeWidth'),
  knownBuildings: namedNode('https://w3id.org/drempel/ns#knownBuildings'),
  lacks: namedNode('https://w3id.org/drempel/ns#lacks'),
  landing: namedNode('https://w3id.org/drempel/ns#landing'),
  landingLength: namedNode('https://w3id.org/drempel/ns#landingLength'),
  landingSlope: namedNode('https://w3id.org/drempel/ns#landingSlope'),
  landingWidth: namedNode('https://w3id.org/drempel/ns#landingWidth'),
  layout: namedNode('https://w3id.org/drempel/ns#layout'),
  length: namedNode('https://w3id.org/drempel/ns#length'),
  letterHeight: namedNode('https://w3id.org/drempel/ns#letterHeight'),
  level: namedNode('https://w3id.org/drempel/ns#level'),
  lift: namedNode('https://w3id.org/drempel/ns#lift'),
  liftDoors: namedNode('https://w3id.org/drempel/ns#liftDoors'),
  liftKind: namedNode('https://w3id.org/drempel/ns#liftKind'),
  limit: namedNode('https://w3id.org/drempel/ns#limit'),
  lit: namedNode('https://w3id.org/drempel/ns#lit'),
  locatedAt: namedNode('https://w3id.org/drempel/ns#locatedAt'),
  locationDescription: namedNode('https://w3id.org/drempel/ns#locationDescription'),
  lowStimulus: namedNode('https://w3id.org/drempel/ns#lowStimulus'),
  lowerHandrailHeight: namedNode('https://w3id.org/drempel/ns#lowerHandrailHeight'),
  markedAccessible: namedNode('https://w3id.org/drempel/ns#markedAccessible'),
  matchKind: namedNode('https://w3id.org/drempel/ns#matchKind'),
  maxLoad: namedNode('https://w3id.org/drempel/ns#maxLoad'),
  maxSlope: namedNode('https://w3id.org/drempel/ns#maxSlope'),
  maxVehicleHeight: namedNode('https://w3id.org/drempel/ns#maxVehicleHeight'),
  measure: namedNode('https://w3id.org/drempel/ns#measure'),
  measuredValues: namedNode('https://w3id.org/drempel/ns#measuredValues'),
  metBy: namedNode('https://w3id.org/drempel/ns#metBy'),
  metRules: namedNode('https://w3id.org/drempel/ns#metRules'),
  mirror: namedNode('https://w3id.org/drempel/ns#mirror'),
  narrowestPoint: namedNode('https://w3id.org/drempel/ns#narrowestPoint'),
  nearestStop: namedNode('https://w3id.org/drempel/ns#nearestStop'),
  needs: namedNode('https://w3id.org/drempel/ns#needs'),
  needsAppointment: namedNode('https://w3id.org/drempel/ns#needsAppointment'),
  needsKeyOrStaff: namedNode('https://w3id.org/drempel/ns#needsKeyOrStaff'),
  netex: namedNode('https://w3id.org/drempel/ns#netex'),
  noCounterpart: namedNode('https://w3id.org/drempel/ns#noCounterpart'),
  noiseLevel: namedNode('https://w3id.org/drempel/ns#noiseLevel'),
  notApplicable: namedNode('https://w3id.org/drempel/ns#notApplicable'),
  notApplicableRules: namedNode('https://w3id.org/drempel/ns#notApplicableRules'),
  notAssessableRules: namedNode('https://w3id.org/drempel/ns#notAssessableRules'),
  notInPart: namedNode('https://w3id.org/drempel/ns#notInPart'),
  notMetRules: namedNode('https://w3id.org/drempel/ns#notMetRules'),
  noticeNeeded: namedNode('https://w3id.org/drempel/ns#noticeNeeded'),
  ofDemand: namedNode('https://w3id.org/drempel/ns#ofDemand'),
  offeredAt: namedNode('https://w3id.org/drempel/ns#offeredAt'),
  offersService: namedNode('https://w3id.org/drempel/ns#offersService'),
  openRisers: namedNode('https://w3id.org/drempel/ns#openRisers'),
  openingForce: namedNode('https://w3id.org/drempel/ns#openingForce'),
  openingHoursText: namedNode('https://w3id.org/drempel/ns#openingHoursText'),
  openingTime: namedNode('https://w3id.org/drempel/ns#openingTime'),
  opensOutward: namedNode('https://w3id.org/drempel/ns#opensOutward'),
  opensRule: namedNode('https://w3id.org/drempel/ns#opensRule'),
  operation: namedNode('https://w3id.org/drempel/ns#operation'),
  operator: namedNode('https://w3id.org/drempel/ns#operator'),
  operatorLocation: namedNode('https://w3id.org/drempel/ns#operatorLocation'),
  orMeasure: namedNode('https://w3id.org/drempel/ns#orMeasure'),
  osmTag: namedNode('https://w3id.org/drempel/ns#osmTag'),
  ourPath: namedNode('https://w3id.org/drempel/ns#ourPath'),
  outcome: namedNode('https://w3id.org/drempel/ns#outcome'),
  parameter: namedNode('https://w3id.org/drempel/ns#parameter'),
  parkingKind: namedNode('https://w3id.org/drempel/ns#parkingKind'),
  passability: namedNode('https://w3id.org/drempel/ns#passability'),
  passable: namedNode('https://w3id.org/drempel/ns#passable'),
  passableForBlind: namedNode('https://w3id.org/drempel/ns#passableForBlind'),
  passableForCognitive: namedNode('https://w3id.org/drempel/ns#passableForCognitive'),
  passableForDeafOrHardOfHearing: namedNode('https://w3id.org/drempel/ns#passableForDeafOrHardOfHearing'),
  passableForLowVision: namedNode('https://w3id.org/drempel/ns#passableForLowVision'),
  passableForManualWheelchair: namedNode('https://w3id.org/drempel/ns#passableForManualWheelchair'),
  passableForPoweredWheelchair: namedNode('https://w3id.org/drempel/ns#passableForPoweredWheelchair'),
  passableForPram: namedNode('https://w3id.org/drempel/ns#passableForPram'),
  passableForRollator: namedNode('https://w3id.org/drempel/ns#passableForRollator'),
  passableForStamina: namedNode('https://w3id.org/drempel/ns#passableForStamina'),
  passesThrough: namedNode('https://w3id.org/drempel/ns#passesThrough'),
  path: namedNode('https://w3id.org/drempel/ns#path'),
  pathGraphComplete: namedNode('https://w3id.org/drempel/ns#pathGraphComplete'),
  permitDate: namedNode('https://w3id.org/drempel/ns#permitDate'),
  photo: namedNode('https://w3id.org/drempel/ns#photo'),
  pictograms: namedNode('https://w3id.org/drempel/ns#pictograms'),
  publicAccess: namedNode('https://w3id.org/drempel/ns#publicAccess'),
  publicBuildings: namedNode('https://w3id.org/drempel/ns#publicBuildings'),
  pullSideLength: namedNode('https://w3id.org/drempel/ns#pullSideLength'),
  pushSideLength: namedNode('https://w3id.org/drempel/ns#pushSideLength'),
  raisedCharacters: namedNode('https://w3id.org/drempel/ns#raisedCharacters'),
  ramp: namedNode('https://w3id.org/drempel/ns#ramp'),
  rampCount: namedNode('https://w3id.org/drempel/ns#rampCount'),
  rampKind: namedNode('https://w3id.org/drempel/ns#rampKind'),
  rawValue: namedNode('https://w3id.org/drempel/ns#rawValue'),
  rearGrabBarLength: namedNode('https://w3id.org/drempel/ns#rearGrabBarLength'),
  recentRecords: namedNode('https://w3id.org/drempel/ns#recentRecords'),
  reception: namedNode('https://w3id.org/drempel/ns#reception'),
  refuses: namedNode('https://w3id.org/drempel/ns#refuses'),
  regulation: namedNode('https://w3id.org/drempel/ns#regulation'),
  regulationKind: namedNode('https://w3id.org/drempel/ns#regulationKind'),
  reliability: namedNode('https://w3id.org/drempel/ns#reliability'),
  remedyUpTo: namedNode('https://w3id.org/drempel/ns#remedyUpTo'),
  requirement: namedNode('https://w3id.org/drempel/ns#requirement'),
  roomDepth: namedNode('https://w3id.org/drempel/ns#roomDepth'),
  roomUse: namedNode('https://w3id.org/drempel/ns#roomUse'),
  roomWidth: namedNode('https://w3id.org/drempel/ns#roomWidth'),
  route: namedNode('https://w3id.org/drempel/ns#route'),
  ruleStatus: namedNode('https://w3id.org/drempel/ns#ruleStatus'),
  rulesAssessedShare: namedNode('https://w3id.org/drempel/ns#rulesAssessedShare'),
  rulesMetShare: namedNode('https://w3id.org/drempel/ns#rulesMetShare'),
  scope: namedNode('https://w3id.org/drempel/ns#scope'),
  seatHeight: namedNode('https://w3id.org/drempel/ns#seatHeight'),
  segmentMode: namedNode('https://w3id.org/drempel/ns#segmentMode'),
  servesLevel: namedNode('https://w3id.org/drempel/ns#servesLevel'),
  shower: namedNode('https://w3id.org/drempel/ns#shower'),
  shownBy: namedNode('https://w3id.org/drempel/ns#shownBy'),
  sideGrabBarLength: namedNode('https://w3id.org/drempel/ns#sideGrabBarLength'),
  sideSpace: namedNode('https://w3id.org/drempel/ns#sideSpace'),
  sightAssistance: namedNode('https://w3id.org/drempel/ns#sightAssistance'),
  signLanguage: namedNode('https://w3id.org/drempel/ns#signLanguage'),
  signage: namedNode('https://w3id.org/drempel/ns#signage'),
  signposted: namedNode('https://w3id.org/drempel/ns#signposted'),
  signpostedAs: namedNode('https://w3id.org/drempel/ns#signpostedAs'),
  since: namedNode('https://w3id.org/drempel/ns#since'),
  site: namedNode('https://w3id.org/drempel/ns#site'),
  slope: namedNode('https://w3id.org/drempel/ns#slope'),
  slopeBand: namedNode('https://w3id.org/drempel/ns#slopeBand'),
  smoothness: namedNode('https://w3id.org/drempel/ns#smoothness'),
  soundAbsorbing: namedNode('https://w3id.org/drempel/ns#soundAbsorbing'),
  soundBeacon: namedNode('https://w3id.org/drempel/ns#soundBeacon'),
  sourceCell: namedNode('https://w3id.org/drempel/ns#sourceCell'),
  sourceFile: namedNode('https://w3id.org/drempel/ns#sourceFile'),
  sourceRow: namedNode('https://w3id.org/drempel/ns#sourceRow'),
  spaceBesideDepth: namedNode('https://w3id.org/drempel/ns#spaceBesideDepth'),
  spaceBesideWidth: namedNode('https://w3id.org/drempel/ns#spaceBesideWidth'),
  spaceInFrontDepth: namedNode('https://w3id.org/drempel/ns#spaceInFrontDepth'),
  spaceInFrontWidth: namedNode('https://w3id.org/drempel/ns#spaceInFrontWidth'),
  spaceLeftDepth: namedNode('https://w3id.org/drempel/ns#spaceLeftDepth'),
  spaceLeftWidth: namedNode('https://w3id.org/drempel/ns#spaceLeftWidth'),
  spaceRightDepth: namedNode('https://w3id.org/drempel/ns#spaceRightDepth'),
  spaceRightWidth: namedNode('https://w3id.org/drempel/ns#spaceRightWidth'),
  speech: namedNode('https://w3id.org/drempel/ns#speech'),
  spiral: namedNode('https://w3id.org/drempel/ns#spiral'),
  staffTraining: namedNode('https://w3id.org/drempel/ns#staffTraining'),
  staffed: namedNode('https://w3id.org/drempel/ns#staffed'),
  stairs: namedNode('https://w3id.org/drempel/ns#stairs'),
  startsAt: namedNode('https://w3id.org/drempel/ns#startsAt'),
  status: namedNode('https://w3id.org/drempel/ns#status'),
  statusSince: namedNode('https://w3id.org/drempel/ns#statusSince'),
  step: namedNode('https://w3id.org/drempel/ns#step'),
  stepCount: namedNode('https://w3id.org/drempel/ns#stepCount'),
  stepDepth: namedNode('https://w3id.org/drempel/ns#stepDepth'),
  stepFree: namedNode('https://w3id.org/drempel/ns#stepFree'),
  stepHeight: namedNode('https://w3id.org/drempel/ns#stepHeight'),
  stopDistance: namedNode('https://w3id.org/drempel/ns#stopDistance'),
  stopMode: namedNode('https://w3id.org/drempel/ns#stopMode'),
  storeyCount: namedNode('https://w3id.org/drempel/ns#storeyCount'),
  surface: namedNode('https://w3id.org/drempel/ns#surface'),
  tactileGuidance: namedNode('https://w3id.org/drempel/ns#tactileGuidance'),
  tactileMap: namedNode('https://w3id.org/drempel/ns#tactileMap'),
  tactileWarning: namedNode('https://w3id.org/drempel/ns#tactileWarning'),
  tactileWarningDistance: namedNode('https://w3id.org/drempel/ns#tactileWarningDistance'),
  tapOperation: namedNode('https://w3id.org/drempel/ns#tapOperation'),
  target: namedNode('https://w3id.org/drempel/ns#target'),
  tells: namedNode('https://w3id.org/drempel/ns#tells'),
  tellsOfBuilding: namedNode('https://w3id.org/drempel/ns#tellsOfBuilding'),
  thresholdCount: namedNode('https://w3id.org/drempel/ns#thresholdCount'),
  thresholdHeight: namedNode('https://w3id.org/drempel/ns#thresholdHeight'),
  thresholdRounded: namedNode('https://w3id.org/drempel/ns#thresholdRounded'),
  thresholdSlope: namedNode('https://w3id.org/drempel/ns#thresholdSlope'),
  to: namedNode('https://w3id.org/drempel/ns#to'),
  toiletKind: namedNode('https://w3id.org/drempel/ns#toiletKind'),
  transferSide: namedNode('https://w3id.org/drempel/ns#transferSide'),
  transitStop: namedNode('https://w3id.org/drempel/ns#transitStop'),
  traversalTime: namedNode('https://w3id.org/drempel/ns#traversalTime'),
  turningSpace: namedNode('https://w3id.org/drempel/ns#turningSpace'),
  unlockableFromOutside: namedNode('https://w3id.org/drempel/ns#unlockableFromOutside'),
  urgency: namedNode('https://w3id.org/drempel/ns#urgency'),
  usualWidth: namedNode('https://w3id.org/drempel/ns#usualWidth'),
  version: namedNode('https://w3id.org/drempel/ns#version'),
  violationCount: namedNode('https://w3id.org/drempel/ns#violationCount'),
  visibleFromEntrance: namedNode('https://w3id.org/drempel/ns#visibleFromEntrance'),
  walkingOrder: namedNode('https://w3id.org/drempel/ns#walkingOrder'),
  washbasin: namedNode('https://w3id.org/drempel/ns#washbasin'),
  washbasinKneeHeight: namedNode('https://w3id.org/drempel/ns#washbasinKneeHeight'),
  wayDistance: namedNode('https://w3id.org/drempel/ns#wayDistance'),
  wayMeasure: namedNode('https://w3id.org/drempel/ns#wayMeasure'),
  wheelchairPlaceCount: namedNode('https://w3id.org/drempel/ns#wheelchairPlaceCount'),
  whenConcept: namedNode('https://w3id.org/drempel/ns#whenConcept'),
  whenFalse: namedNode('https://w3id.org/drempel/ns#whenFalse'),
  whenKnown: namedNode('https://w3id.org/drempel/ns#whenKnown'),
  whenMet: namedNode('https://w3id.org/drempel/ns#whenMet'),
  whenNone: namedNode('https://w3id.org/drempel/ns#whenNone'),
  whenNotMet: namedNode('https://w3id.org/drempel/ns#whenNotMet'),
  whenPartial: namedNode('https://w3id.org/drempel/ns#whenPartial'),
  whenThere: namedNode('https://w3id.org/drempel/ns#whenThere'),
  whenTrue: namedNode('https://w3id.org/drempel/ns#whenTrue'),
  whenUnknown: namedNode('https://w3id.org/drempel/ns#whenUnknown'),
  whenZero: namedNode('https://w3id.org/drempel/ns#whenZero'),
  width: namedNode('https://w3id.org/drempel/ns#width'),
  yearBuilt: namedNode('https://w3id.org/drempel/ns#yearBuilt'),
} as const

/** http://publications.europa.eu/resource/authority/access-right/ */
export const accessRight = {
  PUBLIC: namedNode('http://publications.europa.eu/resource/authority/access-right/PUBLIC'),
} as const

/** http://www.w3.org/ns/adms# */
export const adms = {} as const

/** https://www.w3.org/ns/activitystreams# */
export const as = {
  Create: namedNode('https://www.w3.org/ns/activitystreams#Create'),
  Delete: namedNode('https://www.w3.org/ns/activitystreams#Delete'),
  Update: namedNode('https://www.w3.org/ns/activitystreams#Update'),
} as const

/** https://w3id.org/drempel/code/assistance-kind/ */
export const assistanceKind = {
  'cued-speech': namedNode('https://w3id.org/drempel/code/assistance-kind/cued-speech'),
  'form-filling': namedNode('https://w3id.org/drempel/code/assistance-kind/form-filling'),
  guiding: namedNode('https://w3id.org/drempel/code/assistance-kind/guiding'),
  'opening-door': namedNode('https://w3id.org/drempel/code/assistance-kind/opening-door'),
  'plain-language': namedNode('https://w3id.org/drempel/code/assistance-kind/plain-language'),
  pushing: namedNode('https://w3id.org/drempel/code/assistance-kind/pushing'),
  'reading-aloud': namedNode('https://w3id.org/drempel/code/assistance-kind/reading-aloud'),
  'sign-interpreter': namedNode('https://w3id.org/drempel/code/assistance-kind/sign-interpreter'),
} as const

/** https://w3id.org/drempel/code/availability-kind/ */
export const availabilityKind = {
  always: namedNode('https://w3id.org/drempel/code/availability-kind/always'),
  'not-available': namedNode('https://w3id.org/drempel/code/availability-kind/not-available'),
  'on-request': namedNode('https://w3id.org/drempel/code/availability-kind/on-request'),
} as const

/** https://w3id.org/drempel/code/bay-layout/ */
export const bayLayout = {
  angled: namedNode('https://w3id.org/drempel/code/bay-layout/angled'),
  'in-line': namedNode('https://w3id.org/drempel/code/bay-layout/in-line'),
  'side-by-side': namedNode('https://w3id.org/drempel/code/bay-layout/side-by-side'),
} as const

/** https://w3id.org/bot# */
export const bot = {
  Building: namedNode('https://w3id.org/bot#Building'),
  Element: namedNode('https://w3id.org/bot#Element'),
  Site: namedNode('https://w3id.org/bot#Site'),
  Space: namedNode('https://w3id.org/bot#Space'),
  Storey: namedNode('https://w3id.org/bot#Storey'),
  containsZone: namedNode('https://w3id.org/bot#containsZone'),
  hasElement: namedNode('https://w3id.org/bot#hasElement'),
} as const

/** https://w3id.org/drempel/code/bound-kind/ */
export const boundKind = {
  'at-least': namedNode('https://w3id.org/drempel/code/bound-kind/at-least'),
  'at-most': namedNode('https://w3id.org/drempel/code/bound-kind/at-most'),
  exact: namedNode('https://w3id.org/drempel/code/bound-kind/exact'),
} as const

/** https://w3id.org/drempel/code/building-use/ */
export const buildingUse = {
  academy: namedNode('https://w3id.org/drempel/code/building-use/academy'),
  administration: namedNode('https://w3id.org/drempel/code/building-use/administration'),
  archive: namedNode('https://w3id.org/drempel/code/building-use/archive'),
  associations: namedNode('https://w3id.org/drempel/code/building-use/associations'),
  'care-home': namedNode('https://w3id.org/drempel/code/building-use/care-home'),
  catering: namedNode('https://w3id.org/drempel/code/building-use/catering'),
  cemetery: namedNode('https://w3id.org/drempel/code/building-use/cemetery'),
  childcare: namedNode('https://w3id.org/drempel/code/building-use/childcare'),
  court: namedNode('https://w3id.org/drempel/code/building-use/court'),
  culture: namedNode('https://w3id.org/drempel/code/building-use/culture'),
  'district-house': namedNode('https://w3id.org/drempel/code/building-use/district-house'),
  education: namedNode('https://w3id.org/drempel/code/building-use/education'),
  'family-centre': namedNode('https://w3id.org/drempel/code/building-use/family-centre'),
  'fire-station': namedNode('https://w3id.org/drempel/code/building-use/fire-station'),
  health: namedNode('https://w3id.org/drempel/code/building-use/health'),
  'health-centre': namedNode('https://w3id.org/drempel/code/building-use/health-centre'),
  heritage: namedNode('https://w3id.org/drempel/code/building-use/heritage'),
  hospital: namedNode('https://w3id.org/drempel/code/building-use/hospital'),
  library: namedNode('https://w3id.org/drempel/code/building-use/library'),
  'market-hall': namedNode('https://w3id.org/drempel/code/building-use/market-hall'),
  'meeting-rooms': namedNode('https://w3id.org/drempel/code/building-use/meeting-rooms'),
  museum: namedNode('https://w3id.org/drempel/code/building-use/museum'),
  park: namedNode('https://w3id.org/drempel/code/building-use/park'),
  police: namedNode('https://w3id.org/drempel/code/building-use/police'),
  'post-office': namedNode('https://w3id.org/drempel/code/building-use/post-office'),
  'railway-station': namedNode('https://w3id.org/drempel/code/building-use/railway-station'),
  recycling: namedNode('https://w3id.org/drempel/code/building-use/recycling'),
  school: namedNode('https://w3id.org/drempel/code/building-use/school'),
  'service-centre': namedNode('https://w3id.org/drempel/code/building-use/service-centre'),
  services: namedNode('https://w3id.org/drempel/code/building-use/services'),
  social: namedNode('https://w3id.org/drempel/code/building-use/social'),
  sport: namedNode('https://w3id.org/drempel/code/building-use/sport'),
  'sports-field': namedNode('https://w3id.org/drempel/code/building-use/sports-field'),
  'sports-hall': namedNode('https://w3id.org/drempel/code/building-use/sports-hall'),
  'swimming-pool': namedNode('https://w3id.org/drempel/code/building-use/swimming-pool'),
  'tourist-office': namedNode('https://w3id.org/drempel/code/building-use/tourist-office'),
  'town-hall': namedNode('https://w3id.org/drempel/code/building-use/town-hall'),
  transport: namedNode('https://w3id.org/drempel/code/building-use/transport'),
  'visitor-centre': namedNode('https://w3id.org/drempel/code/building-use/visitor-centre'),
  workshop: namedNode('https://w3id.org/drempel/code/building-use/workshop'),
  worship: namedNode('https://w3id.org/drempel/code/building-use/worship'),
  youth: namedNode('https://w3id.org/drempel/code/building-use/youth'),
} as const

/** https://w3id.org/drempel/code/call-device-kind/ */
export const callDeviceKind = {
  bell: namedNode('https://w3id.org/drempel/code/call-device-kind/bell'),
  'card-reader': namedNode('https://w3id.org/drempel/code/call-device-kind/card-reader'),
  intercom: namedNode('https://w3id.org/drempel/code/call-device-kind/intercom'),
  keypad: namedNode('https://w3id.org/drempel/code/call-device-kind/keypad'),
  videophone: namedNode('https://w3id.org/drempel/code/call-device-kind/videophone'),
} as const

/** https://w3id.org/drempel/code/closure-reason/ */
export const closureReason = {
  defect: namedNode('https://w3id.org/drempel/code/closure-reason/defect'),
  event: namedNode('https://w3id.org/drempel/code/closure-reason/event'),
  maintenance: namedNode('https://w3id.org/drempel/code/closure-reason/maintenance'),
  safety: namedNode('https://w3id.org/drempel/code/closure-reason/safety'),
  season: namedNode('https://w3id.org/drempel/code/closure-reason/season'),
  works: namedNode('https://w3id.org/drempel/code/closure-reason/works'),
} as const

/** https://w3id.org/drempel/code/ */
export const code = {
  'assistance-kind': namedNode('https://w3id.org/drempel/code/assistance-kind'),
  'availability-kind': namedNode('https://w3id.org/drempel/code/availability-kind'),
  'bay-layout': namedNode('https://w3id.org/drempel/code/bay-layout'),
  'bound-kind': namedNode('https://w3id.org/drempel/code/bound-kind'),
  'building-use': namedNode('https://w3id.org/drempel/code/building-use'),
  'call-device-kind': namedNode('https://w3id.org/drempel/code/call-device-kind'),
  'closure-reason': namedNode('https://w3id.org/drempel/code/closure-reason'),
  'door-operation': namedNode('https://w3id.org/drempel/code/door-operation'),
  'door-type': namedNode('https://w3id.org/drempel/code/door-type'),
  'entrance-role': namedNode('https://w3id.org/drempel/code/entrance-role'),
  'evacuation-kind': namedNode('https://w3id.org/drempel/code/evacuation-kind'),
  'exchange-format': namedNode('https://w3id.org/drempel/code/exchange-format'),
  'facility-kind': namedNode('https://w3id.org/drempel/code/facility-kind'),
  'finish-state': namedNode('https://w3id.org/drempel/code/finish-state'),
  'glass-marking': namedNode('https://w3id.org/drempel/code/glass-marking'),
  'grab-bar': namedNode('https://w3id.org/drempel/code/grab-bar'),
  'guidance-kind': namedNode('https://w3id.org/drempel/code/guidance-kind'),
  'handrail-side': namedNode('https://w3id.org/drempel/code/handrail-side'),
  'hearing-support-kind': namedNode('https://w3id.org/drempel/code/hearing-support-kind'),
  'kerb-kind': namedNode('https://w3id.org/drempel/code/kerb-kind'),
  'key-system': namedNode('https://w3id.org/drempel/code/key-system'),
  'lift-doors': namedNode('https://w3id.org/drempel/code/lift-doors'),
  'lift-kind': namedNode('https://w3id.org/drempel/code/lift-kind'),
  'match-kind': namedNode('https://w3id.org/drempel/code/match-kind'),
  'measurement-method': namedNode('https://w3id.org/drempel/code/measurement-method'),
  'mending-effort': namedNode('https://w3id.org/drempel/code/mending-effort'),
  'operational-status': namedNode('https://w3id.org/drempel/code/operational-status'),
  'parking-kind': namedNode('https://w3id.org/drempel/code/parking-kind'),
  pictogram: namedNode('https://w3id.org/drempel/code/pictogram'),
  presence: namedNode('https://w3id.org/drempel/code/presence'),
  'ramp-kind': namedNode('https://w3id.org/drempel/code/ramp-kind'),
  'rating-criterion': namedNode('https://w3id.org/drempel/code/rating-criterion'),
  'rating-outcome': namedNode('https://w3id.org/drempel/code/rating-outcome'),
  'regulation-kind': namedNode('https://w3id.org/drempel/code/regulation-kind'),
  remedy: namedNode('https://w3id.org/drempel/code/remedy'),
  'rule-scope': namedNode('https://w3id.org/drempel/code/rule-scope'),
  'rule-status': namedNode('https://w3id.org/drempel/code/rule-status'),
  'segment-mode': namedNode('https://w3id.org/drempel/code/segment-mode'),
  'sign-language': namedNode('https://w3id.org/drempel/code/sign-language'),
  'slope-band': namedNode('https://w3id.org/drempel/code/slope-band'),
  'smoothness-grade': namedNode('https://w3id.org/drempel/code/smoothness-grade'),
  'staff-training': namedNode('https://w3id.org/drempel/code/staff-training'),
  'step-direction': namedNode('https://w3id.org/drempel/code/step-direction'),
  'stop-mode': namedNode('https://w3id.org/drempel/code/stop-mode'),
  'surface-kind': namedNode('https://w3id.org/drempel/code/surface-kind'),
  'survey-coverage': namedNode('https://w3id.org/drempel/code/survey-coverage'),
  'tap-operation': namedNode('https://w3id.org/drempel/code/tap-operation'),
  'toilet-kind': namedNode('https://w3id.org/drempel/code/toilet-kind'),
  'transfer-side': namedNode('https://w3id.org/drempel/code/transfer-side'),
  'value-conversion': namedNode('https://w3id.org/drempel/code/value-conversion'),
  'visitor-group': namedNode('https://w3id.org/drempel/code/visitor-group'),
  'washbasin-place': namedNode('https://w3id.org/drempel/code/washbasin-place'),
  'work-list': namedNode('https://w3id.org/drempel/code/work-list'),
} as const

/** http://purl.org/vocab/cpsv# */
export const cpsv = {
  PublicService: namedNode('http://purl.org/vocab/cpsv#PublicService'),
} as const

/** http://www.w3.org/ns/csvw# */
export const csvw = {
  Table: namedNode('http://www.w3.org/ns/csvw#Table'),
} as const

/** http://publications.europa.eu/resource/authority/data-theme/ */
export const dataTheme = {
  SOCI: namedNode('http://publications.europa.eu/resource/authority/data-theme/SOCI'),
  TRAN: namedNode('http://publications.europa.eu/resource/authority/data-theme/TRAN'),
} as const

/** http://www.w3.org/ns/dcat# */
export const dcat = {
  Catalog: namedNode('http://www.w3.org/ns/dcat#Catalog'),
  DataService: namedNode('http://www.w3.org/ns/dcat#DataService'),
  Dataset: namedNode('http://www.w3.org/ns/dcat#Dataset'),
  Distribution: namedNode('http://www.w3.org/ns/dcat#Distribution'),
  accessService: namedNode('http://www.w3.org/ns/dcat#accessService'),
  accessURL: namedNode('http://www.w3.org/ns/dcat#accessURL'),
  bbox: namedNode('http://www.w3.org/ns/dcat#bbox'),
  byteSize: namedNode('http://www.w3.org/ns/dcat#byteSize'),
  compressFormat: namedNode('http://www.w3.org/ns/dcat#compressFormat'),
  contactPoint: namedNode('http://www.w3.org/ns/dcat#contactPoint'),
  dataset: namedNode('http://www.w3.org/ns/dcat#dataset'),
  distribution: namedNode('http://www.w3.org/ns/dcat#distribution'),
  downloadURL: namedNode('http://www.w3.org/ns/dcat#downloadURL'),
  endDate: namedNode('http://www.w3.org/ns/dcat#endDate'),
  endpointDescription: namedNode('http://www.w3.org/ns/dcat#endpointDescription'),
  endpointURL: namedNode('http://www.w3.org/ns/dcat#endpointURL'),
  keyword: namedNode('http://www.w3.org/ns/dcat#keyword'),
  landingPage: namedNode('http://www.w3.org/ns/dcat#landingPage'),
  mediaType: namedNode('http://www.w3.org/ns/dcat#mediaType'),
  packageFormat: namedNode('http://www.w3.org/ns/dcat#packageFormat'),
  servesDataset: namedNode('http://www.w3.org/ns/dcat#servesDataset'),
  service: namedNode('http://www.w3.org/ns/dcat#service'),
  startDate: namedNode('http://www.w3.org/ns/dcat#startDate'),
  theme: namedNode('http://www.w3.org/ns/dcat#theme'),
  themeTaxonomy: namedNode('http://www.w3.org/ns/dcat#themeTaxonomy'),
} as const

/** http://data.europa.eu/r5r/ */
export const dcatap = {
  availability: namedNode('http://data.europa.eu/r5r/availability'),
} as const

/** http://purl.org/dc/terms/ */
export const dct = {
  Frequency: namedNode('http://purl.org/dc/terms/Frequency'),
  LicenseDocument: namedNode('http://purl.org/dc/terms/LicenseDocument'),
  LinguisticSystem: namedNode('http://purl.org/dc/terms/LinguisticSystem'),
  Location: namedNode('http://purl.org/dc/terms/Location'),
  MediaType: namedNode('http://purl.org/dc/terms/MediaType'),
  MediaTypeOrExtent: namedNode('http://purl.org/dc/terms/MediaTypeOrExtent'),
  PeriodOfTime: namedNode('http://purl.org/dc/terms/PeriodOfTime'),
  ProvenanceStatement: namedNode('http://purl.org/dc/terms/ProvenanceStatement'),
  RightsStatement: namedNode('http://purl.org/dc/terms/RightsStatement'),
  Standard: namedNode('http://purl.org/dc/terms/Standard'),
  accessRights: namedNode('http://purl.org/dc/terms/accessRights'),
  accrualPeriodicity: namedNode('http://purl.org/dc/terms/accrualPeriodicity'),
  conformsTo: namedNode('http://purl.org/dc/terms/conformsTo'),
  created: namedNode('http://purl.org/dc/terms/created'),
  date: namedNode('http://purl.org/dc/terms/date'),
  dateAccepted: namedNode('http://purl.org/dc/terms/dateAccepted'),
  description: namedNode('http://purl.org/dc/terms/description'),
  format: namedNode('http://purl.org/dc/terms/format'),
  hasPart: namedNode('http://purl.org/dc/terms/hasPart'),
  identifier: namedNode('http://purl.org/dc/terms/identifier'),
  isPartOf: namedNode('http://purl.org/dc/terms/isPartOf'),
  isReplacedBy: namedNode('http://purl.org/dc/terms/isReplacedBy'),
  isVersionOf: namedNode('http://purl.org/dc/terms/isVersionOf'),
  issued: namedNode('http://purl.org/dc/terms/issued'),
  language: namedNode('http://purl.org/dc/terms/language'),
  license: namedNode('http://purl.org/dc/terms/license'),
  modified: namedNode('http://purl.org/dc/terms/modified'),
  provenance: namedNode('http://purl.org/dc/terms/provenance'),
  publisher: namedNode('http://purl.org/dc/terms/publisher'),
  references: namedNode('http://purl.org/dc/terms/references'),
  source: namedNode('http://purl.org/dc/terms/source'),
  spatial: namedNode('http://purl.org/dc/terms/spatial'),
  temporal: namedNode('http://purl.org/dc/terms/temporal'),
  title: namedNode('http://purl.org/dc/terms/title'),
  type: namedNode('http://purl.org/dc/terms/type'),
} as const

/** https://w3id.org/drempel/demand/ */
export const demand = {
  'contrast-nosing': namedNode('https://w3id.org/drempel/demand/contrast-nosing'),
  'door-width': namedNode('https://w3id.org/drempel/demand/door-width'),
  'easy-to-find': namedNode('https://w3id.org/drempel/demand/easy-to-find'),
  handrail: namedNode('https://w3id.org/drempel/demand/handrail'),
  'hearing-support': namedNode('https://w3id.org/drempel/demand/hearing-support'),
  'lift-depth': namedNode('https://w3id.org/drempel/demand/lift-depth'),
  'lift-width': namedNode('https://w3id.org/drempel/demand/lift-width'),
  'long-ramp-slope': namedNode('https://w3id.org/drempel/demand/long-ramp-slope'),
  'near-parking': namedNode('https://w3id.org/drempel/demand/near-parking'),
  'no-heavy-door': namedNode('https://w3id.org/drempel/demand/no-heavy-door'),
  'no-revolving-door': namedNode('https://w3id.org/drempel/demand/no-revolving-door'),
  'opening-force': namedNode('https://w3id.org/drempel/demand/opening-force'),
  'ramp-slope': namedNode('https://w3id.org/drempel/demand/ramp-slope'),
  'ramp-width': namedNode('https://w3id.org/drempel/demand/ramp-width'),
  signage: namedNode('https://w3id.org/drempel/demand/signage'),
  'step-height': namedNode('https://w3id.org/drempel/demand/step-height'),
  steps: namedNode('https://w3id.org/drempel/demand/steps'),
  'tactile-guidance': namedNode('https://w3id.org/drempel/demand/tactile-guidance'),
  threshold: namedNode('https://w3id.org/drempel/demand/threshold'),
  'toilet-space': namedNode('https://w3id.org/drempel/demand/toilet-space'),
  'turning-space': namedNode('https://w3id.org/drempel/demand/turning-space'),
} as const

/** https://w3id.org/drempel/code/door-operation/ */
export const doorOperation = {
  automatic: namedNode('https://w3id.org/drempel/code/door-operation/automatic'),
  heavy: namedNode('https://w3id.org/drempel/code/door-operation/heavy'),
  light: namedNode('https://w3id.org/drempel/code/door-operation/light'),
  manual: namedNode('https://w3id.org/drempel/code/door-operation/manual'),
  'push-button': namedNode('https://w3id.org/drempel/code/door-operation/push-button'),
  'semi-automatic': namedNode('https://w3id.org/drempel/code/door-operation/semi-automatic'),
  staff: namedNode('https://w3id.org/drempel/code/door-operation/staff'),
} as const

/** https://w3id.org/drempel/code/door-type/ */
export const doorType = {
  'double-leaf': namedNode('https://w3id.org/drempel/code/door-type/double-leaf'),
  folding: namedNode('https://w3id.org/drempel/code/door-type/folding'),
  hinged: namedNode('https://w3id.org/drempel/code/door-type/hinged'),
  none: namedNode('https://w3id.org/drempel/code/door-type/none'),
  other: namedNode('https://w3id.org/drempel/code/door-type/other'),
  overhead: namedNode('https://w3id.org/drempel/code/door-type/overhead'),
  revolving: namedNode('https://w3id.org/drempel/code/door-type/revolving'),
  sliding: namedNode('https://w3id.org/drempel/code/door-type/sliding'),
  swinging: namedNode('https://w3id.org/drempel/code/door-type/swinging'),
  turnstile: namedNode('https://w3id.org/drempel/code/door-type/turnstile'),
} as const

/** http://www.w3.org/ns/dqv# */
export const dqv = {
  Dimension: namedNode('http://www.w3.org/ns/dqv#Dimension'),
  Metric: namedNode('http://www.w3.org/ns/dqv#Metric'),
  QualityMeasurement: namedNode('http://www.w3.org/ns/dqv#QualityMeasurement'),
  computedOn: namedNode('http://www.w3.org/ns/dqv#computedOn'),
  expectedDataType: namedNode('http://www.w3.org/ns/dqv#expectedDataType'),
  hasQualityMeasurement: namedNode('http://www.w3.org/ns/dqv#hasQualityMeasurement'),
  inDimension: namedNode('http://www.w3.org/ns/dqv#inDimension'),
  isMeasurementOf: namedNode('http://www.w3.org/ns/dqv#isMeasurementOf'),
  value: namedNode('http://www.w3.org/ns/dqv#value'),
} as const

/** http://www.w3.org/ns/earl# */
export const earl = {
  Assertion: namedNode('http://www.w3.org/ns/earl#Assertion'),
  TestCriterion: namedNode('http://www.w3.org/ns/earl#TestCriterion'),
  TestResult: namedNode('http://www.w3.org/ns/earl#TestResult'),
  assertedBy: namedNode('http://www.w3.org/ns/earl#assertedBy'),
  automatic: namedNode('http://www.w3.org/ns/earl#automatic'),
  cantTell: namedNode('http://www.w3.org/ns/earl#cantTell'),
  failed: namedNode('http://www.w3.org/ns/earl#failed'),
  inapplicable: namedNode('http://www.w3.org/ns/earl#inapplicable'),
  mode: namedNode('http://www.w3.org/ns/earl#mode'),
  outcome: namedNode('http://www.w3.org/ns/earl#outcome'),
  passed: namedNode('http://www.w3.org/ns/earl#passed'),
  result: namedNode('http://www.w3.org/ns/earl#result'),
  subject: namedNode('http://www.w3.org/ns/earl#subject'),
  test: namedNode('http://www.w3.org/ns/earl#test'),
  untested: namedNode('http://www.w3.org/ns/earl#untested'),
} as const

/** https://w3id.org/drempel/code/entrance-role/ */
export const entranceRole = {
  back: namedNode('https://w3id.org/drempel/code/entrance-role/back'),
  'emergency-exit': namedNode('https://w3id.org/drempel/code/entrance-role/emergency-exit'),
  'exit-only': namedNode('https://w3id.org/drempel/code/entrance-role/exit-only'),
  main: namedNode('https://w3id.org/drempel/code/entrance-role/main'),
  parking: namedNode('https://w3id.org/drempel/code/entrance-role/parking'),
  service: namedNode('https://w3id.org/drempel/code/entrance-role/service'),
  side: namedNode('https://w3id.org/drempel/code/entrance-role/side'),
  wheelchair: namedNode('https://w3id.org/drempel/code/entrance-role/wheelchair'),
} as const

/** http://publications.europa.eu/resource/authority/language/ */
export const euLanguage = {
  DEU: namedNode('http://publications.europa.eu/resource/authority/language/DEU'),
  ENG: namedNode('http://publications.europa.eu/resource/authority/language/ENG'),
  FRA: namedNode('http://publications.europa.eu/resource/authority/language/FRA'),
  NLD: namedNode('http://publications.europa.eu/resource/authority/language/NLD'),
} as const

/** https://w3id.org/drempel/code/evacuation-kind/ */
export const evacuationKind = {
  'assisted-plan': namedNode('https://w3id.org/drempel/code/evacuation-kind/assisted-plan'),
  'audible-alarm': namedNode('https://w3id.org/drempel/code/evacuation-kind/audible-alarm'),
  'evacuation-chair': namedNode('https://w3id.org/drempel/code/evacuation-kind/evacuation-chair'),
  'evacuation-lift': namedNode('https://w3id.org/drempel/code/evacuation-kind/evacuation-lift'),
  'refuge-area': namedNode('https://w3id.org/drempel/code/evacuation-kind/refuge-area'),
  'vibrating-alarm': namedNode('https://w3id.org/drempel/code/evacuation-kind/vibrating-alarm'),
  'visual-alarm': namedNode('https://w3id.org/drempel/code/evacuation-kind/visual-alarm'),
} as const

/** https://w3id.org/drempel/code/exchange-format/ */
export const exchangeFormat = {
  a11yjson: namedNode('https://w3id.org/drempel/code/exchange-format/a11yjson'),
  acceslibre: namedNode('https://w3id.org/drempel/code/exchange-format/acceslibre'),
  gtfs: namedNode('https://w3id.org/drempel/code/exchange-format/gtfs'),
  netex: namedNode('https://w3id.org/drempel/code/exchange-format/netex'),
  osm: namedNode('https://w3id.org/drempel/code/exchange-format/osm'),
} as const

/** https://w3id.org/drempel/code/facility-kind/ */
export const facilityKind = {
  'audio-voting': namedNode('https://w3id.org/drempel/code/facility-kind/audio-voting'),
  'bicycle-hire': namedNode('https://w3id.org/drempel/code/facility-kind/bicycle-hire'),
  'bicycle-parking': namedNode('https://w3id.org/drempel/code/facility-kind/bicycle-parking'),
  'boarding-ramp': namedNode('https://w3id.org/drempel/code/facility-kind/boarding-ramp'),
  'braille-list': namedNode('https://w3id.org/drempel/code/facility-kind/braille-list'),
  'bus-stop': namedNode('https://w3id.org/drempel/code/facility-kind/bus-stop'),
  'escalator-down': namedNode('https://w3id.org/drempel/code/facility-kind/escalator-down'),
  'escalator-up': namedNode('https://w3id.org/drempel/code/facility-kind/escalator-up'),
  'evacuation-chair': namedNode('https://w3id.org/drempel/code/facility-kind/evacuation-chair'),
  'free-parking': namedNode('https://w3id.org/drempel/code/facility-kind/free-parking'),
  'large-print-list': namedNode('https://w3id.org/drempel/code/facility-kind/large-print-list'),
  'lift-to-platforms': namedNode('https://w3id.org/drempel/code/facility-kind/lift-to-platforms'),
  'luggage-lockers': namedNode('https://w3id.org/drempel/code/facility-kind/luggage-lockers'),
  'metro-stop': namedNode('https://w3id.org/drempel/code/facility-kind/metro-stop'),
  'quiet-room': namedNode('https://w3id.org/drempel/code/facility-kind/quiet-room'),
  'raised-platform': namedNode('https://w3id.org/drempel/code/facility-kind/raised-platform'),
  'taxi-rank': namedNode('https://w3id.org/drempel/code/facility-kind/taxi-rank'),
  'ticket-machine': namedNode('https://w3id.org/drempel/code/facility-kind/ticket-machine'),
  'tram-stop': namedNode('https://w3id.org/drempel/code/facility-kind/tram-stop'),
  'wheelchair-on-loan': namedNode('https://w3id.org/drempel/code/facility-kind/wheelchair-on-loan'),
} as const

/** http://publications.europa.eu/resource/authority/file-type/ */
export const fileType = {
  CSV: namedNode('http://publications.europa.eu/resource/authority/file-type/CSV'),
  GEOJSON: namedNode('http://publications.europa.eu/resource/authority/file-type/GEOJSON'),
  JSON_LD: namedNode('http://publications.europa.eu/resource/authority/file-type/JSON_LD'),
  RDF_N_QUADS: namedNode('http://publications.europa.eu/resource/authority/file-type/RDF_N_QUADS'),
  RDF_TRIG: namedNode('http://publications.europa.eu/resource/authority/file-type/RDF_TRIG'),
  RDF_TURTLE: namedNode('http://publications.europa.eu/resource/authority/file-type/RDF_TURTLE'),
  XLSX: namedNode('http://publications.europa.eu/resource/authority/file-type/XLSX'),
} as const

/** https://w3id.org/drempel/filter/ */
export const filter = {
  'adapted-toilet': namedNode('https://w3id.org/drempel/filter/adapted-toilet'),
  'automatic-door': namedNode('https://w3id.org/drempel/filter/automatic-door'),
  'changing-place': namedNode('https://w3id.org/drempel/filter/changing-place'),
  'hearing-loop': namedNode('https://w3id.org/drempel/filter/hearing-loop'),
  lift: namedNode('https://w3id.org/drempel/filter/lift'),
  'reserved-parking': namedNode('https://w3id.org/drempel/filter/reserved-parking'),
  'step-free': namedNode('https://w3id.org/drempel/filter/step-free'),
  'tactile-guidance': namedNode('https://w3id.org/drempel/filter/tactile-guidance'),
} as const

/** https://w3id.org/drempel/code/finish-state/ */
export const finishState = {
  finished: namedNode('https://w3id.org/drempel/code/finish-state/finished'),
  structural: namedNode('https://w3id.org/drempel/code/finish-state/structural'),
} as const

/** https://w3id.org/drempel/fn# */
export const fn = {
  absent: namedNode('https://w3id.org/drempel/fn#absent'),
  all: namedNode('https://w3id.org/drempel/fn#all'),
  answer: namedNode('https://w3id.org/drempel/fn#answer'),
  anyOf: namedNode('https://w3id.org/drempel/fn#anyOf'),
  blank: namedNode('https://w3id.org/drempel/fn#blank'),
  boolean: namedNode('https://w3id.org/drempel/fn#boolean'),
  code: namedNode('https://w3id.org/drempel/fn#code'),
  count: namedNode('https://w3id.org/drempel/fn#count'),
  date: namedNode('https://w3id.org/drempel/fn#date'),
  else: namedNode('https://w3id.org/drempel/fn#else'),
  equals: namedNode('https://w3id.org/drempel/fn#equals'),
  inapplicable: namedNode('https://w3id.org/drempel/fn#inapplicable'),
  join: namedNode('https://w3id.org/drempel/fn#join'),
  lacks: namedNode('https://w3id.org/drempel/fn#lacks'),
  latitude: namedNode('https://w3id.org/drempel/fn#latitude'),
  longitude: namedNode('https://w3id.org/drempel/fn#longitude'),
  matches: namedNode('https://w3id.org/drempel/fn#matches'),
  not: namedNode('https://w3id.org/drempel/fn#not'),
  notApplicable: namedNode('https://w3id.org/drempel/fn#notApplicable'),
  number: namedNode('https://w3id.org/drempel/fn#number'),
  order: namedNode('https://w3id.org/drempel/fn#order'),
  pattern: namedNode('https://w3id.org/drempel/fn#pattern'),
  point: namedNode('https://w3id.org/drempel/fn#point'),
  present: namedNode('https://w3id.org/drempel/fn#present'),
  quantity: namedNode('https://w3id.org/drempel/fn#quantity'),
  scheme: namedNode('https://w3id.org/drempel/fn#scheme'),
  separator: namedNode('https://w3id.org/drempel/fn#separator'),
  system: namedNode('https://w3id.org/drempel/fn#system'),
  text: namedNode('https://w3id.org/drempel/fn#text'),
  then: namedNode('https://w3id.org/drempel/fn#then'),
  time: namedNode('https://w3id.org/drempel/fn#time'),
  type: namedNode('https://w3id.org/drempel/fn#type'),
  unit: namedNode('https://w3id.org/drempel/fn#unit'),
  value: namedNode('https://w3id.org/drempel/fn#value'),
  when: namedNode('https://w3id.org/drempel/fn#when'),
  word: namedNode('https://w3id.org/drempel/fn#word'),
} as const

/** https://w3id.org/function/ontology# */
export const fno = {
  Function: namedNode('https://w3id.org/function/ontology#Function'),
} as const

/** http://xmlns.com/foaf/0.1/ */
export const foaf = {
  Agent: namedNode('http://xmlns.com/foaf/0.1/Agent'),
  Document: namedNode('http://xmlns.com/foaf/0.1/Document'),
  homepage: namedNode('http://xmlns.com/foaf/0.1/homepage'),
  isPrimaryTopicOf: namedNode('http://xmlns.com/foaf/0.1/isPrimaryTopicOf'),
  name: namedNode('http://xmlns.com/foaf/0.1/name'),
  page: namedNode('http://xmlns.com/foaf/0.1/page'),
  primaryTopic: namedNode('http://xmlns.com/foaf/0.1/primaryTopic'),
  topic: namedNode('http://xmlns.com/foaf/0.1/topic'),
} as const

/** http://www.w3.org/ns/formats/ */
export const formats = {
  'JSON-LD': namedNode('http://www.w3.org/ns/formats/JSON-LD'),
  'N-Quads': namedNode('http://www.w3.org/ns/formats/N-Quads'),
  'N-Triples': namedNode('http://www.w3.org/ns/formats/N-Triples'),
  SPARQL_Results_CSV: namedNode('http://www.w3.org/ns/formats/SPARQL_Results_CSV'),
  SPARQL_Results_JSON: namedNode('http://www.w3.org/ns/formats/SPARQL_Results_JSON'),
  SPARQL_Results_TSV: namedNode('http://www.w3.org/ns/formats/SPARQL_Results_TSV'),
  SPARQL_Results_XML: namedNode('http://www.w3.org/ns/formats/SPARQL_Results_XML'),
  TriG: namedNode('http://www.w3.org/ns/formats/TriG'),
  Turtle: namedNode('http://www.w3.org/ns/formats/Turtle'),
} as const

/** http://publications.europa.eu/resource/authority/frequency/ */
export const frequency = {
  CONT: namedNode('http://publications.europa.eu/resource/authority/frequency/CONT'),
} as const

/** https://data.vlaanderen.be/ns/gebouw# */
export const gebouw = {
  Gebouw: namedNode('https://data.vlaanderen.be/ns/gebouw#Gebouw'),
  Gebouweenheid: namedNode('https://data.vlaanderen.be/ns/gebouw#Gebouweenheid'),
} as const

/** http://www.opengis.net/ont/geosparql# */
export const geo = {
  Feature: namedNode('http://www.opengis.net/ont/geosparql#Feature'),
  Geometry: namedNode('http://www.opengis.net/ont/geosparql#Geometry'),
  asWKT: namedNode('http://www.opengis.net/ont/geosparql#asWKT'),
  hasGeometry: namedNode('http://www.opengis.net/ont/geosparql#hasGeometry'),
  wktLiteral: namedNode('http://www.opengis.net/ont/geosparql#wktLiteral'),
} as const

/** https://w3id.org/drempel/code/glass-marking/ */
export const glassMarking = {
  clear: namedNode('https://w3id.org/drempel/code/glass-marking/clear'),
  faint: namedNode('https://w3id.org/drempel/code/glass-marking/faint'),
  none: namedNode('https://w3id.org/drempel/code/glass-marking/none'),
} as const

/** https://w3id.org/drempel/code/grab-bar/ */
export const grabBar = {
  fixed: namedNode('https://w3id.org/drempel/code/grab-bar/fixed'),
  'fold-up': namedNode('https://w3id.org/drempel/code/grab-bar/fold-up'),
  none: namedNode('https://w3id.org/drempel/code/grab-bar/none'),
} as const

/** https://w3id.org/drempel/shapes/group# */
export const group = {
  arrival: namedNode('https://w3id.org/drempel/shapes/group#arrival'),
  door: namedNode('https://w3id.org/drempel/shapes/group#door'),
  entrance: namedNode('https://w3id.org/drempel/shapes/group#entrance'),
  help: namedNode('https://w3id.org/drempel/shapes/group#help'),
  identity: namedNode('https://w3id.org/drempel/shapes/group#identity'),
  inside: namedNode('https://w3id.org/drempel/shapes/group#inside'),
  lift: namedNode('https://w3id.org/drempel/shapes/group#lift'),
  reception: namedNode('https://w3id.org/drempel/shapes/group#reception'),
  steps: namedNode('https://w3id.org/drempel/shapes/group#steps'),
  toilet: namedNode('https://w3id.org/drempel/shapes/group#toilet'),
  visit: namedNode('https://w3id.org/drempel/shapes/group#visit'),
} as const

/** https://w3id.org/drempel/code/guidance-kind/ */
export const guidanceKind = {
  audio: namedNode('https://w3id.org/drempel/code/guidance-kind/audio'),
  'guide-strip': namedNode('https://w3id.org/drempel/code/guidance-kind/guide-strip'),
  natural: namedNode('https://w3id.org/drempel/code/guidance-kind/natural'),
  'warning-surface': namedNode('https://w3id.org/drempel/code/guidance-kind/warning-surface'),
} as const

/** https://w3id.org/drempel/code/handrail-side/ */
export const handrailSide = {
  both: namedNode('https://w3id.org/drempel/code/handrail-side/both'),
  left: namedNode('https://w3id.org/drempel/code/handrail-side/left'),
  middle: namedNode('https://w3id.org/drempel/code/handrail-side/middle'),
  none: namedNode('https://w3id.org/drempel/code/handrail-side/none'),
  'one-side': namedNode('https://w3id.org/drempel/code/handrail-side/one-side'),
  right: namedNode('https://w3id.org/drempel/code/handrail-side/right'),
} as const

/** https://w3id.org/drempel/code/hearing-support-kind/ */
export const hearingSupportKind = {
  'fixed-loop': namedNode('https://w3id.org/drempel/code/hearing-support-kind/fixed-loop'),
  'fm-system': namedNode('https://w3id.org/drempel/code/hearing-support-kind/fm-system'),
  'induction-loop': namedNode('https://w3id.org/drempel/code/hearing-support-kind/induction-loop'),
  'portable-loop': namedNode('https://w3id.org/drempel/code/hearing-support-kind/portable-loop'),
  'speech-to-text': namedNode('https://w3id.org/drempel/code/hearing-support-kind/speech-to-text'),
} as const

/** http://www.w3.org/ns/hydra/core# */
export const hydra = {
  Collection: namedNode('http://www.w3.org/ns/hydra/core#Collection'),
  ExplicitRepresentation: namedNode('http://www.w3.org/ns/hydra/core#ExplicitRepresentation'),
  IriTemplate: namedNode('http://www.w3.org/ns/hydra/core#IriTemplate'),
  IriTemplateMapping: namedNode('http://www.w3.org/ns/hydra/core#IriTemplateMapping'),
  PartialCollectionView: namedNode('http://www.w3.org/ns/hydra/core#PartialCollectionView'),
  first: namedNode('http://www.w3.org/ns/hydra/core#first'),
  itemsPerPage: namedNode('http://www.w3.org/ns/hydra/core#itemsPerPage'),
  last: namedNode('http://www.w3.org/ns/hydra/core#last'),
  mapping: namedNode('http://www.w3.org/ns/hydra/core#mapping'),
  next: namedNode('http://www.w3.org/ns/hydra/core#next'),
  previous: namedNode('http://www.w3.org/ns/hydra/core#previous'),
  property: namedNode('http://www.w3.org/ns/hydra/core#property'),
  required: namedNode('http://www.w3.org/ns/hydra/core#required'),
  search: namedNode('http://www.w3.org/ns/hydra/core#search'),
  template: namedNode('http://www.w3.org/ns/hydra/core#template'),
  totalItems: namedNode('http://www.w3.org/ns/hydra/core#totalItems'),
  variable: namedNode('http://www.w3.org/ns/hydra/core#variable'),
  variableRepresentation: namedNode('http://www.w3.org/ns/hydra/core#variableRepresentation'),
  view: namedNode('http://www.w3.org/ns/hydra/core#view'),
} as const

/** https://www.iana.org/assignments/media-types/ */
export const iana = {} as const

/** https://w3id.org/drempel/code/kerb-kind/ */
export const kerbKind = {
  flush: namedNode('https://w3id.org/drempel/code/kerb-kind/flush'),
  lowered: namedNode('https://w3id.org/drempel/code/kerb-kind/lowered'),
  none: namedNode('https://w3id.org/drempel/code/kerb-kind/none'),
  raised: namedNode('https://w3id.org/drempel/code/kerb-kind/raised'),
  rolled: namedNode('https://w3id.org/drempel/code/kerb-kind/rolled'),
} as const

/** https://w3id.org/drempel/code/key-system/ */
export const keySystem = {
  card: namedNode('https://w3id.org/drempel/code/key-system/card'),
  code: namedNode('https://w3id.org/drempel/code/key-system/code'),
  desk: namedNode('https://w3id.org/drempel/code/key-system/desk'),
  eurokey: namedNode('https://w3id.org/drempel/code/key-system/eurokey'),
  none: namedNode('https://w3id.org/drempel/code/key-system/none'),
  radar: namedNode('https://w3id.org/drempel/code/key-system/radar'),
} as const

/** https://w3id.org/ldes# */
export const ldes = {
  EventStream: namedNode('https://w3id.org/ldes#EventStream'),
  immutable: namedNode('https://w3id.org/ldes#immutable'),
  pollingInterval: namedNode('https://w3id.org/ldes#pollingInterval'),
  sequencePath: namedNode('https://w3id.org/ldes#sequencePath'),
  timestampPath: namedNode('https://w3id.org/ldes#timestampPath'),
  versionCreateObject: namedNode('https://w3id.org/ldes#versionCreateObject'),
  versionDeleteObject: namedNode('https://w3id.org/ldes#versionDeleteObject'),
  versionOfPath: namedNode('https://w3id.org/ldes#versionOfPath'),
  versionUpdateObject: namedNode('https://w3id.org/ldes#versionUpdateObject'),
} as const

/** https://w3id.org/drempel/code/lift-doors/ */
export const liftDoors = {
  'one-side': namedNode('https://w3id.org/drempel/code/lift-doors/one-side'),
  opposite: namedNode('https://w3id.org/drempel/code/lift-doors/opposite'),
  'right-angle': namedNode('https://w3id.org/drempel/code/lift-doors/right-angle'),
} as const

/** https://w3id.org/drempel/code/lift-kind/ */
export const liftKind = {
  goods: namedNode('https://w3id.org/drempel/code/lift-kind/goods'),
  passenger: namedNode('https://w3id.org/drempel/code/lift-kind/passenger'),
  platform: namedNode('https://w3id.org/drempel/code/lift-kind/platform'),
  stair: namedNode('https://w3id.org/drempel/code/lift-kind/stair'),
} as const

/** http://www.w3.org/ns/locn# */
export const locn = {
  Address: namedNode('http://www.w3.org/ns/locn#Address'),
  address: namedNode('http://www.w3.org/ns/locn#address'),
  fullAddress: namedNode('http://www.w3.org/ns/locn#fullAddress'),
  locatorDesignator: namedNode('http://www.w3.org/ns/locn#locatorDesignator'),
  postCode: namedNode('http://www.w3.org/ns/locn#postCode'),
  postName: namedNode('http://www.w3.org/ns/locn#postName'),
  thoroughfare: namedNode('http://www.w3.org/ns/locn#thoroughfare'),
} as const

/** https://w3id.org/drempel/code/match-kind/ */
export const matchKind = {
  broad: namedNode('https://w3id.org/drempel/code/match-kind/broad'),
  close: namedNode('https://w3id.org/drempel/code/match-kind/close'),
  exact: namedNode('https://w3id.org/drempel/code/match-kind/exact'),
  narrow: namedNode('https://w3id.org/drempel/code/match-kind/narrow'),
} as const

/** https://w3id.org/drempel/code/measurement-method/ */
export const measurementMethod = {
  counted: namedNode('https://w3id.org/drempel/code/measurement-method/counted'),
  declared: namedNode('https://w3id.org/drempel/code/measurement-method/declared'),
  estimated: namedNode('https://w3id.org/drempel/code/measurement-method/estimated'),
  'from-plan': namedNode('https://w3id.org/drempel/code/measurement-method/from-plan'),
  imported: namedNode('https://w3id.org/drempel/code/measurement-method/imported'),
  measured: namedNode('https://w3id.org/drempel/code/measurement-method/measured'),
} as const

/** https://w3id.org/drempel/mending/ */
export const mending = {
  building: namedNode('https://w3id.org/drempel/mending/building'),
  'building-hearing-support': namedNode('https://w3id.org/drempel/mending/building-hearing-support'),
  'building-tactile-guidance': namedNode('https://w3id.org/drempel/mending/building-tactile-guidance'),
  'call-device': namedNode('https://w3id.org/drempel/mending/call-device'),
  door: namedNode('https://w3id.org/drempel/mending/door'),
  'door-clear-height': namedNode('https://w3id.org/drempel/mending/door-clear-height'),
  'door-handle-height': namedNode('https://w3id.org/drempel/mending/door-handle-height'),
  'door-opening-force': namedNode('https://w3id.org/drempel/mending/door-opening-force'),
  'door-pull-side-length': namedNode('https://w3id.org/drempel/mending/door-pull-side-length'),
  'door-push-side-length': namedNode('https://w3id.org/drempel/mending/door-push-side-length'),
  'door-threshold-height': namedNode('https://w3id.org/drempel/mending/door-threshold-height'),
  'door-threshold-rounded': namedNode('https://w3id.org/drempel/mending/door-threshold-rounded'),
  'door-threshold-slope': namedNode('https://w3id.org/drempel/mending/door-threshold-slope'),
  'door-turning-space': namedNode('https://w3id.org/drempel/mending/door-turning-space'),
  entrance: namedNode('https://w3id.org/drempel/mending/entrance'),
  lift: namedNode('https://w3id.org/drempel/mending/lift'),
  'lift-call-button-height': namedNode('https://w3id.org/drempel/mending/lift-call-button-height'),
  'lift-control-height': namedNode('https://w3id.org/drempel/mending/lift-control-height'),
  parking: namedNode('https://w3id.org/drempel/mending/parking'),
  'parking-entrance-distance': namedNode('https://w3id.org/drempel/mending/parking-entrance-distance'),
  'parking-way-distance': namedNode('https://w3id.org/drempel/mending/parking-way-distance'),
  path: namedNode('https://w3id.org/drempel/mending/path'),
  'path-cross-slope': namedNode('https://w3id.org/drempel/mending/path-cross-slope'),
  'path-tactile-guidance': namedNode('https://w3id.org/drempel/mending/path-tactile-guidance'),
  ramp: namedNode('https://w3id.org/drempel/mending/ramp'),
  'ramp-edge-height': namedNode('https://w3id.org/drempel/mending/ramp-edge-height'),
  'ramp-handrail': namedNode('https://w3id.org/drempel/mending/ramp-handrail'),
  'ramp-handrail-height': namedNode('https://w3id.org/drempel/mending/ramp-handrail-height'),
  'ramp-lower-handrail-height': namedNode('https://w3id.org/drempel/mending/ramp-lower-handrail-height'),
  'ramp-tactile-warning': namedNode('https://w3id.org/drempel/mending/ramp-tactile-warning'),
  reception: namedNode('https://w3id.org/drempel/mending/reception'),
  'reception-hearing-support': namedNode('https://w3id.org/drempel/mending/reception-hearing-support'),
  room: namedNode('https://w3id.org/drempel/mending/room'),
  stairs: namedNode('https://w3id.org/drempel/mending/stairs'),
  'stairs-contrast-marking': namedNode('https://w3id.org/drempel/mending/stairs-contrast-marking'),
  'stairs-handrail': namedNode('https://w3id.org/drempel/mending/stairs-handrail'),
  'stairs-handrail-height': namedNode('https://w3id.org/drempel/mending/stairs-handrail-height'),
  'stairs-lower-handrail-height': namedNode('https://w3id.org/drempel/mending/stairs-lower-handrail-height'),
  'stairs-tactile-warning': namedNode('https://w3id.org/drempel/mending/stairs-tactile-warning'),
  'stairs-tactile-warning-distance': namedNode('https://w3id.org/drempel/mending/stairs-tactile-warning-distance'),
  'toilet-room': namedNode('https://w3id.org/drempel/mending/toilet-room'),
  'toilet-room-bowl-area-depth': namedNode('https://w3id.org/drempel/mending/toilet-room-bowl-area-depth'),
  'toilet-room-bowl-area-width': namedNode('https://w3id.org/drempel/mending/toilet-room-bowl-area-width'),
  'toilet-room-emergency-call': namedNode('https://w3id.org/drempel/mending/toilet-room-emergency-call'),
  'toilet-room-grab-bar-count': namedNode('https://w3id.org/drempel/mending/toilet-room-grab-bar-count'),
  'toilet-room-grab-bar-height': namedNode('https://w3id.org/drempel/mending/toilet-room-grab-bar-height'),
  'toilet-room-grab-bar-height-above-seat': namedNode(
    'https://w3id.org/drempel/mending/toilet-room-grab-bar-height-above-seat',
  ),
  'toilet-room-grab-bar-left': namedNode('https://w3id.org/drempel/mending/toilet-room-grab-bar-left'),
  'toilet-room-grab-bar-right': namedNode('https://w3id.org/drempel/mending/toilet-room-grab-bar-right'),
  'toilet-room-grab-bar-wall-distance': namedNode(
    'https://w3id.org/drempel/mending/toilet-room-grab-bar-wall-distance',
  ),
  'toilet-room-rear-grab-bar-length': namedNode('https://w3id.org/drempel/mending/toilet-room-rear-grab-bar-length'),
  'toilet-room-room-depth': namedNode('https://w3id.org/drempel/mending/toilet-room-room-depth'),
  'toilet-room-room-width': namedNode('https://w3id.org/drempel/mending/toilet-room-room-width'),
  'toilet-room-seat-height': namedNode('https://w3id.org/drempel/mending/toilet-room-seat-height'),
  'toilet-room-side-grab-bar-length': namedNode('https://w3id.org/drempel/mending/toilet-room-side-grab-bar-length'),
  'toilet-room-turning-space': namedNode('https://w3id.org/drempel/mending/toilet-room-turning-space'),
} as const

/** https://w3id.org/drempel/code/mending-effort/ */
export const mendingEffort = {
  large: namedNode('https://w3id.org/drempel/code/mending-effort/large'),
  medium: namedNode('https://w3id.org/drempel/code/mending-effort/medium'),
  small: namedNode('https://w3id.org/drempel/code/mending-effort/small'),
} as const

/** https://w3id.org/drempel/code/operational-status/ */
export const operationalStatus = {
  broken: namedNode('https://w3id.org/drempel/code/operational-status/broken'),
  closed: namedNode('https://w3id.org/drempel/code/operational-status/closed'),
  working: namedNode('https://w3id.org/drempel/code/operational-status/working'),
} as const

/** https://w3id.org/openplannerteam/profile# */
export const opp = {
  hasAccess: namedNode('https://w3id.org/openplannerteam/profile#hasAccess'),
  hasAccessRules: namedNode('https://w3id.org/openplannerteam/profile#hasAccessRules'),
  hasObject: namedNode('https://w3id.org/openplannerteam/profile#hasObject'),
  hasPredicate: namedNode('https://w3id.org/openplannerteam/profile#hasPredicate'),
  match: namedNode('https://w3id.org/openplannerteam/profile#match'),
} as const

/** http://www.w3.org/ns/org# */
export const org = {
  Organization: namedNode('http://www.w3.org/ns/org#Organization'),
} as const

/** https://w3id.org/openstreetmap/terms# */
export const osm = {
  Steps: namedNode('https://w3id.org/openstreetmap/terms#Steps'),
  highway: namedNode('https://w3id.org/openstreetmap/terms#highway'),
} as const

/** http://www.w3.org/2002/07/owl# */
export const owl = {
  Class: namedNode('http://www.w3.org/2002/07/owl#Class'),
  DatatypeProperty: namedNode('http://www.w3.org/2002/07/owl#DatatypeProperty'),
  ObjectProperty: namedNode('http://www.w3.org/2002/07/owl#ObjectProperty'),
  Ontology: namedNode('http://www.w3.org/2002/07/owl#Ontology'),
  deprecated: namedNode('http://www.w3.org/2002/07/owl#deprecated'),
  sameAs: namedNode('http://www.w3.org/2002/07/owl#sameAs'),
  versionIRI: namedNode('http://www.w3.org/2002/07/owl#versionIRI'),
  versionInfo: namedNode('http://www.w3.org/2002/07/owl#versionInfo'),
} as const

/** https://w3id.org/drempel/code/parking-kind/ */
export const parkingKind = {
  garage: namedNode('https://w3id.org/drempel/code/parking-kind/garage'),
  own: namedNode('https://w3id.org/drempel/code/parking-kind/own'),
  public: namedNode('https://w3id.org/drempel/code/parking-kind/public'),
  street: namedNode('https://w3id.org/drempel/code/parking-kind/street'),
} as const

/** https://w3id.org/drempel/code/pictogram/ */
export const pictogram = {
  desk: namedNode('https://w3id.org/drempel/code/pictogram/desk'),
  door: namedNode('https://w3id.org/drempel/code/pictogram/door'),
  entrance: namedNode('https://w3id.org/drempel/code/pictogram/entrance'),
  guidance: namedNode('https://w3id.org/drempel/code/pictogram/guidance'),
  hearing: namedNode('https://w3id.org/drempel/code/pictogram/hearing'),
  help: namedNode('https://w3id.org/drempel/code/pictogram/help'),
  lift: namedNode('https://w3id.org/drempel/code/pictogram/lift'),
  parking: namedNode('https://w3id.org/drempel/code/pictogram/parking'),
  ramp: namedNode('https://w3id.org/drempel/code/pictogram/ramp'),
  steps: namedNode('https://w3id.org/drempel/code/pictogram/steps'),
  stop: namedNode('https://w3id.org/drempel/code/pictogram/stop'),
  threshold: namedNode('https://w3id.org/drempel/code/pictogram/threshold'),
  toilet: namedNode('https://w3id.org/drempel/code/pictogram/toilet'),
} as const

/** http://publications.europa.eu/resource/authority/planned-availability/ */
export const planned = {
  STABLE: namedNode('http://publications.europa.eu/resource/authority/planned-availability/STABLE'),
} as const

/** https://w3id.org/drempel/code/presence/ */
export const presence = {
  absent: namedNode('https://w3id.org/drempel/code/presence/absent'),
  'not-applicable': namedNode('https://w3id.org/drempel/code/presence/not-applicable'),
  present: namedNode('https://w3id.org/drempel/code/presence/present'),
  unknown: namedNode('https://w3id.org/drempel/code/presence/unknown'),
} as const

/** https://w3id.org/drempel/preset/ */
export const preset = {
  blind: namedNode('https://w3id.org/drempel/preset/blind'),
  cognitive: namedNode('https://w3id.org/drempel/preset/cognitive'),
  'deaf-or-hard-of-hearing': namedNode('https://w3id.org/drempel/preset/deaf-or-hard-of-hearing'),
  'low-vision': namedNode('https://w3id.org/drempel/preset/low-vision'),
  'manual-wheelchair': namedNode('https://w3id.org/drempel/preset/manual-wheelchair'),
  'powered-wheelchair': namedNode('https://w3id.org/drempel/preset/powered-wheelchair'),
  pram: namedNode('https://w3id.org/drempel/preset/pram'),
  rollator: namedNode('https://w3id.org/drempel/preset/rollator'),
  stamina: namedNode('https://w3id.org/drempel/preset/stamina'),
} as const

/** http://www.w3.org/ns/prov# */
export const prov = {
  Activity: namedNode('http://www.w3.org/ns/prov#Activity'),
  Entity: namedNode('http://www.w3.org/ns/prov#Entity'),
  generatedAtTime: namedNode('http://www.w3.org/ns/prov#generatedAtTime'),
  startedAtTime: namedNode('http://www.w3.org/ns/prov#startedAtTime'),
  used: namedNode('http://www.w3.org/ns/prov#used'),
  wasAssociatedWith: namedNode('http://www.w3.org/ns/prov#wasAssociatedWith'),
  wasDerivedFrom: namedNode('http://www.w3.org/ns/prov#wasDerivedFrom'),
  wasGeneratedBy: namedNode('http://www.w3.org/ns/prov#wasGeneratedBy'),
} as const

/** http://purl.org/adms/publishertype/ */
export const publisherType = {
  LocalAuthority: namedNode('http://purl.org/adms/publishertype/LocalAuthority'),
} as const

/** http://purl.org/linked-data/cube# */
export const qb = {
  DataSet: namedNode('http://purl.org/linked-data/cube#DataSet'),
  DataStructureDefinition: namedNode('http://purl.org/linked-data/cube#DataStructureDefinition'),
  DimensionProperty: namedNode('http://purl.org/linked-data/cube#DimensionProperty'),
  MeasureProperty: namedNode('http://purl.org/linked-data/cube#MeasureProperty'),
  Observation: namedNode('http://purl.org/linked-data/cube#Observation'),
  component: namedNode('http://purl.org/linked-data/cube#component'),
  dataSet: namedNode('http://purl.org/linked-data/cube#dataSet'),
  dimension: namedNode('http://purl.org/linked-data/cube#dimension'),
  measure: namedNode('http://purl.org/linked-data/cube#measure'),
  order: namedNode('http://purl.org/linked-data/cube#order'),
  structure: namedNode('http://purl.org/linked-data/cube#structure'),
} as const

/** http://qudt.org/vocab/quantitykind/ */
export const quantitykind = {
  Force: namedNode('http://qudt.org/vocab/quantitykind/Force'),
  Illuminance: namedNode('http://qudt.org/vocab/quantitykind/Illuminance'),
  Length: namedNode('http://qudt.org/vocab/quantitykind/Length'),
  Mass: namedNode('http://qudt.org/vocab/quantitykind/Mass'),
  SoundPressureLevel: namedNode('http://qudt.org/vocab/quantitykind/SoundPressureLevel'),
  Time: namedNode('http://qudt.org/vocab/quantitykind/Time'),
} as const

/** http://qudt.org/schema/qudt/ */
export const qudt = {
  QuantityKind: namedNode('http://qudt.org/schema/qudt/QuantityKind'),
  Unit: namedNode('http://qudt.org/schema/qudt/Unit'),
  conversionMultiplier: namedNode('http://qudt.org/schema/qudt/conversionMultiplier'),
  hasQuantityKind: namedNode('http://qudt.org/schema/qudt/hasQuantityKind'),
  hasUnit: namedNode('http://qudt.org/schema/qudt/hasUnit'),
  symbol: namedNode('http://qudt.org/schema/qudt/symbol'),
  ucumCode: namedNode('http://qudt.org/schema/qudt/ucumCode'),
} as const

/** https://w3id.org/drempel/code/ramp-kind/ */
export const rampKind = {
  fixed: namedNode('https://w3id.org/drempel/code/ramp-kind/fixed'),
  folding: namedNode('https://w3id.org/drempel/code/ramp-kind/folding'),
  removable: namedNode('https://w3id.org/drempel/code/ramp-kind/removable'),
  'wheel-gutters': namedNode('https://w3id.org/drempel/code/ramp-kind/wheel-gutters'),
} as const

/** https://w3id.org/drempel/code/rating-criterion/ */
export const ratingCriterion = {
  'accessible-stop': namedNode('https://w3id.org/drempel/code/rating-criterion/accessible-stop'),
  'hearing-acoustics': namedNode('https://w3id.org/drempel/code/rating-criterion/hearing-acoustics'),
  'reduced-mobility': namedNode('https://w3id.org/drempel/code/rating-criterion/reduced-mobility'),
  'wheelchair-entrance': namedNode('https://w3id.org/drempel/code/rating-criterion/wheelchair-entrance'),
  'wheelchair-lift': namedNode('https://w3id.org/drempel/code/rating-criterion/wheelchair-lift'),
  'wheelchair-toilet': namedNode('https://w3id.org/drempel/code/rating-criterion/wheelchair-toilet'),
} as const

/** https://w3id.org/drempel/code/rating-outcome/ */
export const ratingOutcome = {
  failed: namedNode('https://w3id.org/drempel/code/rating-outcome/failed'),
  partly: namedNode('https://w3id.org/drempel/code/rating-outcome/partly'),
  passed: namedNode('https://w3id.org/drempel/code/rating-outcome/passed'),
} as const

/** http://www.w3.org/1999/02/22-rdf-syntax-ns# */
export const rdf = {
  Property: namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#Property'),
  first: namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#first'),
  langString: namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#langString'),
  nil: namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#nil'),
  object: namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#object'),
  predicate: namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate'),
  rest: namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#rest'),
  subject: namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#subject'),
  type: namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type'),
} as const

/** http://www.w3.org/2000/01/rdf-schema# */
export const rdfs = {
  Class: namedNode('http://www.w3.org/2000/01/rdf-schema#Class'),
  Literal: namedNode('http://www.w3.org/2000/01/rdf-schema#Literal'),
  Resource: namedNode('http://www.w3.org/2000/01/rdf-schema#Resource'),
  comment: namedNode('http://www.w3.org/2000/01/rdf-schema#comment'),
  domain: namedNode('http://www.w3.org/2000/01/rdf-schema#domain'),
  isDefinedBy: namedNode('http://www.w3.org/2000/01/rdf-schema#isDefinedBy'),
  label: namedNode('http://www.w3.org/2000/01/rdf-schema#label'),
  range: namedNode('http://www.w3.org/2000/01/rdf-schema#range'),
  seeAlso: namedNode('http://www.w3.org/2000/01/rdf-schema#seeAlso'),
  subClassOf: namedNode('http://www.w3.org/2000/01/rdf-schema#subClassOf'),
  subPropertyOf: namedNode('http://www.w3.org/2000/01/rdf-schema#subPropertyOf'),
} as const

/** https://w3id.org/drempel/code/regulation-kind/ */
export const regulationKind = {
  guideline: namedNode('https://w3id.org/drempel/code/regulation-kind/guideline'),
  law: namedNode('https://w3id.org/drempel/code/regulation-kind/law'),
  standard: namedNode('https://w3id.org/drempel/code/regulation-kind/standard'),
  'survey-scheme': namedNode('https://w3id.org/drempel/code/regulation-kind/survey-scheme'),
} as const

/** https://w3id.org/drempel/code/remedy/ */
export const remedy = {
  'other-entrance': namedNode('https://w3id.org/drempel/code/remedy/other-entrance'),
  'portable-ramp': namedNode('https://w3id.org/drempel/code/remedy/portable-ramp'),
  'staff-help': namedNode('https://w3id.org/drempel/code/remedy/staff-help'),
  survey: namedNode('https://w3id.org/drempel/code/remedy/survey'),
} as const

/** http://www.w3.org/2001/sw/DataAccess/tests/result-set# */
export const rs = {
  solution: namedNode('http://www.w3.org/2001/sw/DataAccess/tests/result-set#solution'),
} as const

/** https://w3id.org/drempel/code/rule-scope/ */
export const ruleScope = {
  'existing-building': namedNode('https://w3id.org/drempel/code/rule-scope/existing-building'),
  'new-building': namedNode('https://w3id.org/drempel/code/rule-scope/new-building'),
  'public-part': namedNode('https://w3id.org/drempel/code/rule-scope/public-part'),
} as const

/** https://w3id.org/drempel/code/rule-status/ */
export const ruleStatus = {
  confirmed: namedNode('https://w3id.org/drempel/code/rule-status/confirmed'),
  'from-memory': namedNode('https://w3id.org/drempel/code/rule-status/from-memory'),
} as const

/** https://w3id.org/drempel/saying/ */
export const saying = {
  appointment: namedNode('https://w3id.org/drempel/saying/appointment'),
  'call-device': namedNode('https://w3id.org/drempel/saying/call-device'),
  'call-height': namedNode('https://w3id.org/drempel/saying/call-height'),
  'counter-height': namedNode('https://w3id.org/drempel/saying/counter-height'),
  'door-width': namedNode('https://w3id.org/drempel/saying/door-width'),
  'easy-to-find': namedNode('https://w3id.org/drempel/saying/easy-to-find'),
  'for-wheelchairs': namedNode('https://w3id.org/drempel/saying/for-wheelchairs'),
  glazed: namedNode('https://w3id.org/drempel/saying/glazed'),
  guidance: namedNode('https://w3id.org/drempel/saying/guidance'),
  'handle-height': namedNode('https://w3id.org/drempel/saying/handle-height'),
  'opening-force': namedNode('https://w3id.org/drempel/saying/opening-force'),
  'opening-time': namedNode('https://w3id.org/drempel/saying/opening-time'),
  'opens-outward': namedNode('https://w3id.org/drempel/saying/opens-outward'),
  ramp: namedNode('https://w3id.org/drempel/saying/ramp'),
  'ramp-length': namedNode('https://w3id.org/drempel/saying/ramp-length'),
  'ramp-width': namedNode('https://w3id.org/drempel/saying/ramp-width'),
  'side-space': namedNode('https://w3id.org/drempel/saying/side-space'),
  'sound-beacon': namedNode('https://w3id.org/drempel/saying/sound-beacon'),
  'step-free': namedNode('https://w3id.org/drempel/saying/step-free'),
  'step-height': namedNode('https://w3id.org/drempel/saying/step-height'),
  steps: namedNode('https://w3id.org/drempel/saying/steps'),
  threshold: namedNode('https://w3id.org/drempel/saying/threshold'),
  'turning-space': namedNode('https://w3id.org/drempel/saying/turning-space'),
  way: namedNode('https://w3id.org/drempel/saying/way'),
  'way-slope': namedNode('https://w3id.org/drempel/saying/way-slope'),
  'way-width': namedNode('https://w3id.org/drempel/saying/way-width'),
} as const

/** https://schema.org/ */
export const schema = {
  ContactPoint: namedNode('https://schema.org/ContactPoint'),
  DayOfWeek: namedNode('https://schema.org/DayOfWeek'),
  Friday: namedNode('https://schema.org/Friday'),
  ImageObject: namedNode('https://schema.org/ImageObject'),
  Monday: namedNode('https://schema.org/Monday'),
  OpeningHoursSpecification: namedNode('https://schema.org/OpeningHoursSpecification'),
  PublicHolidays: namedNode('https://schema.org/PublicHolidays'),
  Saturday: namedNode('https://schema.org/Saturday'),
  Sunday: namedNode('https://schema.org/Sunday'),
  Thursday: namedNode('https://schema.org/Thursday'),
  Tuesday: namedNode('https://schema.org/Tuesday'),
  Wednesday: namedNode('https://schema.org/Wednesday'),
  availableLanguage: namedNode('https://schema.org/availableLanguage'),
  closes: namedNode('https://schema.org/closes'),
  contactPoint: namedNode('https://schema.org/contactPoint'),
  contactType: namedNode('https://schema.org/contactType'),
  contentUrl: namedNode('https://schema.org/contentUrl'),
  dayOfWeek: namedNode('https://schema.org/dayOfWeek'),
  domainIncludes: namedNode('https://schema.org/domainIncludes'),
  email: namedNode('https://schema.org/email'),
  image: namedNode('https://schema.org/image'),
  name: namedNode('https://schema.org/name'),
  openingHours: namedNode('https://schema.org/openingHours'),
  openingHoursSpecification: namedNode('https://schema.org/openingHoursSpecification'),
  opens: namedNode('https://schema.org/opens'),
  photo: namedNode('https://schema.org/photo'),
  position: namedNode('https://schema.org/position'),
  telephone: namedNode('https://schema.org/telephone'),
  url: namedNode('https://schema.org/url'),
  validFrom: namedNode('https://schema.org/validFrom'),
  validThrough: namedNode('https://schema.org/validThrough'),
} as const

/** http://www.w3.org/ns/sparql-service-description# */
export const sd = {
  Dataset: namedNode('http://www.w3.org/ns/sparql-service-description#Dataset'),
  Graph: namedNode('http://www.w3.org/ns/sparql-service-description#Graph'),
  SPARQL11Query: namedNode('http://www.w3.org/ns/sparql-service-description#SPARQL11Query'),
  SPARQLQuery: namedNode('http://www.w3.org/ns/sparql-service-description#SPARQLQuery'),
  Service: namedNode('http://www.w3.org/ns/sparql-service-description#Service'),
  UnionDefaultGraph: namedNode('http://www.w3.org/ns/sparql-service-description#UnionDefaultGraph'),
  defaultDataset: namedNode('http://www.w3.org/ns/sparql-service-description#defaultDataset'),
  defaultGraph: namedNode('http://www.w3.org/ns/sparql-service-description#defaultGraph'),
  endpoint: namedNode('http://www.w3.org/ns/sparql-service-description#endpoint'),
  feature: namedNode('http://www.w3.org/ns/sparql-service-description#feature'),
  graph: namedNode('http://www.w3.org/ns/sparql-service-description#graph'),
  name: namedNode('http://www.w3.org/ns/sparql-service-description#name'),
  namedGraph: namedNode('http://www.w3.org/ns/sparql-service-description#namedGraph'),
  resultFormat: namedNode('http://www.w3.org/ns/sparql-service-description#resultFormat'),
  supportedLanguage: namedNode('http://www.w3.org/ns/sparql-service-description#supportedLanguage'),
  supportedVersion: namedNode('http://www.w3.org/ns/sparql-service-description#supportedVersion'),
} as const

/** https://w3id.org/drempel/code/segment-mode/ */
export const segmentMode = {
  'entry-gate': namedNode('https://w3id.org/drempel/code/segment-mode/entry-gate'),
  escalator: namedNode('https://w3id.org/drempel/code/segment-mode/escalator'),
  'exit-gate': namedNode('https://w3id.org/drempel/code/segment-mode/exit-gate'),
  lift: namedNode('https://w3id.org/drempel/code/segment-mode/lift'),
  'moving-walkway': namedNode('https://w3id.org/drempel/code/segment-mode/moving-walkway'),
  ramp: namedNode('https://w3id.org/drempel/code/segment-mode/ramp'),
  stairs: namedNode('https://w3id.org/drempel/code/segment-mode/stairs'),
  walkway: namedNode('https://w3id.org/drempel/code/segment-mode/walkway'),
} as const

/** http://www.w3.org/ns/shacl# */
export const sh = {
  Info: namedNode('http://www.w3.org/ns/shacl#Info'),
  NodeShape: namedNode('http://www.w3.org/ns/shacl#NodeShape'),
  PropertyGroup: namedNode('http://www.w3.org/ns/shacl#PropertyGroup'),
  PropertyShape: namedNode('http://www.w3.org/ns/shacl#PropertyShape'),
  Violation: namedNode('http://www.w3.org/ns/shacl#Violation'),
  Warning: namedNode('http://www.w3.org/ns/shacl#Warning'),
  class: namedNode('http://www.w3.org/ns/shacl#class'),
  conforms: namedNode('http://www.w3.org/ns/shacl#conforms'),
  datatype: namedNode('http://www.w3.org/ns/shacl#datatype'),
  description: namedNode('http://www.w3.org/ns/shacl#description'),
  focusNode: namedNode('http://www.w3.org/ns/shacl#focusNode'),
  group: namedNode('http://www.w3.org/ns/shacl#group'),
  hasValue: namedNode('http://www.w3.org/ns/shacl#hasValue'),
  maxCount: namedNode('http://www.w3.org/ns/shacl#maxCount'),
  maxExclusive: namedNode('http://www.w3.org/ns/shacl#maxExclusive'),
  maxInclusive: namedNode('http://www.w3.org/ns/shacl#maxInclusive'),
  message: namedNode('http://www.w3.org/ns/shacl#message'),
  minCount: namedNode('http://www.w3.org/ns/shacl#minCount'),
  minExclusive: namedNode('http://www.w3.org/ns/shacl#minExclusive'),
  minInclusive: namedNode('http://www.w3.org/ns/shacl#minInclusive'),
  name: namedNode('http://www.w3.org/ns/shacl#name'),
  node: namedNode('http://www.w3.org/ns/shacl#node'),
  or: namedNode('http://www.w3.org/ns/shacl#or'),
  order: namedNode('http://www.w3.org/ns/shacl#order'),
  path: namedNode('http://www.w3.org/ns/shacl#path'),
  property: namedNode('http://www.w3.org/ns/shacl#property'),
  result: namedNode('http://www.w3.org/ns/shacl#result'),
  resultMessage: namedNode('http://www.w3.org/ns/shacl#resultMessage'),
  resultPath: namedNode('http://www.w3.org/ns/shacl#resultPath'),
  severity: namedNode('http://www.w3.org/ns/shacl#severity'),
  sourceConstraintComponent: namedNode('http://www.w3.org/ns/shacl#sourceConstraintComponent'),
  sourceShape: namedNode('http://www.w3.org/ns/shacl#sourceShape'),
  targetClass: namedNode('http://www.w3.org/ns/shacl#targetClass'),
  value: namedNode('http://www.w3.org/ns/shacl#value'),
} as const

/** https://w3id.org/drempel/code/sign-language/ */
export const signLanguage = {
  dgs: namedNode('https://w3id.org/drempel/code/sign-language/dgs'),
  is: namedNode('https://w3id.org/drempel/code/sign-language/is'),
  lsf: namedNode('https://w3id.org/drempel/code/sign-language/lsf'),
  lsfb: namedNode('https://w3id.org/drempel/code/sign-language/lsfb'),
  ngt: namedNode('https://w3id.org/drempel/code/sign-language/ngt'),
  vgt: namedNode('https://w3id.org/drempel/code/sign-language/vgt'),
} as const

/** http://www.w3.org/2004/02/skos/core# */
export const skos = {
  Concept: namedNode('http://www.w3.org/2004/02/skos/core#Concept'),
  ConceptScheme: namedNode('http://www.w3.org/2004/02/skos/core#ConceptScheme'),
  altLabel: namedNode('http://www.w3.org/2004/02/skos/core#altLabel'),
  broadMatch: namedNode('http://www.w3.org/2004/02/skos/core#broadMatch'),
  broader: namedNode('http://www.w3.org/2004/02/skos/core#broader'),
  closeMatch: namedNode('http://www.w3.org/2004/02/skos/core#closeMatch'),
  definition: namedNode('http://www.w3.org/2004/02/skos/core#definition'),
  exactMatch: namedNode('http://www.w3.org/2004/02/skos/core#exactMatch'),
  hasTopConcept: namedNode('http://www.w3.org/2004/02/skos/core#hasTopConcept'),
  hiddenLabel: namedNode('http://www.w3.org/2004/02/skos/core#hiddenLabel'),
  inScheme: namedNode('http://www.w3.org/2004/02/skos/core#inScheme'),
  narrowMatch: namedNode('http://www.w3.org/2004/02/skos/core#narrowMatch'),
  notation: namedNode('http://www.w3.org/2004/02/skos/core#notation'),
  note: namedNode('http://www.w3.org/2004/02/skos/core#note'),
  prefLabel: namedNode('http://www.w3.org/2004/02/skos/core#prefLabel'),
  relatedMatch: namedNode('http://www.w3.org/2004/02/skos/core#relatedMatch'),
  scopeNote: namedNode('http://www.w3.org/2004/02/skos/core#scopeNote'),
  topConceptOf: namedNode('http://www.w3.org/2004/02/skos/core#topConceptOf'),
} as const

/** https://w3id.org/drempel/code/slope-band/ */
export const slopeBand = {
  none: namedNode('https://w3id.org/drempel/code/slope-band/none'),
  slight: namedNode('https://w3id.org/drempel/code/slope-band/slight'),
  steep: namedNode('https://w3id.org/drempel/code/slope-band/steep'),
} as const

/** https://w3id.org/drempel/code/smoothness-grade/ */
export const smoothnessGrade = {
  bad: namedNode('https://w3id.org/drempel/code/smoothness-grade/bad'),
  excellent: namedNode('https://w3id.org/drempel/code/smoothness-grade/excellent'),
  good: namedNode('https://w3id.org/drempel/code/smoothness-grade/good'),
  horrible: namedNode('https://w3id.org/drempel/code/smoothness-grade/horrible'),
  impassable: namedNode('https://w3id.org/drempel/code/smoothness-grade/impassable'),
  intermediate: namedNode('https://w3id.org/drempel/code/smoothness-grade/intermediate'),
  'very-bad': namedNode('https://w3id.org/drempel/code/smoothness-grade/very-bad'),
  'very-horrible': namedNode('https://w3id.org/drempel/code/smoothness-grade/very-horrible'),
} as const

/** http://www.w3.org/ns/sosa/ */
export const sosa = {
  ObservableProperty: namedNode('http://www.w3.org/ns/sosa/ObservableProperty'),
  Observation: namedNode('http://www.w3.org/ns/sosa/Observation'),
  hasFeatureOfInterest: namedNode('http://www.w3.org/ns/sosa/hasFeatureOfInterest'),
  hasSimpleResult: namedNode('http://www.w3.org/ns/sosa/hasSimpleResult'),
  observedProperty: namedNode('http://www.w3.org/ns/sosa/observedProperty'),
  resultTime: namedNode('http://www.w3.org/ns/sosa/resultTime'),
  usedProcedure: namedNode('http://www.w3.org/ns/sosa/usedProcedure'),
} as const

/** http://spdx.org/rdf/terms# */
export const spdx = {
  Checksum: namedNode('http://spdx.org/rdf/terms#Checksum'),
  ChecksumAlgorithm: namedNode('http://spdx.org/rdf/terms#ChecksumAlgorithm'),
  algorithm: namedNode('http://spdx.org/rdf/terms#algorithm'),
  checksum: namedNode('http://spdx.org/rdf/terms#checksum'),
  checksumAlgorithm_sha256: namedNode('http://spdx.org/rdf/terms#checksumAlgorithm_sha256'),
  checksumValue: namedNode('http://spdx.org/rdf/terms#checksumValue'),
} as const

/** https://w3id.org/drempel/code/staff-training/ */
export const staffTraining = {
  none: namedNode('https://w3id.org/drempel/code/staff-training/none'),
  trained: namedNode('https://w3id.org/drempel/code/staff-training/trained'),
  untrained: namedNode('https://w3id.org/drempel/code/staff-training/untrained'),
} as const

/** https://w3id.org/drempel/station/ */
export const station = {
  approach: namedNode('https://w3id.org/drempel/station/approach'),
  call: namedNode('https://w3id.org/drempel/station/call'),
  door: namedNode('https://w3id.org/drempel/station/door'),
  finding: namedNode('https://w3id.org/drempel/station/finding'),
  height: namedNode('https://w3id.org/drempel/station/height'),
  inside: namedNode('https://w3id.org/drempel/station/inside'),
} as const

/** https://w3id.org/drempel/code/step-direction/ */
export const stepDirection = {
  both: namedNode('https://w3id.org/drempel/code/step-direction/both'),
  down: namedNode('https://w3id.org/drempel/code/step-direction/down'),
  up: namedNode('https://w3id.org/drempel/code/step-direction/up'),
} as const

/** https://w3id.org/drempel/code/stop-mode/ */
export const stopMode = {
  bus: namedNode('https://w3id.org/drempel/code/stop-mode/bus'),
  ferry: namedNode('https://w3id.org/drempel/code/stop-mode/ferry'),
  metro: namedNode('https://w3id.org/drempel/code/stop-mode/metro'),
  train: namedNode('https://w3id.org/drempel/code/stop-mode/train'),
  tram: namedNode('https://w3id.org/drempel/code/stop-mode/tram'),
} as const

/** https://w3id.org/drempel/code/surface-kind/ */
export const surfaceKind = {
  asphalt: namedNode('https://w3id.org/drempel/code/surface-kind/asphalt'),
  carpet: namedNode('https://w3id.org/drempel/code/surface-kind/carpet'),
  cobbles: namedNode('https://w3id.org/drempel/code/surface-kind/cobbles'),
  compacted: namedNode('https://w3id.org/drempel/code/surface-kind/compacted'),
  concrete: namedNode('https://w3id.org/drempel/code/surface-kind/concrete'),
  grass: namedNode('https://w3id.org/drempel/code/surface-kind/grass'),
  gravel: namedNode('https://w3id.org/drempel/code/surface-kind/gravel'),
  'metal-grating': namedNode('https://w3id.org/drempel/code/surface-kind/metal-grating'),
  'paving-stones': namedNode('https://w3id.org/drempel/code/surface-kind/paving-stones'),
  wood: namedNode('https://w3id.org/drempel/code/surface-kind/wood'),
} as const

/** https://w3id.org/drempel/code/survey-coverage/ */
export const surveyCoverage = {
  'arrival-and-entrance': namedNode('https://w3id.org/drempel/code/survey-coverage/arrival-and-entrance'),
  'public-part': namedNode('https://w3id.org/drempel/code/survey-coverage/public-part'),
  sample: namedNode('https://w3id.org/drempel/code/survey-coverage/sample'),
  'single-element': namedNode('https://w3id.org/drempel/code/survey-coverage/single-element'),
  whole: namedNode('https://w3id.org/drempel/code/survey-coverage/whole'),
} as const

/** https://w3id.org/drempel/code/tap-operation/ */
export const tapOperation = {
  knob: namedNode('https://w3id.org/drempel/code/tap-operation/knob'),
  lever: namedNode('https://w3id.org/drempel/code/tap-operation/lever'),
  push: namedNode('https://w3id.org/drempel/code/tap-operation/push'),
  sensor: namedNode('https://w3id.org/drempel/code/tap-operation/sensor'),
} as const

/** https://w3id.org/drempel/code/toilet-kind/ */
export const toiletKind = {
  adapted: namedNode('https://w3id.org/drempel/code/toilet-kind/adapted'),
  men: namedNode('https://w3id.org/drempel/code/toilet-kind/men'),
  shared: namedNode('https://w3id.org/drempel/code/toilet-kind/shared'),
  standard: namedNode('https://w3id.org/drempel/code/toilet-kind/standard'),
  women: namedNode('https://w3id.org/drempel/code/toilet-kind/women'),
} as const

/** https://w3id.org/drempel/code/transfer-side/ */
export const transferSide = {
  both: namedNode('https://w3id.org/drempel/code/transfer-side/both'),
  left: namedNode('https://w3id.org/drempel/code/transfer-side/left'),
  none: namedNode('https://w3id.org/drempel/code/transfer-side/none'),
  right: namedNode('https://w3id.org/drempel/code/transfer-side/right'),
} as const

/** https://w3id.org/tree# */
export const tree = {
  GeospatiallyContainsRelation: namedNode('https://w3id.org/tree#GeospatiallyContainsRelation'),
  GreaterThanOrEqualToRelation: namedNode('https://w3id.org/tree#GreaterThanOrEqualToRelation'),
  LessThanOrEqualToRelation: namedNode('https://w3id.org/tree#LessThanOrEqualToRelation'),
  Node: namedNode('https://w3id.org/tree#Node'),
  member: namedNode('https://w3id.org/tree#member'),
  node: namedNode('https://w3id.org/tree#node'),
  path: namedNode('https://w3id.org/tree#path'),
  relation: namedNode('https://w3id.org/tree#relation'),
  shape: namedNode('https://w3id.org/tree#shape'),
  value: namedNode('https://w3id.org/tree#value'),
  view: namedNode('https://w3id.org/tree#view'),
} as const

/** http://qudt.org/vocab/unit/ */
export const unit = {
  CentiM: namedNode('http://qudt.org/vocab/unit/CentiM'),
  DEG: namedNode('http://qudt.org/vocab/unit/DEG'),
  DeciB: namedNode('http://qudt.org/vocab/unit/DeciB'),
  DeciM: namedNode('http://qudt.org/vocab/unit/DeciM'),
  FT: namedNode('http://qudt.org/vocab/unit/FT'),
  IN: namedNode('http://qudt.org/vocab/unit/IN'),
  KiloGM: namedNode('http://qudt.org/vocab/unit/KiloGM'),
  KiloM: namedNode('http://qudt.org/vocab/unit/KiloM'),
  LUX: namedNode('http://qudt.org/vocab/unit/LUX'),
  M: namedNode('http://qudt.org/vocab/unit/M'),
  MIN: namedNode('http://qudt.org/vocab/unit/MIN'),
  MilliM: namedNode('http://qudt.org/vocab/unit/MilliM'),
  N: namedNode('http://qudt.org/vocab/unit/N'),
  PERCENT: namedNode('http://qudt.org/vocab/unit/PERCENT'),
  PERMILLE: namedNode('http://qudt.org/vocab/unit/PERMILLE'),
  SEC: namedNode('http://qudt.org/vocab/unit/SEC'),
} as const

/** https://w3id.org/drempel/code/value-conversion/ */
export const valueConversion = {
  band: namedNode('https://w3id.org/drempel/code/value-conversion/band'),
  'below-90': namedNode('https://w3id.org/drempel/code/value-conversion/below-90'),
  'cm-to-m': namedNode('https://w3id.org/drempel/code/value-conversion/cm-to-m'),
  concepts: namedNode('https://w3id.org/drempel/code/value-conversion/concepts'),
  identity: namedNode('https://w3id.org/drempel/code/value-conversion/identity'),
  iri: namedNode('https://w3id.org/drempel/code/value-conversion/iri'),
  'is-concept': namedNode('https://w3id.org/drempel/code/value-conversion/is-concept'),
  'is-not-none': namedNode('https://w3id.org/drempel/code/value-conversion/is-not-none'),
  languages: namedNode('https://w3id.org/drempel/code/value-conversion/languages'),
  negated: namedNode('https://w3id.org/drempel/code/value-conversion/negated'),
  'one-language': namedNode('https://w3id.org/drempel/code/value-conversion/one-language'),
  'percent-text': namedNode('https://w3id.org/drempel/code/value-conversion/percent-text'),
  'percent-to-degrees': namedNode('https://w3id.org/drempel/code/value-conversion/percent-to-degrees'),
  'percent-to-ratio': namedNode('https://w3id.org/drempel/code/value-conversion/percent-to-ratio'),
  presence: namedNode('https://w3id.org/drempel/code/value-conversion/presence'),
  'signed-by-direction': namedNode('https://w3id.org/drempel/code/value-conversion/signed-by-direction'),
  'wkt-to-coordinates': namedNode('https://w3id.org/drempel/code/value-conversion/wkt-to-coordinates'),
  'yes-no': namedNode('https://w3id.org/drempel/code/value-conversion/yes-no'),
} as const

/** http://purl.org/vocab/vann/ */
export const vann = {
  preferredNamespacePrefix: namedNode('http://purl.org/vocab/vann/preferredNamespacePrefix'),
  preferredNamespaceUri: namedNode('http://purl.org/vocab/vann/preferredNamespaceUri'),
} as const

/** http://www.w3.org/2006/vcard/ns# */
export const vcard = {
  Kind: namedNode('http://www.w3.org/2006/vcard/ns#Kind'),
  Organization: namedNode('http://www.w3.org/2006/vcard/ns#Organization'),
  fn: namedNode('http://www.w3.org/2006/vcard/ns#fn'),
  hasEmail: namedNode('http://www.w3.org/2006/vcard/ns#hasEmail'),
  hasURL: namedNode('http://www.w3.org/2006/vcard/ns#hasURL'),
} as const

/** https://w3id.org/drempel/code/visitor-group/ */
export const visitorGroup = {
  autism: namedNode('https://w3id.org/drempel/code/visitor-group/autism'),
  blind: namedNode('https://w3id.org/drempel/code/visitor-group/blind'),
  cognitive: namedNode('https://w3id.org/drempel/code/visitor-group/cognitive'),
  deaf: namedNode('https://w3id.org/drempel/code/visitor-group/deaf'),
  'hard-of-hearing': namedNode('https://w3id.org/drempel/code/visitor-group/hard-of-hearing'),
  'low-vision': namedNode('https://w3id.org/drempel/code/visitor-group/low-vision'),
  mobility: namedNode('https://w3id.org/drempel/code/visitor-group/mobility'),
  wheelchair: namedNode('https://w3id.org/drempel/code/visitor-group/wheelchair'),
} as const

/** http://rdfs.org/ns/void# */
export const voidTerms = {
  Dataset: namedNode('http://rdfs.org/ns/void#Dataset'),
  DatasetDescription: namedNode('http://rdfs.org/ns/void#DatasetDescription'),
  class: namedNode('http://rdfs.org/ns/void#class'),
  classPartition: namedNode('http://rdfs.org/ns/void#classPartition'),
  classes: namedNode('http://rdfs.org/ns/void#classes'),
  dataDump: namedNode('http://rdfs.org/ns/void#dataDump'),
  distinctObjects: namedNode('http://rdfs.org/ns/void#distinctObjects'),
  distinctSubjects: namedNode('http://rdfs.org/ns/void#distinctSubjects'),
  documents: namedNode('http://rdfs.org/ns/void#documents'),
  entities: namedNode('http://rdfs.org/ns/void#entities'),
  exampleResource: namedNode('http://rdfs.org/ns/void#exampleResource'),
  feature: namedNode('http://rdfs.org/ns/void#feature'),
  inDataset: namedNode('http://rdfs.org/ns/void#inDataset'),
  properties: namedNode('http://rdfs.org/ns/void#properties'),
  property: namedNode('http://rdfs.org/ns/void#property'),
  propertyPartition: namedNode('http://rdfs.org/ns/void#propertyPartition'),
  rootResource: namedNode('http://rdfs.org/ns/void#rootResource'),
  sparqlEndpoint: namedNode('http://rdfs.org/ns/void#sparqlEndpoint'),
  subset: namedNode('http://rdfs.org/ns/void#subset'),
  triples: namedNode('http://rdfs.org/ns/void#triples'),
  uriLookupEndpoint: namedNode('http://rdfs.org/ns/void#uriLookupEndpoint'),
  uriSpace: namedNode('http://rdfs.org/ns/void#uriSpace'),
  vocabulary: namedNode('http://rdfs.org/ns/void#vocabulary'),
} as const

/** http://www.w3.org/2003/06/sw-vocab-status/ns# */
export const vs = {
  term_status: namedNode('http://www.w3.org/2003/06/sw-vocab-status/ns#term_status'),
} as const

/** https://w3id.org/drempel/code/washbasin-place/ */
export const washbasinPlace = {
  adjacent: namedNode('https://w3id.org/drempel/code/washbasin-place/adjacent'),
  inside: namedNode('https://w3id.org/drempel/code/washbasin-place/inside'),
  none: namedNode('https://w3id.org/drempel/code/washbasin-place/none'),
} as const

/** http://www.w3.org/2003/01/geo/wgs84_pos# */
export const wgs84 = {
  lat: namedNode('http://www.w3.org/2003/01/geo/wgs84_pos#lat'),
  long: namedNode('http://www.w3.org/2003/01/geo/wgs84_pos#long'),
} as const

/** https://w3id.org/drempel/code/work-list/ */
export const workList = {
  closing: namedNode('https://w3id.org/drempel/code/work-list/closing'),
  contradictory: namedNode('https://w3id.org/drempel/code/work-list/contradictory'),
  failing: namedNode('https://w3id.org/drempel/code/work-list/failing'),
  implausible: namedNode('https://w3id.org/drempel/code/work-list/implausible'),
  incomplete: namedNode('https://w3id.org/drempel/code/work-list/incomplete'),
  stale: namedNode('https://w3id.org/drempel/code/work-list/stale'),
  unmatched: namedNode('https://w3id.org/drempel/code/work-list/unmatched'),
} as const

/** http://www.w3.org/2001/XMLSchema# */
export const xsd = {
  anyURI: namedNode('http://www.w3.org/2001/XMLSchema#anyURI'),
  boolean: namedNode('http://www.w3.org/2001/XMLSchema#boolean'),
  date: namedNode('http://www.w3.org/2001/XMLSchema#date'),
  dateTime: namedNode('http://www.w3.org/2001/XMLSchema#dateTime'),
  decimal: namedNode('http://www.w3.org/2001/XMLSchema#decimal'),
  double: namedNode('http://www.w3.org/2001/XMLSchema#double'),
  duration: namedNode('http://www.w3.org/2001/XMLSchema#duration'),
  gYear: namedNode('http://www.w3.org/2001/XMLSchema#gYear'),
  gYearMonth: namedNode('http://www.w3.org/2001/XMLSchema#gYearMonth'),
  integer: namedNode('http://www.w3.org/2001/XMLSchema#integer'),
  nonNegativeInteger: namedNode('http://www.w3.org/2001/XMLSchema#nonNegativeInteger'),
  string: namedNode('http://www.w3.org/2001/XMLSchema#string'),
  time: namedNode('http://www.w3.org/2001/XMLSchema#time'),
} as const

/** Namespaces by prefix. */
export const prefixes = {
  acc: 'https://w3id.org/drempel/ns#',
  'access-right': 'http://publications.europa.eu/resource/authority/access-right/',
  adms: 'http://www.w3.org/ns/adms#',
  as: 'https://www.w3.org/ns/activitystreams#',
  'assistance-kind': 'https://w3id.org/drempel/code/assistance-kind/',
  'availability-kind': 'https://w3id.org/drempel/code/availability-kind/',
  'bay-layout': 'https://w3id.org/drempel/code/bay-layout/',
  bot: 'https://w3id.org/bot#',
  'bound-kind': 'https://w3id.org/drempel/code/bound-kind/',
  'building-use': 'https://w3id.org/drempel/code/building-use/',
  'call-device-kind': 'https://w3id.org/drempel/code/call-device-kind/',
  'closure-reason': 'https://w3id.org/drempel/code/closure-reason/',
  code: 'https://w3id.org/drempel/code/',
  cpsv: 'http://purl.org/vocab/cpsv#',
  csvw: 'http://www.w3.org/ns/csvw#',
  'data-theme': 'http://publications.europa.eu/resource/authority/data-theme/',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dct: 'http://purl.org/dc/terms/',
  demand: 'https://w3id.org/drempel/demand/',
  'door-operation': 'https://w3id.org/drempel/code/door-operation/',
  'door-type': 'https://w3id.org/drempel/code/door-type/',
  dqv: 'http://www.w3.org/ns/dqv#',
  earl: 'http://www.w3.org/ns/earl#',
  'entrance-role': 'https://w3id.org/drempel/code/entrance-role/',
  'eu-language': 'http://publications.europa.eu/resource/authority/language/',
  'evacuation-kind': 'https://w3id.org/drempel/code/evacuation-kind/',
  'exchange-format': 'https://w3id.org/drempel/code/exchange-format/',
  'facility-kind': 'https://w3id.org/drempel/code/facility-kind/',
  'file-type': 'http://publications.europa.eu/resource/authority/file-type/',
  filter: 'https://w3id.org/drempel/filter/',
  'finish-state': 'https://w3id.org/drempel/code/finish-state/',
  fn: 'https://w3id.org/drempel/fn#',
  fno: 'https://w3id.org/function/ontology#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  formats: 'http://www.w3.org/ns/formats/',
  frequency: 'http://publications.europa.eu/resource/authority/frequency/',
  gebouw: 'https://data.vlaanderen.be/ns/gebouw#',
  geo: 'http://www.opengis.net/ont/geosparql#',
  'glass-marking': 'https://w3id.org/drempel/code/glass-marking/',
  'grab-bar': 'https://w3id.org/drempel/code/grab-bar/',
  group: 'https://w3id.org/drempel/shapes/group#',
  'guidance-kind': 'https://w3id.org/drempel/code/guidance-kind/',
  'handrail-side': 'https://w3id.org/drempel/code/handrail-side/',
  'hearing-support-kind': 'https://w3id.org/drempel/code/hearing-support-kind/',
  hydra: 'http://www.w3.org/ns/hydra/core#',
  iana: 'https://www.iana.org/assignments/media-types/',
  'kerb-kind': 'https://w3id.org/drempel/code/kerb-kind/',
  'key-system': 'https://w3id.org/drempel/code/key-system/',
  ldes: 'https://w3id.org/ldes#',
  'lift-doors': 'https://w3id.org/drempel/code/lift-doors/',
  'lift-kind': 'https://w3id.org/drempel/code/lift-kind/',
  locn: 'http://www.w3.org/ns/locn#',
  'match-kind': 'https://w3id.org/drempel/code/match-kind/',
  'measurement-method': 'https://w3id.org/drempel/code/measurement-method/',
  mending: 'https://w3id.org/drempel/mending/',
  'mending-effort': 'https://w3id.org/drempel/code/mending-effort/',
  'operational-status': 'https://w3id.org/drempel/code/operational-status/',
  opp: 'https://w3id.org/openplannerteam/profile#',
  org: 'http://www.w3.org/ns/org#',
  osm: 'https://w3id.org/openstreetmap/terms#',
  owl: 'http://www.w3.org/2002/07/owl#',
  'parking-kind': 'https://w3id.org/drempel/code/parking-kind/',
  pictogram: 'https://w3id.org/drempel/code/pictogram/',
  planned: 'http://publications.europa.eu/resource/authority/planned-availability/',
  presence: 'https://w3id.org/drempel/code/presence/',
  preset: 'https://w3id.org/drempel/preset/',
  prov: 'http://www.w3.org/ns/prov#',
  'publisher-type': 'http://purl.org/adms/publishertype/',
  qb: 'http://purl.org/linked-data/cube#',
  quantitykind: 'http://qudt.org/vocab/quantitykind/',
  qudt: 'http://qudt.org/schema/qudt/',
  'ramp-kind': 'https://w3id.org/drempel/code/ramp-kind/',
  'rating-criterion': 'https://w3id.org/drempel/code/rating-criterion/',
  'rating-outcome': 'https://w3id.org/drempel/code/rating-outcome/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  'regulation-kind': 'https://w3id.org/drempel/code/regulation-kind/',
  remedy: 'https://w3id.org/drempel/code/remedy/',
  rs: 'http://www.w3.org/2001/sw/DataAccess/tests/result-set#',
  'rule-scope': 'https://w3id.org/drempel/code/rule-scope/',
  'rule-status': 'https://w3id.org/drempel/code/rule-status/',
  saying: 'https://w3id.org/drempel/saying/',
  schema: 'https://schema.org/',
  sd: 'http://www.w3.org/ns/sparql-service-description#',
  'segment-mode': 'https://w3id.org/drempel/code/segment-mode/',
  sh: 'http://www.w3.org/ns/shacl#',
  'sign-language': 'https://w3id.org/drempel/code/sign-language/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  'slope-band': 'https://w3id.org/drempel/code/slope-band/',
  'smoothness-grade': 'https://w3id.org/drempel/code/smoothness-grade/',
  sosa: 'http://www.w3.org/ns/sosa/',
  spdx: 'http://spdx.org/rdf/terms#',
  'staff-training': 'https://w3id.org/drempel/code/staff-training/',
  station: 'https://w3id.org/drempel/station/',
  'step-direction': 'https://w3id.org/drempel/code/step-direction/',
  'stop-mode': 'https://w3id.org/drempel/code/stop-mode/',
  'surface-kind': 'https://w3id.org/drempel/code/surface-kind/',
  'survey-coverage': 'https://w3id.org/drempel/code/survey-coverage/',
  'tap-operation': 'https://w3id.org/drempel/code/tap-operation/',
  'toilet-kind': 'https://w3id.org/drempel/code/toilet-kind/',
  'transfer-side': 'https://w3id.org/drempel/code/transfer-side/',
  tree: 'https://w3id.org/tree#',
  unit: 'http://qudt.org/vocab/unit/',
  'value-conversion': 'https://w3id.org/drempel/code/value-conversion/',
  vann: 'http://purl.org/vocab/vann/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  'visitor-group': 'https://w3id.org/drempel/code/visitor-group/',
  void: 'http://rdfs.org/ns/void#',
  vs: 'http://www.w3.org/2003/06/sw-vocab-status/ns#',
  'washbasin-place': 'https://w3id.org/drempel/code/washbasin-place/',
  wgs84: 'http://www.w3.org/2003/01/geo/wgs84_pos#',
  'work-list': 'https://w3id.org/drempel/code/work-list/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const
