import type { WordsIn } from '../language.tsx'

export interface LogWords {
  readonly title: string
  readonly what: string
  readonly kind: string
  readonly actor: string
  readonly subject: string
  readonly subjectHint: string
  readonly from: string
  readonly to: string
  readonly everything: string
  readonly everybody: string
  readonly anyUser: string
  readonly clear: string
  readonly none: string
  readonly end: string
  readonly more: string
  readonly details: string
  readonly sealed: string
  readonly toCampaign: string
  readonly toReport: string
  readonly all: string
  readonly hash: string
  readonly reason: string
  /** How somebody signed in. */
  readonly how: Readonly<Record<string, string>>
  readonly actors: Readonly<Record<string, string>>
  readonly tools: Readonly<Record<string, string>>
  readonly verify: string
  readonly verifyWhat: string
  readonly whole: (events: string) => string
  readonly head: string
  readonly headHint: string
  readonly broken: (seq: string) => string
  readonly brokenHint: string
  readonly exportFile: string
  readonly exportHint: string
  readonly copy: string
  readonly copied: string
}

export const logWords: WordsIn<LogWords> = {
  en: {
    title: 'Log',
    what: 'All that happened, newest first. Nothing in it can be changed without a trace.',
    kind: 'What',
    actor: 'Who',
    subject: 'To what',
    subjectHint: 'Id of a report, campaign, decision, user …',
    from: 'From',
    to: 'Up to',
    everything: 'Everything',
    everybody: 'Everybody',
    anyUser: 'Any user',
    clear: 'Clear filters',
    none: 'Nothing matches these filters.',
    end: 'This is where the log begins.',
    more: 'Show older ones',
    details: 'Details',
    sealed:
      'It may tell of what your clearance does not reach: an auditor with TLP:RED can read it.',
    toCampaign: 'Open the campaign',
    toReport: 'Open the report',
    all: 'All about this',
    hash: 'Hash',
    reason: 'Reason',
    how: {
      password: 'with a password alone, which opens nothing',
      passkey: 'with a passkey',
      totp: 'with password and one-time code',
      'recovery-code': 'with password and recovery code',
    },
    actors: { citizen: 'A citizen', gateway: 'Gateway', user: 'A user', desk: 'The desk' },
    tools: {
      web: 'on the pages',
      mailbox: 'by mail',
      api: 'through the API',
      gateway: 'through a gateway',
      command: 'by a command on the desk’s machine',
      job: 'by itself',
    },
    verify: 'Verify the chain',
    verifyWhat: 'Makes every hash anew. A long log takes a while.',
    whole: (events) => `The chain is whole: ${events} events, none changed, none missing.`,
    head: 'Head of the log',
    headHint:
      'Keep this number and hash outside the desk, and compare them next time: who can rewrite all could also chain all anew.',
    broken: (seq) => `The chain is broken at event ${seq}.`,
    brokenHint:
      'Somebody or something changed the log behind the desk’s back. Stop the desk, keep a copy of its data, and restore from a backup whose head you know.',
    exportFile: 'Take as a file',
    exportHint: 'JSON, one event a line, with these filters. That you took it stands in the log.',
    copy: 'Copy',
    copied: 'Copied',
  },
  ur: {
    title: 'لاگ',
    what: 'جو کچھ ہوا، تازہ ترین پہلے۔ اس میں نشان چھوڑے بغیر کچھ بدلا نہیں جا سکتا۔',
    kind: 'کیا',
    actor: 'کس نے',
    subject: 'کس کے ساتھ',
    subjectHint: 'رپورٹ، مہم، فیصلے، صارف وغیرہ کی آئی ڈی',
    from: 'سے',
    to: 'تک',
    everything: 'سب کچھ',
    everybody: 'سب لوگ',
    anyUser: 'کوئی بھی صارف',
    clear: 'فلٹر ہٹائیں',
    none: 'ان فلٹروں پر کچھ نہیں ملا۔',
    end: 'لاگ یہاں سے شروع ہوتا ہے۔',
    more: 'پرانے دکھائیں',
    details: 'تفصیل',
    sealed:
      'اس میں ایسی بات ہو سکتی ہے جو آپ کی کلیئرنس سے اوپر ہے: TLP:RED والا آڈیٹر اسے پڑھ سکتا ہے۔',
    toCampaign: 'مہم کھولیں',
    toReport: 'رپورٹ کھولیں',
    all: 'اس کے بارے میں سب',
    hash: 'ہیش',
    reason: 'وجہ',
    how: {
      password: 'صرف پاس ورڈ سے، جس سے کچھ نہیں کھلتا',
      passkey: 'پاس کی سے',
      totp: 'پاس ورڈ اور وَن ٹائم کوڈ سے',
      'recovery-code': 'پاس ورڈ اور ریکوری کوڈ سے',
    },
    actors: { citizen: 'ایک شہری', gateway: 'گیٹ وے', user: 'ایک صارف', desk: 'ڈیسک' },
    tools: {
      web: 'صفحات پر',
      mailbox: 'ڈاک سے',
      api: 'API کے ذریعے',
      gateway: 'گیٹ وے کے ذریعے',
      command: 'ڈیسک کی مشین پر کمانڈ سے',
      job: 'خود بخود',
    },
    verify: 'زنجیر کی جانچ کریں',
    verifyWhat: 'ہر ہیش نئے سرے سے بنتا ہے۔ لمبے لاگ میں کچھ دیر لگتی ہے۔',
    whole: (events) => `زنجیر سالم ہے: ${events} واقعات، نہ کوئی بدلا نہ کوئی غائب۔`,
    head: 'لاگ کا سرا',
    headHint:
      'یہ نمبر اور ہیش ڈیسک سے باہر محفوظ رکھیں اور اگلی بار ملائیں: جو سب کچھ دوبارہ لکھ سکتا ہے وہ پوری زنجیر بھی دوبارہ بنا سکتا ہے۔',
    broken: (seq) => `زنجیر واقعہ ${seq} پر ٹوٹی ہوئی ہے۔`,
    brokenHint:
      'کسی نے یا کسی خرابی نے ڈیسک کے علم کے بغیر لاگ بدلا ہے۔ ڈیسک روکیں، اس کے ڈیٹا کی نقل محفوظ کریں، اور ایسے بیک اپ سے بحال کریں جس کا سرا آپ کو معلوم ہو۔',
    exportFile: 'فائل کے طور پر لیں',
    exportHint: 'JSON، ہر سطر پر ایک واقعہ، انہی فلٹروں کے ساتھ۔ آپ نے یہ لی، یہ لاگ میں درج ہو گا۔',
    copy: 'کاپی کریں',
    copied: 'کاپی ہو گیا',
  },
}
