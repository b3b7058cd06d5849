// Written from vocab/ by `npm run vocab`; not to be edited.
import { namedNode } from './terms.js'

/** https://w3id.org/drempel/ns# */
export const acc = {
  Audit: namedNode('https://w3id.org/drempel/ns#Audit'),
  Building: namedNode('https://w3id.org/drempel/ns#Building'),
  Door: namedNode('https://w3id.org/drempel/ns#Door'),
  Entrance: namedNode('https://w3id.org/drempel/ns#Entrance'),
  bound: namedNode('https://w3id.org/drempel/ns#bound'),
  codeList: namedNode('https://w3id.org/drempel/ns#codeList'),
  door: namedNode('https://w3id.org/drempel/ns#door'),
  hasEntrance: namedNode('https://w3id.org/drempel/ns#hasEntrance'),
  lacks: namedNode('https://w3id.org/drempel/ns#lacks'),
  notApplicable: namedNode('https://w3id.org/drempel/ns#notApplicable'),
  rawValue: namedNode('https://w3id.org/drempel/ns#rawValue'),
  sourceCell: namedNode('https://w3id.org/drempel/ns#sourceCell'),
  sourceRow: namedNode('https://w3id.org/drempel/ns#sourceRow'),
} as const

/** https://www.w3.org/ns/activitystreams# */
export const as = {
  Create: namedNode('https://www.w3.org/ns/activitystreams#Create'),
  Delete: namedNode('https://www.w3.org/ns/activitystreams#Delete'),
  Update: namedNode('https://www.w3.org/ns/activitystreams#Update'),
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

/** http://www.w3.org/ns/dcat# */
export const dcat = {
  Catalog: namedNode('http://www.w3.org/ns/dcat#Catalog'),
  DataService: namedNode('http://www.w3.org/ns/dcat#DataService'),
  Dataset: namedNode('http://www.w3.org/ns/dcat#Dataset'),
  Distribution: namedNode('http://www.w3.org/ns/dcat#Distribution'),
  accessURL: namedNode('http://www.w3.org/ns/dcat#accessURL'),
  contactPoint: namedNode('http://www.w3.org/ns/dcat#contactPoint'),
  dataset: namedNode('http://www.w3.org/ns/dcat#dataset'),
  distribution: namedNode('http://www.w3.org/ns/dcat#distribution'),
  downloadURL: namedNode('http://www.w3.org/ns/dcat#downloadURL'),
  endpointDescription: namedNode('http://www.w3.org/ns/dcat#endpointDescription'),
  endpointURL: namedNode('http://www.w3.org/ns/dcat#endpointURL'),
  keyword: namedNode('http://www.w3.org/ns/dcat#keyword'),
  landingPage: namedNode('http://www.w3.org/ns/dcat#landingPage'),
  mediaType: namedNode('http://www.w3.org/ns/dcat#mediaType'),
  servesDataset: namedNode('http://www.w3.org/ns/dcat#servesDataset'),
  service: namedNode('http://www.w3.org/ns/dcat#service'),
  theme: namedNode('http://www.w3.org/ns/dcat#theme'),
} as const

/** http://purl.org/dc/terms/ */
export const dct = {
  conformsTo: namedNode('http://purl.org/dc/terms/conformsTo'),
  created: namedNode('http://purl.org/dc/terms/created'),
  date: namedNode('http://purl.org/dc/terms/date'),
  description: namedNode('http://purl.org/dc/terms/description'),
  format: namedNode('http://purl.org/dc/terms/format'),
  hasPart: namedNode('http://purl.org/dc/terms/hasPart'),
  identifier: namedNode('http://purl.org/dc/terms/identifier'),
  isPartOf: namedNode('http://purl.org/dc/terms/isPartOf'),
  issued: namedNode('http://purl.org/dc/terms/issued'),
  language: namedNode('http://purl.org/dc/terms/language'),
  license: namedNode('http://purl.org/dc/terms/license'),
  modified: namedNode('http://purl.org/dc/terms/modified'),
  publisher: namedNode('http://purl.org/dc/terms/publisher'),
  references: namedNode('http://purl.org/dc/terms/references'),
  source: namedNode('http://purl.org/dc/terms/source'),
  spatial: namedNode('http://purl.org/dc/terms/spatial'),
  title: namedNode('http://purl.org/dc/terms/title'),
} as const

/** http://www.w3.org/ns/earl# */
export const earl = {
  Assertion: namedNode('http://www.w3.org/ns/earl#Assertion'),
  TestCriterion: namedNode('http://www.w3.org/ns/earl#TestCriterion'),
  TestResult: namedNode('http://www.w3.org/ns/earl#TestResult'),
  assertedBy: namedNode('http://www.w3.org/ns/earl#assertedBy'),
  cantTell: namedNode('http://www.w3.org/ns/earl#cantTell'),
  failed: namedNode('http://www.w3.org/ns/earl#failed'),
  inapplicable: namedNode('http://www.w3.org/ns/earl#inapplicable'),
  outcome: namedNode('http://www.w3.org/ns/earl#outcome'),
  passed: namedNode('http://www.w3.org/ns/earl#passed'),
  result: namedNode('http://www.w3.org/ns/earl#result'),
  subject: namedNode('http://www.w3.org/ns/earl#subject'),
  test: namedNode('http://www.w3.org/ns/earl#test'),
  untested: namedNode('http://www.w3.org/ns/earl#untested'),
} as const

/** http://xmlns.com/foaf/0.1/ */
export const foaf = {
  Document: namedNode('http://xmlns.com/foaf/0.1/Document'),
  homepage: namedNode('http://xmlns.com/foaf/0.1/homepage'),
  isPrimaryTopicOf: namedNode('http://xmlns.com/foaf/0.1/isPrimaryTopicOf'),
  name: namedNode('http://xmlns.com/foaf/0.1/name'),
  page: namedNode('http://xmlns.com/foaf/0.1/page'),
  primaryTopic: namedNode('http://xmlns.com/foaf/0.1/primaryTopic'),
  topic: namedNode('http://xmlns.com/foaf/0.1/topic'),
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
  search: namedNode('http://www.w3.org/ns/hydra/core#search'),
  template: namedNode('http://www.w3.org/ns/hydra/core#template'),
  totalItems: namedNode('http://www.w3.org/ns/hydra/core#totalItems'),
  variable: namedNode('http://www.w3.org/ns/hydra/core#variable'),
  variableRepresentation: namedNode('http://www.w3.org/ns/hydra/core#variableRepresentation'),
  view: namedNode('http://www.w3.org/ns/hydra/core#view'),
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
  comment: namedNode('http://www.w3.org/2000/01/rdf-schema#comment'),
  domain: namedNode('http://www.w3.org/2000/01/rdf-schema#domain'),
  isDefinedBy: namedNode('http://www.w3.org/2000/01/rdf-schema#isDefinedBy'),
  label: namedNode('http://www.w3.org/2000/01/rdf-schema#label'),
  range: namedNode('http://www.w3.org/2000/01/rdf-schema#range'),
  seeAlso: namedNode('http://www.w3.org/2000/01/rdf-schema#seeAlso'),
  subClassOf: namedNode('http://www.w3.org/2000/01/rdf-schema#subClassOf'),
  subPropertyOf: namedNode('http://www.w3.org/2000/01/rdf-schema#subPropertyOf'),
} as const

/** https://schema.org/ */
export const schema = {
  ContactPoint: namedNode('https://schema.org/ContactPoint'),
  Friday: namedNode('https://schema.org/Friday'),
  Monday: namedNode('https://schema.org/Monday'),
  OpeningHoursSpecification: namedNode('https://schema.org/OpeningHoursSpecification'),
  Saturday: namedNode('https://schema.org/Saturday'),
  Sunday: namedNode('https://schema.org/Sunday'),
  Thursday: namedNode('https://schema.org/Thursday'),
  Tuesday: namedNode('https://schema.org/Tuesday'),
  Wednesday: namedNode('https://schema.org/Wednesday'),
  closes: namedNode('https://schema.org/closes'),
  contactPoint: namedNode('https://schema.org/contactPoint'),
  dayOfWeek: namedNode('https://schema.org/dayOfWeek'),
  email: namedNode('https://schema.org/email'),
  image: namedNode('https://schema.org/image'),
  name: namedNode('https://schema.org/name'),
  openingHours: namedNode('https://schema.org/openingHours'),
  openingHoursSpecification: namedNode('https://schema.org/openingHoursSpecification'),
  opens: namedNode('https://schema.org/opens'),
  photo: namedNode('https://schema.org/photo'),
  telephone: namedNode('https://schema.org/telephone'),
  url: namedNode('https://schema.org/url'),
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

/** http://www.w3.org/ns/shacl# */
export const sh = {
  Info: namedNode('http://www.w3.org/ns/shacl#Info'),
  NodeShape: namedNode('http://www.w3.org/ns/shacl#NodeShape'),
  PropertyGroup: namedNode('http://www.w3.org/ns/shacl#PropertyGroup'),
  PropertyShape: namedNode('http://www.w3.org/ns/shacl#PropertyShape'),
  Violation: namedNode('http://www.w3.org/ns/shacl#Violation'),
  Warning: namedNode('http://www.w3.org/ns/shacl#Warning'),
  conforms: namedNode('http://www.w3.org/ns/shacl#conforms'),
  description: namedNode('http://www.w3.org/ns/shacl#description'),
  focusNode: namedNode('http://www.w3.org/ns/shacl#focusNode'),
  group: namedNode('http://www.w3.org/ns/shacl#group'),
  message: namedNode('http://www.w3.org/ns/shacl#message'),
  name: namedNode('http://www.w3.org/ns/shacl#name'),
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

/** http://www.w3.org/2004/02/skos/core# */
export const skos = {
  Concept: namedNode('http://www.w3.org/2004/02/skos/core#Concept'),
  ConceptScheme: namedNode('http://www.w3.org/2004/02/skos/core#ConceptScheme'),
  altLabel: namedNode('http://www.w3.org/2004/02/skos/core#altLabel'),
  broader: namedNode('http://www.w3.org/2004/02/skos/core#broader'),
  closeMatch: namedNode('http://www.w3.org/2004/02/skos/core#closeMatch'),
  definition: namedNode('http://www.w3.org/2004/02/skos/core#definition'),
  exactMatch: namedNode('http://www.w3.org/2004/02/skos/core#exactMatch'),
  hasTopConcept: namedNode('http://www.w3.org/2004/02/skos/core#hasTopConcept'),
  hiddenLabel: namedNode('http://www.w3.org/2004/02/skos/core#hiddenLabel'),
  inScheme: namedNode('http://www.w3.org/2004/02/skos/core#inScheme'),
  notation: namedNode('http://www.w3.org/2004/02/skos/core#notation'),
  prefLabel: namedNode('http://www.w3.org/2004/02/skos/core#prefLabel'),
  scopeNote: namedNode('http://www.w3.org/2004/02/skos/core#scopeNote'),
  topConceptOf: namedNode('http://www.w3.org/2004/02/skos/core#topConceptOf'),
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

/** http://purl.org/vocab/vann/ */
export const vann = {
  preferredNamespacePrefix: namedNode('http://purl.org/vocab/vann/preferredNamespacePrefix'),
  preferredNamespaceUri: namedNode('http://purl.org/vocab/vann/preferredNamespaceUri'),
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

/** http://www.w3.org/2003/01/geo/wgs84_pos# */
export const wgs84 = {
  lat: namedNode('http://www.w3.org/2003/01/geo/wgs84_pos#lat'),
  long: namedNode('http://www.w3.org/2003/01/geo/wgs84_pos#long'),
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
