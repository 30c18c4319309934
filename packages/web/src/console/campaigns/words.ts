import type { WordsIn } from '../language.tsx'
import type { CampaignState, DecisionState, Outcome, Tlp, Verdict } from './types.ts'

/** Words that every page of campaigns uses. */
export interface CampaignWords {
  readonly states: Readonly<Record<CampaignState, string>>
  readonly decisionStates: Readonly<Record<DecisionState, string>>
  readonly outcomes: Readonly<Record<Outcome, string>>
  readonly verdicts: Readonly<Record<Verdict, string>>
  readonly shortId: string
  readonly noFamily: string
  readonly nobody: string
  readonly me: string
  readonly desk: string
  readonly removed: string
  readonly tlp: (tlp: Tlp) => string
  readonly tlpMeans: Readonly<Record<Tlp, string>>
  readonly kinds: Readonly<Record<string, string>>
  readonly reason: string
  readonly reasonHint: string
  readonly cancel: string
  readonly close: string
  readonly again: string
  readonly loading: string
  readonly nothing: string
  readonly more: string
  readonly changed: string
  readonly reports: (count: number) => string
}

export const campaignWords: WordsIn<CampaignWords> = {
  en: {
    states: { open: 'Open', proposed: 'Proposed', answered: 'Answered', closed: 'Closed' },
    decisionStates: {
      proposed: 'Proposed',
      published: 'In force',
      refused: 'Refused',
      withdrawn: 'Withdrawn',
      reverted: 'Reverted',
    },
    outcomes: { fraud: 'Fraud', unwanted: 'Unwanted', genuine: 'Genuine', unclear: 'Unclear' },
    verdicts: {
      fraud: 'Fraud',
      suspicious: 'Suspicious',
      unwanted: 'Unwanted',
      clear: 'Nothing found',
      verified: 'Verified',
    },
    shortId: 'By this it is told from others of the same name',
    noFamily: 'No known kind',
    nobody: 'Nobody',
    me: 'Me',
    desk: 'The desk',
    removed: 'removed',
    tlp: (tlp) => `TLP:${tlp.toUpperCase()}`,
    tlpMeans: {
      clear: 'May be shared with everybody',
      green: 'May be shared within the community',
      amber: 'May be shared within the organisation and with clients who need it',
      'amber+strict': 'May be shared within the organisation only',
      red: 'For the people who have it, and nobody else',
    },
    kinds: {
      domain: 'Domain',
      host: 'Host',
      url: 'Address',
      email: 'E-mail',
      phone: 'Phone',
      account: 'Account',
      wallet: 'Wallet',
      handle: 'Handle',
      attachment: 'Attachment',
      'sender-id': 'Sender ID',
      ip: 'IP address',
      text: 'Text',
    },
    reason: 'Reason',
    reasonHint: 'It stays in the log, and colleagues read it.',
    cancel: 'Cancel',
    close: 'Close',
    again: 'Try again',
    loading: 'Loading',
    nothing: 'Nothing here',
    more: 'Show more',
    changed: 'Somebody else changed this campaign meanwhile',
    reports: (count) => (count === 1 ? '1 report' : `${count.toLocaleString('en')} reports`),
  },
  ur: {
    states: { open: 'کھلی', proposed: 'فیصلہ تجویز شدہ', answered: 'جواب دیا گیا', closed: 'بند' },
    decisionStates: {
      proposed: 'تجویز شدہ',
      published: 'نافذ',
      refused: 'مسترد',
      withdrawn: 'واپس لی گئی',
      reverted: 'منسوخ',
    },
    outcomes: { fraud: 'دھوکا', unwanted: 'غیر مطلوب', genuine: 'اصلی', unclear: 'غیر واضح' },
    verdicts: {
      fraud: 'دھوکا',
      suspicious: 'مشکوک',
      unwanted: 'غیر مطلوب',
      clear: 'کچھ نہیں ملا',
      verified: 'تصدیق شدہ',
    },
    shortId: 'اس سے یہ اسی نام کی دوسری مہمات سے پہچانی جاتی ہے',
    noFamily: 'قسم معلوم نہیں',
    nobody: 'کوئی نہیں',
    me: 'میں',
    desk: 'ڈیسک',
    removed: 'ہٹا دیے گئے',
    tlp: (tlp) => `TLP:${tlp.toUpperCase()}`,
    tlpMeans: {
      clear: 'سب کو بتایا جا سکتا ہے',
      green: 'برادری کے اندر بتایا جا سکتا ہے',
      amber: 'ادارے میں اور ضرورت مند گاہکوں کو بتایا جا سکتا ہے',
      'amber+strict': 'صرف ادارے کے اندر بتایا جا سکتا ہے',
      red: 'صرف انہی کے لیے جن کے پاس ہے، کسی اور کے لیے نہیں',
    },
    kinds: {
      domain: 'ڈومین',
      host: 'ہوسٹ',
      url: 'ویب پتا',
      email: 'ای میل',
      phone: 'فون',
      account: 'اکاؤنٹ',
      wallet: 'والٹ',
      handle: 'ہینڈل',
      attachment: 'منسلکہ فائل',
      'sender-id': 'بھیجنے والے کا نام',
      ip: 'آئی پی پتا',
      text: 'متن',
    },
    reason: 'وجہ',
    reasonHint: 'یہ لاگ میں رہتی ہے اور ساتھی اسے پڑھتے ہیں۔',
    cancel: 'رہنے دیں',
    close: 'بند کریں',
    again: 'دوبارہ کوشش کریں',
    loading: 'آ رہا ہے',
    nothing: 'یہاں کچھ نہیں',
    more: 'مزید دکھائیں',
    changed: 'اس دوران کسی اور نے اس مہم میں تبدیلی کی',
    reports: (count) => `${count.toLocaleString('en')} ${count === 1 ? 'اطلاع' : 'اطلاعات'}`,
  },
}
