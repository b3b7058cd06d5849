import type { VNode } from 'preact'
import { acc, dct, schema } from '../../rdf/vocab.js'
import { linkedThings, valuesOf, type RecordView, type Thing } from '../../model/record.js'
import { Measure } from '../measure.js'
import type { PageContext } from '../page-context.js'

interface PhotoProps {
  context: PageContext
  record: RecordView
  thing: Thing
}

/**
 * The first photo of a thing that this site holds, with its words and its licence. One elsewhere is not loaded, for
 * that would tell its owner who reads this page; the facts lead to it.
 */
export function Photo({ context, record, thing }: PhotoProps): VNode | null {
  const photo = linkedThings(record, thing, acc.photo).find(each => addressOf(context, each) !== undefined)
  if (!photo) return null
  const texts = valuesOf(photo, acc.alternativeText).flatMap(({ term }) => (term.termType === 'Literal' ? [term] : []))
  const text = texts.find(({ language }) => language === context.language) ?? texts[0]
  const details = [...valuesOf(photo, dct.created), ...valuesOf(photo, dct.license)]
  return (
    <figure class="photo">
      <img src={addressOf(context, photo)} alt={text?.value ?? ''} lang={text?.language} loading="lazy" />
      <figcaption>
        {details.map((value, index) => [
          index > 0 ? ', ' : null,
          <Measure context={context} record={record} value={value} />,
        ])}
      </figcaption>
    </figure>
  )
}

function addressOf({ iris }: PageContext, photo: Thing): string | undefined {
  const address = valuesOf(photo, schema.contentUrl)[0]?.term.value
  return address?.startsWith(iris.base) === true ? new URL(address).pathname : undefined
}
