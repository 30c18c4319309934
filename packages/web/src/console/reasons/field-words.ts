import type { components } from '../api/schema.ts'
import type { WordsIn } from '../language.tsx'
import type { ReasonValues } from './reason.ts'

/** What is wrong with a field, as the desk names it. */
export type FieldReason = components['schemas']['FieldReason']

type FieldWords = Readonly<Record<FieldReason, (said: ReasonValues) => string>>

/** What is wrong with a field, and what would be right. */
export const fieldReasonWords: WordsIn<FieldWords> = {
  en: {
    needed: () => 'This is needed.',
    'wrong-type': () => 'Something else belongs here.',
    'wrong-form': () => 'This does not have the right form.',
    'not-offered': ({ offered }) => `Take one of these: ${offered}.`,
    'unknown-field': ({ names }) => `There is no such field: ${names}. Leave it out.`,
    'too-short': ({ least }) => `At least ${least} letters.`,
    'too-long': ({ most }) => `At most ${most} letters.`,
    'too-few': ({ least }) => `At least ${least}.`,
    'too-many': ({ most }) => `At most ${most}.`,
    'too-small': ({ least }) => `No less than ${least}.`,
    'too-large': ({ most }) => `No more than ${most}.`,
    'unkept-letters': () =>
      'It holds a letter that is broken and cannot be kept. Type it anew by hand.',
    'no-date': () => 'Write a date as year, month and day: 2026-11-21.',
    'no-country': () => 'Two capitals name a country, as in PK.',
    'no-short-name': () => 'Small letters and hyphens only, as in tax-office.',
    'no-record-id': () => 'A country, a dot and a short name, as in pk.nccia.',
    'no-domain': () => 'A domain in small letters, without https:// and path, as in fia.gov.pk.',
    'no-email': () => 'This is no e-mail address.',
    'no-web-address': () => 'An address that begins with https://.',
    'no-phone': () => 'Digits, spaces and hyphens only; a plus at the beginning.',
    'no-section': () => 'One section, as in 67A or 227-23.',
    'no-suffix': () => 'A suffix in small letters, as in gov.pk.',
    'no-currency': () => 'Three capitals name a currency, as in PKR.',
    'no-calling-code': () => 'One to three digits without plus, as in 92.',
    'no-first-digits': () => 'The first digits of the number, as in 09.',
    'no-claim-pattern': () => 'Kind and value of a claim, as in threat:arrest.',
    'no-language': () => 'This names no language.',
    'missing-record': ({ kind, id }) =>
      `The register has no such record (${kind}): ${id}. Choose one, or propose it first.`,
    'backward-time': ({ from, to }) => `It ends (${to}) before it begins (${from}).`,
    unsourced: () => 'Name a source, or say that it is unverified.',
    'public-suffix': ({ host }) =>
      `${host} is a public suffix: everybody gets names below it. Name the domain of the body itself.`,
    'wrong-country': ({ said, right }) => `It is of ${said}; right is ${right}.`,
    'foreign-id': ({ beginning }) => `Its short name begins with its country: ${beginning}`,
    'costly-name': ({ letters, times }) =>
      `The name is too long: at most ${letters} letters, and at most ${times} times “and”.`,
    'empty-name': () => 'A name needs letters.',
    'shared-name': ({ name, other }) =>
      `${other} has the name “${name}” too. Name only what belongs to one of them.`,
    'real-name': ({ name, other, country }) =>
      `“${name}” is the name of a real body (${other}). Take ${country} from where it is false, or the name out.`,
    renamed: ({ right }) => `The short name of a record does not change: ${right}.`,
    'bodies-left': ({ count }) =>
      `Bodies of this country are in the register: ${count}. Retire them first.`,
    'known-source': ({ id }) =>
      `The register has a source ${id} already. Cite that one, or take another short name.`,
    'outdated-form': () =>
      'Records have another form since this was proposed. Refuse it, and propose it anew.',
    'no-difference': () => 'Nothing differs from what stands. Change something first.',
  },
  ur: {
    needed: () => 'یہ ضروری ہے۔',
    'wrong-type': () => 'یہاں کچھ اور لکھا جانا چاہیے۔',
    'wrong-form': () => 'اس کی شکل درست نہیں۔',
    'not-offered': ({ offered }) => `ان میں سے ایک چنیں: ${offered}۔`,
    'unknown-field': ({ names }) => `ایسا کوئی خانہ نہیں: ${names}۔ اسے نکال دیں۔`,
    'too-short': ({ least }) => `کم از کم ${least} حروف لکھیں۔`,
    'too-long': ({ most }) => `زیادہ سے زیادہ ${most} حروف۔`,
    'too-few': ({ least }) => `کم از کم ${least} ہونے چاہئیں۔`,
    'too-many': ({ most }) => `زیادہ سے زیادہ ${most} ہو سکتے ہیں۔`,
    'too-small': ({ least }) => `${least} سے کم نہیں ہو سکتا۔`,
    'too-large': ({ most }) => `${most} سے زیادہ نہیں ہو سکتا۔`,
    'unkept-letters': () =>
      'اس میں ایک ٹوٹا ہوا حرف ہے جو محفوظ نہیں ہو سکتا۔ اسے ہاتھ سے دوبارہ لکھیں۔',
    'no-date': () => 'تاریخ سال، مہینے اور دن کی ترتیب سے لکھیں: \u20662026-11-21\u2069۔',
    'no-country': () => 'ملک دو بڑے حروف سے لکھا جاتا ہے، جیسے \u2066PK\u2069۔',
    'no-short-name': () => 'صرف چھوٹے لاطینی حروف اور ہائفن، جیسے \u2066tax-office\u2069۔',
    'no-record-id': () => 'ملک، نقطہ اور مختصر نام، جیسے \u2066pk.nccia\u2069۔',
    'no-domain': () =>
      'چھوٹے حروف میں ڈومین لکھیں، \u2066https://\u2069 اور راستے کے بغیر، جیسے \u2066fia.gov.pk\u2069۔',
    'no-email': () => 'یہ ای میل پتا نہیں۔',
    'no-web-address': () => 'ایسا پتا لکھیں جو \u2066https://\u2069 سے شروع ہو۔',
    'no-phone': () => 'صرف ہندسے، خالی جگہ اور ہائفن؛ شروع میں جمع کا نشان ہو سکتا ہے۔',
    'no-section': () => 'ایک دفعہ لکھیں، جیسے \u206667A\u2069 یا \u2066227-23\u2069۔',
    'no-suffix': () => 'چھوٹے حروف میں لاحقہ لکھیں، جیسے \u2066gov.pk\u2069۔',
    'no-currency': () => 'کرنسی تین بڑے حروف سے لکھی جاتی ہے، جیسے \u2066PKR\u2069۔',
    'no-calling-code': () => 'جمع کے نشان کے بغیر ایک سے تین ہندسے، جیسے \u206692\u2069۔',
    'no-first-digits': () => 'نمبر کے پہلے ہندسے لکھیں، جیسے \u206609\u2069۔',
    'no-claim-pattern': () => 'دعوے کی قسم اور قدر لکھیں، جیسے \u2066threat:arrest\u2069۔',
    'no-language': () => 'یہ کسی زبان کا نام نہیں۔',
    'missing-record': ({ kind, id }) =>
      `رجسٹر میں ایسا کوئی اندراج (${kind}) نہیں: ${id}۔ موجود میں سے چنیں، یا پہلے اسے تجویز کریں۔`,
    'backward-time': ({ from, to }) => `یہ شروع ہونے (${from}) سے پہلے ختم (${to}) ہو جاتا ہے۔`,
    unsourced: () => 'کوئی ماخذ بتائیں، یا اسے غیر مصدقہ لکھیں۔',
    'public-suffix': ({ host }) =>
      `${host} عوامی لاحقہ ہے: اس کے نیچے ہر کوئی نام لے سکتا ہے۔ ادارے کا اپنا ڈومین لکھیں۔`,
    'wrong-country': ({ said, right }) => `یہاں ${said} لکھا ہے؛ درست ${right} ہے۔`,
    'foreign-id': ({ beginning }) => `مختصر نام اپنے ملک سے شروع ہوتا ہے: ${beginning}`,
    'costly-name': ({ letters, times }) =>
      `نام بہت لمبا ہے: زیادہ سے زیادہ ${letters} حروف، اور ”اور“ زیادہ سے زیادہ ${times} بار۔`,
    'empty-name': () => 'نام میں حروف ہونے چاہئیں۔',
    'shared-name': ({ name, other }) =>
      `”${name}“ نام ${other} کا بھی ہے۔ وہی نام لکھیں جو ان میں سے ایک ہی کا ہو۔`,
    'real-name': ({ name, other, country }) =>
      `”${name}“ ایک اصلی ادارے (${other}) کا نام ہے۔ ${country} کو ان ملکوں سے نکال دیں جہاں یہ من گھڑت ہے، یا یہ نام ہٹا دیں۔`,
    renamed: ({ right }) => `اندراج کا مختصر نام نہیں بدلتا: ${right}۔`,
    'bodies-left': ({ count }) =>
      `رجسٹر میں اس ملک کے ادارے موجود ہیں: ${count}۔ پہلے انہیں ختم کریں۔`,
    'known-source': ({ id }) =>
      `رجسٹر میں ماخذ ${id} پہلے سے موجود ہے۔ اسی کا حوالہ دیں، یا کوئی اور مختصر نام رکھیں۔`,
    'outdated-form': () =>
      'اس تجویز کے بعد اندراجات کی شکل بدل گئی۔ اسے مسترد کر کے نئے سرے سے تجویز کریں۔',
    'no-difference': () => 'موجودہ اندراج سے کوئی فرق نہیں۔ پہلے کچھ بدلیں۔',
  },
}
