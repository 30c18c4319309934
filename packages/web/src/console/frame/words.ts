import type { WordsIn } from '../language.tsx'

export interface FrameWords {
  readonly console: string
  readonly campaigns: string
  readonly search: string
  readonly searchHint: string
  readonly language: string
  readonly light: string
  readonly dark: string
  readonly signOut: string
  readonly skip: string
  readonly notFound: string
  readonly notFoundHint: string
  readonly broken: string
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
    search: 'Search',
    searchHint: 'Campaigns, indicators, commands …',
    language: 'Language',
    light: 'Light',
    dark: 'Dark',
    signOut: 'Sign out',
    skip: 'Skip to the content',
    notFound: 'There is no such page, or you may not see it',
    notFoundHint: 'Compare the address, or search for what you were after.',
    broken: 'This could not be shown',
    again: 'Try again',
    loading: 'Loading',
    nothing: 'Nothing matches',
    more: 'More',
    menu: 'Menu',
  },
  ur: {
    console: 'کنسول',
    campaigns: 'مہمات',
    search: 'تلاش',
    searchHint: 'مہمات، نشانیاں، احکامات …',
    language: 'زبان',
    light: 'روشن',
    dark: 'تاریک',
    signOut: 'باہر نکلیں',
    skip: 'سیدھا مواد پر جائیں',
    notFound: 'ایسا کوئی صفحہ نہیں، یا آپ کو دیکھنے کی اجازت نہیں',
    notFoundHint: 'پتا ملا کر دیکھیں، یا جو چاہیے اسے تلاش کریں۔',
    broken: 'یہ دکھایا نہ جا سکا',
    again: 'دوبارہ کوشش کریں',
    loading: 'آ رہا ہے',
    nothing: 'کچھ نہیں ملا',
    more: 'مزید',
    menu: 'فہرست',
  },
}
