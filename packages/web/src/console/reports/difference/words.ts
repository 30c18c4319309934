import type { WordsIn } from '../../language.tsx'
import type { Slot } from './slots.ts'

export interface DifferenceWords {
  readonly title: string
  readonly hint: string
  readonly choose: string
  readonly none: string
  readonly option: (reports: number, similarity: string) => string
  readonly same: string
  readonly mine: string
  readonly theirs: string
  readonly onlyMine: string
  readonly onlyTheirs: string
  readonly slots: string
  readonly kind: string
  readonly kinds: Readonly<Record<Slot['kind'], string>>
  readonly nothing: string
  readonly open: string
  readonly stop: string
}

export const differenceWords: WordsIn<DifferenceWords> = {
  en: {
    title: 'Compare with another of its campaign',
    hint: 'That the other was looked at stands in the log, too.',
    choose: 'Choose a text of the campaign',
    none: 'Its campaign has no other text.',
    option: (reports, similarity) =>
      `${reports === 1 ? '1 report' : `${reports} reports`}${similarity === '' ? '' : `, ${similarity} alike`}`,
    same: 'Both say the same, word for word.',
    mine: 'This message',
    theirs: 'The other',
    onlyMine: 'only here',
    onlyTheirs: 'only there',
    slots: 'Where they differ',
    kind: 'Kind',
    kinds: { nothing: 'In one only', number: 'Number', address: 'Address', words: 'Words' },
    nothing: 'nothing',
    open: 'Open the other',
    stop: 'Stop comparing',
  },
  ur: {
    title: 'اسی مہم کے کسی اور پیغام سے موازنہ',
    hint: 'دوسرا پیغام دیکھنا بھی لاگ میں درج ہوتا ہے۔',
    choose: 'مہم کا کوئی متن چنیں',
    none: 'اس کی مہم میں کوئی اور متن نہیں۔',
    option: (reports, similarity) =>
      `${reports} ${reports === 1 ? 'اطلاع' : 'اطلاعات'}${similarity === '' ? '' : `، ${similarity} مماثل`}`,
    same: 'دونوں لفظ بہ لفظ ایک ہیں۔',
    mine: 'یہ پیغام',
    theirs: 'دوسرا',
    onlyMine: 'صرف یہاں',
    onlyTheirs: 'صرف وہاں',
    slots: 'کہاں فرق ہے',
    kind: 'قسم',
    kinds: { nothing: 'صرف ایک میں', number: 'عدد', address: 'پتا', words: 'الفاظ' },
    nothing: 'کچھ نہیں',
    open: 'دوسرا کھولیں',
    stop: 'موازنہ ختم کریں',
  },
}
