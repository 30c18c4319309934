import type { OfferKind, SituationKind, ThreatKind } from '../../claims/claim.ts'
import type { Check, Words } from '../check.ts'

type Told = Exclude<SituationKind, 'urgency' | 'lost-phone'>
export type Key = Told | OfferKind | ThreatKind

/** What is told, offered or threatened, in English and Urdu. */
type Names<Kind extends string> = Readonly<Record<Kind, readonly [en: string, ur: string]>>

const TOLD: Names<Told> = {
  'account-problem': ['a problem with your account', 'آپ کے اکاؤنٹ میں مسئلہ'],
  'unusual-sign-in': ['an unknown sign-in', 'آپ کے اکاؤنٹ میں کسی اور کا داخلہ'],
  'mailbox-full': ['a full mailbox', 'آپ کا میل باکس بھر جانا'],
  'password-expiry': ['a password that runs out', 'پاس ورڈ کی مدت ختم ہونا'],
  'messages-held': ['messages held back', 'رکے ہوئے پیغامات'],
  'message-waiting': ['a message or call you missed', 'آپ کے لیے کوئی رکا پیغام یا کال'],
  'storage-full': ['storage that is full', 'جگہ بھر جانا'],
  'payment-failed': ['a payment that failed', 'ادائیگی کا ناکام ہونا'],
  'kyc-update': ['identity data (KYC) to renew', 'کے وائی سی کی تجدید'],
  'wallet-problem': ['a problem with a crypto wallet', 'کرپٹو والیٹ میں مسئلہ'],
  'funds-waiting': ['money that waits for you', 'آپ کے لیے رکی ہوئی رقم'],
  'parcel-held': ['a parcel that is held', 'رکا ہوا پارسل'],
  'delivery-fee': ['a fee for a delivery', 'ڈیلیوری کی فیس'],
  'parcel-contraband': ['forbidden goods in a parcel', 'پارسل میں ممنوعہ چیزیں'],
  'invoice-due': ['a bill to be paid', 'واجب الادا بل'],
  'account-statement': ['a statement or payment slip', 'کھاتے کا گوشوارہ یا رسید'],
  'purchase-order': ['an order or a request for prices', 'آرڈر یا قیمتوں کی درخواست'],
  'unknown-purchase': ['a purchase you may not know', 'نامعلوم خریداری'],
  'subscription-renewal': ['a subscription to be renewed', 'سبسکرپشن کی تجدید'],
  'points-expiring': ['points or credit that lapse', 'ختم ہوتے پوائنٹس'],
  'payroll-change': ['news of your pay', 'تنخواہ سے متعلق خبر'],
  'device-infected': ['a virus or lapsed protection', 'ڈیوائس میں وائرس یا ختم شدہ تحفظ'],
  'copyright-complaint': ['a breach of copyright or rules', 'کاپی رائٹ یا قواعد کی خلاف ورزی'],
  'document-shared': ['a document for you', 'آپ کے لیے کوئی دستاویز'],
  voicemail: ['a voice message', 'صوتی پیغام'],
  'relative-in-trouble': ['a relative or friend in need', 'عزیز کی مصیبت'],
  'recorded-on-camera': ['a recording of you', 'آپ کی ریکارڈنگ'],
  'court-order': ['a court order', 'عدالتی حکم'],
  notice: ['a formal notice', 'باضابطہ نوٹس'],
  'tax-due': ['tax that is due', 'واجب ٹیکس'],
  'traffic-fine': ['a traffic fine or toll', 'ٹریفک جرمانہ یا ٹول'],
  'identity-misused': ['misuse of your identity', 'آپ کی شناخت کا غلط استعمال'],
}

const OFFERED: Names<OfferKind> = {
  'guaranteed-return': ['a sure profit', 'یقینی منافع'],
  investment: ['an investment', 'سرمایہ کاری'],
  'stock-tip': ['a share to buy', 'خریدنے کے لیے حصص'],
  'crypto-airdrop': ['free tokens or crypto rewards', 'مفت کرپٹو'],
  prize: ['a prize', 'انعام'],
  'survey-reward': ['a reward or gift to claim', 'وصول کرنے کے لیے تحفہ یا انعام'],
  gift: ['something for free', 'کوئی مفت چیز'],
  benefit: ['aid or a benefit', 'امداد'],
  refund: ['money back', 'رقم کی واپسی'],
  donation: ['a gift of money or a good work', 'عطیہ یا خیرات'],
  inheritance: ['a fortune', 'بڑی دولت'],
  'confidential-deal': ['a deal with a stranger', 'اجنبی کے ساتھ سودا'],
  recovery: ['lost money back', 'ڈوبی رقم کی واپسی'],
  job: ['a job or easy earnings', 'نوکری یا آسان کمائی'],
  task: ['pay for small tasks', 'چھوٹے کاموں کے پیسے'],
  loan: ['a loan', 'قرض'],
  credit: ['credit, insurance or debt relief', 'کریڈٹ، انشورنس یا قرض سے نجات'],
  discount: ['goods at a discount', 'رعایتی چیزیں'],
  'home-goods': ['goods for the home', 'گھر کی چیزیں'],
  'promotion-services': ['web or mail advertising', 'ویب یا اشتہاری خدمات'],
  software: ['cheap software', 'سستا سافٹ ویئر'],
  replica: ['copies of costly brands', 'مہنگے برانڈ کی نقلیں'],
  'health-cure': ['a cure or slimming aid', 'علاج یا وزن گھٹانے کی چیز'],
  pharmacy: ['medicines', 'دوائیں'],
  diploma: ['a degree without study', 'پڑھے بغیر ڈگری'],
  dating: ['acquaintance or love', 'دوستی یا محبت'],
  adult: ['adult content', 'بالغوں کا مواد'],
  gambling: ['gambling', 'جوا'],
  'premium-rate': ['calls or texts that cost extra', 'مہنگی کال یا ایس ایم ایس'],
}

