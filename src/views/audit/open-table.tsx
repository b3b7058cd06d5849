import type { VNode } from 'preact'
import type { Assessment } from '../../answers/audit/assess-rule.js'
import { capitalise } from '../../rdf/letter-case.js'
import { PlainText } from '../text.js'
import type { SectionProps } from './regulation-section.js'
import { ElementLink, RuleNote } from './telling.js'

/** All that could not be assessed, by thing: what is not known of it, and which rules wait for that. */
export function OpenTable({ view, report: { measures, unseen, audit }, id }: SectionProps): VNode | null {
  const { words, speaker } = view
  if (measures.length + unseen.length === 0) return null
  const { element, missing, rules } = words.columns
  const columns = [element, missing, rules]
  return (
    <div class="audit-block">
      <h3 id={`${id}-open`}>{words.measures}</h3>
      <p>{words.openNote(audit.counts['not-assessable'])}</p>
      <table class="checks opens">
        <thead>
          <tr>
            {columns.map(column => (
              <th scope="col">{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {measures.map(measure => (
            <tr>
              <th scope="row">
                {measure.elements.map((element, index) => [
                  index > 0 ? ', ' : null,
                  element === audit.record.root ? (
                    capitalise(speaker.words.building)
                  ) : (
                    <ElementLink view={view} iri={element} audit={audit} />
                  ),
                ])}
              </th>
              <td data-label={missing}>
                {measure.missing.length === 0 ? speaker.words.unclear : measure.missing.map(speaker.label).join(', ')}
              </td>
              <td data-label={rules}>
                <Waiting view={view} waiting={measure.rules} />
              </td>
            </tr>
          ))}
          {unseen.map(({ kind, waiting }) => (
            <tr>
              <th scope="row">{speaker.label(kind)}</th>
              <td data-label={missing}>{words.nothingKnown}</td>
              <td data-label={rules}>
                <Waiting view={view} waiting={waiting} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Rules, each with its clause, and the value where one is stated that leaves it open. */
function Waiting({ view, waiting }: Pick<SectionProps, 'view'> & { waiting: readonly Assessment[] }): VNode {
  const { speaker } = view
  return (
    <ul>
      {waiting.map(({ rule, measured }) => (
        <li>
          {speaker.text(rule.labels)}
          {measured ? (
            <strong>
              {' '}
              <PlainText text={speaker.value(measured)} />
            </strong>
          ) : null}{' '}
          <RuleNote view={view} rule={rule} />
        </li>
      ))}
    </ul>
  )
}
