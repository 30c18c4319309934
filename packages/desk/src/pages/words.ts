import type { ReceiptView } from '../intake/intake.ts'

/** The words of the receipt's page, which is read without any script. */
export interface ReceiptWords {
  readonly direction: 'ltr' | 'rtl'
  readonly title: string
  readonly states: Readonly<Record<ReceiptView['state'], string>>
  readonly received: string
  readonly decided: string
  readonly outcomes: Readonly<Record<NonNullable<ReceiptView['outcome']>['outcome'], string>>
  readonly blocks: (count: number) => string
  /** Of messages that these blocks stopped. */
  readonly stopped: (count: number) => string
  readonly reverted: string
  readonly others: Readonly<Record<ReceiptView['others'], string>>
  readonly why: string
  readonly now: string
  readonly engineSays: string
  /** In place of what the check says, where people have decided otherwise since. */
  readonly overruled: string
  /** What to do where people hold for a fraud, or cannot settle, what the check had judged otherwise. */
  readonly careful: string
  readonly number: string
  readonly numberHint: string
  readonly look: string
  /** The same page in the other language. */
  readonly other: {
    readonly language: 'en' | 'ur'
    readonly name: string
    readonly direction: 'ltr' | 'rtl'
  }
  readonly unknown: string
  readonly home: string
  readonly forget: string
  readonly forgetHint: string
  readonly forgotten: string
}

export const receiptWords: Readonly<Record<'en' | 'ur', ReceiptWords>> = {
  en: {
    direction: 'ltr',
    title: 'What became of your report',
    states: {
      received: 'Your report has arrived. It has not been read yet.',
      read: 'Your report was read.',
      grouped: 'Your report was read and put beside others like it. People have not decided yet.',
      answered: 'Your report was decided on.',
    },
    received: 'Reported on',
    decided: 'Decided on',
    outcomes: {
      fraud: 'It is a fraud.',
      unwanted: 'It is unwanted advertising, no fraud.',
      genuine: 'It is genuine: it comes from whom it names.',
      unclear: 'It could not be settled whether it is a fraud. Stay careful.',
    },
    blocks: (count) =>
      count === 1
        ? 'One sender, address or text is now blocked for others because of reports like yours.'
        : `${count} senders, addresses or texts are now blocked for others because of reports like yours.`,
    stopped: (count) =>
      count === 1
        ? 'One such message was kept from somebody else by it so far.'
        : `${count} such messages were kept from others by it so far.`,
    reverted: 'An earlier decision on this was wrong and was taken back.',
    others: {
      none: 'It was reported fewer than ten times so far.',
      some: 'Others have reported it too.',
      many: 'Many others have reported it too.',
    },
    why: 'Why',
    now: 'What to do now',
    engineSays: 'What the check says',
    overruled:
      'The automatic check had a different result. People have looked at it since, and their decision counts.',
    careful:
      'Do not answer, open its links or files, or pay. If you have already paid, or given a code or bank details, call your bank or wallet at once.',
    number: 'Receipt number',
    numberHint: 'The sixteen digits that you were given when you reported. Spaces do not matter.',
    other: { language: 'ur', name: 'اردو', direction: 'rtl' },
    look: 'Look it up',
    unknown: 'There is no such receipt. Compare its sixteen digits.',
    home: 'Check a message',
    forget: 'Remove who I am',
    forgetHint:
      'This deletes the e-mail address that you gave with the report, if you gave one. The report stays.',
    forgotten: 'Done: nothing about who you are is kept with this report.',
  },
  ur: {
    direction: 'rtl',
    title: 'آپ کی اطلاع کا کیا ہوا',
    states: {
      received: 'آپ کی اطلاع پہنچ گئی۔ ابھی پڑھی نہیں گئی۔',
      read: 'آپ کی اطلاع پڑھ لی گئی۔',
      grouped:
        'آپ کی اطلاع پڑھ کر ملتی جلتی اطلاعات کے ساتھ رکھ دی گئی۔ لوگوں نے ابھی فیصلہ نہیں کیا۔',
      answered: 'آپ کی اطلاع پر فیصلہ ہو گیا۔',
    },
    received: 'اطلاع کی تاریخ',
    decided: 'فیصلے کی تاریخ',
    outcomes: {
      fraud: 'یہ دھوکا ہے۔',
      unwanted: 'یہ غیر مطلوب اشتہار ہے، دھوکا نہیں۔',
      genuine: 'یہ اصلی ہے: اسی کی طرف سے ہے جس کا نام لیتا ہے۔',
      unclear: 'یہ طے نہ ہو سکا کہ دھوکا ہے یا نہیں۔ محتاط رہیں۔',
    },
    blocks: (count) =>
      `آپ جیسی اطلاعات کی وجہ سے دوسروں کے لیے بند کیے گئے بھیجنے والے، پتے یا متن: ${count}`,
    stopped: (count) => `اس کی بدولت اب تک دوسروں تک پہنچنے سے روکے گئے ایسے پیغامات: ${count}`,
    reverted: 'اس پر پہلے کیا گیا فیصلہ غلط تھا اور واپس لے لیا گیا۔',
    others: {
      none: 'اب تک اس کی دس سے کم اطلاعات ملی ہیں۔',
      some: 'دوسروں نے بھی اس کی اطلاع دی ہے۔',
      many: 'بہت سے لوگوں نے اس کی اطلاع دی ہے۔',
    },
    why: 'کیوں',
    now: 'اب کیا کریں',
    engineSays: 'جانچ کیا کہتی ہے',
    overruled:
      'پروگرام کی جانچ کا نتیجہ کچھ اور تھا۔ اس کے بعد لوگوں نے اسے خود دیکھا ہے: انہی کا فیصلہ درست مانا جائے۔',
    careful:
      'نہ جواب دیں، نہ لنک یا فائل کھولیں، نہ رقم دیں۔ اگر آپ رقم دے چکے ہیں، یا کوڈ یا بینک کی تفصیل بتا چکے ہیں، تو فوراً اپنے بینک یا والٹ کو فون کریں۔',
    number: 'رسید نمبر',
    numberHint: 'وہ سولہ ہندسے جو اطلاع دیتے وقت آپ کو دیے گئے تھے۔ خالی جگہوں سے فرق نہیں پڑتا۔',
    other: { language: 'en', name: 'English', direction: 'ltr' },
    look: 'دیکھیں',
    unknown: 'ایسی کوئی رسید نہیں۔ سولہ ہندسے ملا کر دیکھیں۔',
    home: 'پیغام جانچیں',
    forget: 'میری پہچان مٹا دیں',
    forgetHint:
      'اگر آپ نے اطلاع کے ساتھ ای میل دی تھی تو اس بٹن سے وہ مٹ جائے گی۔ اطلاع باقی رہے گی۔',
    forgotten: 'ہو گیا: اس اطلاع کے ساتھ آپ کی پہچان کی کوئی چیز نہیں رہی۔',
  },
}

