import type { Language } from './words.ts'

const RIGHT_TO_LEFT_MARK = '\u200f'

/** A line of a language that is read from the right begins with a mark that says so: a terminal looks for it there. */
export function directed(line: string, language: Language): string {
  return isFromRight(language) && line !== '' ? RIGHT_TO_LEFT_MARK + line : line
}

/** Keeps what runs the other way from tearing a right-to-left line apart. */
export function isolated(text: string, language: Language): string {
  return isFromRight(language) ? `\u2068${text}\u2069` : text
}

export function isFromRight(language: Language): boolean {
  return language === 'ur'
}
