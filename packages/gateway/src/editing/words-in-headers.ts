import { Buffer } from 'node:buffer'

/** A field's value of any text: words that are not ASCII become encoded words (RFC 2047), long lines are folded. */
export function headerText(name: string, text: string): string {
  return foldedValue(name, encodedWords(text))
}

/** RFC 5322 section 2.1.1: lines of at most 78 characters where there is white space to fold at. */
export function foldedValue(name: string, value: string): string {
  const lines: string[] = []
  let current = ''
  let room = LINE - name.length - 2
  for (const word of value.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > room) {
      lines.push(current)
      current = word
      room = LINE - 1
    } else {
      current = current === '' ? word : `${current} ${word}`
    }
  }
  return [...lines, current].join('\r\n ')
}

const LINE = 78

/**
 * Text with all that is not printable ASCII made into encoded words. From the first to the last word that needs it
 * all is encoded, since white space between two encoded words is not shown.
 */
export function encodedWords(text: string): string {
  const words = text.replace(/[\r\n\0]/gu, ' ').split(' ')
  const first = words.findIndex(needsEncoding)
  if (first < 0) return words.join(' ')
  const last = words.findLastIndex(needsEncoding)
  const inner = words.slice(first, last + 1).join(' ')
  return [...words.slice(0, first), encodedRun(inner), ...words.slice(last + 1)].join(' ')
}

function needsEncoding(word: string): boolean {
  return !/^[!-~]*$/u.test(word) || (word.startsWith('=?') && word.endsWith('?='))
}

/** All of it encoded. RFC 2047 section 2: a word is of at most 75 characters, and splits no character. */
export function encodedRun(text: string): string {
  const words: string[] = []
  let piece = ''
  for (const character of text) {
    if (Buffer.byteLength(piece + character) > MOST_BYTES) {
      words.push(piece)
      piece = ''
    }
    piece += character
  }
  const encoded = [...words, piece].map(
    (each) => `=?utf-8?B?${Buffer.from(each).toString('base64')}?=`,
  )
  return encoded.join(' ')
}

/** Bytes that give 60 letters of base64: 72 characters with what stands around them. */
const MOST_BYTES = 45

/** What a reader sees of a value with encoded words, for comparing: unknown charsets are left as they are. */
export function decodedWords(value: string): string {
  const joined = value.replace(/\?=[ \t]+=\?/gu, '?==?')
  return joined.replace(/=\?[^?\s]{1,40}\?[bBqQ]\?[^?\s]{0,2000}\?=/gu, decodedWord)
}

function decodedWord(word: string): string {
  const [, charset = '', way = '', text = ''] = word.split('?')
  const isBase64 = way.toLowerCase() === 'b'
  const bytes = isBase64 ? Buffer.from(text, 'base64') : Buffer.from(quotedBytes(text), 'latin1')
  try {
    // RFC 2231 section 5: a language may stand behind the charset.
    return new TextDecoder(charset.split('*')[0]).decode(bytes)
  } catch {
    return word
  }
}

function quotedBytes(text: string): string {
  return text
    .replaceAll('_', ' ')
    .replace(/=([0-9a-fA-F]{2})/gu, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    )
}
