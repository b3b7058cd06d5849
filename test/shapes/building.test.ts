import { describeShapes } from './describe-shapes.js'

describeShapes(
  'building',
  {
    type: 'acc:Building',
    holds: `ex:it a acc:Building ;
      rdfs:label "Stadhuis"@nl ;
      locn:address ex:address ;
      schema:contactPoint ex:contact ;
      schema:openingHoursSpecification ex:hours ;
      acc:buildingUse building-use:administration ;
      acc:facility facility-kind:ticket-machine ;
      acc:openingHoursText "achteraan"@nl ;
      acc:operator ex:operator ;
      acc:publicAccess true ;
      acc:storeyCount 3 ;
      acc:hasRoom ex:room ;
      acc:hasParking ex:parking ;
      acc:path ex:path ;
      acc:stopDistance 180.0 ;
      acc:nearestStop <https://example.org/stop> ;
      acc:hasEntrance ex:entrance ;
      acc:lift ex:lift ;
      acc:hasToilet ex:toilet ;
      acc:reception ex:reception ;
      acc:hearingSupport ex:hearingsupport ;
      acc:tactileGuidance ex:tactileguidance ;
      acc:signage ex:signage ;
      acc:assistance ex:assistance ;
      acc:assistanceDogs true .
      ex:operator a org:Organization .
      ex:room a acc:Room .
      ex:parking a acc:Parking .
      ex:path a acc:Path .
      ex:entrance a acc:Entrance .
      ex:lift a acc:Lift .
      ex:toilet a acc:ToiletRoom .
      ex:reception a acc:Reception .
      ex:hearingsupport a acc:HearingSupport .
      ex:tactileguidance a acc:TactileGuidance .
      ex:signage a acc:Signage .
      ex:assistance a acc:Assistance .
      ex:address a locn:Address .
      ex:contact a schema:ContactPoint .
      ex:hours a schema:OpeningHoursSpecification .`,
  },
  [
    ['a building without a name', 'ex:it a acc:Building .', 'label-needed'],
    [
      'an address that leads to a thing of no such kind',
      'rdfs:label "Stadhuis"@nl ; locn:address ex:nothing',
      'address',
    ],
    [
      'a contact that leads to a thing of no such kind',
      'rdfs:label "Stadhuis"@nl ; schema:contactPoint ex:nothing',
      'contactPoint',
    ],
    [
      'opening hours that lead to a thing of no such kind',
      'rdfs:label "Stadhuis"@nl ; schema:openingHoursSpecification ex:nothing',
      'openingHours',
    ],
    ['use from another code list', 'rdfs:label "Stadhuis"@nl ; acc:buildingUse surface-kind:grass', 'buildingUse'],
    ['facility from another code list', 'rdfs:label "Stadhuis"@nl ; acc:facility surface-kind:grass', 'facility'],
    [
      'opening hours in words without a language',
      'rdfs:label "Stadhuis"@nl ; acc:openingHoursText "achteraan"',
      'openingHoursText',
    ],
    [
      'opening hours in words twice in one language',
      'rdfs:label "Stadhuis"@nl ; acc:openingHoursText "links"@nl, "rechts"@nl',
      'openingHoursText-languages',
    ],
    [
      'operator that leads to a thing of no such kind',
      'rdfs:label "Stadhuis"@nl ; acc:operator ex:nothing',
      'operator',
    ],
    ['open to the public as a word', 'rdfs:label "Stadhuis"@nl ; acc:publicAccess "ja"', 'publicAccess'],
    [
      'open to the public both true and false',
      'rdfs:label "Stadhuis"@nl ; acc:publicAccess true, false',
      'publicAccess-once',
    ],
    ['number of storeys that is not whole', 'rdfs:label "Stadhuis"@nl ; acc:storeyCount 2.5', 'storeyCount'],
    ['number of storeys given twice', 'rdfs:label "Stadhuis"@nl ; acc:storeyCount 2, 3', 'storeyCount-once'],
    ['number of storeys that is too small', 'rdfs:label "Stadhuis"@nl ; acc:storeyCount 0', 'storeyCount-range'],
    ['number of storeys that is too large', 'rdfs:label "Stadhuis"@nl ; acc:storeyCount 201', 'storeyCount-range'],
    ['has room that leads to a thing of no such kind', 'rdfs:label "Stadhuis"@nl ; acc:hasRoom ex:nothing', 'hasRoom'],
    [
      'parking that leads to a thing of no such kind',
      'rdfs:label "Stadhuis"@nl ; acc:hasParking ex:nothing',
      'hasParking',
    ],
    ['approach that leads to a thing of no such kind', 'rdfs:label "Stadhuis"@nl ; acc:path ex:nothing', 'path'],
    [
      'distance to the stop in words',
      'rdfs:label "Stadhuis"@nl ; acc:stopDistance "veel"',
      'stopDistance stopDistance-range',
    ],
    [
      'distance to the stop given twice',
      'rdfs:label "Stadhuis"@nl ; acc:stopDistance 180.0, 181.0',
      'stopDistance-once',
    ],
    [
      'distance to the stop that is too small',
      'rdfs:label "Stadhuis"@nl ; acc:stopDistance -1.0',
      'stopDistance-range',
    ],
    [
      'distance to the stop that is too large',
      'rdfs:label "Stadhuis"@nl ; acc:stopDistance 20001.0',
      'stopDistance-range',
    ],
    ['nearest stop as a text', 'rdfs:label "Stadhuis"@nl ; acc:nearestStop "halte"', 'nearestStop'],
    [
      'has entrance that leads to a thing of no such kind',
      'rdfs:label "Stadhuis"@nl ; acc:hasEntrance ex:nothing',
      'hasEntrance',
    ],
    ['lift that leads to a thing of no such kind', 'rdfs:label "Stadhuis"@nl ; acc:lift ex:nothing', 'lift'],
    [
      'toilet that leads to a thing of no such kind',
      'rdfs:label "Stadhuis"@nl ; acc:hasToilet ex:nothing',
      'hasToilet',
    ],
    [
      'reception that leads to a thing of no such kind',
      'rdfs:label "Stadhuis"@nl ; acc:reception ex:nothing',
      'reception',
    ],
    [
      'hearing support that leads to a thing of no such kind',
      'rdfs:label "Stadhuis"@nl ; acc:hearingSupport ex:nothing',
      'hearingSupport',
    ],
    [
      'tactile guidance that leads to a thing of no such kind',
      'rdfs:label "Stadhuis"@nl ; acc:tactileGuidance ex:nothing',
      'tactileGuidance',
    ],
    ['signage that leads to a thing of no such kind', 'rdfs:label "Stadhuis"@nl ; acc:signage ex:nothing', 'signage'],
    [
      'help that leads to a thing of no such kind',
      'rdfs:label "Stadhuis"@nl ; acc:assistance ex:nothing',
      'assistance',
    ],
    ['assistance dogs welcome as a word', 'rdfs:label "Stadhuis"@nl ; acc:assistanceDogs "ja"', 'assistanceDogs'],
    [
      'assistance dogs welcome both true and false',
      'rdfs:label "Stadhuis"@nl ; acc:assistanceDogs true, false',
      'assistanceDogs-once',
    ],
  ],
)
