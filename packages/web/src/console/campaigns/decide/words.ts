import type { WordsIn } from '../../language.tsx'
import type { Outcome } from '../types.ts'

export interface DecideWords {
  readonly propose: string
  readonly approve: string
  readonly refuse: string
  readonly withdraw: string
  readonly revert: string
  readonly drop: Readonly<Record<'refuse' | 'withdraw' | 'revert', string>>
  readonly dropHint: Readonly<Record<'refuse' | 'withdraw', string>>
  readonly revertHint: (reports: string, entries: number) => string
  readonly proposeTitle: (campaign: string) => string
  readonly outcome: string
  readonly outcomeMeans: Readonly<Record<Outcome, string>>
  readonly wordsTitle: string
  readonly wordsHint: string
  readonly inEnglish: string
  readonly inUrdu: string
  readonly entries: string
  /** How often an indicator was seen. */
  readonly seen: (times: number) => string
  readonly entriesHint: string
  readonly noEntries: string
  readonly texts: string
  readonly textsHint: string
  readonly chosen: (count: number) => string
  readonly objects: (list: string) => string
  readonly override: (list: string) => string
  readonly never: string
  readonly grave: string
  readonly foreign: string
  /** Beside what can be blocked, before it is chosen. */
  readonly realBody: string
  readonly listedAgainst: string
  readonly expires: string
  readonly usual: string
  readonly forDays: (days: number) => string
  readonly preview: string
  readonly previewHint: string
  readonly stopped: string
  readonly submit: string
  readonly follows: string
  readonly followReports: (reports: string) => string
  readonly followGateways: (gateways: number, entries: number) => string
  readonly followApprovals: (approvals: number) => string
  readonly proposed: (approvals: number) => string
  readonly inForce: string
  readonly approved: (approvals: number) => string
  readonly dropped: string
  readonly by: (name: string, at: string) => string
  readonly approvedBy: (names: string) => string
  readonly until: (at: string) => string
  readonly ended: (at: string) => string
  readonly revoked: (at: string) => string
  readonly entry: string
  readonly messages: string
  readonly stoppedCount: string
  readonly released: string
  readonly lastMet: string
  readonly inForceNow: string
  readonly overrides: string
  readonly draftKept: string
  readonly discard: string
  readonly gone: string
}

