import type { WordsIn } from '../language.tsx'

export interface ActionWords {
  readonly group: string
  readonly raw: string
  readonly rawTitle: string
  readonly rawWhat: string
  readonly rawFetch: string
  readonly who: string
  readonly whoWhat: string
  readonly whoReason: string
  readonly whoReasonHint: string
  readonly whoRead: string
  readonly nobody: string
  readonly address: string
  readonly name: string
  readonly cancel: string
  readonly forget: string
}

export const actionWords: WordsIn<ActionWords> = {
  en: {
    group: 'This report',
    raw: 'Fetch it as it came',
    rawTitle: 'Fetch the message as it came',
    rawWhat:
      'It may harm the computer it is opened on: use one that is kept for that. That you fetched it stands in the log, with your name.',
    rawFetch: 'Fetch it',
    who: 'Who reported?',
    whoWhat:
      'Who reports trusts us to keep it to ourselves. That you read it, and why, stands in the log before it is shown.',
    whoReason: 'Why do you need to know?',
    whoReasonHint: 'At least a few words: auditors read them.',
    whoRead: 'Show who reported',
    nobody: 'The reporter did not say who they are.',
    address: 'Address',
    name: 'Name',
    cancel: 'Cancel',
    forget: 'Hide it again',
  },
  ur: {
    group: 'یہ اطلاع',
    raw: 'اصل شکل میں حاصل کریں',
    rawTitle: 'پیغام اصل شکل میں حاصل کریں',
    rawWhat:
      'جس کمپیوٹر پر یہ کھلے اسے نقصان پہنچا سکتا ہے: صرف اسی کام کے لیے مخصوص کمپیوٹر استعمال کریں۔ آپ کے نام کے ساتھ لاگ میں درج ہو گا کہ آپ نے اسے حاصل کیا۔',
    rawFetch: 'حاصل کریں',
    who: 'اطلاع کس نے دی؟',
    whoWhat:
      'اطلاع دینے والا ہم پر بھروسا کرتا ہے کہ ہم اس کا نام راز رکھیں گے۔ دکھانے سے پہلے لاگ میں درج ہو گا کہ آپ نے اسے پڑھا اور کیوں۔',
    whoReason: 'آپ کو جاننے کی ضرورت کیوں ہے؟',
    whoReasonHint: 'کم از کم چند الفاظ: آڈیٹر انہیں پڑھتے ہیں۔',
    whoRead: 'دکھائیں کس نے اطلاع دی',
    nobody: 'اطلاع دینے والے نے اپنا نام نہیں بتایا۔',
    address: 'پتا',
    name: 'نام',
    cancel: 'رہنے دیں',
    forget: 'دوبارہ چھپائیں',
  },
}
