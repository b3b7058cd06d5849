/** Colours by what they are for. */
export interface Colours {
  paper: string
  /** Background of things that stand out a little. */
  surface: string
  ink: string
  /** Text that may stay in the background. */
  quiet: string
  /** Lines that only divide. */
  line: string
  /** Lines that one must see to find a field or a button. */
  edge: string
  /** The one colour: links, buttons, focus. */
  accent: string
  onAccent: string
  /** Background of what the accent draws attention to. */
  accentSoft: string
}

/** Colours by day. */
export const light: Colours = {
  paper: '#ffffff',
  surface: '#f3f6f9',
  ink: '#141d28',
  quiet: '#4a5866',
  line: '#d5dde5',
  edge: '#6d7b89',
  accent: '#1b4f91',
  onAccent: '#ffffff',
  accentSoft: '#e7eff9',
}

/** Colours by night. */
export const dark: Colours = {
  paper: '#10161d',
  surface: '#19212a',
  ink: '#ecf1f6',
  quiet: '#aebac6',
  line: '#303c48',
  edge: '#8492a0',
  accent: '#9ac4ff',
  onAccent: '#0b1a2d',
  accentSoft: '#1a2b42',
}

/** Pairs of a colour and its background, with the contrast that WCAG 2.2 AA asks of them. */
export const pairs: readonly { front: keyof Colours; back: keyof Colours; atLeast: number }[] = [
  ...(['paper', 'surface', 'accentSoft'] as const).flatMap(back => [
    ...(['ink', 'quiet', 'accent'] as const).map(front => ({ front, back, atLeast: 4.5 })),
    { front: 'edge' as const, back, atLeast: 3 },
  ]),
  { front: 'onAccent', back: 'accent', atLeast: 4.5 },
]

/** The colours as custom properties: "accentSoft" → "--accent-soft". */
export function toProperties(colours: Colours): string {
  return Object.entries(colours)
    .map(([name, value]) => `--${name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}: ${value};`)
    .join(' ')
}