export const decideWords: WordsIn<DecideWords> = {
  en: {
    propose: 'Propose a decision',
    approve: 'Approve …',
    refuse: 'Refuse …',
    withdraw: 'Withdraw …',
    revert: 'Revert the decision …',
    drop: { refuse: 'Refuse', withdraw: 'Withdraw', revert: 'Revert' },
    dropHint: {
      refuse: 'Nothing is said and nothing is blocked. Who proposed it sees your reason.',
      withdraw: 'Nothing is said and nothing is blocked.',
    },
    revertHint: (reports, entries) =>
      `${reports} are told that the decision was wrong and was taken back. ${entries === 1 ? 'One entry is' : `${entries} entries are`} revoked everywhere.`,
    proposeTitle: (campaign) => `Propose a decision on ${campaign}`,
    outcome: 'Outcome',
    outcomeMeans: {
      fraud: 'It is a fraud. What it uses may be blocked.',
      unwanted: 'It is unwanted advertising, no fraud. What it uses may be blocked.',
      genuine: 'It is genuine: nothing is blocked.',
      unclear: 'It cannot be settled: nothing is blocked.',
    },
    wordsTitle: 'Your words for reporters',
    wordsHint:
      'A sentence or two beside the desk’s own. Every reporter reads them; leave them empty where they add nothing.',
    inEnglish: 'In English',
    inUrdu: 'In Urdu',
    seen: (times) => (times === 1 ? 'seen once' : `seen ${times.toLocaleString('en')} times`),
    entries: 'What is blocked',
    entriesHint:
      'Indicators of this campaign, the most frequent first. Gateways refuse what has one.',
    noEntries: 'Nothing is blocked of what is genuine or unclear.',
    texts: 'Texts that are blocked',
    textsHint: 'Everything that says nearly the same is refused, whatever it comes from.',
    chosen: (count) => `${count} chosen`,
    objects: (list) => `The list “${list}” speaks against it.`,
    override: (list) => `Why it is blocked against the word of “${list}”`,
    never: 'This is never blocked. Leave it out.',
    grave: 'It takes one approval more than usual.',
    realBody: 'A real body’s own',
    listedAgainst: 'On a warning list',
    foreign: 'This is nothing of the campaign any more. Leave it out.',
    expires: 'In force for',
    usual: 'The desk’s usual time',
    forDays: (days) => (days === 365 ? 'A year' : `${days} days`),
    preview: 'What people will read',
    previewHint: 'The receipt of every reporter, in both languages.',
    stopped: 'Whoever has a message stopped by it reads:',
    submit: 'Propose',
    follows: 'What will follow',
    followReports: (reports) => `This answer goes to ${reports}, and to those still to come.`,
    followGateways: (gateways, entries) =>
      entries === 0
        ? 'Nothing is blocked.'
        : `${gateways === 1 ? 'One gateway blocks' : `${gateways} gateways block`} ${entries === 1 ? 'one entry' : `${entries} entries`} within a minute.`,
    followApprovals: (approvals) =>
      approvals === 0
        ? 'It is in force at once: this desk asks for no approval.'
        : `${approvals === 1 ? 'One other person has' : `${approvals} other people have`} to approve it first.`,
    proposed: (approvals) =>
      `Proposed; ${approvals === 1 ? 'one other person has' : `${approvals} other people have`} to approve it`,
    inForce: 'The decision is in force',
    approved: (approvals) =>
      `Approved; ${approvals === 1 ? 'one more person has' : `${approvals} more people have`} to approve it`,
    dropped: 'Done',
    by: (name, at) => `Proposed by ${name} on ${at}`,
    approvedBy: (names) => `approved by ${names}`,
    until: (at) => `until ${at}`,
    ended: (at) => `ended ${at}`,
    revoked: (at) => `revoked ${at}`,
    entry: 'Entry',
    messages: 'Messages',
    stoppedCount: 'Stopped',
    released: 'Released',
    lastMet: 'Last met',
    inForceNow: 'in force',
    overrides: 'Against the word of lists',
    draftKept: 'This draft is kept in this tab until you send or discard it.',
    discard: 'Discard the draft',
    gone: 'This decision is settled already.',
  },
  ur: {
    propose: 'فیصلہ تجویز کریں',
    approve: 'منظور کریں …',
    refuse: 'مسترد کریں …',
    withdraw: 'تجویز واپس لیں …',
    revert: 'فیصلہ منسوخ کریں …',
    drop: { refuse: 'مسترد کریں', withdraw: 'واپس لیں', revert: 'منسوخ کریں' },
    dropHint: {
      refuse: 'نہ کچھ بتایا جائے گا نہ کچھ بند ہوگا۔ تجویز کرنے والا آپ کی وجہ دیکھے گا۔',
      withdraw: 'نہ کچھ بتایا جائے گا نہ کچھ بند ہوگا۔',
    },
    revertHint: (reports, entries) =>
      `${reports} کو بتایا جائے گا کہ فیصلہ غلط تھا اور واپس لے لیا گیا۔ ${entries} اندراجات ہر جگہ سے ہٹائے جائیں گے۔`,
    proposeTitle: (campaign) => `فیصلہ تجویز کریں: ${campaign}`,
    outcome: 'نتیجہ',
    outcomeMeans: {
      fraud: 'یہ دھوکا ہے۔ جو اس میں استعمال ہوتا ہے اسے بند کیا جا سکتا ہے۔',
      unwanted:
        'یہ غیر مطلوب اشتہار ہے، دھوکا نہیں۔ جو اس میں استعمال ہوتا ہے اسے بند کیا جا سکتا ہے۔',
      genuine: 'یہ اصلی ہے: کچھ بند نہیں ہوگا۔',
      unclear: 'طے نہیں ہو سکتا: کچھ بند نہیں ہوگا۔',
    },
    wordsTitle: 'اطلاع دہندگان کے لیے آپ کے الفاظ',
    wordsHint:
      'ڈیسک کے اپنے الفاظ کے ساتھ ایک دو جملے۔ ہر اطلاع دہندہ انہیں پڑھتا ہے؛ ضرورت نہ ہو تو خالی چھوڑیں۔',
    inEnglish: 'انگریزی میں',
    inUrdu: 'اردو میں',
    seen: (times) => `${times.toLocaleString('en')} بار دیکھی گئی`,
    entries: 'کیا بند ہوگا',
    entriesHint:
      'اس مہم کی نشانیاں، سب سے عام پہلے۔ جس پیغام میں ان میں سے کوئی ہو، گیٹ وے اسے روک دیتے ہیں۔',
    noEntries: 'اصلی یا غیر واضح میں سے کچھ بند نہیں کیا جاتا۔',
    texts: 'کون سے متن بند ہوں گے',
    textsHint: 'جو پیغام تقریباً یہی کہے، وہ رک جائے گا، کہیں سے بھی آئے۔',
    chosen: (count) => `${count} منتخب`,
    objects: (list) => `فہرست ”${list}“ اس کے خلاف ہے۔`,
    override: (list) => `”${list}“ کے خلاف بند کرنے کی وجہ`,
    never: 'یہ کبھی بند نہیں کیا جاتا۔ اسے نکال دیں۔',
    grave: 'اس کے لیے معمول سے ایک منظوری زیادہ چاہیے۔',
    realBody: 'اصل ادارے کا اپنا',
    listedAgainst: 'انتباہی فہرست میں',
    foreign: 'یہ اب اس مہم کا نہیں۔ اسے نکال دیں۔',
    expires: 'نافذ رہنے کی مدت',
    usual: 'ڈیسک کی معمول کی مدت',
    forDays: (days) => (days === 365 ? 'ایک سال' : `${days} دن`),
    preview: 'لوگ کیا پڑھیں گے',
    previewHint: 'ہر اطلاع دہندہ کی رسید، دونوں زبانوں میں۔',
    stopped: 'جس کا پیغام اس کی وجہ سے رکے، وہ پڑھے گا:',
    submit: 'تجویز کریں',
    follows: 'اس کے بعد کیا ہوگا',
    followReports: (reports) => `${reports} کو یہ جواب ملے گا، اور آئندہ آنے والی اطلاعات کو بھی۔`,
    followGateways: (gateways, entries) =>
      entries === 0
        ? 'کچھ بند نہیں ہوگا۔'
        : `${gateways === 1 ? 'ایک گیٹ وے' : `${gateways} گیٹ ویز`} ایک منٹ کے اندر ${entries === 1 ? 'ایک اندراج' : `${entries} اندراجات`} بند کر ${gateways === 1 ? 'دے گا' : 'دیں گے'}۔`,
    followApprovals: (approvals) =>
      approvals === 0
        ? 'یہ فوراً نافذ ہو جائے گا: اس ڈیسک پر منظوری درکار نہیں۔'
        : `پہلے ${approvals} اور ${approvals === 1 ? 'شخص' : 'لوگوں'} کی منظوری چاہیے۔`,
    proposed: (approvals) => `تجویز ہو گیا؛ مزید منظوریاں درکار: ${approvals}`,
    inForce: 'فیصلہ نافذ ہو گیا',
    approved: (approvals) => `منظور ہو گیا؛ مزید منظوریاں درکار: ${approvals}`,
    dropped: 'ہو گیا',
    by: (name, at) => `${name} نے ${at} کو تجویز کیا`,
    approvedBy: (names) => `منظوری: ${names}`,
    until: (at) => `${at} تک`,
    ended: (at) => `${at} کو ختم`,
    revoked: (at) => `${at} کو ہٹایا گیا`,
    entry: 'اندراج',
    messages: 'پیغامات',
    stoppedCount: 'روکے گئے',
    released: 'چھوڑے گئے',
    lastMet: 'آخری بار',
    inForceNow: 'نافذ',
    overrides: 'فہرستوں کے خلاف',
    draftKept: 'یہ مسودہ اس ٹیب میں محفوظ ہے جب تک آپ اسے بھیجیں یا ہٹائیں۔',
    discard: 'مسودہ ہٹائیں',
    gone: 'یہ فیصلہ پہلے ہی طے ہو چکا ہے۔',
  },
}
