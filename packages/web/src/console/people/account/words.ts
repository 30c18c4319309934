import type { WordsIn } from '../../language.tsx'

export interface AccountWords {
  readonly title: string
  readonly who: string
  readonly clearance: string
  readonly askAdmin: string
  readonly passkeys: string
  readonly passkeysWhat: string
  readonly noPasskeys: string
  readonly addPasskey: string
  readonly passkeyName: string
  readonly passkeyNameHint: string
  readonly passkeyAdded: string
  readonly made: (when: string) => string
  readonly synced: string
  readonly unnamed: string
  readonly removePasskey: (name: string) => string
  readonly removeWhat: string
  readonly lastFactor: string
  readonly remove: string
  readonly cancel: string
  readonly close: string
  readonly codes: string
  readonly codesOn: string
  readonly codesOff: string
  readonly setUpCodes: string
  readonly renewCodes: string
  readonly renewWhat: string
  readonly removeCodes: string
  readonly removeCodesWhat: string
  readonly recovery: string
  readonly recoveryWhat: string
  readonly newRecovery: string
  readonly password: string
  readonly changePassword: string
  readonly passwordChanged: string
  readonly codesChanged: string
  readonly codesRemoved: string
  readonly yourPassword: string
  readonly goOn: string
  readonly look: string
}

export const accountWords: WordsIn<AccountWords> = {
  en: {
    title: 'My account',
    who: 'Who you are here',
    clearance: 'Clearance',
    askAdmin: 'An admin changes these.',
    passkeys: 'Passkeys',
    passkeysWhat:
      'A passkey signs you in by itself and cannot be phished. Have two, on different devices: then a lost one costs nothing.',
    noPasskeys: 'You have none yet.',
    addPasskey: 'Add a passkey',
    passkeyName: 'What you call it',
    passkeyNameHint: 'So that you know it again: the device it is on.',
    passkeyAdded: 'The passkey was added.',
    made: (when) => `Made on ${when}`,
    synced: 'On several devices',
    unnamed: 'Passkey',
    removePasskey: (name) => `Remove ${name}`,
    removeWhat: 'It signs in no more. Remove it on the device too, else it goes on offering it.',
    lastFactor: 'This is your only second factor: add another first.',
    remove: 'Remove',
    cancel: 'Cancel',
    close: 'Close',
    codes: 'One-time codes',
    codesOn: 'An authenticator app is set up.',
    codesOff: 'No authenticator app is set up.',
    setUpCodes: 'Set up an authenticator app',
    renewCodes: 'Set it up on another phone',
    renewWhat:
      'The app you have now stops working with the next step; have the new phone at hand before you go on.',
    removeCodes: 'Remove the codes',
    removeCodesWhat: 'From now on only your passkeys sign you in.',
    recovery: 'Recovery codes',
    recoveryWhat: 'New ones replace those that you have.',
    newRecovery: 'Make new recovery codes',
    password: 'Password',
    changePassword: 'Change the password',
    passwordChanged: 'The password was changed. Your other sessions have ended.',
    codesChanged: 'The new app works. The old one does not any more.',
    codesRemoved: 'The codes were removed.',
    yourPassword: 'Your password',
    goOn: 'Continue',
    look: 'Language and look',
  },
  ur: {
    title: 'میرا اکاؤنٹ',
    who: 'آپ یہاں کون ہیں',
    clearance: 'کلیئرنس',
    askAdmin: 'یہ ایڈمن بدلتا ہے۔',
    passkeys: 'پاس کیز',
    passkeysWhat:
      'پاس کی اکیلی ہی آپ کو سائن اِن کراتی ہے اور فشنگ سے ہتھیائی نہیں جا سکتی۔ دو رکھیں، الگ الگ آلات پر: پھر ایک کھو بھی جائے تو نقصان نہیں۔',
    noPasskeys: 'ابھی آپ کے پاس کوئی نہیں۔',
    addPasskey: 'پاس کی شامل کریں',
    passkeyName: 'آپ اسے کیا نام دیں گے',
    passkeyNameHint: 'تاکہ آپ پہچان سکیں: جس آلے پر یہ ہے اس کا نام۔',
    passkeyAdded: 'پاس کی شامل ہو گئی۔',
    made: (when) => `${when} کو بنائی گئی`,
    synced: 'کئی آلات پر',
    unnamed: 'پاس کی',
    removePasskey: (name) => `${name} ہٹائیں`,
    removeWhat: 'اس سے سائن اِن نہیں ہو گا۔ آلے سے بھی ہٹا دیں، ورنہ وہ اسے پیش کرتا رہے گا۔',
    lastFactor: 'آپ کی دوسری تصدیق صرف یہی ہے: پہلے کوئی اور لگائیں۔',
    remove: 'ہٹائیں',
    cancel: 'منسوخ کریں',
    close: 'بند کریں',
    codes: 'وَن ٹائم کوڈ',
    codesOn: 'authenticator ایپ لگی ہوئی ہے۔',
    codesOff: 'کوئی authenticator ایپ نہیں لگی۔',
    setUpCodes: 'authenticator ایپ لگائیں',
    renewCodes: 'دوسرے فون پر لگائیں',
    renewWhat: 'اگلے قدم پر موجودہ ایپ کام کرنا چھوڑ دے گی؛ آگے بڑھنے سے پہلے نیا فون پاس رکھیں۔',
    removeCodes: 'کوڈز ہٹائیں',
    removeCodesWhat: 'اب سے صرف آپ کی پاس کیز سے سائن اِن ہو گا۔',
    recovery: 'ریکوری کوڈز',
    recoveryWhat: 'نئے کوڈ پرانوں کی جگہ لے لیتے ہیں۔',
    newRecovery: 'نئے ریکوری کوڈ بنائیں',
    password: 'پاس ورڈ',
    changePassword: 'پاس ورڈ تبدیل کریں',
    passwordChanged: 'پاس ورڈ تبدیل ہو گیا۔ آپ کے باقی سیشن ختم ہو گئے۔',
    codesChanged: 'نئی ایپ کام کر رہی ہے۔ پرانی اب نہیں چلے گی۔',
    codesRemoved: 'کوڈ ہٹا دیے گئے۔',
    yourPassword: 'آپ کا پاس ورڈ',
    goOn: 'آگے بڑھیں',
    look: 'زبان اور انداز',
  },
}
