import { toConstraints } from './limits.js'
import { keyOf, type RuleDraft } from './rules.js'
import { languages } from './sentences.js'
import { toList, type Constraints, type Measure, type RegulationTable, type Test, type Words } from './tables.js'

const base = 'https://w3id.org/drempel/regulation/'

/** Turtle that says what a regulation is. */
export function writeRegulation(name: string, { title, version, issued, validFrom, kind }: RegulationTable): string {
  const lines = [
    `<${base}${name}> a acc:Regulation ;`,
    `  dct:title ${inLanguages(title)} ;`,
    `  acc:version ${quote(version)} ;`,
    `  dct:issued ${toDate(issued)} ;`,
    ...(validFrom === undefined ? [] : [`  schema:validFrom ${toDate(validFrom)} ;`]),
    `  acc:regulationKind regulation-kind:${kind} .`,
  ]
  return withPrefixes(`${lines.join('\n')}\n`)
}

/** Turtle of some rules of a regulation, on IRIs below its own; `order` is the place of each in it. */
export function writeRules(name: string, rules: readonly { rule: RuleDraft; order: number }[]): string {
  const start = `@base <${base}${name}/> .\n`
  return withPrefixes(rules.map(({ rule, order }) => writeRule(name, rule, order)).join('\n'), start)
}

function writeRule(regulation: string, rule: RuleDraft, order: number): string {
  const { name: iri, row, measure } = rule
  const isConfirmed = row.status === 'seen'
  const lines = [
    `<${iri}> a acc:Rule, sh:NodeShape ;`,
    `  rdfs:label ${inLanguages(rule.labels)} ;`,
    `  acc:regulation <../${regulation}> ;`,
    `  acc:clause ${quote(row.clause || '-')} ; sh:order ${order} ;`,
    `  dct:identifier ${quote(keyOf(rule))} ;`,
    ...(row.condition === '' ? [] : [`  skos:scopeNote ${quote(row.condition)}@en ;`]),
    `  sh:targetClass ${measure.target} ;`,
    ...places('acc:inPart', measure.in),
    ...places('acc:notInPart', measure.notIn),
    ...(rule.guard.length === 0 ? [] : [`  acc:guard <${iri}/guard> ;`]),
    `  acc:requirement <${iri}/requirement> ;`,
    ...needsOf(rule),
    `  acc:scope rule-scope:${rule.scope} ; acc:ruleStatus rule-status:${isConfirmed ? 'confirmed' : 'from-memory'} ;`,
    ...(isConfirmed ? [`  dct:source ${quote(row.source)} ;`] : []),
    ...(rule.grade === undefined ? [] : [`  acc:grade rating-outcome:${rule.grade} ;`]),
    `  sh:severity sh:${rule.severity} ;`,
    `  ${whole(rule, iri)} ;`,
    `  sh:message ${inLanguages(rule.messages)} .`,
  ]
  return `${lines.join('\n')}\n\n${writeGuard(rule, iri)}${writeRequirement(rule, iri)}`
}

function writeRequirement({ measure, demand, messages }: RuleDraft, iri: string): string {
  const limit = constraintsText(toConstraints(demand))
  const lines = [
    `<${iri}/requirement> a sh:PropertyShape ;`,
    `  sh:path ${pathText(measure.path)} ; ${limit} ;`,
    `  sh:message ${inLanguages(messages)} .`,
  ]
  return `${lines.join('\n')}\n`
}

function writeGuard({ guard, any }: RuleDraft, iri: string): string {
  if (guard.length === 0) return ''
  const tests = any
    ? `sh:or (\n    ${guard.map(test => `[ ${testText(test)} ]`).join('\n    ')}\n  )`
    : guard.map(testText).join(' ; ')
  return `<${iri}/guard> a sh:NodeShape ;\n  ${tests} .\n\n`
}

function testText({ path, is, not }: Test): string {
  const property = `sh:property [ sh:path ${pathText(path)} ; ${constraintsText(is ?? not ?? {})} ]`
  return not === undefined ? property : `sh:not [ ${property} ]`
}

