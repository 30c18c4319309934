import type { WordsIn } from '../../language.tsx'

export interface ProposeWords {
  readonly titleNew: (kind: string) => string
  readonly titleChange: (record: string) => string
  readonly titleRetire: (record: string) => string
  readonly choose: string
  readonly retireHint: string
  readonly cites: string
  readonly citesHint: string
  readonly newSources: string
  readonly newSourcesHint: string
  readonly addSource: string
  readonly difference: string
  readonly differenceHint: string
  readonly noDifference: string
  readonly notYet: string
  readonly field: string
  readonly before: string
  readonly after: string
  readonly nothing: string
  readonly whole: string
  readonly submit: string
  readonly sent: string
  readonly draftKept: string
  readonly discard: string
  readonly wrongTitle: (count: number) => string
  readonly wrongHint: string
  readonly needed: string
  readonly atLeastOneSource: string
  readonly reasonNeeded: string
  readonly changedMeanwhile: string
  readonly beginAnew: string
  readonly add: (item: string) => string
  readonly remove: (item: string) => string
  readonly addLanguage: string
  readonly search: string
  readonly notFound: string
  readonly newMark: string
  readonly retired: string
  readonly sure: string
  readonly newKindHint: string
  readonly newKind: (name: string) => string
  readonly newKindForm: string
  readonly inRegister: string
  readonly otherCountries: string
}

export const proposeWords: WordsIn<ProposeWords> = {
  en: {
    titleNew: (kind) => `Propose a new record: ${kind}`,
    titleChange: (record) => `Propose a change: ${record}`,
    titleRetire: (record) => `Propose to retire: ${record}`,
    choose: 'What is it to be a record of?',
    retireHint:
      'Nothing is judged by it once that is approved. What was true for a time should rather get a last day.',
    cites: 'Sources that say so',
    citesHint: 'At least one, of the register or new. Who approves reads them.',
    newSources: 'New sources',
    newSourcesHint: 'They come into the register with this proposal.',
    addSource: 'Name a new source',
    difference: 'What would change',
    differenceHint: 'Compared with what stands now.',
    noDifference: 'Nothing differs from what stands.',
    notYet: 'It is shown as soon as nothing is wrong with the record.',
    field: 'Field',
    before: 'Now',
    after: 'Proposed',
    nothing: 'nothing',
    whole: 'The whole record',
    submit: 'Propose',
    sent: 'Proposed. Its effect on stored messages is being measured.',
    draftKept: 'This draft is kept in this tab until you send or discard it.',
    discard: 'Discard the draft',
    wrongTitle: (count) =>
      count === 1 ? 'One thing is not right yet' : `${count} things are not right yet`,
    wrongHint: 'Each stands at its field. Mend them, then propose.',
    needed: 'This is needed.',
    atLeastOneSource: 'Name at least one source.',
    reasonNeeded: 'Say why, for who approves it.',
    changedMeanwhile:
      'Somebody changed this record since this draft was begun. Begin anew from what stands now; your draft is lost then.',
    beginAnew: 'Begin anew',
    add: (item) => `Add: ${item}`,
    remove: (item) => `Remove: ${item}`,
    addLanguage: 'Add a language',
    search: 'Type to search the register',
    notFound: 'Nothing found',
    newMark: 'new',
    retired: 'It is retired now; what is proposed brings it back.',
    sure: 'Sources, dates and how sure',
    newKindHint: 'One that is missing can be typed.',
    newKind: (name) => `New: ${name}`,
    newKindForm: 'Type a new kind in Latin letters, as rail company.',
    inRegister: 'In the register',
    otherCountries: 'Other countries',
  },
  ur: {
    titleNew: (kind) => `نیا اندراج تجویز کریں: ${kind}`,
    titleChange: (record) => `تبدیلی تجویز کریں: ${record}`,
    titleRetire: (record) => `ختم کرنے کی تجویز: ${record}`,
    choose: 'کس چیز کا اندراج ہے؟',
    retireHint:
      'منظوری کے بعد اس سے کچھ نہیں پرکھا جائے گا۔ جو کچھ عرصہ درست رہا، اسے آخری دن دینا بہتر ہے۔',
    cites: 'ماخذ جو یہ کہتے ہیں',
    citesHint: 'کم از کم ایک، رجسٹر کا یا نیا۔ منظور کرنے والا انہیں پڑھتا ہے۔',
    newSources: 'نئے ماخذ',
    newSourcesHint: 'یہ اس تجویز کے ساتھ رجسٹر میں آئیں گے۔',
    addSource: 'نیا ماخذ بتائیں',
    difference: 'کیا بدلے گا',
    differenceHint: 'موجودہ اندراج کے مقابلے میں۔',
    noDifference: 'موجودہ اندراج سے کوئی فرق نہیں۔',
    notYet: 'جونہی اندراج میں کوئی غلطی نہ رہے، یہاں دکھایا جائے گا۔',
    field: 'خانہ',
    before: 'اب',
    after: 'مجوزہ',
    nothing: 'کچھ نہیں',
    whole: 'پورا اندراج',
    submit: 'تجویز کریں',
    sent: 'تجویز ہو گئی۔ محفوظ پیغامات پر اس کا اثر ناپا جا رہا ہے۔',
    draftKept: 'یہ مسودہ اس ٹیب میں محفوظ ہے جب تک آپ اسے بھیجیں یا ہٹائیں۔',
    discard: 'مسودہ ہٹائیں',
    wrongTitle: (count) =>
      count === 1 ? 'ایک چیز ابھی درست نہیں' : `${count} چیزیں ابھی درست نہیں`,
    wrongHint: 'ہر ایک اپنے خانے پر درج ہے۔ درست کر کے تجویز کریں۔',
    needed: 'یہ ضروری ہے۔',
    atLeastOneSource: 'کم از کم ایک ماخذ بتائیں۔',
    reasonNeeded: 'منظور کرنے والے کے لیے وجہ لکھیں۔',
    changedMeanwhile:
      'یہ مسودہ شروع ہونے کے بعد کسی نے یہ اندراج بدل دیا۔ موجودہ اندراج سے دوبارہ شروع کریں؛ آپ کا مسودہ ختم ہو جائے گا۔',
    beginAnew: 'دوبارہ شروع کریں',
    add: (item) => `شامل کریں: ${item}`,
    remove: (item) => `ہٹائیں: ${item}`,
    addLanguage: 'زبان شامل کریں',
    search: 'رجسٹر میں تلاش کے لیے لکھیں',
    notFound: 'کچھ نہیں ملا',
    newMark: 'نیا',
    retired: 'یہ ابھی ختم شدہ ہے؛ تجویز اسے واپس لائے گی۔',
    sure: 'ماخذ، تاریخیں اور یقین',
    newKindHint: 'جو قسم یہاں نہ ہو، وہ لکھی جا سکتی ہے۔',
    newKind: (name) => `نئی: \u2068${name}\u2069`,
    newKindForm: 'نئی قسم لاطینی حروف میں لکھیں، جیسے \u2068rail company\u2069۔',
    inRegister: 'رجسٹر میں',
    otherCountries: 'دوسرے ممالک',
  },
}
