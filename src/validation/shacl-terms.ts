import { prefixes } from '../rdf/vocab.js'

/** Properties that the engine acts on. */
const acting = [
  ...['targetClass', 'targetNode', 'targetSubjectsOf', 'targetObjectsOf'],
  ...['path', 'alternativePath', 'inversePath', 'zeroOrMorePath', 'oneOrMorePath', 'zeroOrOnePath'],
  ...['property', 'severity', 'message', 'deactivated'],
  ...['class', 'datatype', 'nodeKind', 'in', 'hasValue'],
  ...['minCount', 'maxCount', 'minInclusive', 'maxInclusive', 'minExclusive', 'maxExclusive'],
  ...['minLength', 'maxLength', 'pattern', 'flags', 'languageIn', 'uniqueLang'],
  ...['equals', 'disjoint', 'lessThan', 'lessThanOrEquals'],
  ...['and', 'or', 'not', 'xone', 'node', 'closed', 'ignoredProperties'],
  ...['qualifiedValueShape', 'qualifiedMinCount', 'qualifiedMaxCount', 'qualifiedValueShapesDisjoint'],
] as const

/** Properties for readers of shapes and of reports, and prefixes of queries: they decide nothing. */
const speaking = [
  ...['name', 'description', 'order', 'group', 'defaultValue', 'shapesGraph', 'suggestedShapesGraph'],
  ...['declare', 'prefix', 'namespace', 'conforms', 'result', 'detail', 'focusNode', 'value', 'resultPath'],
  ...['resultMessage', 'resultSeverity', 'sourceShape', 'sourceConstraint', 'sourceConstraintComponent'],
] as const

/** Properties of SHACL-SPARQL and of the advanced features, which would be ignored at the peril of the reader. */
const declined = [
  ...['sparql', 'select', 'ask', 'construct', 'update', 'prefixes', 'target', 'parameter', 'optional', 'labelTemplate'],
  ...['validator', 'nodeValidator', 'propertyValidator', 'entailment', 'rule', 'condition', 'values', 'expression'],
  ...['js', 'jsFunctionName', 'jsLibrary', 'jsLibraryURL', 'filterShape', 'nodes', 'intersection', 'union'],
  ...['returnType', 'resultAnnotation', 'annotationProperty', 'annotationVarName', 'annotationValue'],
] as const

/** Local name of a property that the engine acts on. */
export type ShaclTerm = (typeof acting)[number]

/** IRI of a property that the engine acts on. */
export const shaclIri = (term: ShaclTerm): string => `${prefixes.sh}${term}`

/** IRIs of all properties that the engine acts on. */
export const actingIris: ReadonlySet<string> = new Set(acting.map(shaclIri))

/** All properties that may stand in a shape. */
export const knownTerms: ReadonlySet<string> = new Set([...acting, ...speaking])

/** Properties that ask for more than SHACL Core. */
export const declinedTerms: ReadonlySet<string> = new Set(declined)

/** Local name of a constraint component without its ending, such as `MinCount`. */
export type Component =
  | `${'Min' | 'Max'}${'Count' | 'Length' | 'Inclusive' | 'Exclusive'}`
  | `Qualified${'Min' | 'Max'}Count`
  | ('Class' | 'Datatype' | 'NodeKind' | 'In' | 'HasValue' | 'Pattern' | 'LanguageIn' | 'UniqueLang')
  | ('Equals' | 'Disjoint' | 'LessThan' | 'LessThanOrEquals' | 'And' | 'Or' | 'Not' | 'Xone' | 'Node' | 'Closed')

/** IRI of a constraint component. */
export const componentIri = (component: Component): string => `${prefixes.sh}${component}ConstraintComponent`
