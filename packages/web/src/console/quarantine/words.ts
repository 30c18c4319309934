import type { WordsIn } from '../language.tsx'
import type { Does, HeldState } from './queries.ts'

export interface QuarantineWords {
  readonly quarantine: string
  readonly none: string
  readonly subject: string
  readonly noSubject: string
  readonly author: string
  readonly verdict: string
  readonly family: string
  readonly gateway: string
  readonly due: string
  readonly dueHint: string
  readonly since: string
  readonly expires: string
  readonly deadline: string
  readonly order: string
  readonly state: string
  readonly states: Readonly<Record<HeldState, string>>
  readonly all: string
  readonly domain: string
  readonly sort: string
  readonly sorts: Readonly<Record<'due' | 'newest', string>>
  readonly choose: string
  readonly select: (subject: string) => string
  readonly selected: (count: number) => string
  readonly clear: string
  readonly selectAll: string
  /** So many at once. */
  readonly selectAllHint: (most: number) => string
  readonly deeds: Readonly<Record<Does, string>>
  readonly means: Readonly<Record<Does, string>>
  readonly again: string
  readonly meansAgain: string
  readonly many: (does: string, count: number) => string
  readonly gave: (given: number, left: number) => string
  readonly recipients: string
  readonly recipientsOf: (count: number, released: number) => string
  readonly domains: string
  readonly arrivals: string
  readonly said: string
  readonly saidOf: (falseAlarms: number, fraud: number) => string
  readonly rule: string
  readonly client: string
  readonly dmarc: string
  readonly size: string
  readonly hash: string
  readonly probability: string
  readonly reasons: string
  readonly noReasons: string
  readonly facts: string
  readonly orders: string
  readonly noOrders: string
  readonly waiting: string
  readonly waitingAway: string
  readonly lapsed: string
  readonly outcomes: {
    readonly done: (does: Does, recipients: number | undefined) => string
    readonly notHeld: (state: string | null) => string
    readonly refused: (why: string) => string
    readonly unsure: (recipients: number) => string
    readonly expired: string
    readonly failed: (why: string) => string
  }
  readonly by: (name: string, time: string) => string
  readonly awayGateway: string
  readonly refusesOrders: string
  readonly unsure: string
}

const n = (count: number): string => count.toLocaleString('en')