/** What a person is told whose browser asked for something that is not there, or may not have it. */
export interface ProblemWords {
  readonly title: string
  readonly nothing: string
  readonly tooMany: string
  readonly away: string
  readonly refused: string
}

export const problemWords: Readonly<Record<'en' | 'ur', ProblemWords>> = {
  en: {
    title: 'This could not be shown',
    nothing: 'There is no page at this address. Compare it, or begin anew by the link above.',
    tooMany: 'That was asked for too often from here. Wait a minute, and try again.',
    away: 'It does not work at the moment, and that is not your fault. Try again in some minutes.',
    refused: 'This address cannot be opened like that. Begin anew by the link above.',
  },
  ur: {
    title: 'یہ دکھایا نہیں جا سکا',
    nothing: 'اس پتے پر کوئی صفحہ نہیں۔ پتہ ملا کر دیکھیں، یا نیچے دیے گئے لنک سے دوبارہ شروع کریں۔',
    tooMany: 'یہاں سے بہت زیادہ بار پوچھا گیا۔ ایک منٹ بعد دوبارہ کوشش کریں۔',
    away: 'یہ اس وقت کام نہیں کر رہا، اور اس میں آپ کا کوئی قصور نہیں۔ چند منٹ بعد دوبارہ کوشش کریں۔',
    refused: 'یہ پتہ اس طرح نہیں کھولا جا سکتا۔ نیچے دیے گئے لنک سے دوبارہ شروع کریں۔',
  },
}
