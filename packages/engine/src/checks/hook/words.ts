import type { OfferKind, SituationKind, ThreatKind } from '../../claims/claim.ts'
import type { Check, Words } from '../check.ts'

type Told = Exclude<
  SituationKind,
  'urgency' | 'lost-phone' | 'unreachable' | 'appeal' | 'affection' | 'wrong-number'
>
export type Key = Told | OfferKind | ThreatKind

/** What is told, offered or threatened, a table a language: a page holds only its own. */
const TOLD_EN: Readonly<Record<Told, string>> = {
  'account-problem': 'a problem with your account',
  'unusual-sign-in': 'an unknown sign-in',
  'mailbox-full': 'a full mailbox',
  'password-expiry': 'a password that runs out',
  'messages-held': 'messages held back',
  'message-waiting': 'a message or call you missed',
  'storage-full': 'storage that is full',
  'payment-failed': 'a payment that failed',
  'kyc-update': 'identity data (KYC) to renew',
  'wallet-problem': 'a problem with a crypto wallet',
  'funds-waiting': 'money that waits for you',
  'parcel-held': 'a parcel that is held',
  'delivery-fee': 'a fee for a delivery',
  'parcel-contraband': 'forbidden goods in a parcel',
  'invoice-due': 'a bill to be paid',
  'account-statement': 'a statement or payment slip',
  'purchase-order': 'an order or a request for prices',
  'unknown-purchase': 'a purchase you may not know',
  'subscription-renewal': 'a subscription to be renewed',
  'points-expiring': 'points or credit that lapse',
  'payroll-change': 'news of your pay',
  'device-infected': 'a virus or lapsed protection',
  'copyright-complaint': 'a breach of copyright or rules',
  'document-shared': 'a document for you',
  voicemail: 'a voice message',
  'relative-in-trouble': 'a relative or friend in need',
  'absent-owner': 'a home to let that is not shown',
  'recorded-on-camera': 'a recording of you',
  'court-order': 'a court order',
  notice: 'a formal notice',
  'tax-due': 'tax that is due',
  'traffic-fine': 'a traffic fine or toll',
  'identity-misused': 'misuse of your identity',
}

const TOLD_UR: Readonly<Record<Told, string>> = {
  'account-problem': 'آپ کے اکاؤنٹ میں مسئلہ',
  'unusual-sign-in': 'آپ کے اکاؤنٹ میں کسی اور کا داخلہ',
  'mailbox-full': 'آپ کا میل باکس بھر جانا',
  'password-expiry': 'پاس ورڈ کی مدت ختم ہونا',
  'messages-held': 'رکے ہوئے پیغامات',
  'message-waiting': 'آپ کے لیے کوئی رکا پیغام یا کال',
  'storage-full': 'جگہ بھر جانا',
  'payment-failed': 'ادائیگی کا ناکام ہونا',
  'kyc-update': 'کے وائی سی کی تجدید',
  'wallet-problem': 'کرپٹو والیٹ میں مسئلہ',
  'funds-waiting': 'آپ کے لیے رکی ہوئی رقم',
  'parcel-held': 'رکا ہوا پارسل',
  'delivery-fee': 'ڈیلیوری کی فیس',
  'parcel-contraband': 'پارسل میں ممنوعہ چیزیں',
  'invoice-due': 'واجب الادا بل',
  'account-statement': 'کھاتے کا گوشوارہ یا رسید',
  'purchase-order': 'آرڈر یا قیمتوں کی درخواست',
  'unknown-purchase': 'نامعلوم خریداری',
  'subscription-renewal': 'سبسکرپشن کی تجدید',
  'points-expiring': 'ختم ہوتے پوائنٹس',
  'payroll-change': 'تنخواہ سے متعلق خبر',
  'device-infected': 'ڈیوائس میں وائرس یا ختم شدہ تحفظ',
  'copyright-complaint': 'کاپی رائٹ یا قواعد کی خلاف ورزی',
  'document-shared': 'آپ کے لیے کوئی دستاویز',
  voicemail: 'صوتی پیغام',
  'relative-in-trouble': 'عزیز کی مصیبت',
  'absent-owner': 'کرائے کا گھر جو دکھایا نہیں جاتا',
  'recorded-on-camera': 'آپ کی ریکارڈنگ',
  'court-order': 'عدالتی حکم',
  notice: 'باضابطہ نوٹس',
  'tax-due': 'واجب ٹیکس',
  'traffic-fine': 'ٹریفک جرمانہ یا ٹول',
  'identity-misused': 'آپ کی شناخت کا غلط استعمال',
}

