import type { WordsIn } from '../language.tsx'
import type { Proposal, ProposalState, RecordKind } from './types.ts'

/** Words that every page of the knowledge uses. */
export interface KnowledgeWords {
  readonly title: string
  readonly what: string
  readonly kinds: Readonly<Record<RecordKind, string>>
  readonly one: Readonly<Record<RecordKind, string>>
  readonly kind: string
  readonly country: string
  readonly world: string
  readonly union: string
  readonly any: string
  readonly text: string
  readonly textHint: string
  readonly onlyChanged: string
  readonly none: string
  readonly name: string
  readonly checked: string
  readonly confidence: string
  /** By the confidence. */
  readonly confidences: Readonly<Record<string, string>>
  readonly marks: string
  readonly changedHere: string
  readonly addedHere: string
  readonly retired: string
  readonly waiting: (count: number) => string
  readonly records: (count: number) => string
  readonly version: (version: string) => string
  readonly addNew: string
  readonly addOne: (kind: string) => string
  readonly proposals: string
  readonly openProposals: (count: number) => string
  readonly state: string
  readonly states: Readonly<Record<ProposalState, string>>
  readonly actions: Readonly<Record<Proposal['action'], string>>
  readonly palette: string
  readonly found: string
  readonly showRegister: string
}

export const knowledgeWords: WordsIn<KnowledgeWords> = {
  en: {
    title: 'Knowledge',
    what: 'What the engine checks claims against: bodies, laws, inventions, and how each is known. A change takes effect on every gateway once a second person has approved it.',
    kinds: {
      authority: 'Bodies',
      statute: 'Laws',
      country: 'Countries',
      invention: 'Inventions',
      'bad-sender': 'Warned-of senders',
      matter: 'Matters',
      practice: 'Practices',
      script: 'Scam scripts',
      source: 'Sources',
    },
    one: {
      authority: 'Body',
      statute: 'Law',
      country: 'Country',
      invention: 'Invention',
      'bad-sender': 'Warned-of sender',
      matter: 'Matter',
      practice: 'Practice',
      script: 'Scam script',
      source: 'Source',
    },
    kind: 'Kind',
    country: 'Country',
    world: 'The world',
    union: 'European Union',
    any: 'All',
    text: 'Name, domain, number …',
    textHint: 'Search the register',
    onlyChanged: 'Changed at this desk',
    none: 'Nothing in the register fits. Take a filter away, or propose a new record.',
    name: 'Name',
    checked: 'Sources read',
    confidence: 'How sure',
    confidences: { high: 'High', medium: 'Medium', low: 'Low', unverified: 'Unverified' },
    marks: 'Here',
    changedHere: 'Changed here',
    addedHere: 'Added here',
    retired: 'Retired',
    waiting: (count) => (count === 1 ? '1 proposal open' : `${count} proposals open`),
    records: (count) => (count === 1 ? '1 record' : `${count.toLocaleString('en')} records`),
    version: (version) => `Version ${version}`,
    addNew: 'Propose a new record',
    addOne: (kind) => `Propose: ${kind}`,
    proposals: 'Proposals',
    openProposals: (count) =>
      count === 1 ? '1 proposal waits for a decision' : `${count} proposals wait for a decision`,
    state: 'State',
    states: {
      proposed: 'Open',
      approved: 'In force',
      refused: 'Refused',
      withdrawn: 'Withdrawn',
      reverted: 'Reverted',
    },
    actions: { add: 'New', change: 'Change', retire: 'Retire' },
    palette: 'Knowledge',
    found: 'In the register',
    showRegister: 'The register',
  },
  ur: {
    title: 'معلومات',
    what: 'انجن دعووں کو ان سے ملا کر دیکھتا ہے: ادارے، قوانین، من گھڑت نام، اور ہر ایک کا ماخذ۔ دوسرے شخص کی منظوری کے بعد تبدیلی ہر گیٹ وے پر نافذ ہوتی ہے۔',
    kinds: {
      authority: 'ادارے',
      statute: 'قوانین',
      country: 'ممالک',
      invention: 'من گھڑت نام',
      'bad-sender': 'بدنام بھیجنے والے',
      matter: 'معاملات',
      practice: 'طریقے',
      script: 'فراڈ کے نمونے',
      source: 'ماخذ',
    },
    one: {
      authority: 'ادارہ',
      statute: 'قانون',
      country: 'ملک',
      invention: 'من گھڑت نام',
      'bad-sender': 'بدنام بھیجنے والا',
      matter: 'معاملہ',
      practice: 'طریقہ',
      script: 'فراڈ کا نمونہ',
      source: 'ماخذ',
    },
    kind: 'قسم',
    country: 'ملک',
    world: 'دنیا بھر',
    union: 'یورپی یونین',
    any: 'سب',
    text: 'نام، ڈومین، نمبر …',
    textHint: 'رجسٹر میں تلاش',
    onlyChanged: 'اس ڈیسک پر بدلے گئے',
    none: 'رجسٹر میں ایسا کچھ نہیں۔ کوئی فلٹر ہٹائیں، یا نیا اندراج تجویز کریں۔',
    name: 'نام',
    checked: 'ماخذ دیکھے گئے',
    confidence: 'کتنا یقینی',
    confidences: { high: 'پختہ', medium: 'درمیانہ', low: 'کم', unverified: 'غیر مصدقہ' },
    marks: 'یہاں',
    changedHere: 'یہاں بدلا گیا',
    addedHere: 'یہاں شامل ہوا',
    retired: 'ختم کیا گیا',
    waiting: (count) => `${count} ${count === 1 ? 'تجویز زیرِ غور' : 'تجاویز زیرِ غور'}`,
    records: (count) => `${count.toLocaleString('en')} ${count === 1 ? 'اندراج' : 'اندراجات'}`,
    version: (version) => `ورژن \u2066${version}\u2069`,
    addNew: 'نیا اندراج تجویز کریں',
    addOne: (kind) => `تجویز کریں: ${kind}`,
    proposals: 'تجاویز',
    openProposals: (count) =>
      count === 1 ? '1 تجویز فیصلے کی منتظر ہے' : `${count} تجاویز فیصلے کی منتظر ہیں`,
    state: 'حالت',
    states: {
      proposed: 'زیرِ غور',
      approved: 'نافذ',
      refused: 'مسترد',
      withdrawn: 'واپس لی گئی',
      reverted: 'منسوخ',
    },
    actions: { add: 'نیا', change: 'تبدیلی', retire: 'خاتمہ' },
    palette: 'معلومات',
    found: 'رجسٹر میں',
    showRegister: 'رجسٹر',
  },
}
