/** Codes that name no country of today: kept for others by ISO 3166-1, or of CLDR alone. */
const NONE = 'AC CP CQ DG EA EU EZ IC QO TA UN XA XB XX ZZ'.split(' ')

/** Countries of ISO 3166-1 (alpha-2), as the browser knows them; what a code was replaced by stands by its new one. */
export const countryCodes: readonly string[] = allPairs().filter(isCountry)

function allPairs(): readonly string[] {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')
  return letters.flatMap((first) => letters.map((second) => first + second))
}

function isCountry(code: string): boolean {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
  if (NONE.includes(code) || names.of(code) === undefined) return false
  return new Intl.Locale(`und-${code}`).region === code
}
