import type { Explained } from '@tasdeeq/engine'
import type { Paint } from '../colour.ts'
import { directed, isFromRight, isolated } from '../direction.ts'
import { oneLine } from '../safe.ts'
import { wrap } from '../width.ts'
import { viewWords, type Language, type ViewWords } from '../words.ts'

export interface Terminal {
  /** Cells in a line. */
  readonly columns: number
  readonly paint: Paint
}

/** Lines as they gather, within margins and in the reader's direction. */
export interface Page {
  readonly columns: number
  readonly paint: Paint
  readonly words: ViewWords
  readonly language: Language
  readonly rtl: boolean
  readonly line: (text?: string, indent?: number) => void
  /** A text wrapped to the width; its first line may begin with a bullet or a number. */
  readonly paragraph: (text: string, layout?: Layout) => void
  readonly text: () => string
}

export interface Layout {
  readonly indent?: number
  /** Hangs in the indent of the first line. */
  readonly bullet?: string
  readonly dress?: (line: string) => string
}

const MARGIN = 2
const WIDEST = 100
const NARROWEST = 24

export function openPage(explained: Explained, { columns, paint }: Terminal): Page {
  const { language } = explained
  const lines: string[] = []
  const line = (text = '', indent = 0): void => {
    lines.push(text === '' ? '' : directed(' '.repeat(MARGIN + indent) + text, language))
  }
  const usable = Math.max(NARROWEST, Math.min(columns, WIDEST) - 2 * MARGIN)
  return {
    columns: usable,
    paint,
    words: viewWords[language],
    language,
    rtl: isFromRight(language),
    line,
    paragraph: (text, { indent = 0, bullet = '', dress = asItIs } = {}) => {
      const hang = indent + bullet.length
      for (const [index, words] of wrap(text, usable - hang).entries()) {
        if (index === 0) line(dress(bullet + words), indent)
        else line(dress(words), hang)
      }
    },
    text: () => `\n${lines.join('\n')}\n`,
  }
}

function asItIs(words: string): string {
  return words
}

/** Keeps what runs the other way from tearing a right-to-left line apart. */
export function isolate(text: string, page: Page): string {
  return isolated(text, page.language)
}

/** Like `oneLine`, for words of the engine, whose isolates must stay: they are put back around what they held. */
export function oneLineKept(text: string): string {
  return text
    .split(/([\u2068\u2069])/u)
    .map((piece) => (piece === '\u2068' || piece === '\u2069' ? piece : inner(piece)))
    .join('')
}

function inner(piece: string): string {
  const clean = oneLine(piece)
  if (clean === '') return piece === '' ? '' : ' '
  return `${/^\s/u.test(piece) ? ' ' : ''}${clean}${/\s$/u.test(piece) ? ' ' : ''}`
}
