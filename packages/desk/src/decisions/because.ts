import type { Answer, EntryValue } from '../decision.ts'

/** What is told to the person whose message is stopped; no word of who reported it. */
export interface Ground {
  readonly outcome: Answer['outcome']
  readonly reports: number
  /** Milliseconds since 1970. */
  readonly since: number
}

/** One sentence in each language. */
export function becauseOf(
  kind: EntryValue['kind'],
  { outcome, reports, since }: Ground,
): { readonly en: string; readonly ur: string } {
  const thing = THINGS[kind]
  const times = Math.max(1, reports)
  const isFraud = outcome === 'fraud'
  const en = times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`
  return {
    en:
      `${isFraud ? 'A fraud' : 'Unwanted mail'} that people have reported ${en} since ${date('en-GB', since)} ` +
      `uses ${thing.en}.`,
    ur:
      `${date('ur-PK-u-nu-latn', since)} سے لوگ ${isFraud ? 'جس دھوکے' : 'جن غیر مطلوب پیغامات'} کی ` +
      `${times} بار اطلاع دے چکے ہیں، ${isFraud ? 'اس' : 'ان'} میں ${thing.ur} استعمال ہوتا ہے۔`,
  }
}

function date(locale: string, time: number): string {
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(time)
}

const THINGS: Record<EntryValue['kind'], { readonly en: string; readonly ur: string }> = {
  domain: { en: 'this domain', ur: 'یہ ڈومین' },
  url: { en: 'this link', ur: 'یہ لنک' },
  email: { en: 'this e-mail address', ur: 'یہ ای میل پتا' },
  phone: { en: 'this phone number', ur: 'یہ فون نمبر' },
  account: { en: 'this bank account', ur: 'یہ بینک اکاؤنٹ' },
  wallet: { en: 'this wallet', ur: 'یہ والٹ' },
  handle: { en: 'this contact', ur: 'یہ رابطہ' },
  'sender-id': { en: 'this sender’s name', ur: 'بھیجنے والے کا یہ نام' },
  text: { en: 'this text', ur: 'یہ متن' },
}
