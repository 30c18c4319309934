import type { VerdictWord } from '@tasdeeq/engine'
import { bannerWords } from './words.ts'

/** What a warning says. */
export interface Warning {
  readonly verdict: VerdictWord
  /** The reason in one sentence, a language each. */
  readonly reason: Readonly<Record<'en' | 'ur', string>>
  readonly languages: readonly ('en' | 'ur')[]
  /** Name of the server that adds it. */
  readonly host: string
}

/** The warning for a text/plain body, lines ended by CRLF; fit for format=flowed (RFC 3676) too. */
export function bannerText(warning: Warning): string {
  const blocks = warning.languages.map((language) =>
    linesOf(warning, language)
      .map((text) => paragraph(text, language))
      .join('\r\n\r\n'),
  )
  return [RULER, ...blocks.flatMap((block) => [block, RULER]), '', ''].join('\r\n')
}

const RULER = '='.repeat(68)

/** Title, reason, advice, and who says so; what is empty is left out. */
export function linesOf(
  { verdict, reason, host }: Warning,
  language: 'en' | 'ur',
): readonly string[] {
  const words = bannerWords[language]
  return [words.title[verdict], reason[language], words.advice[verdict], words.by(host)].filter(
    (line) => line !== '',
  )
}

/** A mark makes each line of Urdu run from the right, also one that starts with a Latin name. */
const START = { en: '', ur: '\u200f' }

function paragraph(text: string, language: 'en' | 'ur'): string {
  return wrapped(text)
    .map((line) => START[language] + stuffed(line))
    .join('\r\n')
}

const WIDTH = 68

function wrapped(text: string): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > WIDTH) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

/** RFC 3676 section 4.4: such a line would be read as a quotation, or changed on the way. */
function stuffed(line: string): string {
  return line.startsWith('>') || line.startsWith('From ') ? ` ${line}` : line
}
