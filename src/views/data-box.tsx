import type { VNode } from 'preact'
import { dct } from '../rdf/vocab.js'
import { valuesOf } from '../model/record.js'
import type { RecordView, Thing, Value } from '../model/record.js'
import { Measure } from './measure.js'
import type { PageContext } from './page-context.js'
import { SafeLink } from './safe-link.js'

/** The permanent address of a thing, the licences of its record, and its facts in the forms that programs read. */
export function DataBox(props: { context: PageContext; record: RecordView; thing: Thing }): VNode {
  const { context, record, thing } = props
  const { title, text, identifier, formats } = context.strings.data
  return (
    <section class="data-box" aria-labelledby="data">
      <h2 id="data">{title}</h2>
      <p>{text}</p>
      <p class="identifier">
        {identifier}
        {context.strings.colon}
        <SafeLink href={thing.iri.value} />
      </p>
      {licencesOf(record).map(value => (
        <p class="identifier">
          {context.strings.source.licence}
          {context.strings.colon}
          <Measure context={context} record={record} value={value} />
        </p>
      ))}
      {context.formats.length === 0 ? null : (
        <ul class="formats" aria-label={formats}>
          {context.formats.map(format => (
            <li>
              <a href={format.href} type={format.mediaType} rel="alternate">
                {format.label}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function licencesOf(record: RecordView): Value[] {
  const licences = record.audits.flatMap(audit => valuesOf(audit, dct.license))
  return [...new Map(licences.map(value => [value.term.value, value])).values()]
}
