import { Problem } from '../../problem.js'

/** What happens in an XML text, in its order. */
export interface XmlEvents {
  /** `attributes` as they are written; `attribute` looks one up. */
  open(name: string, attributes: string): void
  close(name: string): void
  text(text: string): void
}

/** A text that can be scanned piece by piece. */
export interface XmlScanner {
  write(piece: string): void
  end(): void
}

/** A tag, comment or the like that is longer is no part of a spreadsheet, in characters. */
const maximumTag = 1024 * 1024

const tag = /<(\/?)([^\s/>!?<]+)((?:[^>"'<]|"[^"]*"|'[^']*')*)>/y
const special = /<!--[^]*?-->|<\?[^]*?\?>/y
const characters = /<!\[CDATA\[([^]*?)\]\]>/y

/**
 * Scans XML of spreadsheets: elements, texts, character data. An empty element is opened and closed. A document type
 * declaration, and what is not well-formed, is a Problem.
 */
export function createXmlScanner(events: XmlEvents): XmlScanner {
  let rest = ''
  const scan = (last: boolean) => {
    let position = 0
    for (;;) {
      const start = rest.indexOf('<', position)
      const end = start < 0 ? endOfText(rest, last) : start
      if (end > position) events.text(decodeEntities(rest.slice(position, end)))
      if (start < 0) return void (rest = rest.slice(Math.max(position, end)))
      const next = scanOne(rest, start, events)
      if (next === undefined) return void (rest = unfinished(rest.slice(start), last))
      position = next
    }
  }
  return {
    write: piece => {
      rest += piece
      scan(false)
    },
    end: () => scan(true),
  }
}

/** A text ends before an entity that may go on in the next piece. */
function endOfText(text: string, last: boolean): number {
  const ampersand = last ? -1 : text.indexOf('&', Math.max(0, text.length - 12))
  return ampersand < 0 || text.includes(';', ampersand) ? text.length : ampersand
}

function unfinished(xml: string, last: boolean): string {
  if (last || xml.length > maximumTag) throw malformed()
  return xml
}

/** The position behind what begins at `start`; undefined when it does not end in this text. */
function scanOne(xml: string, start: number, events: XmlEvents): number | undefined {
  tag.lastIndex = start
  const found = tag.exec(xml)
  if (found) {
    report(found, events)
    return tag.lastIndex
  }
  if (/^<!(DOCTYPE|ENTITY)/i.test(xml.slice(start, start + 10))) throw malformed()
  for (const pattern of [special, characters]) {
    pattern.lastIndex = start
    const match = pattern.exec(xml)
    if (match?.[1] !== undefined) events.text(match[1])
    if (match) return pattern.lastIndex
  }
  return undefined
}

function report([, slash, name = '', attributes = '']: RegExpExecArray, events: XmlEvents): void {
  if (slash === '/') return events.close(name)
  const empty = attributes.endsWith('/')
  events.open(name, empty ? attributes.slice(0, -1) : attributes)
  if (empty || name.endsWith('/')) events.close(name)
}

const lookups = new Map<string, RegExp>()

/** The value of an attribute; undefined when there is none. */
export function attribute(attributes: string, name: string): string | undefined {
  if (!attributes.includes(name)) return undefined
  const lookup = lookups.get(name) ?? new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
  lookups.set(name, lookup)
  const [, double, single] = lookup.exec(attributes) ?? []
  const value = double ?? single
  return value === undefined ? undefined : decodeEntities(value)
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name = '') => {
      if (hex === undefined && decimal === undefined) return named[name as string] ?? whole
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16)
      return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
    },
  )
}

function malformed(): Problem {
  return new Problem('malformed', 'The workbook is damaged: its XML cannot be read to the end.', {
    cure: 'Open it in the spreadsheet program, save it anew as .xlsx and try again.',
  })
}
