import { readdirSync, readFileSync } from 'node:fs'
import { projectPath } from '../paths.js'
import type { ExampleQuery } from '../views/query-page.js'

/** The queries of data/queries, each with a title in every language: lines such as `# nl: …` at its head. */
export function readExampleQueries(): ExampleQuery[] {
  const names = readdirSync(projectPath('data/queries')).filter(name => name.endsWith('.rq'))
  return names.sort().map(name => {
    const text = readFileSync(projectPath(`data/queries/${name}`), 'utf8')
    const titles = [...text.matchAll(/^# ([a-z]{2}): (.*)$/gm)].map(([, language, title]) => [language, title])
    return { titles: Object.fromEntries(titles) as Record<string, string>, query: text.replace(/^(#.*\n)+/, '') }
  })
}
