import type { WordsIn } from '../language.tsx'

export interface FirstWords {
  readonly looking: string
  readonly ownPassword: string
  readonly ownPasswordWhy: string
  readonly first: string
  readonly current: string
  readonly next: string
  readonly nextHint: string
  readonly again: string
  readonly change: string
  readonly tooShort: string
  readonly same: string
  readonly differs: string
  readonly factor: string
  readonly factorWhy: string
  readonly makePasskey: string
  readonly passkeyHint: string
  readonly useApp: string
  readonly appHint: string
  readonly appFirst: string
  readonly showCode: string
  readonly scan: string
  readonly qr: string
  readonly orType: string
  readonly keep: string
  readonly kept: string
  readonly proveApp: string
  readonly recoveryWhat: string
  readonly copy: string
  readonly copied: string
  readonly print: string
}

export const firstWords: WordsIn<FirstWords> = {
  en: {
    looking: 'One moment …',
    ownPassword: 'Choose a password of your own',
    ownPasswordWhy: 'Somebody else knows the first one. From now on only you know yours.',
    first: 'First password',
    current: 'Password now',
    next: 'New password',
    nextHint:
      'At least 12 characters. Four words that do not belong together are easy to keep and hard to guess.',
    again: 'New password once more',
    change: 'Change the password',
    tooShort: 'Take at least 12 characters.',
    same: 'Take another one than the password you have.',
    differs: 'The two are not the same.',
    factor: 'Set up a second factor',
    factorWhy:
      'A password can be stolen; here it opens nothing by itself. Choose what proves that it is you.',
    makePasskey: 'Make a passkey on this device',
    passkeyHint:
      'You unlock it with your finger, face or PIN. It cannot be phished. The best choice, where the device is yours.',
    useApp: 'Use an authenticator app',
    appHint: 'An app on your phone shows six digits that change every half minute.',
    appFirst:
      'Have the app on your phone open: any that knows TOTP does, such as Aegis, FreeOTP or Google Authenticator.',
    showCode: 'Show the QR code',
    scan: '1. Scan this with the app',
    qr: 'QR code with the key for your authenticator app; the same key follows as text',
    orType: 'Or type this key into the app:',
    keep: '2. Keep these recovery codes',
    kept: 'I have kept the recovery codes',
    proveApp: '3. Type what the app shows now',
    recoveryWhat:
      'Tasdeeq recovery codes. Each opens your account once when you do not have the phone. Keep them where the phone is not.',
    copy: 'Copy',
    copied: 'Copied',
    print: 'Print',
  },
  ur: {
    looking: 'ایک لمحہ …',
    ownPassword: 'اپنا پاس ورڈ چنیں',
    ownPasswordWhy: 'پہلا پاس ورڈ کسی اور کو بھی معلوم ہے۔ اب سے آپ کا پاس ورڈ صرف آپ جانیں گے۔',
    first: 'پہلا پاس ورڈ',
    current: 'موجودہ پاس ورڈ',
    next: 'نیا پاس ورڈ',
    nextHint:
      'کم از کم 12 حروف۔ چار ایسے الفاظ جن کا آپس میں تعلق نہ ہو یاد رکھنا آسان اور بوجھنا مشکل ہے۔',
    again: 'نیا پاس ورڈ دوبارہ',
    change: 'پاس ورڈ تبدیل کریں',
    tooShort: 'کم از کم 12 حروف رکھیں۔',
    same: 'موجودہ پاس ورڈ سے مختلف رکھیں۔',
    differs: 'دونوں ایک جیسے نہیں۔',
    factor: 'دوسری تصدیق لگائیں',
    factorWhy:
      'پاس ورڈ چوری ہو سکتا ہے؛ یہاں صرف اس سے کچھ نہیں کھلتا۔ چنیں کہ آپ کی تصدیق کس سے ہو۔',
    makePasskey: 'اس آلے پر پاس کی (passkey) بنائیں',
    passkeyHint:
      'اسے آپ اپنی انگلی، چہرے یا PIN سے کھولتے ہیں۔ یہ فشنگ سے ہتھیائی نہیں جا سکتی۔ اگر آلہ آپ کا اپنا ہے تو سب سے بہتر یہی ہے۔',
    useApp: 'authenticator ایپ استعمال کریں',
    appHint: 'آپ کے فون پر ایک ایپ چھ ہندسے دکھاتی ہے جو ہر آدھے منٹ میں بدلتے ہیں۔',
    appFirst:
      'فون پر ایپ کھول لیں: TOTP جاننے والی کوئی بھی ایپ چلے گی، جیسے Aegis، FreeOTP یا Google Authenticator۔',
    showCode: 'QR کوڈ دکھائیں',
    scan: '1۔ اسے ایپ سے اسکین کریں',
    qr: 'QR کوڈ جس میں آپ کی authenticator ایپ کی کلید ہے؛ یہی کلید آگے لکھی ہوئی بھی ہے',
    orType: 'یا یہ کلید ایپ میں لکھیں:',
    keep: '2۔ یہ ریکوری کوڈز محفوظ کر لیں',
    kept: 'میں نے ریکوری کوڈز محفوظ کر لیے ہیں',
    proveApp: '3۔ جو ایپ اس وقت دکھا رہی ہے وہ لکھیں',
    recoveryWhat:
      'Tasdeeq کے ریکوری کوڈز۔ فون پاس نہ ہو تو ہر کوڈ ایک بار آپ کا اکاؤنٹ کھولتا ہے۔ انہیں فون سے الگ جگہ رکھیں۔',
    copy: 'کاپی کریں',
    copied: 'کاپی ہو گیا',
    print: 'پرنٹ کریں',
  },
}
