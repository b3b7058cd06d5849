/** How dates of a column are written; without formats, as docs/mapping.md says of all columns. */
export interface DateRules {
  formats?: readonly DateFormat[]
  /** Two digits stand for the hundred years that end with this one. */
  pivotYear?: number
}

/** A way of writing dates. */
export type DateFormat =
  | { written: string; expression: RegExp }
  /** Days since the epoch of a spreadsheet program, as it shows dates in the number format General. */
  | { written: string; epoch: 1900 | 1904 }

const signs: Readonly<Record<string, string>> = {
  yyyy: '(?<year>\\d{4})',
  yy: '(?<short>\\d{2})',
  MMMM: '(?<name>\\p{L}{3,})\\.?',
  MMM: '(?<name>\\p{L}{3,})\\.?',
  MM: '(?<month>\\d{2})',
  M: '(?<month>\\d{1,2})',
  dd: '(?<day>\\d{2})',
  d: '(?<day>\\d{1,2})',
  HH: '\\d{1,2}',
  H: '\\d{1,2}',
  mm: '\\d{2}',
  ss: '\\d{2}',
}

/** `MM/dd/yyyy`, in the signs of CSVW, or `serial`, `serial1904`; undefined when it holds a sign that is not known. */
export function toDateFormat(written: string): DateFormat | undefined {
  const serial = /^serial(1904)?$/.exec(written)
  if (serial) return { written, epoch: serial[1] === undefined ? 1900 : 1904 }
  const separated = /[^a-zA-Z]/.test(written)
  const parts = written.match(/'[^']*'|([a-zA-Z])\1*|[^a-zA-Z']+/g) ?? []
  const sources = parts.map(part => (/^[a-zA-Z]/.test(part) ? toSource(part, separated) : literalSource(part)))
  const source = sources.join('')
  const groups = source.match(/\?<\w+>/g) ?? []
  const complete = /\?<(year|short)>/.test(source) && new Set(groups).size === groups.length
  if (sources.includes(undefined) || !complete) return undefined
  return { written, expression: new RegExp(`^${source}$`, 'u') }
}

/** Between marks a day may have one digit or two, whatever the format says. */
function toSource(part: string, separated: boolean): string | undefined {
  if (part === 'T') return 'T'
  return Object.hasOwn(signs, part)
    ? signs[separated && (part === 'dd' || part === 'MM') ? part.slice(1) : part]
    : undefined
}

function literalSource(part: string): string {
  return part
    .replace(/^'(.*)'$/, '$1')
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/ +/g, ' +')
}
