import type { Term } from '@rdfjs/types'
import type { Vocabulary } from '../../model/vocabulary.js'
import { sayTerms } from '../diff/say-terms.js'
import type { Finding } from '../finding.js'
import { placeOfRow } from '../matching/match-findings.js'
import type { Draft } from '../rows/draft.js'
import { languages, type LocalText } from '../sentences/sentence.js'
import type { MergeConflict } from './merge-draft.js'

const codes = {
  replaces: { severity: 'info', code: 'newer-than-stored' },
  'observed-only': { severity: 'warning', code: 'older-than-stored' },
  'left-out': { severity: 'warning', code: 'stored-stands' },
} as const satisfies Record<MergeConflict['outcome'], Pick<Finding, 'severity' | 'code'>>

/** The finding of a value that contradicts what others said of the record. */
export function tellConflict(conflict: MergeConflict, draft: Draft, vocabulary: Vocabulary): Finding {
  const { thing, property, stored, drafted, outcome } = conflict
  const say = (terms: readonly Term[]) => inLanguages(language => sayTerms(terms, property.value, vocabulary, language))
  return {
    ...codes[outcome],
    ...(draft.origin(thing.value, property.value) ?? placeOfRow(draft)),
    values: {
      property: inLanguages(language => vocabulary.label(property, [language, 'en']).value),
      stored: say(stored),
      value: say(drafted),
    },
  }
}

function inLanguages(say: (language: string) => string): LocalText {
  return Object.fromEntries(languages.map(language => [language, say(language)]))
}