export const quarantineWords: WordsIn<QuarantineWords> = {
  en: {
    quarantine: 'Quarantine',
    none: 'No gateway told of such a message. Change the filters.',
    subject: 'Subject',
    noSubject: '(no subject)',
    author: 'Sender',
    verdict: 'Verdict',
    family: 'Kind',
    gateway: 'Gateway',
    due: 'Ends',
    dueHint: 'The deadline that the message claims, or the end of its time in the quarantine',
    since: 'Held since',
    expires: 'Deleted on',
    deadline: 'Deadline it claims',
    order: 'Order',
    state: 'State',
    states: { held: 'Held', released: 'Released', deleted: 'Deleted', expired: 'Expired' },
    all: 'All',
    domain: 'Sender’s domain',
    sort: 'Order by',
    sorts: { due: 'Ending soonest', newest: 'Newest' },
    choose: 'Select',
    select: (subject) => `Select: ${subject}`,
    selected: (count) => `${n(count)} selected`,
    clear: 'Clear selection',
    selectAll: 'Select all that are listed',
    selectAllHint: (most) => `The first ${n(most)} of the list. Shift and a click select a range.`,
    deeds: {
      release: 'Release',
      delete: 'Delete',
      'false-alarm': 'Note: false alarm',
      fraud: 'Note: fraud',
    },
    means: {
      release: 'The gateway delivers it to all for whom it is held, and does not stop it again.',
      delete: 'The gateway deletes the message for good. What is known of it stays.',
      'false-alarm': 'Stands beside the message at the gateway. It stays held.',
      fraud: 'Stands beside the message at the gateway. It stays held.',
    },
    again: 'Release all the same',
    meansAgain: 'An interrupted release may have delivered it already: then it comes twice.',
    many: (does, count) => `${does}: ${n(count)}`,
    gave: (given, left) =>
      `${n(given)} orders given.${left === 0 ? '' : ` ${n(left)} left out: an order waits already, or they are no longer held.`}`,
    recipients: 'Recipients',
    recipientsOf: (count, released) =>
      released === 0 ? n(count) : `${n(count)}, ${n(released)} of them got it`,
    domains: 'Their domains',
    arrivals: 'Arrived',
    said: 'What people said',
    saidOf: (falseAlarms, fraud) => `${n(falseAlarms)} false alarm, ${n(fraud)} fraud`,
    rule: 'Rule',
    client: 'Sent by',
    dmarc: 'DMARC',
    size: 'Size',
    hash: 'SHA-256',
    probability: 'Probability of fraud',
    reasons: 'Reasons',
    noReasons: 'No check found anything.',
    facts: 'Facts',
    orders: 'Orders',
    noOrders: 'None yet.',
    waiting: 'Waits for the gateway',
    waitingAway: 'The gateway is away: the order waits until it is back',
    lapsed: 'Lapsed: the gateway did not fetch it in time',
    outcomes: {
      done: (does, recipients) =>
        ({
          release: `Released to ${n(recipients ?? 0)}`,
          delete: 'Deleted',
          'false-alarm': 'Noted',
          fraud: 'Noted',
        })[does],
      notHeld: (state) =>
        state === null ? 'The gateway has no such message' : `Was no longer held (${state})`,
      refused: (why) => `The mail server did not take it; it stays held: ${why}`,
      unsure: (recipients) =>
        `Not done: an interrupted release may have reached ${n(recipients)} already`,
      expired: 'Came too late; nothing was done',
      failed: (why) => `The gateway could not do it: ${why}`,
    },
    by: (name, time) => `${name}, ${time}`,
    awayGateway: 'Its gateway is away. Orders wait until it is back, for three days at most.',
    refusesOrders:
      'Its gateway takes no orders of this desk. Whoever runs it can release the message there, or allow orders by desk: orders: true.',
    unsure: 'A release was interrupted: some may have the message already.',
  },
  ur: {
    quarantine: 'قرنطینہ',
    none: 'کسی گیٹ وے نے ایسا پیغام نہیں بتایا۔ فلٹر بدل کر دیکھیں۔',
    subject: 'موضوع',
    noSubject: '(بغیر موضوع)',
    author: 'بھیجنے والا',
    verdict: 'نتیجہ',
    family: 'قسم',
    gateway: 'گیٹ وے',
    due: 'میعاد',
    dueHint: 'پیغام میں دی گئی آخری مہلت، یا قرنطینہ میں رہنے کی مدت کا اختتام',
    since: 'روکے جانے کا وقت',
    expires: 'حذف ہونے کی تاریخ',
    deadline: 'پیغام میں دی گئی مہلت',
    order: 'حکم',
    state: 'حالت',
    states: {
      held: 'روکا ہوا',
      released: 'چھوڑ دیا گیا',
      deleted: 'حذف شدہ',
      expired: 'مدت ختم',
    },
    all: 'سب',
    domain: 'بھیجنے والے کا ڈومین',
    sort: 'ترتیب',
    sorts: { due: 'جس کی میعاد قریب ہے', newest: 'تازہ ترین' },
    choose: 'منتخب',
    select: (subject) => `منتخب کریں: ${subject}`,
    selected: (count) => `${n(count)} منتخب`,
    clear: 'انتخاب ختم کریں',
    selectAll: 'فہرست کے سب منتخب کریں',
    selectAllHint: (most) =>
      `فہرست کے پہلے ${n(most)}۔ شفٹ کے ساتھ کلک درمیان کے سب منتخب کرتا ہے۔`,
    deeds: {
      release: 'چھوڑ دیں',
      delete: 'حذف کریں',
      'false-alarm': 'درج کریں: غلط الارم',
      fraud: 'درج کریں: دھوکا',
    },
    means: {
      release: 'گیٹ وے اسے ان سب تک پہنچا دے گا جن کے لیے روکا گیا ہے، اور دوبارہ نہیں روکے گا۔',
      delete: 'گیٹ وے پیغام کو ہمیشہ کے لیے حذف کر دے گا۔ اس کے بارے میں معلومات رہیں گی۔',
      'false-alarm': 'گیٹ وے پر پیغام کے ساتھ درج ہو جائے گا۔ پیغام روکا ہی رہے گا۔',
      fraud: 'گیٹ وے پر پیغام کے ساتھ درج ہو جائے گا۔ پیغام روکا ہی رہے گا۔',
    },
    again: 'پھر بھی چھوڑ دیں',
    meansAgain: 'ادھورا رہ جانے والا عمل اسے پہلے ہی پہنچا چکا ہو سکتا ہے: تب یہ دو بار آئے گا۔',
    many: (does, count) => `${does}: ${n(count)}`,
    gave: (given, left) =>
      `${n(given)} احکامات دیے گئے۔${left === 0 ? '' : ` ${n(left)} رہ گئے: حکم پہلے سے منتظر ہے، یا پیغام اب روکا ہوا نہیں۔`}`,
    recipients: 'وصول کنندگان',
    recipientsOf: (count, released) =>
      released === 0 ? n(count) : `${n(count)}، ان میں سے ${n(released)} کو مل گیا`,
    domains: 'ان کے ڈومین',
    arrivals: 'کتنی بار آیا',
    said: 'لوگوں نے کیا کہا',
    saidOf: (falseAlarms, fraud) => `${n(falseAlarms)} غلط الارم، ${n(fraud)} دھوکا`,
    rule: 'اصول',
    client: 'کہاں سے آیا',
    dmarc: 'DMARC',
    size: 'حجم',
    hash: 'SHA-256',
    probability: 'دھوکے کا امکان',
    reasons: 'وجوہات',
    noReasons: 'کسی جانچ کو کچھ نہیں ملا۔',
    facts: 'تفصیل',
    orders: 'احکامات',
    noOrders: 'ابھی کوئی نہیں۔',
    waiting: 'گیٹ وے کا منتظر',
    waitingAway: 'گیٹ وے رابطے میں نہیں: حکم اس کی واپسی تک منتظر ہے',
    lapsed: 'مدت ختم: گیٹ وے نے اسے وقت پر نہیں لیا',
    outcomes: {
      done: (does, recipients) =>
        ({
          release: `${n(recipients ?? 0)} کو پہنچا دیا گیا`,
          delete: 'حذف کر دیا گیا',
          'false-alarm': 'درج کر لیا گیا',
          fraud: 'درج کر لیا گیا',
        })[does],
      notHeld: (state) =>
        state === null ? 'گیٹ وے کے پاس ایسا پیغام نہیں' : `اب روکا ہوا نہیں تھا (${state})`,
      refused: (why) => `میل سرور نے نہیں لیا؛ پیغام روکا ہوا ہے: ${why}`,
      unsure: (recipients) =>
        `نہیں کیا گیا: ادھورا رہ جانے والا عمل ${n(recipients)} تک پہنچ چکا ہو سکتا ہے`,
      expired: 'دیر سے پہنچا؛ کچھ نہیں کیا گیا',
      failed: (why) => `گیٹ وے نہ کر سکا: ${why}`,
    },
    by: (name, time) => `${name}، ${time}`,
    awayGateway:
      'اس کا گیٹ وے رابطے میں نہیں۔ احکامات اس کی واپسی تک، زیادہ سے زیادہ تین دن، منتظر رہتے ہیں۔',
    refusesOrders:
      'اس کا گیٹ وے اس ڈیسک کے احکامات نہیں لیتا۔ گیٹ وے چلانے والا وہیں پیغام چھوڑ سکتا ہے، یا desk: orders: true سے احکامات کی اجازت دے سکتا ہے۔',
    unsure: 'چھوڑنے کا عمل ادھورا رہ گیا تھا: کچھ لوگوں کو پیغام مل چکا ہو سکتا ہے۔',
  },
}
