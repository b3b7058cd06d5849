import type { IncomingMessage } from 'node:http'
import Negotiator from 'negotiator'
import { Problem } from '../problem.js'
import { jsonLd, syntaxes } from '../rdf/syntaxes.js'

export const html = 'text/html'

/** Media types of a description, the preferred one first: a reader who takes anything gets the page. */
export const descriptionTypes: readonly string[] = [html, ...syntaxes.map(syntax => syntax.mediaType)]

/** Names that clients use for a media type of ours. */
const aliases: Readonly<Record<string, string>> = {
  'application/json': jsonLd.mediaType,
  'application/xhtml+xml': html,
  'application/x-turtle': 'text/turtle',
  'text/x-nquads': 'application/n-quads',
  'application/x-trig': 'application/trig',
}

/** The offered media type that the client likes best; a Problem that lists the offers when it takes none. */
export function chooseMediaType(request: IncomingMessage, offers: readonly string[]): string {
  const [chosen] = acceptedTypes(request, offers)
  if (chosen !== undefined) return chosen
  throw new Problem('not-acceptable', `This address has no form that "${request.headers.accept}" takes.`, {
    cure: `Ask for one of ${offers.join(', ')}.`,
  })
}

/** All offered media types that the client takes, by its wish. */
export function acceptedTypes(request: IncomingMessage, offers: readonly string[]): string[] {
  const known = Object.keys(aliases).filter(alias => offers.includes(aliases[alias] ?? ''))
  const accepted = new Negotiator(request).mediaTypes([...offers, ...known])
  return [...new Set(accepted.map(type => aliases[type] ?? type))]
}

/** Whether a person with a browser is asking. */
export function wantsPage(request: IncomingMessage): boolean {
  const [first] = new Negotiator(request).mediaTypes([
    'application/problem+json',
    html,
    ...syntaxes.map(each => each.mediaType),
  ])
  return first === html
}

/** Language tags of the reader, in order of wish. */
export function readLanguages(request: IncomingMessage): string[] {
  return new Negotiator(request).languages().filter(language => language !== '*')
}
