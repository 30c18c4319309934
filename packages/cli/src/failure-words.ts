import type { Language } from './render/words.ts'

/** A reason why a file cannot be checked, as people read it. */
export type Why = Readonly<Record<Language, string>>

type Kind =
  | 'wordless'
  | 'empty'
  | 'noMessage'
  | 'several'
  | 'noText'
  | 'noWords'
  | 'damaged'
  | 'encrypted'
  | 'too-large'
  | 'too-slow'

export const couldNot: Readonly<Record<Kind, Why>> = {
  wordless: {
    en: 'there are no words in it: there is nothing to check',
    ur: 'اس میں الفاظ نہیں: جانچنے کو کچھ نہیں',
  },
  empty: {
    en: 'it is empty: there is nothing to check',
    ur: 'یہ خالی ہے: جانچنے کو کچھ نہیں',
  },
  noMessage: {
    en: 'this is no text message; what can be read is text, mails (.eml, .msg), PDF, DOCX, and pictures of words',
    ur: 'یہ متن کا پیغام نہیں؛ متن، ای میل (\u2066.eml\u2069، \u2066.msg\u2069)، پی ڈی ایف، ورڈ کی دستاویز اور الفاظ کی تصویریں پڑھی جا سکتی ہیں',
  },
  several: {
    en: 'it holds several mails (mbox); use: tasdeeq scan',
    ur: 'اس میں کئی ای میلیں ہیں (\u2066mbox\u2069)؛ یہ چلائیں: \u2066tasdeeq scan\u2069',
  },
  noText: {
    en: 'this document holds no text, perhaps only a picture of it; type its words into a .txt file',
    ur: 'اس دستاویز میں متن نہیں، شاید صرف اس کی تصویر ہے؛ اس کے الفاظ \u2066.txt\u2069 فائل میں لکھیں',
  },
  noWords: {
    en: 'no words could be read in this picture with any certainty; type its words into a .txt file',
    ur: 'اس تصویر کے الفاظ یقین سے نہیں پڑھے جا سکے؛ اس کے الفاظ \u2066.txt\u2069 فائل میں لکھیں',
  },
  damaged: {
    en: 'this document is damaged and cannot be read',
    ur: 'یہ دستاویز خراب ہے اور پڑھی نہیں جا سکتی',
  },
  encrypted: {
    en: 'this document is locked with a password; save a copy without it',
    ur: 'یہ دستاویز پاس ورڈ سے مقفل ہے؛ پاس ورڈ کے بغیر نقل محفوظ کریں',
  },
  'too-large': {
    en: 'this document is too large to be read',
    ur: 'یہ دستاویز پڑھنے کے لیے بہت بڑی ہے',
  },
  'too-slow': {
    en: 'reading this document takes too long',
    ur: 'اس دستاویز کو پڑھنے میں بہت دیر لگتی ہے',
  },
}

const NO_PERMISSION = { en: 'no permission to read it', ur: 'اسے پڑھنے کی اجازت نہیں' }

const FULL = {
  en: 'the disk is full; make room on it first',
  ur: 'ڈسک بھر چکی ہے؛ پہلے اس پر جگہ خالی کریں',
}

/** Of a file that is read, by the code of the system's error; a disk is full where something is written. */
export const systemWords: Readonly<Record<string, Why>> = {
  ENOENT: { en: 'there is no such file', ur: 'ایسی کوئی فائل نہیں' },
  EACCES: NO_PERMISSION,
  EPERM: NO_PERMISSION,
  EISDIR: {
    en: 'it is a folder; use: tasdeeq scan',
    ur: 'یہ فولڈر ہے؛ یہ چلائیں: \u2066tasdeeq scan\u2069',
  },
  ENOSPC: FULL,
  EDQUOT: FULL,
  ENXIO: { en: 'it is not a file that can be read', ur: 'یہ ایسی فائل نہیں جو پڑھی جا سکے' },
}