const THREATENED: Names<ThreatKind> = {
  arrest: ['arrest', 'گرفتاری'],
  'legal-action': ['legal action', 'قانونی کارروائی'],
  'media-exposure': ['exposure in the media', 'میڈیا میں بدنامی'],
  blacklisting: ['a blacklist', 'بلیک لسٹ'],
  'account-block': ['a blocked account', 'اکاؤنٹ کی بندش'],
  'sim-block': ['a blocked SIM', 'سم کی بندش'],
  'benefit-block': ['an end of benefits', 'امداد کی بندش'],
  'identity-block': ['a blocked identity card', 'شناختی کارڈ کی بندش'],
  disconnection: ['a cut connection', 'کنکشن کٹنا'],
  fine: ['a fine', 'جرمانہ'],
  deportation: ['deportation', 'ملک بدری'],
  seizure: ['seizure of property', 'جائیداد کی ضبطی'],
  'tell-family': ['word to family or employer', 'گھر والوں یا مالک کو بتانا'],
  'data-leak': ['publishing private things', 'نجی چیزیں پھیلانا'],
  harm: ['harm', 'نقصان پہنچانا'],
  loss: ['a loss', 'نقصان'],
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
    ...each(TOLD, ([name], isGrave) => ({
      title: `Tells you of ${name}`,
      explanation: isGrave
        ? `The message tells you of ${name}. Fraudsters send the same to many people and mostly make it up. Ask those concerned on a number you know before you believe it.`
        : `The message tells you of ${name}. Many honest messages do this too. If you did not expect it, look it up where you always do, not through this message.`,
    })),
    ...each(OFFERED, ([name], isGrave) => ({
      title: `Offers ${name}`,
      explanation: isGrave
        ? `The message offers ${name}. Honest people hardly ever offer this to somebody they do not know. You need not answer.`
        : `The message offers ${name}. That alone is nothing bad; if you did not ask for it, you need not answer.`,
    })),
    ...each(THREATENED, ([name], isGrave) => ({
      title: `Speaks of ${name}`,
      explanation: isGrave
        ? `The message speaks of ${name} for you. No authority threatens this. You need not answer; tell somebody you trust, and the police.`
        : `The message speaks of ${name} for you. Honest notices do this too, and give you time: ask the sender on a number or address you know.`,
    })),
  },
  ur: {
    ...each(TOLD, ([, name], isGrave) => ({
      title: `ذکر: ${name}`,
      explanation: isGrave
        ? `پیغام میں ذکر ہے: ${name}۔ دھوکے باز یہی بات بہت سے لوگوں کو بھیجتے ہیں اور اکثر گھڑی ہوئی ہوتی ہے۔ یقین کرنے سے پہلے متعلقہ لوگوں سے اس نمبر پر پوچھیں جو آپ جانتے ہیں۔`
        : `پیغام میں ذکر ہے: ${name}۔ بہت سے سچے پیغامات میں بھی یہ ہوتا ہے۔ اگر آپ کو اس کی توقع نہ تھی تو اس پیغام کے بجائے اپنے معمول کے راستے سے تصدیق کریں۔`,
    })),
    ...each(OFFERED, ([, name], isGrave) => ({
      title: `پیشکش: ${name}`,
      explanation: isGrave
        ? `پیغام کی پیشکش: ${name}۔ سچے لوگ کسی اجنبی کو ایسی پیشکش شاید ہی کبھی کرتے ہیں۔ جواب دینا ضروری نہیں۔`
        : `پیغام کی پیشکش: ${name}۔ صرف اتنی بات بری نہیں؛ اگر آپ نے نہیں مانگا تو جواب دینا ضروری نہیں۔`,
    })),
    ...each(THREATENED, ([, name], isGrave) => ({
      title: `اندیشہ: ${name}`,
      explanation: isGrave
        ? `پیغام آپ کے لیے یہ بات کہتا ہے: ${name}۔ کوئی سرکاری ادارہ ایسی دھمکی نہیں دیتا۔ جواب دینا ضروری نہیں؛ کسی بھروسے کے شخص اور پولیس کو بتائیں۔`
        : `پیغام آپ کے لیے یہ بات کہتا ہے: ${name}۔ سچے نوٹس بھی ایسا لکھتے ہیں مگر وقت دیتے ہیں: بھیجنے والے سے اس نمبر یا پتے پر پوچھیں جو آپ خود جانتے ہیں۔`,
    })),
  },
}

function each<Kind extends string>(
  names: Names<Kind>,
  tell: (names: readonly [en: string, ur: string], isGrave: boolean) => Words,
): Readonly<Record<Kind, Words>> {
  const kinds = Object.keys(names) as Kind[]
  return Object.fromEntries(
    kinds.map((kind) => [kind, tell(names[kind], (GRAVE as ReadonlySet<string>).has(kind))]),
  ) as Record<Kind, Words>
}
