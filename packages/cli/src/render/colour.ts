import { readEnvironment } from '../environment.ts'

const CODES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  magenta: [35, 39],
  cyan: [36, 39],
  inverse: [7, 27],
} as const

export type Colour = keyof typeof CODES

/** Wraps a text in a colour, or leaves it as it is. */
export type Paint = (colour: Colour, text: string) => string

const plain: Paint = (_colour, text) => text

const coloured: Paint = (colour, text) =>
  `\u001b[${CODES[colour][0]}m${text}\u001b[${CODES[colour][1]}m`

/** @param isTerminal does the text go to one? */
export function paintFor(when: 'auto' | 'always' | 'never', isTerminal: boolean): Paint {
  if (when !== 'auto') return when === 'always' ? coloured : plain
  return isTerminal && readEnvironment().colour ? coloured : plain
}
