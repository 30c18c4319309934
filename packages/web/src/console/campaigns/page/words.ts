import type { WordsIn } from '../../language.tsx'
import type { Tab } from './search.ts'

export interface PageWords {
  readonly withLinks: string
  readonly tabs: Readonly<Record<Tab, string>>
  readonly tabsLabel: string
  readonly actions: string
  readonly more: string
  readonly facts: Readonly<
    Record<'reports' | 'reporters' | 'texts' | 'parts' | 'first' | 'last' | 'assignee', string>
  >
  readonly claims: string
  readonly claimsHint: string
  readonly ofReport: string
  readonly noExplanation: string
  readonly says: string
  readonly saysHint: (texts: number) => string
  readonly noTemplate: string
  readonly slot: (number: number, kinds: string, longest: number) => string
  readonly slotKinds: Readonly<Record<string, string>>
  /** What no text is kept with: its numbers, links, addresses and names. */
  readonly leftOut: Readonly<Record<string, string>>
  readonly examples: string
  readonly told: string
  readonly toldNow: (outcome: string, at: string) => string
  readonly toldNothing: string
  readonly toldReverted: (at: string) => string
  readonly answered: (reports: string) => string
  readonly reachable: (count: number, written: number) => string
  readonly why: string
  readonly indicator: string
  readonly kind: string
  readonly sightings: string
  readonly campaigns: string
  readonly firstSeen: string
  readonly lastSeen: string
  readonly worth: string
  readonly remarks: string
  readonly shared: string
  readonly harmless: string
  readonly allKinds: string
  readonly received: string
  readonly subject: string
  readonly verdict: string
  readonly via: string
  readonly word: string
  readonly how: string
  readonly country: string
  readonly noSubject: string
  readonly hows: Readonly<Record<string, string>>
  readonly aspects: Readonly<Record<string, string>>
  readonly overTime: string
  readonly unknown: string
  readonly share: string
  readonly from: string
  readonly nearWhy: string
  readonly noNear: string
  readonly mergeThis: string
  readonly refuseLink: string
  readonly refuseLinkHint: string
  readonly names: Readonly<Record<string, string>>
  readonly movedTo: string
}

