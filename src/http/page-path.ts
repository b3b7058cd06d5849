import { pageLanguages, type PageLanguage } from '../views/page-context.js'

/** "/fr/search?name=x" → French, "search?name=x"; undefined for addresses that name no language. */
export function readPagePath(address: string): { language: PageLanguage; path: string } | undefined {
  const [, first = '', path = ''] = /^\/([a-z]{2})(?:\/(.*))?$/.exec(address) ?? []
  const language = pageLanguages.find(each => each === first)
  return language && { language, path }
}
