import { describeShapes } from './describe-shapes.js'

describeShapes(
  'assertion',
  {
    type: 'earl:Assertion',
    holds: 'earl:subject ex:it ; earl:test rating-criterion:wheelchair-entrance ; acc:outcome rating-outcome:partly',
  },
  [
    [
      'a criterion of no code list',
      'earl:subject ex:it ; earl:test ex:nice ; acc:outcome rating-outcome:partly',
      'test',
    ],
    ['a rating of nothing in particular', 'earl:subject ex:it ; acc:outcome rating-outcome:partly', 'test-needed'],
    [
      'a rating without subject',
      'earl:test rating-criterion:wheelchair-lift ; acc:outcome rating-outcome:failed',
      'subject-needed',
    ],
    ['a rating without outcome', 'earl:subject ex:it ; earl:test rating-criterion:wheelchair-lift', 'outcome-needed'],
    [
      'an outcome of another code list',
      'earl:subject ex:it ; earl:test rating-criterion:wheelchair-lift ; acc:outcome earl:passed',
      'outcome',
    ],
    [
      'a rating with two outcomes',
      `earl:subject ex:it ; earl:test rating-criterion:wheelchair-lift ;
        acc:outcome rating-outcome:passed, rating-outcome:failed`,
      'outcome-once',
    ],
  ],
)

const observed = 'sosa:hasFeatureOfInterest ex:door ; sosa:observedProperty acc:clearWidth ; sosa:hasSimpleResult 92.5'

describeShapes(
  'observation',
  {
    type: 'sosa:Observation',
    holds: `ex:it a sosa:Observation ; ${observed} ; sosa:resultTime "2024-05"^^xsd:gYearMonth ;
      sosa:usedProcedure measurement-method:measured ; acc:bound bound-kind:at-least ; prov:wasGeneratedBy ex:audit .
      ex:audit a acc:Audit ; dct:title "Ronde van 2024"@nl .`,
  },
  [
    ['an observation of nothing', 'sosa:observedProperty acc:clearWidth ; sosa:hasSimpleResult 92.5', 'feature-needed'],
    [
      'an observation of no property',
      'sosa:hasFeatureOfInterest ex:door ; sosa:hasSimpleResult 92.5',
      'observedProperty-needed',
    ],
    [
      'a property that the vocabulary does not know',
      'sosa:hasFeatureOfInterest ex:door ; sosa:hasSimpleResult 92.5 ; sosa:observedProperty ex:beauty',
      'observedProperty',
    ],
    [
      'an observation without result',
      'sosa:hasFeatureOfInterest ex:door ; sosa:observedProperty acc:clearWidth',
      'result-needed',
    ],
    ['a date in words', `${observed} ; sosa:resultTime "vorig jaar"`, 'resultTime'],
    ['a method of another code list', `${observed} ; sosa:usedProcedure bound-kind:exact`, 'usedProcedure'],
    ['a bound of another code list', `${observed} ; acc:bound measurement-method:counted`, 'bound'],
    ['a survey that is none', `${observed} ; prov:wasGeneratedBy ex:nothing`, 'audit'],
  ],
)

describeShapes(
  'audit',
  {
    type: 'acc:Audit',
    holds: `dct:title "Ronde van 2024"@nl ; dct:license <https://example.org/licence> ; acc:sourceFile "ronde.xlsx"`,
  },
  [
    ['a survey without a title', 'acc:sourceFile "ronde.xlsx"', 'audit-title'],
    ['a licence in words', 'dct:title "Ronde"@nl ; dct:license "vrij te gebruiken"', 'audit-license'],
    ['a file that is an IRI', 'dct:title "Ronde"@nl ; acc:sourceFile <https://example.org/ronde.xlsx>', 'audit-file'],
  ],
)
