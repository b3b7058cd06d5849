import type { VNode } from 'preact'

const paths = {
  absent: 'M4 8h8',
  notApplicable: 'M4 12 12 4',
  unknown: 'M6 6.2a2 2 0 1 1 2.7 1.9c-.5.2-.7.5-.7 1v.4M8 11.6v.2',
} as const

/** A round sign before words that say the same: a bar, a slash, a question mark; shape tells them apart, not colour. */
export function Sign({ kind }: { kind: keyof typeof paths }): VNode {
  return (
    <svg class="sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <circle cx="8" cy="8" r="7" />
      <path d={paths[kind]} />
    </svg>
  )
}