const OFFERED_EN: Readonly<Record<OfferKind, string>> = {
  'guaranteed-return': 'a sure profit',
  investment: 'an investment',
  'stock-tip': 'a share to buy',
  'crypto-airdrop': 'free tokens or crypto rewards',
  prize: 'a prize',
  'survey-reward': 'a reward or gift to claim',
  gift: 'something for free',
  benefit: 'aid or a benefit',
  refund: 'money back',
  donation: 'a gift of money or a good work',
  inheritance: 'a fortune',
  'confidential-deal': 'a deal with a stranger',
  recovery: 'lost money back',
  job: 'a job or easy earnings',
  task: 'pay for small tasks',
  loan: 'a loan',
  credit: 'credit, insurance or debt relief',
  discount: 'goods at a discount',
  'home-goods': 'goods for the home',
  'promotion-services': 'web or mail advertising',
  software: 'cheap software',
  replica: 'copies of costly brands',
  'health-cure': 'a cure or slimming aid',
  pharmacy: 'medicines',
  diploma: 'a degree without study',
  dating: 'acquaintance',
  adult: 'adult content',
  gambling: 'gambling',
  'premium-rate': 'calls or texts that cost extra',
}

const OFFERED_UR: Readonly<Record<OfferKind, string>> = {
  'guaranteed-return': 'یقینی منافع',
  investment: 'سرمایہ کاری',
  'stock-tip': 'خریدنے کے لیے حصص',
  'crypto-airdrop': 'مفت کرپٹو',
  prize: 'انعام',
  'survey-reward': 'وصول کرنے کے لیے تحفہ یا انعام',
  gift: 'کوئی مفت چیز',
  benefit: 'امداد',
  refund: 'رقم کی واپسی',
  donation: 'عطیہ یا خیرات',
  inheritance: 'بڑی دولت',
  'confidential-deal': 'اجنبی کے ساتھ سودا',
  recovery: 'ڈوبی رقم کی واپسی',
  job: 'نوکری یا آسان کمائی',
  task: 'چھوٹے کاموں کے پیسے',
  loan: 'قرض',
  credit: 'کریڈٹ، انشورنس یا قرض سے نجات',
  discount: 'رعایتی چیزیں',
  'home-goods': 'گھر کی چیزیں',
  'promotion-services': 'ویب یا اشتہاری خدمات',
  software: 'سستا سافٹ ویئر',
  replica: 'مہنگے برانڈ کی نقلیں',
  'health-cure': 'علاج یا وزن گھٹانے کی چیز',
  pharmacy: 'دوائیں',
  diploma: 'پڑھے بغیر ڈگری',
  dating: 'جان پہچان',
  adult: 'بالغوں کا مواد',
  gambling: 'جوا',
  'premium-rate': 'مہنگی کال یا ایس ایم ایس',
}

const THREATENED_EN: Readonly<Record<ThreatKind, string>> = {
  arrest: 'arrest',
  'legal-action': 'legal action',
  'media-exposure': 'exposure in the media',
  blacklisting: 'a blacklist',
  'account-block': 'a blocked account',
  'sim-block': 'a blocked SIM',
  'benefit-block': 'an end of benefits',
  'identity-block': 'a blocked identity card',
  disconnection: 'a cut connection',
  fine: 'a fine',
  deportation: 'deportation',
  seizure: 'seizure of property',
  'tell-family': 'word to family or employer',
  'data-leak': 'publishing private things',
  harm: 'harm',
  loss: 'a loss',
}

const THREATENED_UR: Readonly<Record<ThreatKind, string>> = {
  arrest: 'گرفتاری',
  'legal-action': 'قانونی کارروائی',
  'media-exposure': 'میڈیا میں بدنامی',
  blacklisting: 'بلیک لسٹ',
  'account-block': 'اکاؤنٹ کی بندش',
  'sim-block': 'سم کی بندش',
  'benefit-block': 'امداد کی بندش',
  'identity-block': 'شناختی کارڈ کی بندش',
  disconnection: 'کنکشن کٹنا',
  fine: 'جرمانہ',
  deportation: 'ملک بدری',
  seizure: 'جائیداد کی ضبطی',
  'tell-family': 'گھر والوں یا مالک کو بتانا',
  'data-leak': 'نجی چیزیں پھیلانا',
  harm: 'نقصان پہنچانا',
  loss: 'نقصان',
}

