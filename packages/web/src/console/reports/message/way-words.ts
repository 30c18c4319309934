import type { WordsIn } from '../../language.tsx'

type Method = 'spf' | 'dkim' | 'dmarc' | 'arc'

/** Words of a message's route and of who sent it. */
export interface WayWords {
  readonly route: string
  readonly noRoute: string
  readonly routeHint: string
  readonly receiver: string
  readonly claimed: string
  readonly handed: string
  readonly unnamed: string
  readonly calledItself: (name: string) => string
  readonly seenAs: (ip: string) => string
  readonly took: (time: string) => string
  readonly backwards: (time: string) => string
  readonly seconds: (count: number) => string
  readonly minutes: (count: number) => string
  readonly hours: (count: number) => string
  readonly authentication: string
  readonly nobody: string
  readonly by: Readonly<Record<string, string>>
  readonly aligned: Readonly<Record<'proven' | 'refuted' | 'unknown', (domain: string) => string>>
  readonly proves: Readonly<Record<Method, string>>
  readonly provesNot: Readonly<Record<Method, string>>
  readonly results: Readonly<Record<string, string>>
  readonly of: (domain: string) => string
  readonly policy: (policy: string) => string
  readonly said: string
  readonly saidHint: string
  readonly saysHost: (host: string) => string
}

