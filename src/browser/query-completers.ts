import type { Completer, Editor, Hint, Token, YasqeModule } from './yasqe.js'

/** What `/ns/completions.json` holds. */
export interface Completions {
  prefixes: Readonly<Record<string, string>>
  terms: readonly Term[]
}

interface Term {
  kind: 'class' | 'property' | 'concept'
  name: string
  label: string
  hint: string
}

const mostTerms = 100

/** Puts our words in the place of those that the editor would fetch from prefix.cc and from Linked Open Vocabularies. */
export function registerCompleters({ Yasqe }: YasqeModule, words: Completions): void {
  const declarations = Object.entries(words.prefixes).map(([prefix, namespace]) => `${prefix}: <${namespace}>`)
  Yasqe.forkAutocompleter('prefixes', { name: 'prefixes', get: () => declarations, persistenceId: null }, false)
  Yasqe.registerAutocompleter(createTermCompleter(words), false)
  Yasqe.defaults.autocompleters = ['variables', 'prefixes', 'terms']
}

function createTermCompleter({ prefixes, terms }: Completions): Completer {
  const named = new Map(terms.map(term => [term.name, term]))
  return {
    name: 'terms',
    bulk: false,
    isValidCompletionPosition: editor => isTerm(editor, editor.getCompleteToken()),
    get: (editor, token) => (token ? findTerms(terms, token.string.trim(), kindsAt(editor, token)) : []),
    preProcessToken: (editor, token) => toWord(editor, token),
    postprocessHints: (editor, hints) => hints.map(hint => describeHint(hint, named.get(hint.text), editor, prefixes)),
  }
}

/** No variable, text or comment, and not within a declaration of a prefix. */
function isTerm(editor: Editor, token: Token): boolean {
  if (/^[?$"'#<]/.test(token.string) || token.type === 'comment' || token.state.inPrefixDecl) return false
  return !/^\s*(?:PREFIX|BASE)\b/i.test(editor.getLine(editor.getCursor().line))
}

/** Where nothing or a sign stands before the cursor, the word is to be put there and nothing to be replaced. */
function toWord(editor: Editor, token: Token): Token {
  const { ch } = editor.getCursor()
  return /^[\w-]*:?[\w-]*$/.test(token.string) && token.string !== ''
    ? token
    : { ...token, string: '', from: { ch }, to: { ch } }
}

function kindsAt(editor: Editor, token: Token): readonly Term['kind'][] {
  const before = editor.getPreviousNonWsToken(editor.getCursor().line, token)
  if (/^(?:a|rdf:type)$/.test(before.string)) return ['class']
  if (token.state.possibleCurrent.includes('a')) return ['property']
  return ['concept', 'class', 'property']
}

/** Names that begin so, then those of which a part or the label does. */
function findTerms(terms: readonly Term[], text: string, kinds: readonly Term['kind'][]): string[] {
  const sought = text.toLowerCase()
  const fitting = terms
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ name, label }) => ({ name, rank: rankOf(sought, name.toLowerCase(), label.toLowerCase()) }))
    .filter(({ rank }) => rank < 3)
  return fitting
    .sort((one, other) => one.rank - other.rank)
    .slice(0, mostTerms)
    .map(({ name }) => name)
}

function rankOf(sought: string, name: string, label: string): number {
  if (name.startsWith(sought)) return 0
  if (name.slice(name.indexOf(':') + 1).startsWith(sought) || label.startsWith(sought)) return 1
  return name.includes(sought) || label.includes(sought) ? 2 : 3
}

function describeHint(hint: Hint, term: Term | undefined, editor: Editor, prefixes: Completions['prefixes']): Hint {
  if (!term) return hint
  return {
    ...hint,
    text: withPrefixOf(editor, term.name, prefixes),
    render: element => {
      const note = document.createElement('small')
      note.textContent = [term.label, term.hint].filter(Boolean).join(' ')
      element.append(term.name, ' ', note)
    },
  }
}

/** A query that has another prefix for the same namespace keeps to it. */
function withPrefixOf(editor: Editor, name: string, prefixes: Completions['prefixes']): string {
  const [prefix = '', local = ''] = name.split(':')
  const declared = Object.entries(editor.getPrefixesFromQuery()).find(([, start]) => start === prefixes[prefix])
  return `${declared?.[0] ?? prefix}:${local}`
}
