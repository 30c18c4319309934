import type { Span } from '@tasdeeq/engine'

/**
 * Finds stretches of a text again in what is shown of it, where readers' names have become shorter or longer.
 *
 * @param plain a text without the readers' names
 */
export function placer(
  text: string,
  shown: string,
  plain: (text: string) => string,
): (span: Span) => Span | undefined {
  // Nobody was named: every place is where it was.
  const isSame = text === shown
  return ({ start, end }) => {
    if (end <= start) return undefined
    if (isSame) return end > shown.length ? undefined : { start, end }
    const words = plain(text.slice(start, end))
    const about = plain(text.slice(0, start)).length
    const at = shown.startsWith(words, about) ? about : shown.indexOf(words)
    return at < 0 ? undefined : { start: at, end: at + words.length }
  }
}
