/** How days are written, by language; Latin digits in Urdu too, as people type them. */
export const locales = { en: 'en-GB', ur: 'ur-PK-u-nu-latn' } as const
