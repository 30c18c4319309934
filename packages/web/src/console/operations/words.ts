import type { WordsIn } from '../language.tsx'

export interface OperationWords {
  readonly operations: string
  readonly operation: string
  readonly operationOf: (title: string) => string
  readonly what: string
  readonly none: string
  readonly largest: string
  readonly campaigns: string
  readonly reports: string
  readonly firstSeen: string
  readonly lastSeen: string
  readonly noTitle: string
  readonly size: (shown: Size) => string
  readonly cut: string
  readonly graph: string
  readonly graphHint: string
  readonly noGraph: string
  readonly view: string
  readonly asGraph: string
  readonly asTable: string
  readonly one: string
  readonly other: string
  readonly weight: string
  readonly because: string
  readonly chosen: string
  readonly choose: string
  readonly campaign: string
  readonly indicator: string
  readonly shares: (count: number) => string
  readonly sharedBy: (count: number) => string
  readonly openCampaign: string
  readonly openIndicator: string
  readonly further: string
  readonly closer: string
  readonly away: string
  readonly whole: string
}

/** `of`: how many campaigns the whole operation has. */
interface Size {
  readonly campaigns: number
  readonly of: number
  readonly indicators: number
}

export const operationWords: WordsIn<OperationWords> = {
  en: {
    operations: 'Operations',
    operation: 'Operation',
    operationOf: (title) => `Operation around “\u2068${title}\u2069”`,
    what: 'Campaigns that share what is hard to share by chance: perhaps the work of the same people. It is evidence, and no proof.',
    none: 'No campaigns hang together so far.',
    largest: 'Its largest campaigns',
    campaigns: 'Campaigns',
    reports: 'Reports',
    firstSeen: 'First seen',
    lastSeen: 'Last seen',
    noTitle: 'Without a title',
    size: ({ campaigns, of, indicators }) =>
      `${of > campaigns ? `${campaigns} of ${of} campaigns` : campaigns === 1 ? '1 campaign' : `${campaigns} campaigns`}, ${indicators === 1 ? '1 indicator that they share' : `${indicators} indicators that they share`}`,
    cut: 'It is larger than what is shown: choose a campaign and follow it further.',
    graph: 'Campaigns and what they share',
    graphHint:
      'Green dots are campaigns, larger with more reports; orange ones are what they share. Choose one by a click, or walk by the list beside it.',
    noGraph: 'This browser draws no such picture (WebGL is switched off). The table says the same.',
    view: 'Shown as',
    asGraph: 'Picture',
    asTable: 'Table',
    one: 'Campaign',
    other: 'and campaign',
    weight: 'Weight',
    because: 'share',
    chosen: 'Chosen',
    choose: 'Choose a campaign or an indicator in the picture, or begin here:',
    campaign: 'Campaign',
    indicator: 'Indicator',
    shares: (count) => (count === 1 ? 'Shares 1 indicator' : `Shares ${count} indicators`),
    sharedBy: (count) => (count === 1 ? 'Had by 1 campaign' : `Shared by ${count} campaigns`),
    openCampaign: 'Open the campaign',
    openIndicator: 'Open the indicator',
    further: 'Follow it further',
    closer: 'Closer',
    away: 'Farther',
    whole: 'Show the whole',
  },
  ur: {
    operations: 'آپریشنز',
    operation: 'آپریشن',
    operationOf: (title) => `”\u2068${title}\u2069“ کے گرد آپریشن`,
    what: 'ایسی مہمات جن میں وہ چیزیں مشترک ہیں جو اتفاقاً مشترک نہیں ہوتیں: شاید ایک ہی گروہ کا کام۔ یہ شہادت ہے، ثبوت نہیں۔',
    none: 'ابھی تک کوئی مہمات آپس میں جڑی نہیں ملیں۔',
    largest: 'اس کی سب سے بڑی مہمات',
    campaigns: 'مہمات',
    reports: 'اطلاعات',
    firstSeen: 'پہلی بار',
    lastSeen: 'آخری بار',
    noTitle: 'بغیر عنوان',
    size: ({ campaigns, of, indicators }) =>
      `${of > campaigns ? `${of} میں سے ${campaigns}` : campaigns} مہمات، ${indicators} مشترک نشانیاں`,
    cut: 'یہ دکھائے گئے سے بڑا ہے: کوئی مہم چنیں اور اس سے آگے بڑھیں۔',
    graph: 'مہمات اور ان میں مشترک چیزیں',
    graphHint:
      'سبز نقطے مہمات ہیں، زیادہ اطلاعات والی بڑی؛ نارنجی وہ ہے جو ان میں مشترک ہے۔ کلک سے چنیں یا ساتھ والی فہرست سے چلیں۔',
    noGraph: 'یہ براؤزر ایسی تصویر نہیں بناتا (WebGL بند ہے)۔ جدول وہی بتاتا ہے۔',
    view: 'کس شکل میں',
    asGraph: 'تصویر',
    asTable: 'جدول',
    one: 'مہم',
    other: 'اور مہم',
    weight: 'وزن',
    because: 'میں مشترک',
    chosen: 'چنا ہوا',
    choose: 'تصویر میں کوئی مہم یا نشانی چنیں، یا یہاں سے شروع کریں:',
    campaign: 'مہم',
    indicator: 'نشانی',
    shares: (count) => `${count} مشترک ${count === 1 ? 'نشانی' : 'نشانیاں'}`,
    sharedBy: (count) => `${count} مہمات میں مشترک`,
    openCampaign: 'مہم کھولیں',
    openIndicator: 'نشانی کھولیں',
    further: 'اس سے آگے بڑھیں',
    closer: 'قریب',
    away: 'دور',
    whole: 'پورا دکھائیں',
  },
}
