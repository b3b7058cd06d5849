import { scanWhole } from './scan-part.js'
import type { XmlEvents } from './scan-xml.js'
import { isOn } from './xlsx-styles.js'
import type { ZipEntry } from './zip.js'

/** A text of a workbook, and whether a part of it is struck through. */
export interface RichText {
  text: string
  struck: boolean
}

/** The texts that the cells of all sheets share, by their numbers; a text alone, unless a part of it is struck through. */
export async function readStrings(part: ZipEntry | undefined): Promise<(string | RichText)[]> {
  const strings: (string | RichText)[] = []
  const reader = createTextReader('si', ({ text, struck }) => strings.push(struck ? { text, struck } : text))
  await scanWhole(part, reader)
  return strings
}

/** Reads the texts of elements with this name; readings of Japanese texts (`rPh`) are no part of them. */
export function createTextReader(element: string, take: (text: RichText) => void): XmlEvents {
  let rich: RichText | undefined
  let inText = false
  let phonetic = false
  return {
    open: (name, attributes) => {
      if (name === element) rich = { text: '', struck: false }
      else if (name === 't') inText = !phonetic
      else if (name === 'rPh') phonetic = true
      else if (name === 'strike' && rich) rich.struck ||= isOn(attributes)
    },
    close: name => {
      if (name === 't') inText = false
      else if (name === 'rPh') phonetic = false
      else if (name === element && rich) {
        take(rich)
        rich = undefined
      }
    },
    text: text => {
      if (inText && rich) rich.text += text
    },
  }
}
