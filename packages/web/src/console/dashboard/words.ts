import type { WordsIn } from '../language.tsx'

export interface DashboardWords {
  readonly dashboard: string
  readonly span: string
  readonly spans: Readonly<Record<7 | 30 | 90 | 365, string>>
  readonly other: string
  readonly from: string
  readonly to: string
  readonly utc: string
  readonly byStep: Readonly<Record<'day' | 'week', string>>
  readonly reports: string
  readonly campaigns: string
  readonly campaignsOpened: string
  readonly medianToBlock: string
  readonly p90ToBlock: string
  readonly toBlock: string
  readonly toBlockWhat: string
  readonly published: string
  readonly falseAlarms: string
  readonly falseAlarmsWhat: string
  readonly reverted: string
  readonly released: string
  readonly families: string
  readonly languages: string
  readonly regions: string
  readonly regionsWhat: string
  readonly unknown: string
  readonly others: string
  readonly step: string
  readonly hours: (count: string) => string
  readonly minutes: (count: string) => string
  readonly hoursUnit: string
  readonly none: string
  readonly table: string
  readonly save: string
  readonly nothing: string
  readonly overTime: (what: string) => string
}

export const dashboardWords: WordsIn<DashboardWords> = {
  en: {
    dashboard: 'Dashboard',
    span: 'Span',
    spans: { 7: '7 days', 30: '30 days', 90: '90 days', 365: 'A year' },
    other: 'Other',
    from: 'From',
    to: 'To, included',
    utc: 'Days begin at midnight UTC.',
    byStep: { day: 'Each step is a day.', week: 'Each step is a week.' },
    reports: 'Reports',
    campaigns: 'Campaigns',
    campaignsOpened: 'Campaigns opened',
    medianToBlock: 'First report to first block, median',
    p90ToBlock: 'Nine of ten within',
    toBlock: 'Time from first report to first block',
    toBlockWhat: 'By when the block was published, in hours.',
    published: 'Decisions published',
    falseAlarms: 'False alarms',
    falseAlarmsWhat: 'Decisions taken back, and mail that people took out of quarantine.',
    reverted: 'Decisions reverted',
    released: 'Released from quarantine',
    families: 'Kinds of fraud',
    languages: 'Languages',
    regions: 'Regions',
    regionsWhat: 'The reporters’ country, as far as it is known.',
    unknown: 'Not known',
    others: 'All others',
    step: 'From',
    hours: (count) => `${count} h`,
    minutes: (count) => `${count} min`,
    hoursUnit: 'hours',
    none: '–',
    table: 'As a table',
    save: 'Save as',
    nothing: 'Nothing happened in this span.',
    overTime: (what) => `${what} over time`,
  },
  ur: {
    dashboard: 'ڈیش بورڈ',
    span: 'مدت',
    spans: { 7: '7 دن', 30: '30 دن', 90: '90 دن', 365: 'ایک سال' },
    other: 'کوئی اور',
    from: 'از',
    to: 'تک، بشمول',
    utc: 'دن UTC کی آدھی رات سے شروع ہوتے ہیں۔',
    byStep: { day: 'ہر قدم ایک دن ہے۔', week: 'ہر قدم ایک ہفتہ ہے۔' },
    reports: 'اطلاعات',
    campaigns: 'مہمات',
    campaignsOpened: 'نئی مہمات',
    medianToBlock: 'پہلی اطلاع سے پہلے بلاک تک، درمیانی قدر',
    p90ToBlock: 'دس میں سے نو اتنے میں',
    toBlock: 'پہلی اطلاع سے پہلے بلاک تک کا وقت',
    toBlockWhat: 'بلاک شائع ہونے کے دن کے حساب سے، گھنٹوں میں۔',
    published: 'شائع شدہ فیصلے',
    falseAlarms: 'غلط الارم',
    falseAlarmsWhat: 'واپس لیے گئے فیصلے، اور وہ ای میلز جو لوگوں نے قرنطینہ سے نکالیں۔',
    reverted: 'منسوخ شدہ فیصلے',
    released: 'قرنطینہ سے نکالی گئیں',
    families: 'فراڈ کی قسمیں',
    languages: 'زبانیں',
    regions: 'علاقے',
    regionsWhat: 'اطلاع دینے والوں کا ملک، جہاں تک معلوم ہے۔',
    unknown: 'معلوم نہیں',
    others: 'باقی سب',
    step: 'از',
    hours: (count) => `${count} گھنٹے`,
    minutes: (count) => `${count} منٹ`,
    hoursUnit: 'گھنٹے',
    none: '–',
    table: 'جدول کی شکل میں',
    save: 'محفوظ کریں',
    nothing: 'اس مدت میں کچھ نہیں ہوا۔',
    overTime: (what) => `وقت کے ساتھ ${what}`,
  },
}
