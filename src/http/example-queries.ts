import { readdirSync, readFileSync } from 'node:fs'
import { lazily } from '../lazily.js'
import { projectPath } from '../paths.js'
import { readerKinds, type ExampleQuery, type ReaderKind } from '../views/query-page.js'

/**
 * The queries of data/queries, by reader. A file is named after its reader, `officer-steps.rq`; lines such as `# nl: …` at
 * its head give its title, lines such as `## nl: …` say more.
 */
export const readExampleQueries = lazily((): ExampleQuery[] => {
  const names = readdirSync(projectPath('data/queries')).filter(name => name.endsWith('.rq'))
  const examples = names.sort().map(name => readExample(name.slice(0, -'.rq'.length)))
  return readerKinds.flatMap(reader => examples.filter(example => example.reader === reader))
})

function readExample(name: string): ExampleQuery {
  const text = readFileSync(projectPath(`data/queries/${name}.rq`), 'utf8')
  return {
    name,
    reader: name.slice(0, name.indexOf('-')) as ReaderKind,
    titles: readLines(text, /^# ([a-z]{2}): (.*)$/gm),
    descriptions: readLines(text, /^## ([a-z]{2}): (.*)$/gm),
    text,
    query: text.replace(/^(#.*\n)+/, ''),
  }
}

function readLines(text: string, pattern: RegExp): Record<string, string> {
  return Object.fromEntries([...text.matchAll(pattern)].map(([, language = '', line = '']) => [language, line]))
}
