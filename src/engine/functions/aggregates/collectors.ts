import type { AggregateExpression } from '../../algebra.js'
import type { QueryTerms } from '../../values/query-terms.js'
import { integerValue, isLiteral, textValue, type Value } from '../../values/value.js'
import { lexicalForm } from '../../values/write-value.js'
import type { Collector } from './collector.js'
import { createExtreme } from './extreme.js'
import { createAverage, createSum } from './sum.js'

/** A new collector for each group. */
export function collectorOf({ aggregator, separator = ' ' }: AggregateExpression, terms: QueryTerms): () => Collector {
  switch (aggregator) {
    case 'count':
      return createCount
    case 'sum':
      return () => createSum(terms)
    case 'avg':
      return () => createAverage(terms)
    case 'min':
      return () => createExtreme(-1, terms)
    case 'max':
      return () => createExtreme(1, terms)
    case 'sample':
      return createSample
    case 'group_concat':
      return () => createConcatenation(separator)
  }
}

function createCount(): Collector {
  let count = 0
  const put = () => ++count > 0
  return { put, putId: put, result: () => integerValue(count) }
}

function createSample(): Collector {
  let sample: Value | undefined
  return {
    put(value) {
      sample ??= value
      return true
    },
    result: () => sample,
  }
}

/** Signs beyond which a joined text is an error. */
const mostSigns = 16_000_000

function createConcatenation(separator: string): Collector {
  let text: string | undefined
  return {
    put(value) {
      if (value.type !== 'iri' && !isLiteral(value)) return false
      const part = value.type === 'iri' ? value.iri : lexicalForm(value)
      text = text === undefined ? part : text + separator + part
      return text.length <= mostSigns
    },
    result: () => textValue(text ?? ''),
  }
}
