import { describeShapes } from './describe-shapes.js'

describeShapes(
  'address',
  {
    type: 'locn:Address',
    holds: `locn:fullAddress "Markt 1, 9000 Gent"@nl ; locn:thoroughfare "Markt"@nl ; locn:locatorDesignator "1" ;
      locn:postCode "9000" ; locn:postName "Gent"@nl`,
  },
  [
    ['a full address that is an IRI', 'locn:fullAddress ex:markt', 'fullAddress'],
    ['a street that is an IRI', 'locn:thoroughfare ex:markt', 'thoroughfare'],
    ['a house number that is an IRI', 'locn:locatorDesignator ex:one', 'houseNumber'],
    ['a municipality that is an IRI', 'locn:postName ex:gent', 'postName'],
    ['a postcode of one digit', 'locn:postCode "9"', 'postCode'],
    ['a postcode in words', 'locn:postCode "Gent"', 'postCode'],
    ['a second postcode', 'locn:postCode "9000", "9050"', 'postCode-once'],
  ],
)

describeShapes(
  'contact-point',
  {
    type: 'schema:ContactPoint',
    holds: `schema:telephone "+32 9 000 00 01" ; schema:email <mailto:onthaal@example.org> ;
      schema:url <https://example.org/onthaal>`,
  },
  [
    ['a telephone number in words', 'schema:telephone "vraag het aan de balie"', 'telephone'],
    ['an e-mail address without @', 'schema:email <mailto:onthaal>', 'email'],
    ['a website of another kind of address', 'schema:url <mailto:onthaal@example.org>', 'url'],
  ],
)

describeShapes(
  'opening-hours',
  {
    type: 'schema:OpeningHoursSpecification',
    holds: 'schema:dayOfWeek schema:Monday ; schema:opens "09:00:00"^^xsd:time ; schema:closes "12:30:00"^^xsd:time',
  },
  [
    ['a day that is none', 'schema:dayOfWeek schema:Maandag', 'dayOfWeek'],
    ['an opening time as a text', 'schema:opens "9u"', 'opens'],
    ['a second opening time', 'schema:opens "09:00:00"^^xsd:time, "10:00:00"^^xsd:time', 'opens-once'],
    ['a closing time as a text', 'schema:closes "12u30"', 'closes'],
    ['a second closing time', 'schema:closes "12:00:00"^^xsd:time, "13:00:00"^^xsd:time', 'closes-once'],
  ],
)

describeShapes('geometry', { type: 'geo:Geometry', holds: 'geo:asWKT "POINT(3.72 51.05)"^^geo:wktLiteral' }, [
  ['a place as a plain text', 'geo:asWKT "POINT(3.72 51.05)"', 'asWKT'],
  ['a place in another notation', 'geo:asWKT "3.72 51.05"^^geo:wktLiteral', 'asWKT-shape'],
  ['a geometry without coordinates', 'ex:it a geo:Geometry .', 'asWKT-needed'],
])
