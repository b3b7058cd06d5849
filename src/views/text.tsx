import type { Literal } from '@rdfjs/types'
import type { VNode } from 'preact'
import type { PageContext } from './page-context.js'

/** A text in its own language and direction, whatever those of the page: the direction of `bdi` is that of its text. */
export function Text({ context, literal }: { context: PageContext; literal: Literal }): VNode {
  const language = literal.language === '' || literal.language === context.language ? undefined : literal.language
  return <bdi lang={language}>{literal.value}</bdi>
}

/** A text that no language is known of, kept from disturbing what stands around it. */
export function PlainText({ text }: { text: string }): VNode {
  return <bdi>{text}</bdi>
}
