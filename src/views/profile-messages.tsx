import type { Literal, Term } from '@rdfjs/types'
import type { VNode } from 'preact'
import { objectsOf } from '../rdf/dataset.js'
import { sh } from '../rdf/vocab.js'
import type { PageContext } from './page-context.js'
import { Text } from './text.js'

/** What is said when a check of these shapes fails, in the reader's language. */
export function ProfileMessages({ context, shapes }: { context: PageContext; shapes: readonly Term[] }): VNode | null {
  const messages = messagesOf(context, shapes)
  if (messages.length === 0) return null
  return (
    <ul class="messages">
      {messages.map(message => (
        <li>
          <Text context={context} literal={message} />
        </li>
      ))}
    </ul>
  )
}

/** Messages of shapes, each once: of each shape those in the reader's language, or all when it has none. */
export function messagesOf({ vocabulary, language }: PageContext, shapes: readonly Term[]): Literal[] {
  const messages = shapes.flatMap(shape => {
    const all = objectsOf(vocabulary.quads, shape, sh.message).filter(term => term.termType === 'Literal')
    const own = all.filter(message => message.language === language)
    return own.length > 0 ? own : all
  })
  return [...new Map(messages.map(message => [message.value, message])).values()]
}
