/** What is wrong with a field, by name: pages have words for each in their reader's language. */
export const fieldReasons = [
  // Of the form.
  'needed',
  'wrong-type',
  'wrong-form',
  'not-offered',
  'unknown-field',
  'too-short',
  'too-long',
  'too-few',
  'too-many',
  'too-small',
  'too-large',
  'unkept-letters',
  'no-date',
  'no-country',
  'no-short-name',
  'no-record-id',
  'no-domain',
  'no-email',
  'no-web-address',
  'no-phone',
  'no-section',
  'no-suffix',
  'no-currency',
  'no-calling-code',
  'no-first-digits',
  'no-claim-pattern',
  'no-language',
  // Of a record among all others.
  'missing-record',
  'backward-time',
  'unsourced',
  'public-suffix',
  'wrong-country',
  'foreign-id',
  'costly-name',
  'empty-name',
  'shared-name',
  'real-name',
  'renamed',
  'bodies-left',
  'known-source',
  'outdated-form',
  'no-difference',
] as const
export type FieldReason = (typeof fieldReasons)[number]

/** A reason, and what stands in its words. */
export interface Reasoned {
  readonly reason: FieldReason
  readonly values: Readonly<Record<string, string | number>>
}

/** Reasons that say which form is right, as they are said in English. */
export type Form = Extract<
  FieldReason,
  | 'no-date'
  | 'no-country'
  | 'no-short-name'
  | 'no-record-id'
  | 'no-domain'
  | 'no-phone'
  | 'no-section'
  | 'no-suffix'
  | 'no-currency'
  | 'no-calling-code'
  | 'no-first-digits'
  | 'no-claim-pattern'
  | 'no-language'
>

export const forms: Readonly<Record<Form, string>> = {
  'no-date': 'a date as in 2026-11-21',
  'no-country': 'two capitals, as in PK',
  'no-short-name': 'small letters and hyphens',
  'no-record-id': 'a country, a dot and a short name, as in pk.nccia',
  'no-domain': 'a domain in small letters, as in fia.gov.pk',
  'no-phone': 'digits, spaces and hyphens',
  'no-section': 'one section, as in 67A or 227-23',
  'no-suffix': 'a suffix, as in gov.pk',
  'no-currency': 'ISO 4217',
  'no-calling-code': 'digits without plus',
  'no-first-digits': 'first digits, as in 09',
  'no-claim-pattern': 'a claim pattern, as in threat:arrest',
  'no-language': 'a language tag, or abbr',
}