/** What hardly any honest message says: that many do would be a dangerous thing to say. */
const GRAVE: ReadonlySet<Key> = new Set<Key>([
  'parcel-contraband',
  'recorded-on-camera',
  'relative-in-trouble',
  'guaranteed-return',
  'inheritance',
  'confidential-deal',
  'recovery',
  'task',
  'media-exposure',
  'tell-family',
  'data-leak',
  'harm',
])

export const words: Check<Key>['words'] = {
  en: {
    ...each(TOLD_EN, (name, isGrave) => ({
      title: `Tells you of ${name}`,
      explanation: isGrave
        ? `The message tells you of ${name}. Fraudsters send the same to many people and mostly make it up. Ask those concerned on a number you know before you believe it.`
        : `The message tells you of ${name}. Many honest messages do this too. If you did not expect it, look it up where you always do, not through this message.`,
    })),
    ...each(OFFERED_EN, (name, isGrave) => ({
      title: `Offers ${name}`,
      explanation: isGrave
        ? `The message offers ${name}. Honest people hardly ever offer this to somebody they do not know. You need not answer.`
        : `The message offers ${name}. That alone is nothing bad; if you did not ask for it, you need not answer.`,
    })),
    ...each(THREATENED_EN, (name, isGrave) => ({
      title: `Speaks of ${name}`,
      explanation: isGrave
        ? `The message speaks of ${name} for you. No authority threatens this. You need not answer; tell somebody you trust, and the police.`
        : `The message speaks of ${name} for you. Honest notices do this too, and give you time: ask the sender on a number or address you know.`,
    })),
  },
  ur: {
    ...each(TOLD_UR, (name, isGrave) => ({
      title: `ذکر: ${name}`,
      explanation: isGrave
        ? `پیغام میں ذکر ہے: ${name}۔ دھوکے باز یہی بات بہت سے لوگوں کو بھیجتے ہیں اور اکثر گھڑی ہوئی ہوتی ہے۔ یقین کرنے سے پہلے متعلقہ لوگوں سے اس نمبر پر پوچھیں جو آپ جانتے ہیں۔`
        : `پیغام میں ذکر ہے: ${name}۔ بہت سے سچے پیغامات میں بھی یہ ہوتا ہے۔ اگر آپ کو اس کی توقع نہ تھی تو اس پیغام کے بجائے اپنے معمول کے راستے سے تصدیق کریں۔`,
    })),
    ...each(OFFERED_UR, (name, isGrave) => ({
      title: `پیشکش: ${name}`,
      explanation: isGrave
        ? `پیغام کی پیشکش: ${name}۔ سچے لوگ کسی اجنبی کو ایسی پیشکش شاید ہی کبھی کرتے ہیں۔ جواب دینا ضروری نہیں۔`
        : `پیغام کی پیشکش: ${name}۔ صرف اتنی بات بری نہیں؛ اگر آپ نے نہیں مانگا تو جواب دینا ضروری نہیں۔`,
    })),
    ...each(THREATENED_UR, (name, isGrave) => ({
      title: `اندیشہ: ${name}`,
      explanation: isGrave
        ? `پیغام آپ کے لیے یہ بات کہتا ہے: ${name}۔ کوئی سرکاری ادارہ ایسی دھمکی نہیں دیتا۔ جواب دینا ضروری نہیں؛ کسی بھروسے کے شخص اور پولیس کو بتائیں۔`
        : `پیغام آپ کے لیے یہ بات کہتا ہے: ${name}۔ سچے نوٹس بھی ایسا لکھتے ہیں مگر وقت دیتے ہیں: بھیجنے والے سے اس نمبر یا پتے پر پوچھیں جو آپ خود جانتے ہیں۔`,
    })),
  },
}

function each<Kind extends string>(
  names: Readonly<Record<Kind, string>>,
  tell: (name: string, isGrave: boolean) => Words,
): Readonly<Record<Kind, Words>> {
  const kinds = Object.keys(names) as Kind[]
  return Object.fromEntries(
    kinds.map((kind) => [kind, tell(names[kind], (GRAVE as ReadonlySet<string>).has(kind))]),
  ) as Record<Kind, Words>
}
