import type { WordsIn } from '../language.tsx'

export interface GatewayWords {
  readonly gateways: string
  readonly none: string
  readonly name: string
  readonly state: string
  readonly states: Readonly<Record<'here' | 'away' | 'silent', string>>
  readonly heard: string
  readonly never: string
  readonly mode: string
  readonly modes: Readonly<Record<'rehearse' | 'enforce', string>>
  readonly protection: string
  readonly upToDate: string
  readonly lag: (changes: number) => string
  readonly noProtection: string
  readonly held: string
  readonly waiting: string
  readonly behind: string
  readonly latency: string
  readonly latencyOf: (messages: number) => string
  readonly median: string
  readonly policy: string
  readonly version: string
  readonly started: string
  readonly listeners: string
  readonly listener: string
  readonly connections: string
  readonly address: string
  readonly workers: string
  readonly judging: string
  readonly free: string
  readonly orders: string
  readonly takesOrders: string
  readonly noOrders: string
  readonly noOrdersHint: string
  readonly troubles: string
  readonly full: string
  readonly lastDay: string
  readonly lastDayHint: (messages: number) => string
  readonly hour: string
  readonly messages: string
  readonly verdicts: Readonly<Record<string, string>>
  readonly silentHint: string
  readonly awayHint: string
  readonly removed: string
  readonly seeHeld: string
  readonly seeRehearsal: string
  readonly age: (seconds: number) => string
  readonly entries: (count: number) => string
}

const n = (count: number): string => count.toLocaleString('en')

export const gatewayWords: WordsIn<GatewayWords> = {
  en: {
    gateways: 'Gateways',
    none: 'No gateway has a key yet. An admin makes one under Gateway keys.',
    name: 'Gateway',
    state: 'State',
    states: { here: 'Reachable', away: 'Away', silent: 'Never heard' },
    heard: 'Last heard',
    never: 'never',
    mode: 'Mode',
    modes: { rehearse: 'Rehearsing', enforce: 'Enforcing' },
    protection: 'Protection',
    upToDate: 'up to date',
    lag: (changes) => (changes === 1 ? '1 change behind' : `${n(changes)} changes behind`),
    noProtection: 'not followed',
    held: 'Held',
    waiting: 'Orders waiting',
    behind: 'Decisions not handed over',
    latency: 'Time per message',
    latencyOf: (messages) => `of the newest ${n(messages)} messages`,
    median: 'median',
    policy: 'Policy',
    version: 'Version',
    started: 'Started',
    listeners: 'Listeners',
    listener: 'Listener',
    connections: 'Open connections',
    address: 'Address',
    workers: 'Worker threads',
    judging: 'Being judged, and waiting',
    free: 'Free disk space',
    orders: 'Orders',
    takesOrders: 'Carries out orders of this desk',
    noOrders: 'Takes no orders',
    noOrdersHint:
      'Orders wait until they lapse. Whoever runs the gateway allows them by desk: orders: true.',
    troubles: 'What is wrong',
    full: 'It can take no mail now: the disk is nearly full, or too many messages wait.',
    lastDay: 'The last 24 hours',
    lastDayHint: (messages) => `${n(messages)} messages decided, as far as they were handed over`,
    hour: 'From',
    messages: 'Messages',
    verdicts: {
      fraud: 'Fraud',
      suspicious: 'Suspicious',
      unwanted: 'Unwanted',
      clear: 'Nothing found',
      verified: 'Verified',
      none: 'Not judged',
    },
    silentHint:
      'It has a key, and never told how it is. Look whether it runs and reaches this desk.',
    awayHint:
      'It does not answer. It goes on judging with what it has; orders wait until it is back. What stands here is what it told last.',
    removed: 'Its key was removed.',
    seeHeld: 'See what it holds',
    seeRehearsal: 'See its rehearsal',
    age: (seconds) => `confirmed ${n(seconds)} s before`,
    entries: (count) => `${n(count)} entries in force`,
  },
  ur: {
    gateways: 'گیٹ ویز',
    none: 'ابھی کسی گیٹ وے کی کی (key) نہیں۔ ایڈمن اسے «گیٹ وے کیز» میں بنا سکتا ہے۔',
    name: 'گیٹ وے',
    state: 'حالت',
    states: { here: 'رابطے میں', away: 'رابطے میں نہیں', silent: 'کبھی رابطہ نہیں ہوا' },
    heard: 'آخری رابطہ',
    never: 'کبھی نہیں',
    mode: 'موڈ',
    modes: { rehearse: 'مشق', enforce: 'نافذ' },
    protection: 'تحفظ',
    upToDate: 'تازہ ترین',
    lag: (changes) => `${n(changes)} ${changes === 1 ? 'تبدیلی' : 'تبدیلیاں'} پیچھے`,
    noProtection: 'نہیں لیتا',
    held: 'روکے گئے',
    waiting: 'منتظر احکامات',
    behind: 'جو فیصلے ابھی ڈیسک تک نہیں پہنچے',
    latency: 'فی پیغام وقت',
    latencyOf: (messages) => `تازہ ترین ${n(messages)} پیغامات کا`,
    median: 'میڈین',
    policy: 'پالیسی',
    version: 'ورژن',
    started: 'چلنے کا وقت',
    listeners: 'لسنرز',
    listener: 'لسنر',
    connections: 'کھلے کنکشن',
    address: 'پتا',
    workers: 'ورکر تھریڈز',
    judging: 'زیرِ جانچ اور منتظر',
    free: 'ڈسک پر خالی جگہ',
    orders: 'احکامات',
    takesOrders: 'اس ڈیسک کے احکامات پر عمل کرتا ہے',
    noOrders: 'احکامات نہیں لیتا',
    noOrdersHint:
      'احکامات مدت ختم ہونے تک منتظر رہتے ہیں۔ گیٹ وے چلانے والا desk: orders: true سے اجازت دے سکتا ہے۔',
    troubles: 'خرابی',
    full: 'ابھی کوئی میل نہیں لے سکتا: ڈسک تقریباً بھری ہے یا بہت سے پیغامات منتظر ہیں۔',
    lastDay: 'پچھلے 24 گھنٹے',
    lastDayHint: (messages) => `${n(messages)} پیغامات کا فیصلہ، جہاں تک ڈیسک کو بتایا گیا`,
    hour: 'وقت',
    messages: 'پیغامات',
    verdicts: {
      fraud: 'دھوکا',
      suspicious: 'مشکوک',
      unwanted: 'غیر مطلوب',
      clear: 'کچھ نہیں ملا',
      verified: 'تصدیق شدہ',
      none: 'جانچا نہیں گیا',
    },
    silentHint:
      'اس کی کی (key) موجود ہے مگر اس نے کبھی اپنا حال نہیں بتایا۔ دیکھیں کہ وہ چل رہا ہے اور اس ڈیسک تک پہنچ سکتا ہے۔',
    awayHint:
      'یہ جواب نہیں دے رہا۔ اپنے پاس موجود معلومات سے کام جاری رکھتا ہے؛ احکامات اس کی واپسی تک منتظر ہیں۔ یہاں وہی ہے جو اس نے آخری بار بتایا۔',
    removed: 'اس کی کی (key) ہٹا دی گئی ہے۔',
    seeHeld: 'اس کے روکے ہوئے پیغامات دیکھیں',
    seeRehearsal: 'اس کی مشق دیکھیں',
    age: (seconds) => `${n(seconds)} سیکنڈ پہلے تصدیق ہوئی`,
    entries: (count) => `${n(count)} اندراجات نافذ`,
  },
}
