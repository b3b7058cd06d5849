import type { VNode } from 'preact'
import { pageAddress } from './addresses.js'
import { Mark } from './mark.js'
import { NeedsChip } from './needs/needs-chip.js'
import { NeedsField, NeedsLink, methodOf } from './needs/needs-link.js'
import { pageLanguages } from './page-context.js'
import type { PageContext, PageLanguage } from './page-context.js'

const ownNames = { nl: 'Nederlands', fr: 'Français', de: 'Deutsch', en: 'English' } satisfies Record<
  PageLanguage,
  string
>

/** Name of the site, search box and language switch. */
export function Header({ context, withoutSearch }: { context: PageContext; withoutSearch: boolean }): VNode {
  return (
    <header class="site-header">
      <NeedsLink context={context} class="brand" href={pageAddress(context, '')}>
        <Mark />
        <span lang="nl">Drempel</span>
      </NeedsLink>
      {withoutSearch ? null : <SearchBox context={context} />}
      <NeedsChip context={context} />
      <LanguageSwitch context={context} />
    </header>
  )
}

function SearchBox({ context }: { context: PageContext }): VNode {
  const { title, name, button } = context.strings.search
  return (
    <form
      class="search-box"
      role="search"
      aria-label={title}
      action={pageAddress(context, 'search')}
      method={methodOf(context)}
    >
      <NeedsField context={context} />
      <label class="hidden" for="header-name">
        {name}
      </label>
      <input id="header-name" name="name" type="search" placeholder={name} autocomplete="off" />
      <button type="submit">{button}</button>
    </form>
  )
}

function LanguageSwitch({ context }: { context: PageContext }): VNode {
  return (
    <nav class="languages" aria-label={context.strings.languages}>
      <ul>
        {pageLanguages.map(language => (
          <li key={language}>
            <NeedsLink
              context={context}
              href={pageAddress(context, context.path, language)}
              lang={language}
              aria-current={language === context.language ? 'true' : undefined}
            >
              {ownNames[language]}
            </NeedsLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