export const pageWords: WordsIn<PageWords> = {
  en: {
    withLinks: 'With what it was linked to',
    tabs: {
      overview: 'Overview',
      reports: 'Reports',
      indicators: 'Indicators',
      spread: 'Spread',
      neighbours: 'Neighbours',
      decisions: 'Decisions',
      timeline: 'Timeline',
    },
    tabsLabel: 'Parts of this campaign',
    actions: 'Actions',
    more: 'More',
    facts: {
      reports: 'Reports',
      reporters: 'Reporters',
      texts: 'Texts',
      parts: 'Merged campaigns',
      first: 'First seen',
      last: 'Last seen',
      assignee: 'Assignee',
    },
    claims: 'What it claims, and what is false',
    claimsHint:
      'What the check says of the text that is reported most. That it was read is logged.',
    ofReport: 'The report that this is about',
    noExplanation: 'There is nothing to explain.',
    says: 'What its texts have in common',
    saysHint: (texts) =>
      `From ${texts === 1 ? 'one text' : `${texts} texts`}. A slot stands where they differ.`,
    noTemplate: 'Its texts have too little in common for a template.',
    slot: (number, kinds, longest) =>
      `Slot ${number}: ${kinds}, at most ${longest === 1 ? 'one word' : `${longest} words`}`,
    leftOut: { number: 'number', link: 'link', mail: 'e-mail address', name: 'name' },
    slotKinds: {
      nothing: 'nothing',
      word: 'a word',
      words: 'some words',
      sentence: 'a sentence',
      value: 'a value',
    },
    examples: 'Examples',
    told: 'What its reporters are told',
    toldNow: (outcome, at) => `${outcome}, since ${at}`,
    toldNothing: 'Nothing is decided yet: receipts say that people have not decided.',
    toldReverted: (at) => `An earlier decision was taken back on ${at}; receipts say so.`,
    answered: (reports) => `On the receipts of ${reports}.`,
    reachable: (count, written) =>
      `${count.toLocaleString('en')} said who they are; ${written.toLocaleString('en')} were written to.`,
    why: 'Why it stands where it stands',
    indicator: 'Indicator',
    kind: 'Kind',
    sightings: 'Sightings',
    campaigns: 'Campaigns',
    firstSeen: 'First seen',
    lastSeen: 'Last seen',
    worth: 'Worth now',
    remarks: 'Against blocking it',
    shared: 'Shared by many honest messages',
    harmless: 'Marked as harmless',
    allKinds: 'All kinds',
    received: 'Received',
    subject: 'Subject, or how it begins',
    verdict: 'Verdict',
    via: 'By way of',
    word: 'Reporter says',
    how: 'Why it is here',
    country: 'Country',
    noSubject: 'without words',
    hows: {
      'same-text': 'the same text',
      'near-text': 'nearly the same text',
      'same-wording': 'mostly the same words',
      'same-structure': 'built the same way',
      template: 'fits the template',
      alone: 'the first of its kind',
    },
    aspects: {
      country: 'Countries of the reporters',
      language: 'Languages',
      channel: 'Channels',
      via: 'Ways it was reported',
      source: 'Sources',
      verdict: 'Verdicts',
      word: 'What reporters say',
    },
    overTime: 'Reports over time',
    unknown: 'not known',
    share: 'Share',
    from: 'From',
    nearWhy: 'Why it is near',
    noNear: 'No campaign is near this one.',
    mergeThis: 'Merge …',
    refuseLink: 'Refuse the link …',
    refuseLinkHint: 'What the two share means nothing: it links them no longer.',
    names: {
      email: 'E-mail',
      sms: 'SMS',
      chat: 'Chat',
      letter: 'Letter',
      unknown: 'Channel not known',
      web: 'Citizen’s page',
      mailbox: 'Mailbox',
      api: 'API',
      gateway: 'Gateway',
      command: 'Command',
      job: 'The desk',
      unsure: 'Unsure',
      genuine: 'Genuine',
    },
    movedTo: 'This campaign is part of another now.',
  },
  ur: {
    withLinks: 'دوسری مہمات سے جوڑ بھی دکھائیں',
    tabs: {
      overview: 'جائزہ',
      reports: 'اطلاعات',
      indicators: 'نشانیاں',
      spread: 'پھیلاؤ',
      neighbours: 'قریبی مہمات',
      decisions: 'فیصلے',
      timeline: 'ٹائم لائن',
    },
    tabsLabel: 'اس مہم کے حصے',
    actions: 'کارروائیاں',
    more: 'مزید',
    facts: {
      reports: 'اطلاعات',
      reporters: 'اطلاع دہندگان',
      texts: 'متن',
      parts: 'ضم شدہ مہمات',
      first: 'پہلی بار',
      last: 'آخری بار',
      assignee: 'ذمہ دار',
    },
    claims: 'یہ کیا دعویٰ کرتی ہے اور کیا غلط ہے',
    claimsHint: 'سب سے زیادہ رپورٹ ہونے والے متن کی جانچ۔ اس کا پڑھا جانا لاگ میں درج ہوتا ہے۔',
    ofReport: 'یہ کس اطلاع کے بارے میں ہے',
    noExplanation: 'وضاحت کے لیے کچھ نہیں۔',
    says: 'اس کے متن میں مشترک کیا ہے',
    saysHint: (texts) => `${texts} متن سے بنایا گیا۔ جہاں وہ مختلف ہیں وہاں خانہ ہے۔`,
    noTemplate: 'اس کے متن میں اتنا مشترک نہیں کہ سانچہ بنے۔',
    slot: (number, kinds, longest) => `خانہ ${number}: ${kinds}، زیادہ سے زیادہ ${longest} الفاظ`,
    leftOut: { number: 'نمبر', link: 'لنک', mail: 'ای میل پتا', name: 'نام' },
    slotKinds: {
      nothing: 'کچھ نہیں',
      word: 'ایک لفظ',
      words: 'چند الفاظ',
      sentence: 'ایک جملہ',
      value: 'کوئی قدر',
    },
    examples: 'مثالیں',
    told: 'اطلاع دہندگان کو کیا بتایا جاتا ہے',
    toldNow: (outcome, at) => `${outcome}، ${at} سے`,
    toldNothing: 'ابھی کوئی فیصلہ نہیں ہوا: رسیدیں یہی کہتی ہیں۔',
    toldReverted: (at) => `پہلا فیصلہ ${at} کو منسوخ کیا گیا؛ رسیدیں یہ بتاتی ہیں۔`,
    answered: (reports) => `${reports} کی رسیدوں پر۔`,
    reachable: (count, written) => `${count} نے اپنی پہچان بتائی؛ ${written} کو ای میل بھیجی گئی۔`,
    why: 'اس کی ترجیح کی وجہ',
    indicator: 'نشانی',
    kind: 'قسم',
    sightings: 'مشاہدات',
    campaigns: 'مہمات',
    firstSeen: 'پہلی بار',
    lastSeen: 'آخری بار',
    worth: 'موجودہ وزن',
    remarks: 'اسے بند کرنے کے خلاف',
    shared: 'بہت سے اصلی پیغامات میں بھی ہے',
    harmless: 'بے ضرر قرار دی گئی',
    allKinds: 'سب اقسام',
    received: 'موصول',
    subject: 'موضوع یا آغاز',
    verdict: 'نتیجہ',
    via: 'ذریعہ',
    word: 'اطلاع دہندہ کی رائے',
    how: 'یہاں کیوں ہے',
    country: 'ملک',
    noSubject: 'بغیر الفاظ',
    hows: {
      'same-text': 'وہی متن',
      'near-text': 'تقریباً وہی متن',
      'same-wording': 'زیادہ تر وہی الفاظ',
      'same-structure': 'ایک جیسی بناوٹ',
      template: 'سانچے کے مطابق',
      alone: 'اپنی قسم کی پہلی',
    },
    aspects: {
      country: 'اطلاع دہندگان کے ملک',
      language: 'زبانیں',
      channel: 'چینل',
      via: 'اطلاع کے ذرائع',
      source: 'ماخذ',
      verdict: 'نتائج',
      word: 'اطلاع دہندگان کی رائے',
    },
    overTime: 'وقت کے ساتھ اطلاعات',
    unknown: 'معلوم نہیں',
    share: 'حصہ',
    from: 'از',
    nearWhy: 'قریب کیوں ہے',
    noNear: 'کوئی مہم اس کے قریب نہیں۔',
    mergeThis: 'ضم کریں …',
    refuseLink: 'تعلق رد کریں …',
    refuseLinkHint: 'ان دونوں میں جو مشترک ہے اس کا کوئی مطلب نہیں: اب یہ انہیں نہیں جوڑے گا۔',
    names: {
      email: 'ای میل',
      sms: 'ایس ایم ایس',
      chat: 'چیٹ',
      letter: 'خط',
      unknown: 'ذریعہ معلوم نہیں',
      web: 'شہری کا صفحہ',
      mailbox: 'میل باکس',
      api: 'اے پی آئی',
      gateway: 'گیٹ وے',
      command: 'کمانڈ',
      job: 'ڈیسک',
      unsure: 'یقین نہیں',
      genuine: 'اصلی',
    },
    movedTo: 'یہ مہم اب ایک اور مہم کا حصہ ہے۔',
  },
}
