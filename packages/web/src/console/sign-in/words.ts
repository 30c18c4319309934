import type { WordsIn } from '../language.tsx'

export interface SignInWords {
  readonly title: string
  readonly over: string
  readonly overWhy: string
  readonly email: string
  readonly password: string
  readonly signIn: string
  readonly passkey: string
  readonly or: string
  readonly code: string
  readonly codeHint: string
  readonly recovery: string
  readonly recoveryHint: string
  readonly useRecovery: string
  readonly useCode: string
  readonly goOn: string
  readonly back: string
  readonly cancel: string
  readonly lost: string
  readonly proveTitle: string
  readonly proveWhy: string
  readonly passkeyOnly: string
  readonly noWayHere: string
  readonly other: string
  readonly noCookies: string
  readonly noCookiesWhy: string
  readonly stepOf: (step: number) => string
}

export const signInWords: WordsIn<SignInWords> = {
  en: {
    title: 'Sign in to the console',
    over: 'Your session is over',
    overWhy: 'Sign in again. The page stays as it is behind this, with what you typed.',
    email: 'E-mail address',
    password: 'Password',
    signIn: 'Sign in',
    passkey: 'Sign in with a passkey',
    or: 'or with your password',
    code: 'One-time code',
    codeHint: 'The six digits that your authenticator app shows for Tasdeeq now.',
    recovery: 'Recovery code',
    recoveryHint: 'One of the codes that you kept when you set up the app. Each is good for once.',
    useRecovery: 'Use a recovery code',
    useCode: 'Use the authenticator app',
    goOn: 'Continue',
    back: 'Back to the password',
    cancel: 'Cancel',
    lost: 'Forgot the password, or lost the phone? An admin of your desk can give you a new start.',
    proveTitle: 'Is it still you?',
    proveWhy:
      'What you are about to do asks for a sign-in within the last ten minutes. Prove yourself, and it goes on by itself.',
    passkeyOnly: 'Only a password was given, and you have a passkey: sign in with that.',
    noWayHere:
      'This browser cannot use passkeys, and you have nothing else set up. Go on in a browser that has them.',
    other: 'Sign in as somebody else',
    noCookies: 'This browser keeps no cookies for this page',
    noCookiesWhy:
      'Without one nobody stays signed in. Allow cookies for this address in the browser’s settings, and load the page again.',
    stepOf: (step) => `First sign-in, step ${step} of 2`,
  },
  ur: {
    title: 'کنسول میں سائن اِن کریں',
    over: 'آپ کا سیشن ختم ہو گیا ہے',
    overWhy: 'دوبارہ سائن اِن کریں۔ پیچھے صفحہ جوں کا توں ہے، جو آپ نے لکھا وہ بھی محفوظ ہے۔',
    email: 'ای میل پتا',
    password: 'پاس ورڈ',
    signIn: 'سائن اِن کریں',
    passkey: 'پاس کی (passkey) سے سائن اِن کریں',
    or: 'یا اپنے پاس ورڈ سے',
    code: 'وَن ٹائم کوڈ',
    codeHint: 'وہ چھ ہندسے جو آپ کی authenticator ایپ اس وقت Tasdeeq کے لیے دکھا رہی ہے۔',
    recovery: 'ریکوری کوڈ',
    recoveryHint:
      'ان کوڈز میں سے ایک جو ایپ لگاتے وقت آپ نے محفوظ کیے تھے۔ ہر کوڈ صرف ایک بار چلتا ہے۔',
    useRecovery: 'ریکوری کوڈ استعمال کریں',
    useCode: 'authenticator ایپ استعمال کریں',
    goOn: 'آگے بڑھیں',
    back: 'واپس پاس ورڈ پر',
    cancel: 'منسوخ کریں',
    lost: 'پاس ورڈ بھول گئے یا فون گم ہو گیا؟ آپ کے ڈیسک کا ایڈمن آپ کو نئے سرے سے رسائی دے سکتا ہے۔',
    proveTitle: 'کیا یہ آپ ہی ہیں؟',
    proveWhy:
      'جو آپ کرنے والے ہیں اس کے لیے پچھلے دس منٹ کے اندر کا سائن اِن درکار ہے۔ اپنی تصدیق کریں، کام خود آگے بڑھ جائے گا۔',
    passkeyOnly: 'صرف پاس ورڈ دیا گیا ہے جبکہ آپ کے پاس پاس کی موجود ہے: اسی سے سائن اِن کریں۔',
    noWayHere:
      'یہ براؤزر پاس کی استعمال نہیں کر سکتا اور آپ نے کوئی اور طریقہ نہیں لگایا۔ ایسے براؤزر میں جاری رکھیں جس میں یہ سہولت ہو۔',
    other: 'کسی اور کے طور پر سائن اِن کریں',
    noCookies: 'یہ براؤزر کوکیز نہیں رکھتا',
    noCookiesWhy:
      'ان کے بغیر کوئی سائن اِن نہیں رہ سکتا۔ براؤزر کی ترتیبات میں اس پتے کے لیے کوکیز کی اجازت دیں اور صفحہ دوبارہ کھولیں۔',
    stepOf: (step) => `پہلا سائن اِن، مرحلہ ${step} از 2`,
  },
}
