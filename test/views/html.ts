/** A tag of a page, with the elements around it and the text up to the next tag. */
export interface Tag {
  name: string
  attributes: Readonly<Record<string, string>>
  /** Names of the elements that are open here, the outermost first. */
  within: readonly string[]
  text: string
}

const empty = new Set(['meta', 'link', 'input', 'br', 'hr', 'img'])

/** The opening tags of a page that our renderer wrote; throws when an element is closed that is not open. */
export function readTags(html: string): Tag[] {
  const tags: Tag[] = []
  const open: string[] = []
  for (const [, closing, name = '', attributes = '', self, text = ''] of html.matchAll(
    /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-zA-Z:-]+(?:="[^"]*")?)*)\s*(\/?)>([^<]*)/g,
  )) {
    if (closing) {
      const last = open.pop()
      if (last !== name) throw new Error(`</${name}> closes <${last}>`)
      continue
    }
    tags.push({ name, attributes: readAttributes(attributes), within: [...open], text })
    if (!self && !empty.has(name)) open.push(name)
  }
  if (open.length > 0) throw new Error(`<${open.join('> <')}> is never closed`)
  return tags
}

/** The text of a page, or of a piece of one, as a reader sees it. */
export function readText(html: string): string {
  const body = html.replace(/^.*<body>/s, '')
  const words = body.replace(/<\/?(bdi|span|data|time|a|strong|code)\b[^>]*>/g, '').replace(/<[^>]*>/g, ' ')
  const text = words.replace(/\s+/g, ' ').trim()
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}

function readAttributes(text: string): Record<string, string> {
  return Object.fromEntries(
    Array.from(text.matchAll(/([a-zA-Z:-]+)(?:="([^"]*)")?/g), ([, name = '', value = '']) => [name, value]),
  )
}
