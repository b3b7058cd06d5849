import { isDateFormat } from 'hucre'
import { scanWhole } from './scan-part.js'
import { attribute } from './scan-xml.js'
import type { ZipEntry } from './zip.js'

/** What a style of cells says of their values. */
export interface CellFormat {
  /** Number format; undefined for the general one. */
  format: string | undefined
  date: boolean
  struck: boolean
  coloured: boolean
}

/** Number formats that have a number only (ECMA-376 part 1, 18.8.30). */
const builtIn: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'mm-dd-yy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yy h:mm',
  37: '#,##0;(#,##0)',
  38: '#,##0;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
}

const blocks: readonly string[] = ['fonts', 'fills', 'cellXfs', 'cellStyleXfs', 'dxfs']

/** The styles of cells by their numbers. */
export async function readStyles(part: ZipEntry | undefined): Promise<CellFormat[]> {
  const formats = new Map<number, string>()
  const struck: boolean[] = []
  const fills: boolean[] = []
  const styles: CellFormat[] = []
  let inside = ''
  await scanWhole(part, {
    open: (name, attributes) => {
      const number = (key: string) => Number(attribute(attributes, key) ?? 0)
      if (blocks.includes(name)) inside = name
      else if (name === 'numFmt' && inside !== 'dxfs')
        formats.set(number('numFmtId'), attribute(attributes, 'formatCode') ?? '')
      else if (name === 'font' && inside === 'fonts') struck.push(false)
      else if (name === 'fill' && inside === 'fills') fills.push(false)
      else if (name === 'patternFill' && inside === 'fills')
        fills[fills.length - 1] = attribute(attributes, 'patternType') === 'solid'
      else if (name === 'strike' && inside === 'fonts') struck[struck.length - 1] = isOn(attributes)
      else if (name === 'xf' && inside === 'cellXfs')
        styles.push({
          ...toFormat(formats.get(number('numFmtId')) ?? builtIn[number('numFmtId')]),
          struck: struck[number('fontId')] ?? false,
          coloured: fills[number('fillId')] ?? false,
        })
    },
  })
  return styles
}

/** Whether an element such as `<strike/>` says yes. */
export function isOn(attributes: string): boolean {
  return !/^(0|false)$/.test(attribute(attributes, 'val') ?? '1')
}

function toFormat(format: string | undefined): Pick<CellFormat, 'format' | 'date'> {
  const general = format === undefined || /^(general|@)?$/i.test(format)
  return { format: general ? undefined : format, date: !general && isDateFormat(format) }
}
