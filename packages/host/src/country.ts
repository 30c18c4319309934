/**
 * The two letters of a country (ISO 3166-1, capitals) that this names, undefined where there is no such country. Letters
 * that people use for another's are brought to it: `UK` is `GB`.
 *
 * Source: CLDR, as the platform's Intl has it.
 */
export function countryOf(letters: string): string | undefined {
  if (!/^[a-z]{2}$/iu.test(letters)) return undefined
  const { region } = new Intl.Locale(`und-${letters}`)
  return region !== undefined && isCountry(region) ? region : undefined
}

/** `ZZ` has a name too: that of an unknown region. */
function isCountry(region: string): boolean {
  return region !== 'ZZ' && names.of(region) !== undefined
}

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
