import type { WordsIn } from '../../language.tsx'
import type { Settling } from '../search.ts'

export interface ReviewWords {
  readonly titles: Readonly<Record<'add' | 'change' | 'retire', (record: string) => string>>
  readonly settle: Readonly<Record<Settling, string>>
  readonly settleTo: Readonly<Record<Settling, string>>
  readonly settleHint: Readonly<Record<Settling, string>>
  readonly done: Readonly<Record<Settling, string>>
  readonly measure: string
  readonly measureStarted: string
  readonly why: string
  readonly settledWhy: string
  readonly sources: string
  readonly newSource: string
  readonly stale: string
  readonly problems: string
  readonly own: string
  readonly notMeasured: string
  readonly effect: string
  readonly effectHint: string
  readonly states: Readonly<Record<'waiting' | 'measuring' | 'measured' | 'outdated', string>>
  readonly progress: (read: string, size: string) => string
  readonly outdatedHint: string
  readonly sampled: (about: {
    readonly read: string
    readonly genuine: string
    readonly delivered: string
    readonly recent: string
  }) => string
  readonly unread: (count: string) => string
  readonly nothing: string
  readonly alarm: (count: number) => string
  readonly alarmShort: (count: number) => string
  readonly openCampaign: string
  readonly alarmHint: string
  readonly noAlarm: string
  readonly more: (count: string) => string
  readonly less: (count: string) => string
  readonly equal: (count: string) => string
  readonly verdicts: string
  readonly from: string
  readonly to: string
  readonly messages: string
  readonly direction: string
  readonly stricter: string
  readonly milder: string
  readonly findings: string
  readonly finding: string
  readonly comes: string
  readonly goes: string
  readonly outcomes: Readonly<Record<string, string>>
  readonly campaigns: string
  readonly noCampaign: string
  readonly groups: Readonly<Record<'genuine' | 'delivered' | 'recent', string>>
  readonly message: string
  readonly hidden: (count: string) => string
  readonly against: (version: string, at: string) => string
  readonly gone: string
  readonly record: string
  readonly alarmAgree: (count: number) => string
}

