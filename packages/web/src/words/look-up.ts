import type { Language } from '@tasdeeq/engine'

/** The words of the look-up: "is this number, address, site or body real?" */
export interface LookUpWords {
  readonly warned: (what: string) => string
  readonly reported: (what: string) => string
  readonly impersonates: (whom: string) => string
  readonly uses: (host: string) => string
  readonly official: (host: string, suffix: string) => string
  readonly officialButUnknown: string
  readonly free: (host: string) => string
  readonly freeMeans: string
  readonly unknown: (host: string) => string
  readonly unknownMeans: string
  readonly near: (domain: string) => string
  readonly numberOf: (number: string) => string
  readonly unknownNumber: (number: string) => string
  readonly numbersCanBeForged: string
  readonly invented: (name: string) => string
  readonly inventedMeans: string
  readonly realOne: string
  readonly unknownBody: (name: string) => string
  readonly unknownBodyMeans: string
  readonly country: string
  readonly domains: string
  readonly phones: string
  readonly emails: string
  readonly senderIds: string
  readonly verifyAt: string
  readonly never: string
}

export const lookUpWords: Readonly<Record<Language, LookUpWords>> = {
  en: {
    warned: (what) => `People have been warned of ${what}`,
    reported: (what) => `Others have reported ${what}`,
    impersonates: (whom) => `It was used to pretend to be: ${whom}.`,
    uses: (host) => `${host} is this body’s own address.`,
    official: (host, suffix) => `${host} ends in .${suffix}, which only public bodies get`,
    officialButUnknown: 'Which body uses it is not in our register.',
    free: (host) => `Anyone can have an address at ${host}`,
    freeMeans: 'That proves nothing, but no public office writes to you from there.',
    unknown: (host) => `${host} is not in our register`,
    unknownMeans:
      'That does not mean it is false. Ask the body it names, in a way you already know.',
    near: (domain) => `It looks like ${domain}, and is not it.`,
    numberOf: (number) => `${number} is this body’s own number.`,
    unknownNumber: (number) => `${number} is not in our register`,
    numbersCanBeForged:
      'That does not mean it is false. A call or text can also show a number that is not the caller’s.',
    invented: (name) => `There is no “${name}” here`,
    inventedMeans: 'The name is known from fraudulent messages.',
    realOne: 'The real body that comes nearest:',
    unknownBody: (name) => `We found no “${name}” in our register`,
    unknownBodyMeans:
      'The register is not complete: this alone does not mean that it does not exist.',
    country: 'Country',
    domains: 'Its addresses on the web',
    phones: 'Its numbers',
    emails: 'Its mail addresses',
    senderIds: 'Its texts come from',
    verifyAt: 'Ask here whether a message is real',
    never: 'What it never does:',
  },
  ur: {
    warned: (what) => `لوگوں کو ${what} سے خبردار کیا جا چکا ہے`,
    reported: (what) => `دوسرے لوگ ${what} کی اطلاع دے چکے ہیں`,
    impersonates: (whom) => `اس کے ذریعے یہ بننے کی کوشش کی گئی: ${whom}۔`,
    uses: (host) => `${host} اسی ادارے کا اپنا پتا ہے۔`,
    official: (host, suffix) => `${host} کے آخر میں ‎.${suffix}‎ ہے، جو صرف سرکاری اداروں کو ملتا ہے`,
    officialButUnknown: 'یہ کس ادارے کا ہے، ہمارے رجسٹر میں درج نہیں۔',
    free: (host) => `${host} پر کوئی بھی پتا بنا سکتا ہے`,
    freeMeans: 'اس سے کچھ ثابت نہیں ہوتا، مگر کوئی سرکاری دفتر آپ کو وہاں سے نہیں لکھتا۔',
    unknown: (host) => `${host} ہمارے رجسٹر میں نہیں`,
    unknownMeans:
      'اس کا مطلب یہ نہیں کہ یہ جعلی ہے۔ جس ادارے کا نام ہے اس سے کسی ایسے راستے سے پوچھیں جو آپ پہلے سے جانتے ہیں۔',
    near: (domain) => `یہ ${domain} جیسا دکھتا ہے، مگر وہ نہیں ہے۔`,
    numberOf: (number) => `${number} اسی ادارے کا اپنا نمبر ہے۔`,
    unknownNumber: (number) => `${number} ہمارے رجسٹر میں نہیں`,
    numbersCanBeForged:
      'اس کا مطلب یہ نہیں کہ یہ جعلی ہے۔ کال یا پیغام میں کسی اور کا نمبر بھی دکھایا جا سکتا ہے۔',
    invented: (name) => `یہاں ”${name}“ نام کا کوئی ادارہ نہیں`,
    inventedMeans: 'یہ نام دھوکے کے پیغامات سے معلوم ہے۔',
    realOne: 'اس سے قریب ترین اصل ادارہ:',
    unknownBody: (name) => `ہمارے رجسٹر میں ”${name}“ نہیں ملا`,
    unknownBodyMeans: 'رجسٹر مکمل نہیں: صرف اس سے یہ ثابت نہیں ہوتا کہ ادارہ موجود نہیں۔',
    country: 'ملک',
    domains: 'ویب پر پتے',
    phones: 'فون نمبر',
    emails: 'ای میل پتے',
    senderIds: 'اس کے پیغامات یہاں سے آتے ہیں',
    verifyAt: 'پیغام اصلی ہے یا نہیں، یہاں پوچھیں',
    never: 'یہ ادارہ کبھی نہیں کرتا:',
  },
}
