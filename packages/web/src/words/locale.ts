/**
 * How times and dates are written, by language: the day before the month, 24 hours, Latin digits in Urdu too, as people
 * type them. (ICU knows no Urdu words for AM and PM.)
 */
export function localeOf(language: string): string {
  if (language === 'ur') return 'ur-PK-u-nu-latn-hc-h23'
  return language === 'en' ? 'en-GB' : language
}