/** The rule as one shape for any SHACL engine: the requirement, unless the element lies elsewhere or the guard fails. */
function whole({ measure, guard }: RuleDraft, iri: string): string {
  const requirement = `sh:property <${iri}/requirement>`
  const ways = [
    ...toList<string>(measure.in).map(place => `[ sh:not [ ${behind(place)} ] ]`),
    ...toList<string>(measure.notIn).map(place => `[ ${behind(place)} ]`),
    ...(guard.length === 0 ? [] : [`[ sh:not <${iri}/guard> ]`]),
  ]
  return ways.length === 0 ? requirement : `sh:or (\n    ${[...ways, `[ ${requirement} ]`].join('\n    ')}\n  )`
}

/** That a door is one of a thing of a class; doors are all that rules tell apart by place. */
function behind(place: string): string {
  return `sh:property [ sh:path [ sh:inversePath acc:door ] ; sh:qualifiedMinCount 1 ; sh:qualifiedValueShape [ sh:class ${place} ] ]`
}

function needsOf({ measure, demand, guard, any }: RuleDraft): string[] {
  const asked = demand.kind === 'present' ? [] : [lastOf(measure.path)]
  const needs = [...asked, ...(any ? [] : guard.map(({ path }) => lastOf(path)))]
  return needs.length === 0 ? [] : [`  acc:needs ${[...new Set(needs)].join(', ')} ;`]
}

function lastOf(path: Measure['path']): string {
  return toList<string>(path).at(-1) ?? ''
}

function places(predicate: string, classes: Measure['notIn']): string[] {
  const list = toList<string>(classes)
  return list.length === 0 ? [] : [`  ${predicate} ${list.join(', ')} ;`]
}

function pathText(path: Measure['path']): string {
  return typeof path === 'string' ? path : `( ${path.join(' ')} )`
}

function constraintsText(constraints: Constraints): string {
  return Object.entries(constraints)
    .map(([term, value]) => `${term} ${typeof value === 'number' ? numberText(term, value) : value}`)
    .join(' ; ')
}

/** Counts are whole numbers, limits decimals. */
function numberText(term: string, value: number): string {
  return term === 'sh:minCount' || !Number.isInteger(value) ? String(value) : `${value}.0`
}

function inLanguages(words: Words): string {
  return words.map((text, index) => `${quote(text)}@${languages[index]}`).join(',\n    ')
}

function toDate(text: string): string {
  const datatypes: Readonly<Record<number, string>> = { 4: 'gYear', 7: 'gYearMonth', 10: 'date' }
  return `"${text}"^^xsd:${datatypes[text.length]}`
}

function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`
}

const prefixes: Readonly<Record<string, string>> = {
  acc: 'https://w3id.org/drempel/ns#',
  'bay-layout': 'https://w3id.org/drempel/code/bay-layout/',
  dct: 'http://purl.org/dc/terms/',
  'door-operation': 'https://w3id.org/drempel/code/door-operation/',
  'grab-bar': 'https://w3id.org/drempel/code/grab-bar/',
  'handrail-side': 'https://w3id.org/drempel/code/handrail-side/',
  'ramp-kind': 'https://w3id.org/drempel/code/ramp-kind/',
  'rating-outcome': 'https://w3id.org/drempel/code/rating-outcome/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  'regulation-kind': 'https://w3id.org/drempel/code/regulation-kind/',
  'rule-scope': 'https://w3id.org/drempel/code/rule-scope/',
  'rule-status': 'https://w3id.org/drempel/code/rule-status/',
  schema: 'https://schema.org/',
  sh: 'http://www.w3.org/ns/shacl#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  'washbasin-place': 'https://w3id.org/drempel/code/washbasin-place/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

function withPrefixes(turtle: string, start = ''): string {
  const used = Object.entries(prefixes).filter(([prefix]) => new RegExp(`(?<![\\w-])${prefix}:(?!//)`).test(turtle))
  const head = used.map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .\n`).join('')
  return `# Written by scripts/make-regulations.ts from data/regulations/; not to be edited.\n\n${start}${head}\n${turtle}`
}
