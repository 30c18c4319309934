import type { WordsIn } from '../language.tsx'

export interface SearchWords {
  readonly search: string
  readonly field: string
  readonly hint: string
  readonly campaigns: string
  readonly indicators: string
  readonly reports: string
  readonly none: string
  readonly noneHint: string
  readonly found: (count: number) => string
  readonly noSubject: string
  readonly all: (typed: string) => string
}

export const searchWords: WordsIn<SearchWords> = {
  en: {
    search: 'Search',
    field: 'Search for',
    hint: 'A domain, address, number, account, hash or words of a campaign’s title; paste it as you have it, defanged or not.',
    campaigns: 'Campaigns',
    indicators: 'Indicators',
    reports: 'Reports',
    none: 'Nothing was found.',
    noneHint:
      'Indicators are found by how they begin, campaigns by words of their title, reports by their id or the SHA-256 of the message. The messages’ own words are sealed and are not searched.',
    found: (count) => (count === 1 ? '1 found' : `${count} found`),
    noSubject: 'Without a subject',
    all: (typed) => `All that is found for “\u2068${typed}\u2069”`,
  },
  ur: {
    search: 'تلاش',
    field: 'کیا تلاش کریں',
    hint: 'ڈومین، پتا، نمبر، اکاؤنٹ، ہیش یا مہم کے عنوان کے الفاظ؛ جیسا آپ کے پاس ہے ویسا ہی پیسٹ کریں۔',
    campaigns: 'مہمات',
    indicators: 'نشانیاں',
    reports: 'اطلاعات',
    none: 'کچھ نہیں ملا۔',
    noneHint:
      'نشانیاں اپنے شروع کے حروف سے، مہمات عنوان کے الفاظ سے، اور اطلاعات اپنی آئی ڈی یا پیغام کے SHA-256 سے ملتی ہیں۔ پیغامات کا اپنا متن سربمہر ہے اور تلاش نہیں ہوتا۔',
    found: (count) => `${count} ملے`,
    noSubject: 'بغیر موضوع',
    all: (typed) => `”\u2068${typed}\u2069“ کے لیے جو کچھ ملا`,
  },
}
