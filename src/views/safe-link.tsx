import type { ComponentChildren, VNode } from 'preact'

const safeSchemes = /^(https?|mailto|tel|geo):/i

/** A link to an address from the data if its scheme is harmless; otherwise its text alone. */
export function SafeLink({ href, children }: { href: string; children?: ComponentChildren }): VNode {
  const text = children ?? <bdi dir="ltr">{href}</bdi>
  return safeSchemes.test(href) ? <a href={href}>{text}</a> : <span>{text}</span>
}
