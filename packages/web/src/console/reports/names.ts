/** A country by its name, from ISO 3166-1 alpha-2; what is none stays as it is. */
export function countryIn(code: string | null, language: string): string {
  return named('region', code === null ? '' : code.toUpperCase(), language)
}

/** A language by its name, from BCP 47. */
export function languageIn(code: string | null, language: string): string {
  return named('language', code ?? '', language)
}

function named(type: 'region' | 'language', code: string, language: string): string {
  if (code === '') return '–'
  try {
    return new Intl.DisplayNames([language], { type, fallback: 'code' }).of(code) ?? code
  } catch {
    return code
  }
}
