import type { DatasetCore, Quad, Term } from '@rdfjs/types'
import SHACLValidator from 'rdf-validate-shacl'
import environment from 'rdf-validate-shacl/src/defaultEnv.js'
import { createLightDataset } from '../rdf/light-dataset.js'
import { byPlace, toSeverity, type Validate, type Violation } from './violation.js'
import { chooseText } from '../rdf/choose-text.js'

/** The validator's own factory, but for the shapes it gives our data set: the default one indexes every answer. */
const factory = Object.create(environment, {
  dataset: { value: (quads?: Iterable<Quad>) => (quads ? createLightDataset(quads) : environment.dataset()) },
}) as typeof environment

/** A second opinion on the shapes, by rdf-validate-shacl 0.6.5: slow, and nothing that we wrote ourselves. */
export function createReferee(shapes: Iterable<Quad>, background: Iterable<Quad>): Validate {
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
    severity: toSeverity((result.severity as Term | null)?.value),
    focusNode: (result.focusNode as Term | null)?.value ?? '',
    message: chooseText(result.message as Term[], languages)?.value ?? 'A shape is not met.',
    shape: (result.sourceShape as Term | null)?.value ?? '',
    ...(path?.termType === 'NamedNode' ? { path: path.value } : {}),
    ...(value ? { value } : {}),
  }
}
