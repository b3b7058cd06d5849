/** A place in the text, both from 0. */
export interface Position {
  line: number
  ch: number
}

/** A piece of the query as the grammar of the editor sees it. */
export interface Token {
  string: string
  start: number
  end: number
  type: string | null
  state: {
    OK: boolean
    possibleCurrent: readonly string[]
    lastProperty: string
    inPrefixDecl: boolean
    prefixes: Readonly<Record<string, string>>
  }
  from?: Partial<Position>
  to?: Partial<Position>
}

/** A line of the list of completions. */
export interface Hint {
  text: string
  displayText?: string
  render?: (element: HTMLElement, list: unknown, hint: Hint) => void
}

/** A source of completions, as yasqe 4.6 has it. */
export interface Completer {
  name: string
  /** Whether all are fetched at once, and looked up by how they begin. */
  bulk: boolean
  /** Whether the list comes by itself. */
  autoShow?: boolean
  persistenceId?: null
  isValidCompletionPosition: (editor: Editor) => boolean
  get: (editor: Editor, token?: Token) => string[]
  preProcessToken?: (editor: Editor, token: Token) => Token
  postProcessSuggestion?: (editor: Editor, token: Token, suggestion: string) => string
  postprocessHints?: (editor: Editor, hints: Hint[]) => Hint[]
}

/** What we use of the editor of `@zazuko/yasqe` 4.6, which is CodeMirror 5 with a grammar of SPARQL. */
export interface Editor {
  getValue(): string
  setValue(text: string): void
  getCursor(): Position
  getLine(line: number): string
  lineCount(): number
  getTokenAt(position: Position, precise?: boolean): Token
  getCompleteToken(): Token
  getPreviousNonWsToken(line: number, token: Token): Token
  getPrefixesFromQuery(): Readonly<Record<string, string>>
  getInputField(): HTMLElement
  setGutterMarker(line: number, gutter: string, marker: HTMLElement): void
  clearGutter(gutter: string): void
  on(event: 'change', handle: () => void): void
  checkSyntax(): void
  showNotification(key: string, text: string): void
}

/** The module of the package. */
export interface YasqeModule {
  Yasqe: {
    new (parent: HTMLElement, options: object): Editor
    prototype: Editor
    defaults: { autocompleters: string[] }
    registerAutocompleter(completer: Completer, enable: boolean): void
    forkAutocompleter(name: string, completer: Partial<Completer> & { name: string }, enable: boolean): void
  }
}
