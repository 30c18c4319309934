import type { WordsIn } from '../language.tsx'

export interface RehearsalWords {
  readonly rehearsal: string
  readonly what: string
  readonly days: string
  readonly inDays: (days: number) => string
  readonly gateway: string
  readonly all: string
  readonly none: string
  readonly sums: (messages: number, stopped: number, doubtful: number) => string
  readonly byRule: string
  readonly rule: string
  readonly line: (line: number) => string
  readonly messages: string
  readonly held: string
  readonly rejected: string
  readonly discarded: string
  readonly doubtful: string
  readonly only: (rule: string) => string
  readonly allRules: string
  readonly samples: string
  readonly samplesHint: string
  readonly noSamples: string
  readonly time: string
  readonly verdict: string
  readonly because: Readonly<Record<'proven' | 'improbable' | 'not-fraud', string>>
  readonly why: string
  readonly found: string
  readonly id: string
}

const n = (count: number): string => count.toLocaleString('en')

export const rehearsalWords: WordsIn<RehearsalWords> = {
  en: {
    rehearsal: 'Rehearsal',
    what: 'What policies would have done to mail that gateways only rehearsed. All of it was delivered.',
    days: 'Time',
    inDays: (days) => (days === 1 ? 'The last day' : `The last ${days} days`),
    gateway: 'Gateway',
    all: 'All',
    none: 'No gateway rehearsed anything in this time.',
    sums: (messages, stopped, doubtful) =>
      `Of ${n(messages)} messages ${n(stopped)} would have been stopped; ${n(doubtful)} of those look genuine.`,
    byRule: 'By rule',
    rule: 'Rule',
    line: (line) => `line ${line}`,
    messages: 'Messages',
    held: 'Held',
    rejected: 'Rejected',
    discarded: 'Discarded',
    doubtful: 'Look genuine',
    only: (rule) => `Samples of the rule ${rule} only`,
    allRules: 'Samples of all rules',
    samples: 'Would have been stopped, and look genuine',
    samplesHint:
      'Most doubtful first. Sender and subject of honest mail stay at the gateway: look it up there by its id.',
    noSamples: 'None.',
    time: 'When',
    verdict: 'Verdict',
    because: {
      proven: 'the sender is proven',
      improbable: 'fraud is improbable',
      'not-fraud': 'the verdict is not fraud',
    },
    why: 'Why it may be genuine',
    found: 'What weighed most',
    id: 'Id at the gateway',
  },
  ur: {
    rehearsal: 'مشق',
    what: 'جن میلز پر گیٹ ویز نے صرف مشق کی، پالیسی ان کے ساتھ کیا کرتی۔ سب میلز پہنچا دی گئی تھیں۔',
    days: 'مدت',
    inDays: (days) => (days === 1 ? 'پچھلا ایک دن' : `پچھلے ${days} دن`),
    gateway: 'گیٹ وے',
    all: 'سب',
    none: 'اس مدت میں کسی گیٹ وے نے مشق نہیں کی۔',
    sums: (messages, stopped, doubtful) =>
      `${n(messages)} پیغامات میں سے ${n(stopped)} روکے جاتے؛ ان میں سے ${n(doubtful)} اصلی لگتے ہیں۔`,
    byRule: 'اصول کے لحاظ سے',
    rule: 'اصول',
    line: (line) => `سطر ${line}`,
    messages: 'پیغامات',
    held: 'روکے جاتے',
    rejected: 'لوٹائے جاتے',
    discarded: 'ضائع کیے جاتے',
    doubtful: 'اصلی لگتے ہیں',
    only: (rule) => `صرف اصول ${rule} کے نمونے`,
    allRules: 'تمام اصولوں کے نمونے',
    samples: 'جو روکے جاتے، مگر اصلی لگتے ہیں',
    samplesHint:
      'سب سے مشکوک فیصلہ پہلے۔ ایماندار میل کا بھیجنے والا اور موضوع گیٹ وے ہی پر رہتے ہیں: وہاں آئی ڈی سے دیکھیں۔',
    noSamples: 'کوئی نہیں۔',
    time: 'کب',
    verdict: 'نتیجہ',
    because: {
      proven: 'بھیجنے والا ثابت شدہ ہے',
      improbable: 'دھوکے کا امکان کم ہے',
      'not-fraud': 'نتیجہ دھوکا نہیں',
    },
    why: 'یہ اصلی کیوں ہو سکتا ہے',
    found: 'سب سے وزنی وجہ',
    id: 'گیٹ وے پر آئی ڈی',
  },
}
