import type { ClaimKind, VerdictWord } from '@tasdeeq/engine'
import type { Colour } from './colour.ts'

export type Language = 'en' | 'ur'

/** Words of the views themselves; everything about a message comes from the engine's explanation. */
export interface ViewWords {
  readonly reasons: string
  /** Above what speaks against a message that is none the less not called fraud. */
  readonly remarks: string
  readonly also: string
  /** What opens the weaker reasons. */
  readonly others: string
  readonly signsOfGoodFaith: string
  readonly notSettled: string
  readonly now: string
  readonly source: string
  readonly sources: string
  readonly more: string
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
  /** Above the weights of the findings. */
  readonly sum: string
  readonly attachments: string
  readonly carrier: string
  readonly unproven: string
  readonly of: string
  /** What stands before and after the number. */
  readonly percent: {
    readonly sign: string
    readonly over: readonly [string, string]
    readonly under: readonly [string, string]
  }
  readonly subject: string
  readonly from: string
  readonly kinds: Readonly<Record<ClaimKind, string>>
}

export const viewWords: Readonly<Record<Language, ViewWords>> = {
  en: {
    reasons: 'Why',
    remarks: 'What is unusual about it',
    also: 'Also:',
    others: 'Further reasons',
    signsOfGoodFaith: 'What speaks for it',
    notSettled: 'What could not be settled',
    now: 'What to do now',
    source: 'source',
    sources: 'Sources',
    more: 'more about a reason',
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
    sum: 'How the findings add up (log-odds)',
    attachments: 'Attachments',
    carrier: 'The message it came in',
    unproven: 'not checked',
    of: 'probability of fraud',
    percent: { sign: ' %', over: ['over ', ''], under: ['under ', ''] },
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
    remarks: 'اس میں کیا غیر معمولی ہے',
    also: 'یہ بھی:',
    others: 'مزید وجوہات',
    signsOfGoodFaith: 'اس کے حق میں کیا ہے',
    notSettled: 'جو طے نہیں ہو سکا',
    now: 'اب کیا کریں',
    source: 'ماخذ',
    sources: 'ماخذ',
    more: 'کسی وجہ کی تفصیل',
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
    sum: 'نتائج کا وزن اور مجموعہ (log-odds)',
    attachments: 'منسلک فائلیں',
    carrier: 'جس پیغام میں یہ آیا',
    unproven: 'نہیں ہوئی',
    of: 'دھوکے کا امکان',
    percent: { sign: '٪', over: ['', ' سے زیادہ'], under: ['', ' سے کم'] },
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

/** Was nothing held against the message? */
export function isSettled(verdict: VerdictWord): boolean {
  return verdict === 'clear' || verdict === 'verified'
}

/** Percent that never claims certainty. In words: a sign such as > is mirrored where one reads from the right. */
export function percent(probability: number, { over, under, sign }: ViewWords['percent']): string {
  if (probability > 0.99) return `${over[0]}99${sign}${over[1]}`
  if (probability < 0.01) return `${under[0]}1${sign}${under[1]}`
  return `${Math.round(probability * 100)}${sign}`
}
