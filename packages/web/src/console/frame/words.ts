import type { WordsIn } from '../language.tsx'

export interface FrameWords {
  readonly console: string
  readonly campaigns: string
  readonly search: string
  readonly searchHint: string
  readonly language: string
  /** In the other language: to change to it. */
  readonly inOther: string
  readonly light: string
  readonly dark: string
  readonly signOut: string
  readonly account: string
  readonly skip: string
  readonly navigation: string
  readonly crumbs: string
  readonly goTo: string
  readonly shortcuts: string
  readonly shortcutsHint: string
  readonly singleKeys: string
  readonly singleKeysHint: string
  readonly close: string
  readonly notFound: string
  readonly notFoundHint: string
  readonly broken: string
  readonly away: string
  readonly awayHint: string
  readonly lost: string
  readonly lostHint: string
  readonly again: string
  readonly loading: string
  readonly nothing: string
  readonly more: string
  readonly menu: string
}

export const frameWords: WordsIn<FrameWords> = {
  en: {
    console: 'Console',
    campaigns: 'Campaigns',
    search: 'Search and commands',
    searchHint: 'Campaigns, indicators, commands …',
    language: 'Language',
    inOther: 'اردو میں دکھائیں',
    light: 'Light',
    dark: 'Dark',
    signOut: 'Sign out',
    account: 'My account',
    skip: 'Skip to the content',
    navigation: 'Pages',
    crumbs: 'Where this page is',
    goTo: 'Go to',
    shortcuts: 'Keyboard shortcuts',
    shortcutsHint:
      'What else acts by a key depends on the page; the list is of the one you are on.',
    singleKeys: 'Single keys act',
    singleKeysHint: 'Switch this off if you dictate, or press keys by mistake.',
    close: 'Close',
    notFound: 'There is no such page, or you may not see it',
    notFoundHint: 'Compare the address, or search for what you were after.',
    broken: 'This could not be shown',
    away: 'The desk does not answer',
    awayHint:
      'Look at your connection. If others have the same trouble, tell whoever runs the desk.',
    lost: 'The connection to the desk is lost',
    lostHint:
      'What you see may be old. It is tried again all the time, and brought up to date then.',
    again: 'Try again',
    loading: 'Loading',
    nothing: 'Nothing matches',
    more: 'More',
    menu: 'Menu',
  },
  ur: {
    console: 'کنسول',
    campaigns: 'مہمات',
    search: 'تلاش اور احکامات',
    searchHint: 'مہمات، نشانیاں، احکامات …',
    language: 'زبان',
    inOther: 'Show in English',
    light: 'روشن',
    dark: 'تاریک',
    signOut: 'سائن آؤٹ کریں',
    account: 'میرا اکاؤنٹ',
    skip: 'سیدھا مواد پر جائیں',
    navigation: 'صفحات',
    crumbs: 'یہ صفحہ کہاں ہے',
    goTo: 'یہاں جائیں',
    shortcuts: 'کی بورڈ شارٹ کٹس',
    shortcutsHint: 'باقی کون سے بٹن کام کرتے ہیں، یہ صفحے پر منحصر ہے؛ یہ فہرست موجودہ صفحے کی ہے۔',
    singleKeys: 'اکیلے بٹن کام کریں',
    singleKeysHint: 'اگر آپ بول کر لکھواتے ہیں یا غلطی سے بٹن دب جاتے ہیں تو اسے بند کر دیں۔',
    close: 'بند کریں',
    notFound: 'ایسا کوئی صفحہ نہیں، یا آپ کو دیکھنے کی اجازت نہیں',
    notFoundHint: 'پتا ملا کر دیکھیں، یا جو چاہیے اسے تلاش کریں۔',
    broken: 'یہ دکھایا نہ جا سکا',
    away: 'ڈیسک جواب نہیں دے رہا',
    awayHint: 'اپنا کنکشن دیکھیں۔ اگر دوسروں کو بھی یہی مسئلہ ہے تو ڈیسک چلانے والے کو بتائیں۔',
    lost: 'ڈیسک سے رابطہ ٹوٹ گیا ہے',
    lostHint:
      'جو آپ دیکھ رہے ہیں وہ پرانا ہو سکتا ہے۔ مسلسل کوشش جاری ہے، رابطہ ہوتے ہی تازہ ہو جائے گا۔',
    again: 'دوبارہ کوشش کریں',
    loading: 'آ رہا ہے',
    nothing: 'کچھ نہیں ملا',
    more: 'مزید',
    menu: 'فہرست',
  },
}
