import { loadPackage } from './load-package.js'
import { registerCompleters, type Completions } from './query-completers.js'
import type { Editor, YasqeModule } from './yasqe.js'

const field = document.querySelector<HTMLTextAreaElement>('textarea#query')
const frame = document.createElement('div')
frame.className = 'query-editor'
if (field?.form) await startEditor(field, field.form).catch(() => frame.remove())

/** Puts the editor in the place of the field, which keeps the text for the form. Rejects when it cannot be had. */
async function startEditor(field: HTMLTextAreaElement, form: HTMLFormElement): Promise<void> {
  const [yasqe, words] = await Promise.all([loadPackage<YasqeModule>('@zazuko/yasqe/yasqe.esm.js'), readWords()])
  registerCompleters(yasqe, words)
  yasqe.Yasqe.prototype.checkSyntax = function () {
    showFault(this)
  }
  yasqe.Yasqe.prototype.showNotification = () => undefined
  field.after(frame)
  const editor = new yasqe.Yasqe(
    frame,
    createOptions(field.value, () => form.requestSubmit()),
  )
  editor.on('change', () => (field.value = editor.getValue()))
  replaceField(field, editor)
}

async function readWords(): Promise<Completions> {
  const address = new URL(`../ns/completions.json?lang=${document.documentElement.lang}`, import.meta.url)
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address.href} is answered ${response.status}`)
  return (await response.json()) as Completions
}

/** Nothing is kept in the browser or asked of others; the only way out of the editor is the form. Tab goes on. */
function createOptions(value: string, submit: () => void): object {
  return {
    value,
    // What a reading program can follow; the other way shows it an empty field.
    inputStyle: 'contenteditable',
    persistenceId: null,
    consumeShareLink: null,
    createShareableLink: null,
    showQueryButton: false,
    resizeable: false,
    editorHeight: 'auto',
    extraKeys: {
      Tab: false,
      'Shift-Tab': false,
      'Ctrl-S': false,
      Esc: false,
      'Ctrl-Enter': submit,
      'Cmd-Enter': submit,
    },
  }
}

/** The label and the help become those of the editor. */
function replaceField(field: HTMLTextAreaElement, editor: Editor): void {
  const input = editor.getInputField()
  const hadFocus = document.activeElement === field
  const names = {
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-labelledby': 'query-label',
    'aria-describedby': 'query-help query-fault',
  }
  for (const [name, text] of Object.entries(names)) input.setAttribute(name, text)
  document.querySelector('#query-help')?.removeAttribute('hidden')
  document.querySelector('#query-label')?.addEventListener('click', () => input.focus())
  field.hidden = true
  if (hadFocus) input.focus()
}

/**
 * Marks the first line that is wrong, and says so in the language of the page. In place of the way of yasqe 4.6, whose
 * English message has a style attribute, which our content security policy refuses.
 */
function showFault(editor: Editor): void {
  editor.clearGutter('gutterErrorBar')
  const line = editor.getValue().trim() === '' ? undefined : findFaultyLine(editor)
  const place = document.querySelector<HTMLElement>('#query-fault')
  if (place)
    place.textContent = line === undefined ? '' : (place.dataset.text ?? '').replace('{line}', String(line + 1))
  editor.getInputField().setAttribute('aria-invalid', String(line !== undefined))
  if (line === undefined) return
  const marker = document.createElement('span')
  marker.className = 'query-fault'
  marker.textContent = '!'
  editor.setGutterMarker(line, 'gutterErrorBar', marker)
}

function findFaultyLine(editor: Editor): number | undefined {
  const lines = Array.from({ length: editor.lineCount() }, (_, line) => line)
  return lines.find(line => !editor.getTokenAt({ line, ch: editor.getLine(line).length }, true).state.OK)
}
