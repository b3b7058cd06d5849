import type { ComponentChildren, VNode } from 'preact'
import { render } from 'preact-render-to-string'
import { pageAddress, siteAddress } from './addresses.js'
import { assetAddress } from './assets.js'
import { Footer } from './footer.js'
import { Header } from './header.js'
import { isJudgedPage } from './needs/judged-pages.js'
import { CarryForm } from './needs/needs-link.js'
import { PastNotice } from './past-notice.js'
import { pageLanguages } from './page-context.js'
import type { PageContext } from './page-context.js'

/** What one page has of its own. */
export interface PageParts {
  title: string
  description?: string
  /** The start and search pages have a search form of their own. */
  withoutSearch?: boolean
  /** Scripts and style sheets of `assets.ts` that this page has beside what all have. */
  assets?: readonly string[]
  /** Address of an Atom feed of what the page shows. */
  feed?: string
  children: ComponentChildren
}

const longestTitle = 120

/** A whole HTML document, complete without script. */
export function renderPage(context: PageContext, parts: PageParts): string {
  return `<!doctype html>\n${render(<Page context={context} {...parts} />)}\n`
}

function Page({ context, children, ...parts }: PageParts & { context: PageContext }): VNode {
  return (
    <html lang={context.language} dir="ltr">
      <Head context={context} {...parts} />
      <body>
        <a class="skip" href="#content">
          {context.strings.skipToContent}
        </a>
        <Header context={context} withoutSearch={parts.withoutSearch ?? false} />
        <main id="content" tabindex={-1} data-judged={isJudgedPage(context.path) ? '' : undefined}>
          <PastNotice context={context} />
          {children}
        </main>
        <Footer context={context} />
        <CarryForm context={context} />
      </body>
    </html>
  )
}

function Head({
  context,
  title,
  description = context.strings.tagline,
  assets = [],
  feed,
}: Omit<PageParts, 'children'> & { context: PageContext }): VNode {
  const shown = title.length > longestTitle ? `${[...title].slice(0, longestTitle).join('')}…` : title
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{`${shown} · Drempel`}</title>
      <meta name="description" content={description} />
      <Preview context={context} title={shown} description={description} />
      <link rel="stylesheet" href={siteAddress(context, 'assets/style.css')} />
      <Assets context={context} names={['needs.js', ...assets]} />
      <link rel="icon" type="image/svg+xml" href={siteAddress(context, 'assets/icon.svg')} />
      {pageLanguages.map(language => (
        <link key={language} rel="alternate" hreflang={language} href={pageAddress(context, context.path, language)} />
      ))}
      {context.formats.map(({ mediaType, href }) => (
        <link key={href} rel="alternate" type={mediaType} href={href} />
      ))}
      {feed === undefined ? null : <link rel="alternate" type="application/atom+xml" title={shown} href={feed} />}
    </head>
  )
}

function Assets({ context, names }: { context: PageContext; names: readonly string[] }): VNode {
  return (
    <>
      {names.map(name =>
        name.endsWith('.css') ? (
          <link rel="stylesheet" href={assetAddress(context, name)} />
        ) : (
          <script type="module" src={assetAddress(context, name)}></script>
        ),
      )}
    </>
  )
}

/** What others show of a link to this page; there is no one address of a page without a path of its own. */
function Preview({ context, title, description }: { context: PageContext; title: string; description: string }): VNode {
  const { iris, language, path } = context
  const address = `${iris.base}${language}/${path}`
  return (
    <>
      <meta property="og:site_name" content="Drempel" />
      <meta property="og:type" content="website" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:locale" content={language} />
      {path === '' ? null : <meta property="og:url" content={address} />}
      {path === '' ? null : <link rel="canonical" href={address} />}
    </>
  )
}
