import type { WordsIn } from '../language.tsx'

export interface PeopleWords {
  readonly users: string
  readonly addUser: string
  readonly find: string
  readonly showRemoved: string
  readonly none: string
  readonly name: string
  readonly email: string
  readonly role: string
  readonly clearance: string
  readonly clearanceHint: string
  readonly factor: string
  readonly hasFactor: string
  readonly noFactor: string
  readonly removed: (when: string) => string
  readonly add: string
  readonly added: (name: string) => string
  readonly firstPassword: string
  readonly firstPasswordHint: string
  readonly save: string
  readonly saved: string
  readonly you: string
  readonly reset: string
  readonly resetWhat: string
  readonly resetYourself: string
  readonly remove: string
  readonly removeWhat: string
  readonly cancel: string
  readonly close: string
  readonly copy: string
  readonly copied: string
  readonly shownOnce: string
  readonly theirDeeds: string
  readonly whatHappened: string
  readonly readOnly: string
  readonly gateways: string
  readonly gatewaysWhat: string
  readonly addGateway: string
  readonly registered: string
  readonly gatewayKey: string
  readonly gatewayKeyHint: string
  readonly gatewayLines: string
  readonly gatewayLinesHint: string
  readonly removeGatewayWhat: string
  readonly key: string
  readonly opens: string
  readonly newKey: string
  readonly newKeyWhat: string
  readonly newKeyOf: (gateway: string) => string
  readonly newKeyHint: string
  readonly doneTo: (what: string, whom: string) => string
  readonly tlp: Readonly<Record<'clear' | 'green' | 'amber' | 'amber+strict' | 'red', string>>
}

