import type { ComponentChildren, VNode } from 'preact'

/** A link when there is somewhere to go, else the text alone. */
export function OptionalLink({ href, children }: { href: string | undefined; children: ComponentChildren }): VNode {
  return href === undefined ? <>{children}</> : <a href={href}>{children}</a>
}
