import type { Hit, Reading } from './reading.ts'

/** Languages in Latin letters whose short words are words of another language too: "no", "die", "arrest". */
export const EUROPEAN: ReadonlySet<string> = new Set([
  'fr',
  'de',
  'es',
  'pt',
  'nl',
  'pl',
  'hu',
  'fi',
])

const ROMAN_URDU = 'ur-Latn'

/**
 * A phrase in Latin letters of a language the text is not in: "die", "arrest" and "do" are words of several.
 * A few words of Roman Urdu show no language at all; English words stand in texts of every language.
 */
export function isForeign(reading: Reading, { language }: Hit): boolean {
  if (reading.speaks.has(language)) return false
  return EUROPEAN.has(language) || (language === ROMAN_URDU && reading.speaks.size > 0)
}
