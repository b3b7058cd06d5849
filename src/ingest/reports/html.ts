/** HTML that is safe to put into a page as it is. */
export interface Html {
  html: string
}

export type HtmlPart = string | number | undefined | Html | readonly HtmlPart[]

/** A template whose values are escaped, unless they are HTML themselves. */
export function html(texts: TemplateStringsArray, ...values: readonly HtmlPart[]): Html {
  return { html: texts.reduce((page, text, index) => page + toHtml(values[index - 1]) + text) }
}

function toHtml(part: HtmlPart): string {
  if (part === undefined) return ''
  if (typeof part === 'string') return escape(part)
  if (typeof part === 'number') return String(part)
  return isList(part) ? part.map(toHtml).join('') : part.html
}

function isList(part: Html | readonly HtmlPart[]): part is readonly HtmlPart[] {
  return Array.isArray(part)
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Control characters, which HTML does not allow, become a mark. */
function escape(text: string): string {
  return text.replace(/[&<>"']/g, sign => entities[sign] ?? sign).replace(/[^\P{Cc}\t\n\r]/gu, '\ufffd')
}
