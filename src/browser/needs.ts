/*
 * Keeps a visitor's needs on the device and asks the present page again with them, in the body of the request. When
 * anything fails the page stays as it is.
 */

const storeName = 'drempel-needs'

void start()

async function start(): Promise<void> {
  const carried = carriedIn(document)
  if (carried !== undefined) arriveWith(carried)
  else await showKept()
  attend()
}

/** A page that was asked for with needs: they are kept, and a reload or a link need not send them again. */
function arriveWith(needs: string): void {
  if (!keep(needs) || nearOf(document) !== undefined) return
  toPlainLinks(document)
  document.getElementById('carry')?.remove()
  history.replaceState(null, '', location.href)
}

async function showKept(): Promise<void> {
  const needs = kept()
  if (!needs) return
  const main = document.querySelector('main')
  const chip = document.querySelector<HTMLAnchorElement>('.needs-chip a')
  const isJudged = main?.hasAttribute('data-judged') ?? false
  const answer = await ask(isJudged ? location.href : chip?.href, needs)
  if (!answer) return
  // Where the visitor is goes along in the body of each request; then the needs may do so too.
  if (nearOf(answer) === undefined) toPlainLinks(answer)
  if (isJudged) replace('main', answer)
  replace('#carry', answer)
  replace('.needs-chip', answer)
  announce(document.querySelector('.needs-chip')?.textContent ?? '')
}

/** The page with needs; undefined when it cannot be had. */
async function ask(address: string | undefined, needs: string): Promise<Document | undefined> {
  if (!address) return undefined
  try {
    const near = nearOf(document)
    const body = new URLSearchParams(near === undefined ? { needs } : { needs, near })
    const answer = await fetch(address, { method: 'POST', body, cache: 'no-store' })
    if (!answer.ok || answer.redirected) return undefined
    return new DOMParser().parseFromString(await answer.text(), 'text/html')
  } catch {
    return undefined
  }
}

/** Puts a part of the answer in place of that of the page; the focus stays on what has the same name. */
function replace(selector: string, answer: Document): void {
  const [old, fresh] = [document.querySelector(selector), answer.querySelector(selector)]
  if (!old || !fresh) return
  const focused = old.contains(document.activeElement) ? document.activeElement : null
  const focus = focused && focused !== old ? keyOf(focused) : undefined
  const { scrollX, scrollY } = window
  old.replaceChildren(...[...fresh.childNodes].map(node => document.importNode(node, true)))
  if (focus) find(old, focus)?.focus({ preventScroll: true })
  window.scrollTo(scrollX, scrollY)
}

const keyOf = (element: Element) => element.id || element.getAttribute('href') || undefined

function find(within: Element, key: string): HTMLElement | undefined {
  return [...within.querySelectorAll<HTMLElement>('a, input, select, textarea, button, summary, [id]')].find(
    element => keyOf(element) === key,
  )
}

/** With the needs on the device, links need not carry them. */
function toPlainLinks(page: Document): void {
  for (const button of page.querySelectorAll<HTMLButtonElement>('button.carry')) {
    const link = page.createElement('a')
    for (const { name, value } of button.attributes)
      if (!['type', 'form', 'formaction'].includes(name)) link.setAttribute(name, value)
    link.classList.remove('carry')
    link.setAttribute('href', button.getAttribute('formaction') ?? '')
    link.append(...button.childNodes)
    button.replaceWith(link)
  }
  for (const field of page.querySelectorAll<HTMLInputElement>('form:not(#carry) > input[name="needs"]')) {
    if (!isSending(field.form)) field.form?.setAttribute('method', 'get')
    field.remove()
  }
}

/** Whether a form tells us something, with needs or without; the others ask for a page. */
function isSending(form: HTMLFormElement | null): boolean {
  return /\/(?:report|confirm)\//.test(form?.getAttribute('action') ?? location.pathname)
}

function announce(text: string): void {
  const place = document.createElement('p')
  place.className = 'hidden'
  place.setAttribute('role', 'status')
  document.body.append(place)
  // A status is read when it changes, so it has to be there first.
  setTimeout(() => (place.textContent = text), 100)
}

/** The page of needs: a file can be chosen, and all can be cleared. Its main part may have been replaced. */
function attend(): void {
  document.querySelector('[data-needs="file"]')?.removeAttribute('hidden')
  document.querySelector<HTMLInputElement>('#file')?.addEventListener('change', event => void readFile(event))
  document.querySelector('[data-needs="clear"]')?.addEventListener('click', forget)
}

async function readFile(event: Event): Promise<void> {
  const file = (event.target as HTMLInputElement).files?.[0]
  const field = document.querySelector<HTMLTextAreaElement>('#text')
  if (file && field && file.size < 10_000) field.value = await file.text()
}

/** Where the visitor is, if this page was asked for with that. */
function nearOf(page: Document): string | undefined {
  return page.querySelector<HTMLInputElement>('#carry input[name="near"]')?.value
}

function carriedIn(page: Document): string | undefined {
  return page.querySelector<HTMLInputElement>('#carry input[name="needs"]')?.value
}

function kept(): string | undefined {
  try {
    return localStorage.getItem(storeName) ?? undefined
  } catch {
    return undefined
  }
}

/** Whether the device keeps them. */
function keep(needs: string): boolean {
  try {
    localStorage.setItem(storeName, needs)
    return true
  } catch {
    return false
  }
}

function forget(): void {
  try {
    localStorage.removeItem(storeName)
  } catch {
    // A device that keeps nothing has nothing to forget.
  }
}
