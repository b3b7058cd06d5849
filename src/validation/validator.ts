import type { DatasetCore, Quad, Term } from '@rdfjs/types'
import SHACLValidator from 'rdf-validate-shacl'
import environment from 'rdf-validate-shacl/src/defaultEnv.js'
import { createLightDataset } from '../rdf/light-dataset.js'
import { sh } from '../rdf/vocab.js'

/** How much a violated shape weighs: only a violation keeps a record out. */
export type Severity = 'violation' | 'warning' | 'info'

/** One broken constraint. */
export interface Violation {
  severity: Severity
  focusNode: string
  /** The property, when the constraint is about one. */
  path?: string
  value?: Term
  /** A sentence for the reader, in the first of the asked languages that the shape speaks. */
  message: string
  shape: string
}

/** The validator's own factory, but for the shapes it gives our data set: the default one indexes every answer. */
const factory = Object.create(environment, {
  dataset: { value: (quads?: Iterable<Quad>) => (quads ? createLightDataset(quads) : environment.dataset()) },
}) as typeof environment

/** Puts the quads of one record to the shapes; the same record always gives the same list. */
export type Validate = (record: Iterable<Quad>, languages?: readonly string[]) => Promise<Violation[]>

/**
 * One validator for a version of the shapes, to be used for record after record.
 * @param background code lists and vocabulary that shapes refer to
 */
export function createValidator(shapes: Iterable<Quad>, background: Iterable<Quad>): Validate {
  // 0 lifts the limit after which rdf-validate-shacl 0.6.5 takes a shared node for valid without looking.
  const validator = new SHACLValidator(createLightDataset(shapes), { maxNodeChecks: 0, factory } as object)
  const behind = createLightDataset(background)
  return async (record, languages = ['en']) => {
    const report = await validator.validate(createLightDataset(record, behind) as DatasetCore)
    return report.results.map(result => toViolation(result, languages)).sort(byPlace)
  }
}

type Result = Awaited<ReturnType<SHACLValidator['validate']>>['results'][number]

function toViolation(result: Result, languages: readonly string[]): Violation {
  const path = result.path as Term | undefined | null
  const value = result.value as Term | undefined | null
  return {
    severity: toSeverity(result.severity as Term | null),
    focusNode: (result.focusNode as Term | null)?.value ?? '',
    message: chooseMessage(result.message as Term[], languages),
    shape: (result.sourceShape as Term | null)?.value ?? '',
    ...(path?.termType === 'NamedNode' ? { path: path.value } : {}),
    ...(value ? { value } : {}),
  }
}

function toSeverity(term: Term | null): Severity {
  if (term?.equals(sh.Warning)) return 'warning'
  return term?.equals(sh.Info) ? 'info' : 'violation'
}

function chooseMessage(messages: readonly Term[], languages: readonly string[]): string {
  const literals = messages.filter(message => message.termType === 'Literal')
  const wished = languages.map(language => literals.find(message => message.language === language)).find(Boolean)
  return (wished ?? literals.find(message => message.language === 'en') ?? literals[0])?.value ?? 'A shape is not met.'
}

function byPlace(one: Violation, other: Violation): number {
  const key = ({ focusNode, path, shape, value }: Violation) => `${focusNode} ${path} ${shape} ${value?.value}`
  return key(one) < key(other) ? -1 : 1
}
