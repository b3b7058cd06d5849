import type { ComponentChildren, VNode } from 'preact'
import type { PageContext } from '../page-context.js'

interface LinkProps {
  context: PageContext
  /** Undefined where there is nowhere to go: the text stands alone. */
  href: string | undefined
  class?: string | undefined
  /** Language of the text and of the page that it leads to, where it is another. */
  lang?: string | undefined
  'aria-current'?: 'true' | undefined
  children: ComponentChildren
}

const formName = 'carry'

/** A link on which the visitor's needs go along: in the body of the request, so that no address tells them. */
export function NeedsLink({ context, href, children, ...attributes }: LinkProps): VNode {
  if (href === undefined) return <>{children}</>
  if (!context.needs)
    return (
      <a href={href} hreflang={attributes.lang} {...attributes}>
        {children}
      </a>
    )
  const { class: kind, ...others } = attributes
  return (
    <button
      type="submit"
      form={formName}
      formaction={href}
      class={['carry', kind].filter(Boolean).join(' ')}
      {...others}
    >
      {children}
    </button>
  )
}

/** The form that the links of a page send. */
export function CarryForm({ context }: { context: PageContext }): VNode | null {
  if (!context.needs) return null
  return (
    <form id={formName} method="post" hidden>
      <NeedsField context={context} />
    </form>
  )
}

/** The field that carries the needs in any other form; that form is to be sent by `methodOf`. */
export function NeedsField({ context }: { context: PageContext }): VNode | null {
  return context.needs ? <input type="hidden" name="needs" value={context.needs.text} /> : null
}

/** How a form that leads to a page is sent. */
export function methodOf({ needs }: PageContext): 'post' | undefined {
  return needs ? 'post' : undefined
}