export const reviewWords: WordsIn<ReviewWords> = {
  en: {
    titles: {
      add: (record) => `New in the register: ${record}`,
      change: (record) => `Change of the register: ${record}`,
      retire: (record) => `To be retired: ${record}`,
    },
    settle: {
      approve: 'Approve …',
      refuse: 'Refuse …',
      withdraw: 'Withdraw …',
      revert: 'Revert …',
    },
    settleTo: { approve: 'Approve', refuse: 'Refuse', withdraw: 'Withdraw', revert: 'Revert' },
    settleHint: {
      approve: 'Every gateway, and this desk, judges by it within a minute.',
      refuse: 'Nothing changes. Who proposed it sees your reason.',
      withdraw: 'Nothing changes. Your reason stays in the log.',
      revert: 'What stood before it stands again, on every gateway and at this desk.',
    },
    done: {
      approve: 'Approved: it is in force.',
      refuse: 'Refused.',
      withdraw: 'Withdrawn.',
      revert: 'Reverted.',
    },
    measure: 'Measure the effect again',
    measureStarted: 'Being measured',
    why: 'Why',
    settledWhy: 'Reason given',
    sources: 'Sources that say so',
    newSource: 'New in the register with this proposal',
    stale:
      'The record changed since this was proposed: it cannot be approved. Withdraw it, and propose it anew.',
    problems: 'It does not fit the register as it is now',
    own: 'You proposed it: somebody else approves it.',
    notMeasured: 'It can be approved once its effect is measured against the knowledge of now.',
    effect: 'Effect on stored messages',
    effectHint:
      'Messages of this desk, read with the knowledge as it is and as it would be. Messages known to be genuine, and delivered ones, are read first.',
    states: {
      waiting: 'Waits to be measured',
      measuring: 'Being measured',
      measured: 'Measured',
      outdated: 'Outdated',
    },
    progress: (read, size) => `${read} of ${size} messages read`,
    outdatedHint: 'The knowledge changed since: measure it again before it is approved.',
    sampled: ({ read, genuine, delivered, recent }) =>
      `${read} messages were read: ${genuine} known to be genuine, ${delivered} delivered, ${recent} others by time and campaign.`,
    unread: (count) => `${count} could not be read.`,
    nothing: 'No verdict changes.',
    alarm: (count) =>
      count === 1
        ? 'ONE GENUINE MESSAGE WOULD BE CALLED FRAUD OR SUSPICIOUS'
        : `${count} GENUINE MESSAGES WOULD BE CALLED FRAUD OR SUSPICIOUS`,
    alarmShort: (count) => `${count} genuine to false`,
    openCampaign: 'To the campaign',
    alarmHint:
      'Calling a real message false is the worst error. Look at each of them before it is approved.',
    noAlarm: 'No message that is genuine, or was delivered as such, would be called fraud.',
    more: (count) => `${count} stricter`,
    less: (count) => `${count} milder`,
    equal: (count) => `${count} as before`,
    verdicts: 'Verdicts that change',
    from: 'From',
    to: 'To',
    messages: 'Messages',
    direction: 'Direction',
    stricter: 'stricter',
    milder: 'milder',
    findings: 'Findings that come and go',
    finding: 'Check',
    comes: 'Come',
    goes: 'Go',
    outcomes: {
      contradicted: 'contradicted',
      supported: 'supported',
      unknown: 'cannot be settled',
    },
    campaigns: 'By campaign',
    noCampaign: 'In no campaign',
    groups: { genuine: 'known to be genuine', delivered: 'delivered', recent: 'other' },
    message: 'Message',
    hidden: (count) =>
      `${count} more that change are counted and not named: your clearance does not reach them, or they are too many.`,
    against: (version, at) => `Compared with knowledge ${version} on ${at}.`,
    gone: 'This proposal is settled already.',
    record: 'The record as it stands',
    alarmAgree: (count) =>
      count === 1
        ? 'I looked at the genuine message that would be called false'
        : `I looked at the ${count} genuine messages that would be called false`,
  },
  ur: {
    titles: {
      add: (record) => `رجسٹر میں نیا: ${record}`,
      change: (record) => `رجسٹر میں تبدیلی: ${record}`,
      retire: (record) => `ختم کیا جائے گا: ${record}`,
    },
    settle: {
      approve: 'منظور کریں …',
      refuse: 'مسترد کریں …',
      withdraw: 'واپس لیں …',
      revert: 'منسوخ کریں …',
    },
    settleTo: {
      approve: 'منظور کریں',
      refuse: 'مسترد کریں',
      withdraw: 'واپس لیں',
      revert: 'منسوخ کریں',
    },
    settleHint: {
      approve: 'ایک منٹ کے اندر ہر گیٹ وے اور یہ ڈیسک اسی کے مطابق پرکھے گا۔',
      refuse: 'کچھ نہیں بدلے گا۔ تجویز کرنے والا آپ کی وجہ دیکھے گا۔',
      withdraw: 'کچھ نہیں بدلے گا۔ آپ کی وجہ لاگ میں رہے گی۔',
      revert: 'جو پہلے تھا وہی ہر گیٹ وے اور اس ڈیسک پر لوٹ آئے گا۔',
    },
    done: {
      approve: 'منظور ہو گیا: اب نافذ ہے۔',
      refuse: 'مسترد ہو گیا۔',
      withdraw: 'واپس لے لیا گیا۔',
      revert: 'منسوخ ہو گیا۔',
    },
    measure: 'اثر دوبارہ ناپیں',
    measureStarted: 'ناپا جا رہا ہے',
    why: 'وجہ',
    settledWhy: 'بتائی گئی وجہ',
    sources: 'ماخذ جو یہ کہتے ہیں',
    newSource: 'اس تجویز کے ساتھ رجسٹر میں نئے',
    stale:
      'تجویز کے بعد یہ اندراج بدل چکا ہے: منظور نہیں ہو سکتا۔ اسے واپس لے کر دوبارہ تجویز کریں۔',
    problems: 'یہ موجودہ رجسٹر میں درست نہیں بیٹھتا',
    own: 'یہ آپ نے تجویز کیا ہے: منظوری کوئی اور دے گا۔',
    notMeasured: 'موجودہ معلومات کے مقابلے میں اثر ناپے جانے کے بعد منظور ہو سکتا ہے۔',
    effect: 'محفوظ پیغامات پر اثر',
    effectHint:
      'اس ڈیسک کے پیغامات، موجودہ اور مجوزہ معلومات دونوں سے پڑھے گئے۔ اصلی اور پہنچائے گئے پیغامات سب سے پہلے پڑھے جاتے ہیں۔',
    states: {
      waiting: 'ناپنے کا منتظر',
      measuring: 'ناپا جا رہا ہے',
      measured: 'ناپا جا چکا',
      outdated: 'پرانا ہو گیا',
    },
    progress: (read, size) => `${size} میں سے ${read} پیغامات پڑھے گئے`,
    outdatedHint: 'اس کے بعد معلومات بدل گئیں: منظوری سے پہلے دوبارہ ناپیں۔',
    sampled: ({ read, genuine, delivered, recent }) =>
      `${read} پیغامات پڑھے گئے: ${genuine} جو اصلی معلوم ہیں، ${delivered} پہنچائے گئے، ${recent} دیگر وقت اور مہم کے لحاظ سے۔`,
    unread: (count) => `${count} پڑھے نہ جا سکے۔`,
    nothing: 'کوئی فیصلہ نہیں بدلتا۔',
    alarm: (count) =>
      count === 1
        ? 'ایک اصلی پیغام کو دھوکا یا مشکوک کہا جائے گا'
        : `${count} اصلی پیغامات کو دھوکا یا مشکوک کہا جائے گا`,
    alarmShort: (count) => `${count} اصلی کو جھوٹا`,
    openCampaign: 'مہم دیکھیں',
    alarmHint: 'اصلی پیغام کو جھوٹا کہنا سب سے بڑی غلطی ہے۔ منظوری سے پہلے ہر ایک کو دیکھیں۔',
    noAlarm: 'کسی اصلی یا پہنچائے گئے پیغام کو دھوکا نہیں کہا جائے گا۔',
    more: (count) => `${count} زیادہ سخت`,
    less: (count) => `${count} زیادہ نرم`,
    equal: (count) => `${count} پہلے جیسے`,
    verdicts: 'فیصلے جو بدلتے ہیں',
    from: 'پہلے',
    to: 'بعد میں',
    messages: 'پیغامات',
    direction: 'سمت',
    stricter: 'زیادہ سخت',
    milder: 'زیادہ نرم',
    findings: 'نتائج جو آتے اور جاتے ہیں',
    finding: 'جانچ',
    comes: 'آتے ہیں',
    goes: 'جاتے ہیں',
    outcomes: { contradicted: 'غلط ثابت', supported: 'درست ثابت', unknown: 'طے نہیں ہو سکتا' },
    campaigns: 'مہمات کے لحاظ سے',
    noCampaign: 'کسی مہم میں نہیں',
    groups: { genuine: 'اصلی معلوم', delivered: 'پہنچایا گیا', recent: 'دیگر' },
    message: 'پیغام',
    hidden: (count) =>
      `مزید ${count} بدلتے ہیں جو گنے گئے مگر نام نہیں لیا گیا: آپ کو دیکھنے کی اجازت نہیں، یا بہت زیادہ ہیں۔`,
    against: (version, at) => `معلومات \u2066${version}\u2069 سے موازنہ، ${at}۔`,
    gone: 'یہ تجویز پہلے ہی طے ہو چکی ہے۔',
    record: 'موجودہ اندراج',
    alarmAgree: (count) =>
      count === 1
        ? 'میں نے وہ اصلی پیغام دیکھ لیا ہے جسے جھوٹا کہا جائے گا'
        : `میں نے وہ ${count} اصلی پیغامات دیکھ لیے ہیں جنہیں جھوٹا کہا جائے گا`,
  },
}