export const wayWords: WordsIn<WayWords> = {
  en: {
    route: 'Route',
    noRoute: 'The message tells nothing of its way.',
    routeHint:
      'Each machine writes a line above those before it. Only the lines of the reader’s own provider are sure; whoever handed the mail in may have made up all that is below.',
    receiver: 'Written by the reader’s provider: sure',
    claimed: 'May be made up',
    handed: 'Here the reader’s provider took it over: this address is sure.',
    unnamed: 'a machine without a name',
    calledItself: (name) => `called itself ${name}`,
    seenAs: (ip) => `came from ${ip}`,
    took: (time) => `${time} later`,
    backwards: (time) =>
      `${time} earlier than the line before: a clock is wrong, or a line is made up`,
    seconds: (count) => (count === 1 ? '1 second' : `${count} seconds`),
    minutes: (count) => (count === 1 ? '1 minute' : `${count} minutes`),
    hours: (count) => (count === 1 ? '1 hour' : `${count} hours`),
    authentication: 'Who really sent it',
    nobody:
      'Nobody checked it when it was reported: the desk asks no name server, so that a sender does not learn of the report.',
    by: {
      mailauth: 'Checked by the gateway itself when it arrived.',
      'trusted-header': 'As a host says that this desk trusts.',
      envelope: 'As the gateway handed it over.',
      nobody: '',
    },
    aligned: {
      proven: (domain) => `The mail is from \u2068${domain}\u2069: that is proven.`,
      refuted: (domain) => `The mail is not from \u2068${domain}\u2069, though it says so.`,
      unknown: (domain) =>
        domain === ''
          ? 'It names no domain.'
          : `Whether the mail is from \u2068${domain}\u2069 is not known: anyone can write that name.`,
    },
    proves: {
      spf: 'Proves that the machine may send for the domain in the envelope.',
      dkim: 'Proves that the signing domain took responsibility, and that the signed parts were not changed.',
      dmarc: 'Proves that the domain a reader sees in From is behind it, by SPF or DKIM.',
      arc: 'Tells what machines on the way found before a list or a forward changed it.',
    },
    provesNot: {
      spf: 'Not who a reader sees as the sender, and not after a forward.',
      dkim: 'Not that the signing domain is the one a reader sees, and not that it is honest.',
      dmarc: 'Not that the domain belongs to whom the name claims: a look-alike passes, too.',
      arc: 'Nothing, unless one trusts the machines that signed it.',
    },
    results: {
      pass: 'passed',
      fail: 'failed',
      softfail: 'failed, softly',
      neutral: 'neutral',
      none: 'not set up',
      temperror: 'could not be checked then',
      permerror: 'set up wrongly',
      policy: 'not accepted',
      unknown: 'not known',
    },
    of: (domain) => `for \u2068${domain}\u2069`,
    policy: (policy) => `the domain asks: \u2068${policy}\u2069`,
    said: 'What lines in the message say of it',
    saidHint: 'Not believed here: anyone may have written them.',
    saysHost: (host) => `\u2068${host}\u2069 is said to have found`,
  },
  ur: {
    route: 'راستہ',
    noRoute: 'پیغام اپنے راستے کے بارے میں کچھ نہیں بتاتا۔',
    routeHint:
      'ہر مشین اپنی سطر پچھلی سطروں کے اوپر لکھتی ہے۔ صرف وصول کنندہ کے اپنے پرووائیڈر کی سطریں یقینی ہیں؛ اس سے پہلے کا سب کچھ بھیجنے والا گھڑ سکتا ہے۔',
    receiver: 'وصول کنندہ کے پرووائیڈر نے لکھی: یقینی',
    claimed: 'گھڑی ہوئی ہو سکتی ہے',
    handed: 'یہاں وصول کنندہ کے پرووائیڈر نے اسے لیا: یہ پتا یقینی ہے۔',
    unnamed: 'بے نام مشین',
    calledItself: (name) => `خود کو ${name} کہا`,
    seenAs: (ip) => `${ip} سے آئی`,
    took: (time) => `${time} بعد`,
    backwards: (time) => `پچھلی سطر سے ${time} پہلے: یا تو گھڑی غلط ہے یا سطر گھڑی ہوئی ہے`,
    seconds: (count) => `${count} سیکنڈ`,
    minutes: (count) => `${count} منٹ`,
    hours: (count) => `${count} گھنٹے`,
    authentication: 'اصل میں کس نے بھیجی',
    nobody:
      'اطلاع کے وقت کسی نے جانچ نہیں کی: ڈیسک کسی نیم سرور سے نہیں پوچھتا تاکہ بھیجنے والے کو اطلاع کا پتا نہ چلے۔',
    by: {
      mailauth: 'پہنچنے پر گیٹ وے نے خود جانچا۔',
      'trusted-header': 'ایک ایسے ہوسٹ کے مطابق جس پر یہ ڈیسک بھروسا کرتا ہے۔',
      envelope: 'جیسا گیٹ وے نے بتایا۔',
      nobody: '',
    },
    aligned: {
      proven: (domain) => `ای میل \u2068${domain}\u2069 ہی سے ہے: یہ ثابت ہے۔`,
      refuted: (domain) => `ای میل \u2068${domain}\u2069 سے نہیں، اگرچہ یہی لکھا ہے۔`,
      unknown: (domain) =>
        domain === ''
          ? 'اس میں کوئی ڈومین نہیں۔'
          : `یہ معلوم نہیں کہ ای میل \u2068${domain}\u2069 سے ہے یا نہیں: یہ نام کوئی بھی لکھ سکتا ہے۔`,
    },
    proves: {
      spf: 'ثابت کرتا ہے کہ یہ مشین لفافے والے ڈومین کی طرف سے بھیج سکتی ہے۔',
      dkim: 'ثابت کرتا ہے کہ دستخط کرنے والے ڈومین نے ذمہ داری لی اور دستخط شدہ حصے بدلے نہیں گئے۔',
      dmarc: 'ثابت کرتا ہے کہ From میں نظر آنے والا ڈومین ہی اس کے پیچھے ہے، SPF یا DKIM کے ذریعے۔',
      arc: 'بتاتا ہے کہ فہرست یا فارورڈ سے بدلنے سے پہلے راستے کی مشینوں نے کیا پایا۔',
    },
    provesNot: {
      spf: 'یہ نہیں کہ پڑھنے والا کسے بھیجنے والا سمجھتا ہے، اور فارورڈ کے بعد بھی نہیں۔',
      dkim: 'یہ نہیں کہ دستخط کرنے والا ڈومین وہی ہے جو نظر آتا ہے، نہ یہ کہ وہ دیانت دار ہے۔',
      dmarc: 'یہ نہیں کہ ڈومین اسی کا ہے جس کا نام لیا گیا: ملتا جلتا ڈومین بھی پاس ہو جاتا ہے۔',
      arc: 'کچھ نہیں، جب تک دستخط کرنے والی مشینوں پر بھروسا نہ ہو۔',
    },
    results: {
      pass: 'پاس',
      fail: 'فیل',
      softfail: 'نرم فیل',
      neutral: 'غیر جانبدار',
      none: 'موجود نہیں',
      temperror: 'اس وقت جانچ نہ ہو سکی',
      permerror: 'غلط ترتیب دیا گیا',
      policy: 'قبول نہیں',
      unknown: 'معلوم نہیں',
    },
    of: (domain) => `\u2068${domain}\u2069 کے لیے`,
    policy: (policy) => `ڈومین کی ہدایت: \u2068${policy}\u2069`,
    said: 'پیغام کی سطریں اس بارے میں کیا کہتی ہیں',
    saidHint: 'یہاں ان پر یقین نہیں کیا جاتا: یہ کوئی بھی لکھ سکتا ہے۔',
    saysHost: (host) => `کہا گیا ہے کہ \u2068${host}\u2069 نے یہ پایا`,
  },
}
