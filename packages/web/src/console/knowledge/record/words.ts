import type { WordsIn } from '../../language.tsx'

export interface RecordWords {
  readonly fields: string
  readonly knownBy: string
  readonly sources: string
  readonly noSource: string
  readonly noSources: string
  readonly readOn: (day: string) => string
  readonly history: string
  readonly noHistory: string
  readonly asShipped: string
  readonly shippedHint: string
  readonly overdue: string
  readonly overdueBy: (days: number) => string
  readonly usedBy: string
  readonly change: string
  readonly retire: string
  readonly open: string
  readonly proposedBy: (name: string, at: string) => string
  readonly settled: Readonly<
    Record<'approved' | 'refused' | 'withdrawn' | 'reverted', (name: string, at: string) => string>
  >
  readonly look: string
  readonly gone: string
  readonly id: string
  readonly notNamed: string
  readonly moreUsers: (count: number) => string
}

export const recordWords: WordsIn<RecordWords> = {
  en: {
    fields: 'What is known',
    knownBy: 'How the record itself is known',
    sources: 'Sources',
    noSource: 'No source',
    noSources: 'It rests on nobody’s word but ours.',
    readOn: (day) => `read ${day}`,
    history: 'History at this desk',
    noHistory: 'It stands as it was shipped: nobody changed it here.',
    asShipped: 'As it was shipped',
    shippedHint: 'What reverting all changes would bring back.',
    overdue: 'To be read again',
    overdueBy: (days) => (days === 1 ? 'since yesterday' : `for ${days} days`),
    usedBy: 'Records that name it',
    change: 'Propose a change',
    retire: 'Propose to retire it',
    open: 'A change of this record is proposed and waits for a decision.',
    proposedBy: (name, at) => `Proposed by ${name}, ${at}`,
    settled: {
      approved: (name, at) => `approved by ${name}, ${at}`,
      refused: (name, at) => `refused by ${name}, ${at}`,
      withdrawn: (name, at) => `withdrawn by ${name}, ${at}`,
      reverted: (name, at) => `reverted by ${name}, ${at}`,
    },
    look: 'Look at it',
    gone: 'It is retired: nothing is judged by it any more.',
    id: 'Short name',
    notNamed: 'No record was named. Choose one in the register.',
    moreUsers: (count) => `and ${count} more`,
  },
  ur: {
    fields: 'کیا معلوم ہے',
    knownBy: 'خود یہ اندراج کیسے معلوم ہے',
    sources: 'ماخذ',
    noSource: 'کوئی ماخذ نہیں',
    noSources: 'یہ صرف ہمارے اپنے کہنے پر ہے۔',
    readOn: (day) => `پڑھا گیا: \u2066${day}\u2069`,
    history: 'اس ڈیسک پر تاریخ',
    noHistory: 'یہ ویسا ہی ہے جیسا آیا تھا: یہاں کسی نے نہیں بدلا۔',
    asShipped: 'جیسا آیا تھا',
    shippedHint: 'سب تبدیلیاں منسوخ ہونے پر یہی لوٹ آئے گا۔',
    overdue: 'دوبارہ پڑھنے کے قابل',
    overdueBy: (days) => `${days} دن سے`,
    usedBy: 'اندراجات جو اس کا نام لیتے ہیں',
    change: 'تبدیلی تجویز کریں',
    retire: 'ختم کرنے کی تجویز دیں',
    open: 'اس اندراج کی تبدیلی تجویز ہو چکی ہے اور فیصلے کی منتظر ہے۔',
    proposedBy: (name, at) => `${name} نے تجویز کیا، ${at}`,
    settled: {
      approved: (name, at) => `${name} نے منظور کیا، ${at}`,
      refused: (name, at) => `${name} نے مسترد کیا، ${at}`,
      withdrawn: (name, at) => `${name} نے واپس لیا، ${at}`,
      reverted: (name, at) => `${name} نے منسوخ کیا، ${at}`,
    },
    look: 'دیکھیں',
    gone: 'یہ ختم کیا جا چکا ہے: اب اس سے کچھ نہیں پرکھا جاتا۔',
    id: 'مختصر نام',
    notNamed: 'کوئی اندراج نہیں بتایا گیا۔ رجسٹر میں سے چنیں۔',
    moreUsers: (count) => `اور ${count} مزید`,
  },
}
