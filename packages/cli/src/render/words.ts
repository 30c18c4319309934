import type { ClaimKind, VerdictWord } from '@tasdeeq/engine'
import type { Colour } from './colour.ts'

export type Language = 'en' | 'ur'

/** Words of the views themselves; everything about a message comes from the engine's explanation. */
export interface ViewWords {
  readonly reasons: string
  readonly signsOfGoodFaith: string
  readonly notSettled: string
  readonly now: string
  readonly source: string
  readonly sender: string
  readonly authentication: string
  readonly knowledge: string
  readonly judgedAsOf: string
  readonly noReasons: string
  readonly outOfOrder: string
  readonly hidden: string
  readonly claims: string
  readonly message: string
  readonly headers: string
  readonly links: string
  readonly leadsTo: string
  readonly attachments: string
  readonly carrier: string
  readonly unproven: string
  readonly of: string
  readonly subject: string
  readonly from: string
  readonly kinds: Readonly<Record<ClaimKind, string>>
}

export const viewWords: Readonly<Record<Language, ViewWords>> = {
  en: {
    reasons: 'Why',
    signsOfGoodFaith: 'What speaks for it',
    notSettled: 'What could not be settled',
    now: 'What to do now',
    source: 'source',
    sender: 'sender',
    authentication: 'authentication',
    knowledge: 'knowledge',
    judgedAsOf: 'judged as of',
    noReasons: 'None of the checks found anything.',
    outOfOrder: 'out of order',
    hidden: 'In the message, but not shown to its reader',
    claims: 'What the message claims',
    message: 'The message',
    headers: 'Technical headers',
    links: 'Links',
    leadsTo: 'leads to',
    attachments: 'Attachments',
    carrier: 'The message it came in',
    unproven: 'nobody could tell',
    of: 'probability of fraud',
    subject: 'Subject',
    from: 'From',
    kinds: {
      identity: 'sender',
      authority: 'body',
      statute: 'law',
      jurisdiction: 'country',
      accusation: 'accusation',
      deadline: 'deadline',
      threat: 'threat',
      request: 'demand',
      payment: 'payment',
      offer: 'offer',
      situation: 'situation',
      contact: 'contact',
    },
  },
  ur: {
    reasons: 'وجوہات',
    signsOfGoodFaith: 'اس کے حق میں کیا ہے',
    notSettled: 'جو طے نہیں ہو سکا',
    now: 'اب کیا کریں',
    source: 'ماخذ',
    sender: 'بھیجنے والا',
    authentication: 'تصدیقِ ڈاک',
    knowledge: 'معلومات',
    judgedAsOf: 'جانچ بمطابق',
    noReasons: 'کسی جانچ میں کچھ نہیں ملا۔',
    outOfOrder: 'بے قاعدگی',
    hidden: 'پیغام میں موجود، مگر پڑھنے والے سے چھپا ہوا',
    claims: 'پیغام کے دعوے',
    message: 'پیغام',
    headers: 'تکنیکی ہیڈر',
    links: 'روابط',
    leadsTo: 'اصل میں یہاں جاتا ہے',
    attachments: 'منسلک فائلیں',
    carrier: 'جس پیغام میں یہ آیا',
    unproven: 'معلوم نہ ہو سکا',
    of: 'دھوکے کا امکان',
    subject: 'موضوع',
    from: 'از',
    kinds: {
      identity: 'شناخت',
      authority: 'ادارہ',
      statute: 'قانون',
      jurisdiction: 'ملک',
      accusation: 'الزام',
      deadline: 'مہلت',
      threat: 'دھمکی',
      request: 'مطالبہ',
      payment: 'ادائیگی',
      offer: 'پیشکش',
      situation: 'صورتِ حال',
      contact: 'رابطہ',
    },
  },
}

/** A verdict never speaks by colour alone: each has its sign as well. */
export const verdictLooks: Readonly<
  Record<VerdictWord, { readonly colour: Colour; readonly sign: string }>
> = {
  fraud: { colour: 'red', sign: '✖' },
  suspicious: { colour: 'yellow', sign: '▲' },
  unwanted: { colour: 'magenta', sign: '●' },
  clear: { colour: 'cyan', sign: '○' },
  verified: { colour: 'green', sign: '✔' },
}

/** Percent that never claims certainty. */
export function percent(probability: number): string {
  if (probability > 0.99) return '> 99 %'
  if (probability < 0.01) return '< 1 %'
  return `${Math.round(probability * 100)} %`
}
