import type { WordsIn } from '../language.tsx'
import type { Channel, How, Word } from './types.ts'

export interface ReportWords {
  readonly reports: string
  readonly report: string
  readonly none: string
  readonly news: string
  readonly all: string
  readonly received: string
  readonly subject: string
  readonly noSubject: string
  readonly verdict: string
  readonly family: string
  readonly word: string
  readonly channel: string
  readonly via: string
  readonly country: string
  readonly language: string
  readonly campaign: string
  readonly toCampaign: string
  readonly waits: string
  readonly grouping: string
  readonly grouped: Readonly<Record<'true' | 'false', string>>
  readonly words: Readonly<Record<Word, string>>
  readonly channels: Readonly<Record<Channel, string>>
  readonly vias: Readonly<Record<string, string>>
  readonly hows: Readonly<Record<How, string>>
  readonly hash: string
  readonly size: string
  readonly unread: string
  readonly erased: string
  readonly facts: string
  readonly likelihood: string
  /** More, and less, than a number that is as near to certain as is ever said. */
  readonly over: (percent: string) => string
  readonly under: (percent: string) => string
  readonly about: string
}

export const reportWords: WordsIn<ReportWords> = {
  en: {
    reports: 'Reports',
    report: 'Report',
    none: 'No report fits these filters.',
    news: 'New reports have arrived: show them',
    all: 'All',
    received: 'Received',
    subject: 'Subject, or how it begins',
    noSubject: 'Without a subject',
    verdict: 'Verdict',
    family: 'Kind of fraud',
    word: 'Reporter says',
    channel: 'Channel',
    via: 'Arrived by',
    country: 'Country',
    language: 'Language',
    campaign: 'Campaign',
    toCampaign: 'Open the campaign',
    waits: 'Waits to be grouped',
    grouping: 'Grouping',
    grouped: { true: 'Waiting', false: 'In a campaign' },
    words: { fraud: 'Fraud', unwanted: 'Unwanted', unsure: 'Unsure', genuine: 'Genuine' },
    channels: { email: 'E-mail', sms: 'SMS', chat: 'Chat', letter: 'Letter', unknown: 'Not known' },
    vias: {
      web: 'Citizen’s page',
      mailbox: 'Reporting mailbox',
      gateway: 'Gateway',
      api: 'API',
      command: 'Command line',
    },
    hows: {
      'same-text': 'The same text as others of it',
      'near-text': 'Nearly the same text',
      'same-wording': 'Mostly the same words',
      'same-structure': 'Made in the same way',
      template: 'Fits its template',
      alone: 'The first of its kind',
    },
    hash: 'SHA-256 of the message',
    size: 'Size',
    unread: 'Not read yet',
    erased: 'Its bytes are erased for good. What was read of it stays.',
    facts: 'About this report',
    likelihood: 'Probability of fraud',
    over: (percent) => `over ${percent}`,
    under: (percent) => `under ${percent}`,
    about: 'Of a mail that passes another on, the other is shown.',
  },
  ur: {
    reports: 'اطلاعات',
    report: 'اطلاع',
    none: 'ان فلٹرز پر کوئی اطلاع پوری نہیں اترتی۔',
    news: 'نئی اطلاعات آئی ہیں: دکھائیں',
    all: 'سب',
    received: 'موصول',
    subject: 'موضوع یا آغاز',
    noSubject: 'بغیر موضوع',
    verdict: 'نتیجہ',
    family: 'فراڈ کی قسم',
    word: 'اطلاع دینے والا کہتا ہے',
    channel: 'ذریعہ',
    via: 'کیسے پہنچی',
    country: 'ملک',
    language: 'زبان',
    campaign: 'مہم',
    toCampaign: 'مہم کھولیں',
    waits: 'گروپ ہونے کی منتظر',
    grouping: 'گروپ بندی',
    grouped: { true: 'منتظر', false: 'مہم میں شامل' },
    words: { fraud: 'دھوکا', unwanted: 'غیر مطلوب', unsure: 'یقین نہیں', genuine: 'اصلی' },
    channels: {
      email: 'ای میل',
      sms: 'ایس ایم ایس',
      chat: 'چیٹ',
      letter: 'خط',
      unknown: 'معلوم نہیں',
    },
    vias: {
      web: 'شہریوں کا صفحہ',
      mailbox: 'اطلاعات کا میل باکس',
      gateway: 'گیٹ وے',
      api: 'اے پی آئی',
      command: 'کمانڈ لائن',
    },
    hows: {
      'same-text': 'متن بالکل وہی ہے',
      'near-text': 'متن تقریباً وہی ہے',
      'same-wording': 'زیادہ تر الفاظ وہی ہیں',
      'same-structure': 'بناوٹ وہی ہے',
      template: 'اسی سانچے کا ہے',
      alone: 'اپنی قسم کا پہلا',
    },
    hash: 'پیغام کا SHA-256',
    size: 'حجم',
    unread: 'ابھی پڑھا نہیں گیا',
    erased: 'اس کے بائٹس ہمیشہ کے لیے مٹا دیے گئے۔ جو پڑھا گیا تھا وہ محفوظ ہے۔',
    facts: 'اس اطلاع کے بارے میں',
    likelihood: 'دھوکے کا امکان',
    over: (percent) => `${percent} سے زیادہ`,
    under: (percent) => `${percent} سے کم`,
    about: 'اگر ای میل کسی اور کو آگے بھیجتی ہے تو وہ دوسری دکھائی جاتی ہے۔',
  },
}
