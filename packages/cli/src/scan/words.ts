import type { VerdictWord } from '@tasdeeq/engine'
import type { Language } from '../render/words.ts'

/** What a scan says by itself; a family's name comes from the engine's explanation. */
export interface ScanWords {
  readonly verdicts: Readonly<Record<VerdictWord, string>>
  readonly notChecked: string
  /** Of an mbox, by its number in it. */
  readonly message: (index: number) => string
  readonly checked: (count: string, time: string, rate: string) => string
  /** A time under a minute. */
  readonly seconds: (number: string) => string
  readonly skipped: (count: string) => string
  readonly progress: (state: ProgressWords) => string
  readonly interrupted: string
  readonly nothing: string
}

interface ProgressWords {
  readonly done: string
  readonly percent: string
  readonly rate: string
  readonly left: string
}

/** English says the verdicts as `--json` does: people look for them by these words. */
export const scanWords: Readonly<Record<Language, ScanWords>> = {
  en: {
    verdicts: {
      fraud: 'fraud',
      suspicious: 'suspicious',
      unwanted: 'unwanted',
      clear: 'clear',
      verified: 'verified',
    },
    notChecked: 'not checked',
    message: (index) => `, message ${index}`,
    checked: (count, time, rate) => `${count} checked in ${time}, ${rate} a second`,
    seconds: (number) => `${number} s`,
    skipped: (count) => `; ${count} files beside them are no messages`,
    progress: ({ done, percent, rate, left }) =>
      `${done} checked, ${percent} %, ${rate} a second, ${left} left`,
    interrupted: 'Interrupted. What was done until then:',
    nothing: 'there was no message to check',
  },
  ur: {
    verdicts: {
      fraud: 'دھوکا',
      suspicious: 'مشکوک',
      unwanted: 'غیر مطلوب',
      clear: 'کچھ نہیں ملا',
      verified: 'تصدیق شدہ',
    },
    notChecked: 'جانچا نہیں جا سکا',
    message: (index) => `، پیغام ${index}`,
    checked: (count, time, rate) => `جانچے گئے: ${count}، وقت: ${time}، فی سیکنڈ: ${rate}`,
    seconds: (number) => `${number} سیکنڈ`,
    skipped: (count) => `؛ ساتھ کی ${count} فائلیں پیغام نہیں`,
    progress: ({ done, percent, rate, left }) =>
      `جانچے گئے: ${done}، ${percent}٪، فی سیکنڈ: ${rate}، باقی وقت: ${left}`,
    interrupted: 'روک دیا گیا۔ اس وقت تک یہ ہوا:',
    nothing: 'جانچنے کے لیے کوئی پیغام نہیں تھا',
  },
}
