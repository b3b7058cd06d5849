import { describeShapes } from './describe-shapes.js'

describeShapes(
  'element',
  {
    type: 'acc:Lift',
    holds: `ex:it a acc:Lift ;
      rdfs:label "Lift aan de trap"@nl, "Ascenseur"@fr ;
      dct:description "Achter de balie."@nl ;
      wgs84:lat 51.05 ; wgs84:long 3.72 ; geo:hasGeometry ex:point ;
      acc:level 0.0 ; acc:locationDescription "links"@nl ; acc:status operational-status:working ;
      acc:lacks acc:Door, facility-kind:taxi-rank ; acc:notApplicable acc:Stairs, acc:cabinDepth ;
      acc:assertion ex:rating .
      ex:point a geo:Geometry ; geo:asWKT "POINT(3.72 51.05)"^^geo:wktLiteral .
      ex:rating a earl:Assertion ; earl:subject ex:it ; earl:test rating-criterion:wheelchair-lift ;
        acc:outcome rating-outcome:passed .`,
  },
  [
    ['a name that is an address', 'rdfs:label <https://example.org/lift>', 'label'],
    ['an empty name', 'rdfs:label ""', 'label-length'],
    ['a second name in one language', 'rdfs:label "Lift"@nl, "Kooi"@nl', 'label-languages'],
    ['a description that is an address', 'dct:description <https://example.org/lift>', 'description'],
    ['a latitude in minutes', `wgs84:lat "51° 3'"`, 'latitude latitude-range'],
    ['a second latitude', 'wgs84:lat 51.05, 51.06', 'latitude-once'],
    ['a latitude beyond the pole', 'wgs84:lat 90.1', 'latitude-range'],
    ['a latitude beyond the other pole', 'wgs84:lat -90.1', 'latitude-range'],
    ['a longitude in minutes', `wgs84:long "3° 43'"`, 'longitude longitude-range'],
    ['a second longitude', 'wgs84:long 3.72, 3.73', 'longitude-once'],
    ['a longitude beyond the date line', 'wgs84:long 180.1', 'longitude-range'],
    ['a longitude beyond the date line in the west', 'wgs84:long -180.1', 'longitude-range'],
    ['a place that is no geometry', 'geo:hasGeometry ex:nothing', 'geometry'],
    ['the absence of what the vocabulary does not know', 'acc:lacks ex:dragons', 'lacks'],
    ['a word that is not applicable', 'acc:notApplicable "lift"', 'notApplicable'],
    ['a level in words', 'acc:level "gelijkvloers"', 'level level-range'],
    ['a second level', 'acc:level 0.0, 1.0', 'level-once'],
    ['a level too deep', 'acc:level -21.0', 'level-range'],
    ['a level too high', 'acc:level 201.0', 'level-range'],
    ['a place in words without a language', 'acc:locationDescription "links"', 'locationDescription'],
    [
      'a place in words twice in one language',
      'acc:locationDescription "a"@nl, "b"@nl',
      'locationDescription-languages',
    ],
    ['a state from another code list', 'acc:status door-type:sliding', 'status'],
    ['two states', 'acc:status operational-status:working, operational-status:broken', 'status-once'],
    ['a rating that leads nowhere', 'acc:assertion ex:nothing', 'assertion'],
  ],
)
