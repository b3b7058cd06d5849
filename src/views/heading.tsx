import { createElement } from 'preact'
import type { ComponentChildren, VNode } from 'preact'

/** Depth of a heading. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6

/** A heading of the given level. */
export function Heading({ level, children }: { level: HeadingLevel; children: ComponentChildren }): VNode {
  return createElement(`h${level}`, null, children)
}

/** The next level down; below the sixth there is none. */
export function below(level: HeadingLevel): HeadingLevel {
  return Math.min(level + 1, 6) as HeadingLevel
}
