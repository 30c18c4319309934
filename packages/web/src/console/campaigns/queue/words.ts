import type { WordsIn } from '../../language.tsx'
import type { Sort } from '../search.ts'

export interface QueueWords {
  readonly title: string
  readonly search: string
  readonly searchHint: string
  readonly state: string
  readonly family: string
  readonly assignee: string
  readonly tag: string
  readonly seen: string
  readonly all: string
  readonly days: (days: number) => string
  readonly clear: string
  readonly filters: string
  readonly columns: string
  readonly columnNames: Readonly<Record<ColumnId, string>>
  readonly sortBy: (name: string) => string
  readonly sorts: Readonly<Record<Sort, string>>
  readonly choose: (title: string) => string
  readonly chosen: (count: number) => string
  readonly merge: string
  readonly letGo: string
  readonly moved: (count: number) => string
  readonly changed: string
  readonly show: string
  readonly table: string
  readonly count: (count: number, isMore: boolean) => string
  readonly empty: string
  readonly emptyHint: string
  readonly growth: (perDay: readonly number[]) => string
  readonly as: (body: string) => string
  readonly priority: (score: number) => string
  readonly parts: Readonly<Record<string, string>>
  readonly because: Readonly<Record<string, (value: string) => string>>
  readonly next: string
  readonly previous: string
  readonly chooseThis: string
  readonly chooseRange: string
  readonly mine: string
  readonly toSearch: string
}

export type ColumnId =
  | 'choose'
  | 'priority'
  | 'campaign'
  | 'state'
  | 'reports'
  | 'reporters'
  | 'growth'
  | 'seen'
  | 'assignee'

