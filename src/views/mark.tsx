import type { VNode } from 'preact'

/** The mark of Drempel in the colour of the text around it. */
export function Mark(): VNode {
  return (
    <svg class="mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
      <path d="M9.5 24V5.5h13V24" fill="none" stroke="currentColor" stroke-width="3" />
      <path d="M2 28.5 9 24h14l7 4.5z" fill="currentColor" />
    </svg>
  )
}
