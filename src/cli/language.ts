import { languages } from '../ingest/sentences/sentence.js'
import type { Language } from '../ingest/sentences/sentence.js'
import { Problem } from '../problem.js'

/** The language of findings and reports: the one that is asked for, else that of the environment, else English. */
export function chooseLanguage(asked: string | undefined, environment: NodeJS.ProcessEnv): Language {
  if (asked === undefined)
    return find(environment['LC_ALL'] ?? environment['LC_MESSAGES'] ?? environment['LANG']) ?? 'en'
  const found = find(asked)
  if (found) return found
  throw new Problem('malformed', `There is no language "${asked}".`, { cure: `Use one of ${languages.join(', ')}.` })
}

/** "nl_BE.UTF-8" → nl. */
function find(locale = ''): Language | undefined {
  const [tag] = locale.toLowerCase().split(/[-_.@]/)
  return languages.find(language => language === tag)
}
