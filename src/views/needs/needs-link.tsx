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

/** Whether what a visitor needs, or where the visitor is, goes along from page to page. */
export function carries({ needs, near }: PageContext): boolean {
  return needs !== undefined || near !== undefined
}

/** A link on which these go along: in the body of the request, so that no address tells them. */
export function NeedsLink({ context, href, children, ...attributes }: LinkProps): VNode {
  if (href === undefined) return <>{children}</>
  if (!carries(context))
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
  if (!carries(context)) return null
  return (
    <form id={formName} method="post" hidden>
      <NeedsField context={context} />
    </form>
  )
}

/** The fields that carry them in any other form; that form is to be sent by `methodOf`. */
export function NeedsField({ context }: { context: PageContext }): VNode | null {
  const { needs, near } = context
  if (!carries(context)) return null
  return (
    <>
      {needs ? <input type="hidden" name="needs" value={needs.text} /> : null}
      {near ? <input type="hidden" name="near" value={`${near.lat},${near.long}`} /> : null}
    </>
  )
}

/** How a form that leads to a page is sent. */
export function methodOf(context: PageContext): 'post' | undefined {
  return carries(context) ? 'post' : undefined
}
