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

function isCountry(region: string): boolean {
  return !NO_COUNTRY.has(region) && names.of(region) !== undefined
}

/** They have names, too: unions, the islands that are left over, letters for tests, and the unknown (CLDR, UTS 35 part 1). */
const NO_COUNTRY: ReadonlySet<string> = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ'])

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
