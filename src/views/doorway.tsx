import type { VNode } from 'preact'

/** A doorway with lines that measure its width and its threshold; it only adorns, so nobody need hear of it. */
export function Doorway(): VNode {
  return (
    <svg class="doorway" viewBox="0 0 240 280" width="240" height="280" aria-hidden="true" focusable="false">
      <path class="ground" d="M0 262h42l16-14h124l16 14h42" />
      <path class="frame" d="M66 248V28h108v220" />
      <path class="leaf" d="M75 248V37l52 22v203z" />
      <circle class="handle" cx="116" cy="158" r="4" />
      <path class="size" d="M80 14h80M84 9l-6 5 6 5M156 9l6 5-6 5" />
      <path class="size" d="M210 248v14M205 243h10M205 267h10" />
    </svg>
  )
}
