import type { WordsIn } from '../language.tsx'

export interface IndicatorWords {
  readonly indicators: string
  readonly indicator: string
  readonly none: string
  readonly kind: string
  readonly all: string
  readonly begins: string
  readonly value: string
  readonly sightings: string
  readonly campaigns: string
  readonly firstSeen: string
  readonly lastSeen: string
  readonly score: string
  readonly harmless: string
  readonly shared: string
  readonly sharedWhy: string
  readonly against: (count: number) => string
  readonly facts: string
  readonly worth: string
  readonly worthHarmless: string
  readonly worthSays: (about: {
    readonly base: number
    readonly score: number
    readonly days: number
    readonly sightings: number
  }) => string
  readonly curve: string
  readonly inDays: (days: number) => string
  readonly today: string
  readonly over: string
  readonly noReports: string
  readonly from: string
  readonly reports: string
  readonly lists: string
  readonly noLists: string
  readonly weights: Readonly<Record<'grave' | 'never', string>>
  readonly blocks: string
  readonly noBlocks: string
  readonly inForce: string
  readonly ended: string
  readonly revoked: (day: string) => string
  readonly untilDay: (day: string) => string
  readonly sinceDay: (day: string) => string
  readonly ofCampaign: string
  readonly mark: string
  readonly markWhat: string
  readonly marked: string
  readonly last50: string
  readonly table: string
}

export const indicatorWords: WordsIn<IndicatorWords> = {
  en: {
    indicators: 'Indicators',
    indicator: 'Indicator',
    none: 'No indicator fits these filters.',
    kind: 'Kind',
    all: 'All',
    begins: 'Begins with',
    value: 'Value',
    sightings: 'Sightings',
    campaigns: 'Campaigns',
    firstSeen: 'First seen',
    lastSeen: 'Last seen',
    score: 'Worth',
    harmless: 'Harmless',
    shared: 'Shared by many',
    sharedWhy: 'Too many honest messages have it: it links nothing, and must not be blocked.',
    against: (count) => (count === 1 ? '1 warning list' : `${count} warning lists`),
    facts: 'About this indicator',
    worth: 'What it is worth now',
    worthHarmless: 'An analyst marked it as harmless: it is worth nothing.',
    worthSays: ({ base, score, days, sightings }) =>
      `Seen ${sightings === 1 ? 'once' : `${sightings.toLocaleString('en')} times`}, it was worth ${base} of 100 when it was last seen. Its kind loses all of that in ${days} days without a further sighting; ${score} is left. A new sighting brings it back.`,
    curve: 'Worth over the days after the last sighting',
    inDays: (days) => `${days} days`,
    today: 'now',
    over: 'Reports that had it',
    noReports: 'No report that you may see had it.',
    from: 'From',
    reports: 'Reports',
    lists: 'Warning lists that speak against blocking it',
    noLists: 'None.',
    weights: { grave: 'grave', never: 'never to be blocked' },
    blocks: 'Blocks',
    noBlocks: 'It was never blocked.',
    inForce: 'In force',
    ended: 'Ended',
    revoked: (day) => `taken back on ${day}`,
    untilDay: (day) => `until ${day}`,
    sinceDay: (day) => `since ${day}`,
    ofCampaign: 'Its campaign',
    mark: 'Mark as harmless',
    markWhat:
      'It is worth nothing from then on, links no campaigns, and a block of it needs an override with a reason. Blocks in force stay: revert their decision.',
    marked: 'Marked as harmless',
    last50: 'Campaigns that have it, the last seen first (at most 50)',
    table: 'As a table',
  },
  ur: {
    indicators: 'نشانیاں',
    indicator: 'نشانی',
    none: 'ان فلٹرز پر کوئی نشانی پوری نہیں اترتی۔',
    kind: 'قسم',
    all: 'سب',
    begins: 'شروع میں',
    value: 'قدر',
    sightings: 'بار دیکھی گئی',
    campaigns: 'مہمات',
    firstSeen: 'پہلی بار',
    lastSeen: 'آخری بار',
    score: 'وزن',
    harmless: 'بے ضرر',
    shared: 'بہت سوں میں مشترک',
    sharedWhy: 'بہت سے سچے پیغامات میں بھی ہے: یہ کچھ نہیں جوڑتی اور اسے بلاک نہیں کرنا چاہیے۔',
    against: (count) => `${count} انتباہی ${count === 1 ? 'فہرست' : 'فہرستیں'}`,
    facts: 'اس نشانی کے بارے میں',
    worth: 'اب اس کا وزن',
    worthHarmless: 'تجزیہ کار نے اسے بے ضرر قرار دیا: اس کا کوئی وزن نہیں۔',
    worthSays: ({ base, score, days, sightings }) =>
      `${sightings.toLocaleString('en')} بار دیکھی گئی؛ آخری بار دیکھے جانے پر وزن 100 میں سے ${base} تھا۔ دوبارہ نظر نہ آئے تو اس قسم کا سارا وزن ${days} دن میں ختم ہو جاتا ہے؛ ${score} باقی ہے۔ دوبارہ نظر آنے پر وزن لوٹ آتا ہے۔`,
    curve: 'آخری بار دیکھے جانے کے بعد کے دنوں میں وزن',
    inDays: (days) => `${days} دن`,
    today: 'اب',
    over: 'اطلاعات جن میں یہ تھی',
    noReports: 'جو اطلاعات آپ دیکھ سکتے ہیں ان میں سے کسی میں نہیں تھی۔',
    from: 'از',
    reports: 'اطلاعات',
    lists: 'انتباہی فہرستیں جو اسے بلاک کرنے کے خلاف ہیں',
    noLists: 'کوئی نہیں۔',
    weights: { grave: 'سنگین', never: 'کبھی بلاک نہ کریں' },
    blocks: 'بلاک',
    noBlocks: 'اسے کبھی بلاک نہیں کیا گیا۔',
    inForce: 'نافذ',
    ended: 'ختم',
    revoked: (day) => `${day} کو واپس لیا گیا`,
    untilDay: (day) => `${day} تک`,
    sinceDay: (day) => `${day} سے`,
    ofCampaign: 'اس کی مہم',
    mark: 'بے ضرر قرار دیں',
    markWhat:
      'اس کے بعد اس کا کوئی وزن نہیں رہے گا، یہ مہمات کو نہیں جوڑے گی، اور اسے بلاک کرنے کے لیے وجہ کے ساتھ استثنا درکار ہو گا۔ نافذ بلاک قائم رہیں گے: ان کا فیصلہ منسوخ کریں۔',
    marked: 'بے ضرر قرار دی گئی',
    last50: 'مہمات جن میں یہ ہے، تازہ ترین پہلے (زیادہ سے زیادہ 50)',
    table: 'جدول کی شکل میں',
  },
}