export const queueWords: WordsIn<QueueWords> = {
  en: {
    title: 'Campaigns',
    search: 'Search campaigns',
    searchHint: 'Title or beginning of an indicator',
    state: 'State',
    family: 'Kind of fraud',
    assignee: 'Assignee',
    tag: 'Tag',
    seen: 'Last seen',
    all: 'All',
    days: (days) => (days === 1 ? 'Within a day' : `Within ${days} days`),
    clear: 'Clear filters',
    filters: 'Filters',
    columns: 'Columns',
    columnNames: {
      choose: 'Choose',
      priority: 'Priority',
      campaign: 'Campaign',
      state: 'State',
      reports: 'Reports',
      reporters: 'Reporters',
      growth: 'Last 7 days',
      seen: 'Last seen',
      assignee: 'Assignee',
    },
    sortBy: (name) => `Sort by ${name.toLowerCase()}`,
    sorts: { priority: 'Priority', last_seen: 'Last seen', reports: 'Reports' },
    choose: (title) => `Choose ${title}`,
    chosen: (count) => `${count} chosen`,
    merge: 'Merge …',
    letGo: 'Let go',
    moved: (count) => `The order changed (${count})`,
    changed: 'The queue changed meanwhile',
    show: 'Show it as it is now',
    table: 'Queue of campaigns',
    count: (count, isMore) => `${count.toLocaleString('en')}${isMore ? ' and more' : ''}`,
    empty: 'No campaign matches',
    emptyHint: 'Take a filter away, or search for less.',
    growth: (reports) => `Reports of the last 7 days, by half day: ${reports.join(', ')}`,
    as: (body) => `as ${body}`,
    priority: (score) => `Priority ${score} of 100`,
    parts: { harm: 'Harm', reach: 'Reach', growth: 'Growth', waiting: 'Waiting' },
    because: {
      family: (value) => `kind: ${value}`,
      verdict: (value) => `worst verdict: ${value}`,
      'claims-authority': (value) =>
        value === 'true' ? 'claims to be a body of the register' : 'claims no body of the register',
      'asks-payment': (value) =>
        value === 'true' ? 'names an account or a wallet' : 'names no account and no wallet',
      reporters: (value) => `different reporters: ${value}`,
      reports: (value) => `reports: ${value}`,
      ways: (value) => `ways it was reported: ${value}`,
      rate: (value) => `reports in six hours: ${value}`,
      'hours-without-answer': (value) => `hours without an answer: ${value}`,
      state: (value) => `state: ${value}`,
    },
    next: 'Next campaign',
    previous: 'Previous campaign',
    chooseThis: 'Choose, or let go of, this campaign',
    chooseRange: 'Choose up to this campaign',
    mine: 'Show what is assigned to me',
    toSearch: 'Search the queue',
  },
  ur: {
    title: 'مہمات',
    search: 'مہمات میں تلاش',
    searchHint: 'عنوان یا کسی نشانی کا آغاز',
    state: 'حالت',
    family: 'فراڈ کی قسم',
    assignee: 'ذمہ دار',
    tag: 'ٹیگ',
    seen: 'آخری بار دیکھی گئی',
    all: 'سب',
    days: (days) => (days === 1 ? 'ایک دن کے اندر' : `${days} دن کے اندر`),
    clear: 'فلٹر ہٹائیں',
    filters: 'فلٹر',
    columns: 'کالم',
    columnNames: {
      choose: 'انتخاب',
      priority: 'ترجیح',
      campaign: 'مہم',
      state: 'حالت',
      reports: 'اطلاعات',
      reporters: 'اطلاع دہندگان',
      growth: 'پچھلے 7 دن',
      seen: 'آخری بار',
      assignee: 'ذمہ دار',
    },
    sortBy: (name) => `${name} کے لحاظ سے ترتیب دیں`,
    sorts: { priority: 'ترجیح', last_seen: 'آخری بار', reports: 'اطلاعات' },
    choose: (title) => `منتخب کریں: ${title}`,
    chosen: (count) => `${count} منتخب`,
    merge: 'ضم کریں …',
    letGo: 'انتخاب ختم کریں',
    moved: (count) => `ترتیب بدل گئی (${count})`,
    changed: 'اس دوران فہرست بدل گئی',
    show: 'تازہ فہرست دکھائیں',
    table: 'مہمات کی فہرست',
    count: (count, isMore) => `${count.toLocaleString('en')}${isMore ? ' اور مزید' : ''}`,
    empty: 'کوئی مہم نہیں ملی',
    emptyHint: 'کوئی فلٹر ہٹائیں، یا کم الفاظ سے تلاش کریں۔',
    growth: (reports) => `پچھلے 7 دن کی اطلاعات، آدھے دن کے حساب سے: ${reports.join('، ')}`,
    as: (body) => `\u2068${body}\u2069 کے نام سے`,
    priority: (score) => `ترجیح 100 میں سے ${score}`,
    parts: { harm: 'نقصان', reach: 'پھیلاؤ', growth: 'بڑھوتری', waiting: 'انتظار' },
    because: {
      family: (value) => `قسم: ${value}`,
      verdict: (value) => `سب سے سنگین نتیجہ: ${value}`,
      'claims-authority': (value) =>
        value === 'true'
          ? 'رجسٹر کے کسی ادارے کا نام لیتی ہے'
          : 'رجسٹر کے کسی ادارے کا نام نہیں لیتی',
      'asks-payment': (value) =>
        value === 'true' ? 'اکاؤنٹ یا والٹ بتاتی ہے' : 'کوئی اکاؤنٹ یا والٹ نہیں بتاتی',
      reporters: (value) => `الگ الگ اطلاع دہندگان: ${value}`,
      reports: (value) => `اطلاعات: ${value}`,
      ways: (value) => `اطلاع کے ذرائع: ${value}`,
      rate: (value) => `چھ گھنٹے میں اطلاعات: ${value}`,
      'hours-without-answer': (value) => `جواب کے بغیر گھنٹے: ${value}`,
      state: (value) => `حالت: ${value}`,
    },
    next: 'اگلی مہم',
    previous: 'پچھلی مہم',
    chooseThis: 'یہ مہم منتخب کریں یا چھوڑیں',
    chooseRange: 'اس مہم تک سب منتخب کریں',
    mine: 'میرے ذمے کی مہمات دکھائیں',
    toSearch: 'فہرست میں تلاش کریں',
  },
}