export const peopleWords: WordsIn<PeopleWords> = {
  en: {
    users: 'Users',
    addUser: 'Add a user',
    find: 'Find by name or address',
    showRemoved: 'Show removed ones',
    none: 'Nobody matches. Change what you look for, or show removed ones.',
    name: 'Name',
    email: 'E-mail address',
    role: 'Role',
    clearance: 'Clearance',
    clearanceHint: 'The highest marking (TLP 2.0) that they may see.',
    factor: 'Second factor',
    hasFactor: 'Set up',
    noFactor: 'Not yet',
    removed: (when) => `Removed on ${when}`,
    add: 'Add',
    added: (name) => `${name} can sign in now`,
    firstPassword: 'First password',
    firstPasswordHint:
      'Hand it over by a way that only they read. They choose their own at the first sign-in, and set up a second factor.',
    save: 'Save',
    saved: 'Saved. It holds from their next request on.',
    you: 'you',
    reset: 'Give a new first password',
    resetWhat:
      'For who lost their password or devices: their sessions end, their passkeys and codes are gone, and they begin anew with a first password.',
    resetYourself: 'Ask another admin: nobody resets their own second factor.',
    remove: 'Remove',
    removeWhat:
      'Their sessions end at once and they cannot sign in any more. What they did stays in the log under their name.',
    cancel: 'Cancel',
    close: 'Close',
    copy: 'Copy',
    copied: 'Copied',
    shownOnce: 'This is shown once and kept nowhere.',
    theirDeeds: 'What they did',
    whatHappened: 'What was done to this account',
    readOnly: 'You may look at this; an admin changes it.',
    gateways: 'Gateway keys',
    gatewaysWhat: 'Each gateway proves itself by a key of its own when it talks to this desk.',
    addGateway: 'Add a gateway',
    registered: 'Added',
    gatewayKey: 'Key of the gateway',
    gatewayKeyHint: 'Write it into the file that key-file names, readable by the gateway alone.',
    gatewayLines: 'Lines for gateway.yaml',
    gatewayLinesHint:
      'With the public key, by which the gateway knows that protection comes from this desk. Compare it by another way.',
    removeGatewayWhat:
      'Its key opens nothing from now on. The gateway goes on judging mail with the last protection it has.',
    key: 'Key',
    opens: 'Opens',
    newKey: 'New key',
    newKeyWhat:
      'For a key that others may know. The old one opens nothing from this moment on; what the gateway holds and was asked to do stays its own, and what it has to tell waits until it has the new key.',
    newKeyOf: (gateway) => `The new key of ${gateway}`,
    newKeyHint:
      'Write it over the old one in the file that key-file names, readable by the gateway alone, and restart the gateway.',
    doneTo: (what, whom) => `${what}: ${whom}`,
    tlp: {
      clear: 'CLEAR: what everybody may see',
      green: 'GREEN: within the community',
      amber: 'AMBER: within the organisation and its clients',
      'amber+strict': 'AMBER+STRICT: within the organisation',
      red: 'RED: all, also what is for named people only',
    },
  },
  ur: {
    users: 'صارفین',
    addUser: 'صارف شامل کریں',
    find: 'نام یا پتے سے تلاش کریں',
    showRemoved: 'ہٹائے گئے بھی دکھائیں',
    none: 'کوئی نہیں ملا۔ تلاش بدلیں، یا ہٹائے گئے بھی دکھائیں۔',
    name: 'نام',
    email: 'ای میل پتا',
    role: 'کردار',
    clearance: 'کلیئرنس',
    clearanceHint: 'زیادہ سے زیادہ کون سی مارکنگ (TLP 2.0) دیکھ سکتے ہیں۔',
    factor: 'دوسری تصدیق',
    hasFactor: 'لگی ہوئی ہے',
    noFactor: 'ابھی نہیں',
    removed: (when) => `${when} کو ہٹایا گیا`,
    add: 'شامل کریں',
    added: (name) => `${name} اب سائن اِن کر سکتے ہیں`,
    firstPassword: 'پہلا پاس ورڈ',
    firstPasswordHint:
      'ایسے طریقے سے دیں کہ صرف وہی پڑھیں۔ پہلے سائن اِن پر وہ اپنا پاس ورڈ چنتے اور دوسری تصدیق لگاتے ہیں۔',
    save: 'محفوظ کریں',
    saved: 'محفوظ ہو گیا۔ ان کی اگلی درخواست سے لاگو ہے۔',
    you: 'آپ',
    reset: 'نیا پہلا پاس ورڈ دیں',
    resetWhat:
      'اس کے لیے جس کا پاس ورڈ یا آلات کھو گئے: ان کے سیشن ختم، پاس کیز اور کوڈ ختم، اور وہ پہلے پاس ورڈ سے نئے سرے سے شروع کرتے ہیں۔',
    resetYourself: 'کسی اور ایڈمن سے کہیں: کوئی اپنی دوسری تصدیق خود ری سیٹ نہیں کرتا۔',
    remove: 'ہٹائیں',
    removeWhat:
      'ان کے سیشن فوراً ختم ہو جائیں گے اور وہ دوبارہ سائن اِن نہیں کر سکیں گے۔ انہوں نے جو کیا وہ لاگ میں ان کے نام سے رہے گا۔',
    cancel: 'منسوخ کریں',
    close: 'بند کریں',
    copy: 'کاپی کریں',
    copied: 'کاپی ہو گیا',
    shownOnce: 'یہ صرف ایک بار دکھایا جاتا ہے اور کہیں محفوظ نہیں۔',
    theirDeeds: 'انہوں نے کیا کیا',
    whatHappened: 'اس اکاؤنٹ کے ساتھ کیا ہوا',
    readOnly: 'آپ اسے دیکھ سکتے ہیں؛ تبدیلی ایڈمن کرتا ہے۔',
    gateways: 'گیٹ وے کیز',
    gatewaysWhat: 'ہر گیٹ وے اس ڈیسک سے بات کرتے وقت اپنی الگ کلید سے اپنی شناخت ثابت کرتا ہے۔',
    addGateway: 'گیٹ وے شامل کریں',
    registered: 'شامل ہوا',
    gatewayKey: 'گیٹ وے کی کلید',
    gatewayKeyHint: 'اسے اس فائل میں لکھیں جس کا نام key-file میں ہے، اور جسے صرف گیٹ وے پڑھ سکے۔',
    gatewayLines: 'gateway.yaml کے لیے سطریں',
    gatewayLinesHint:
      'ان میں عوامی کلید (public key) ہے جس سے گیٹ وے جانتا ہے کہ حفاظتی معلومات اسی ڈیسک کی ہیں۔ کسی اور ذریعے سے بھی ملا لیں۔',
    removeGatewayWhat:
      'اب سے اس کی کلید سے کچھ نہیں کھلے گا۔ گیٹ وے اپنی آخری حفاظتی معلومات کے ساتھ ڈاک جانچتا رہے گا۔',
    key: 'کلید',
    opens: 'کھولتی ہے',
    newKey: 'نئی کلید',
    newKeyWhat:
      'اس کلید کے لیے جو شاید دوسرے جانتے ہوں۔ موجودہ کلید سے اسی لمحے سے کچھ نہیں کھلے گا؛ گیٹ وے نے جو روک رکھا ہے اور اس سے جو کہا گیا ہے وہ اسی کا رہے گا، اور جو اسے بتانا ہے وہ نئی کلید ملنے تک رکا رہے گا۔',
    newKeyOf: (gateway) => `نئی کلید: ${gateway}`,
    newKeyHint:
      'اسے key-file والی فائل میں پرانی کلید کی جگہ لکھیں، جسے صرف گیٹ وے پڑھ سکے، اور گیٹ وے دوبارہ شروع کریں۔',
    doneTo: (what, whom) => `${what}: ${whom}`,
    tlp: {
      clear: 'CLEAR: جو سب دیکھ سکتے ہیں',
      green: 'GREEN: برادری کے اندر',
      amber: 'AMBER: ادارے اور اس کے گاہکوں کے اندر',
      'amber+strict': 'AMBER+STRICT: صرف ادارے کے اندر',
      red: 'RED: سب کچھ، وہ بھی جو صرف نامزد افراد کے لیے ہے',
    },
  },
}
