import type { WordsIn } from '../language.tsx'
import type { Likeness } from './types.ts'

export interface LikenessWords {
  readonly imitates: string
  readonly lookAlikes: string
  readonly lookAlikesHint: string
  readonly looksLike: string
  readonly how: Readonly<Record<Likeness['how'], string>>
  readonly otherScript: (ascii: string) => string
  readonly real: string
  readonly whose: string
  readonly sources: string
  readonly noSource: string
  readonly readOn: (day: string) => string
  readonly sightings: (count: string) => string
}

export const likenessWords: WordsIn<LikenessWords> = {
  en: {
    imitates: 'It imitates a real domain',
    lookAlikes: 'Look-alikes of real domains',
    lookAlikesHint: 'Hosts of this campaign that look like a domain of a body in the register.',
    looksLike: 'looks like',
    how: {
      skeleton: 'Letters that look the same to the eye',
      edit: 'A letter swapped, added or left out',
      embedded: 'The real name with words added',
      'other-suffix': 'The same name under another ending',
    },
    otherScript: (ascii) =>
      `It has letters of another script. Programs write it \u2066${ascii}\u2069.`,
    real: 'The real one',
    whose: 'Whose it is',
    sources: 'Source',
    noSource: 'nobody’s word but ours',
    readOn: (day) => `read ${day}`,
    sightings: (count) => (count === '1' ? 'seen once' : `seen ${count} times`),
  },
  ur: {
    imitates: 'یہ اصلی ڈومین کی نقل ہے',
    lookAlikes: 'اصلی ڈومینوں کی نقلیں',
    lookAlikesHint: 'اس مہم کے وہ ہوسٹ جو رجسٹر کے کسی ادارے کے ڈومین جیسے دکھتے ہیں۔',
    looksLike: 'اس جیسا دکھتا ہے:',
    how: {
      skeleton: 'حروف جو دیکھنے میں ایک جیسے ہیں',
      edit: 'کوئی حرف بدلا، بڑھایا یا چھوڑا گیا',
      embedded: 'اصلی نام میں الفاظ جوڑے گئے',
      'other-suffix': 'وہی نام، کسی اور لاحقے کے ساتھ',
    },
    otherScript: (ascii) =>
      `اس میں کسی اور رسم الخط کے حروف ہیں۔ پروگرام اسے \u2066${ascii}\u2069 لکھتے ہیں۔`,
    real: 'اصلی',
    whose: 'کس کا ہے',
    sources: 'ماخذ',
    noSource: 'صرف ہمارا اپنا کہنا',
    readOn: (day) => `پڑھا گیا: \u2066${day}\u2069`,
    sightings: (count) => `${count} بار دیکھا گیا`,
  },
}
