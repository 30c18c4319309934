import type { Reading } from './reading.ts'

/**
 * Languages of the text, most of it first. Latin script is told by the lexicons' commonest words
 * (`common`), other scripts by the words of theirs that were found, or by the script itself.
 */
export function readLanguages(reading: Reading): readonly string[] {
  const counts = new Map<string, number>()
  const add = (language: string, count: number): void => {
    counts.set(language, (counts.get(language) ?? 0) + count)
  }
  for (const [language, count] of reading.common) add(language, count)
  const { words, scripts } = reading.tokens
  const isLatin = scripts.size === 1 && scripts.has('latin')
  for (const word of isLatin ? [] : words) {
    const language = languageOfScript(word.charCodeAt(0))
    if (language !== undefined) add(language, 0.4)
  }
  const most = Math.max(0, ...counts.values())
  return [...counts]
    .filter(([, count]) => count >= 2 && count >= most * LEAST_SHARE)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([language]) => language)
}

const LEAST_SHARE = 0.1

function languageOfScript(code: number): string | undefined {
  if (code < 0x600) return undefined
  if (code <= 0x6ff) return 'ur'
  if (code >= 0x900 && code <= 0x97f) return 'hi'
  return code >= 0x980 && code <= 0x9ff ? 'bn' : undefined
}
