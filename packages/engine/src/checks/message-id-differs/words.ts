import type { Check } from '../check.ts'

export type Key = 'missing' | 'malformed' | 'impossible' | 'unnamed' | 'stranger'

export const words: Check<Key>['words'] = {
  en: {
    missing: {
      title: 'The mail has no number',
      explanation:
        'Mail programs give every mail a number; this one has none. Some simple systems send such mail.',
    },
    malformed: {
      title: 'The mail’s number is made up',
      explanation: 'The number of this mail, {id}, is not one that a mail program writes.',
    },
    impossible: {
      title: 'The mail’s number names no real place',
      explanation: 'The number of this mail, {id}, names a place that cannot exist.',
    },
    unnamed: {
      title: 'The mail’s number names a nameless machine',
      explanation:
        'The number of this mail, {id}, was given by a machine without a domain. Many honest mails do this too.',
    },
    stranger: {
      title: 'The mail’s number was given elsewhere',
      explanation:
        'The number of this mail, {id}, was given at a domain that is neither the sender’s nor a known mail service’s. Many honest mails do this too.',
    },
  },
  ur: {
    missing: {
      title: 'ای میل کا کوئی نمبر نہیں',
      explanation:
        'ای میل پروگرام ہر ای میل کو نمبر دیتے ہیں؛ اس کا کوئی نہیں۔ کچھ سادہ نظام ایسی ای میل بھیجتے ہیں۔',
    },
    malformed: {
      title: 'ای میل کا نمبر گھڑا ہوا ہے',
      explanation: 'اس ای میل کا نمبر {id} ایسا نہیں جو کوئی ای میل پروگرام لکھتا ہو۔',
    },
    impossible: {
      title: 'ای میل کے نمبر میں کوئی اصلی جگہ نہیں',
      explanation: 'اس ای میل کے نمبر {id} میں ایسی جگہ ہے جو ہو ہی نہیں سکتی۔',
    },
    unnamed: {
      title: 'ای میل کے نمبر میں بے نام مشین ہے',
      explanation:
        'اس ای میل کا نمبر {id} ایسی مشین نے دیا جس کا ڈومین نہیں۔ بہت سی دیانت دار ای میلیں بھی ایسی ہوتی ہیں۔',
    },
    stranger: {
      title: 'ای میل کا نمبر کہیں اور دیا گیا',
      explanation:
        'اس ای میل کا نمبر {id} ایسے ڈومین پر دیا گیا جو نہ بھیجنے والے کا ہے نہ کسی جانی پہچانی سروس کا۔ بہت سی دیانت دار ای میلیں بھی ایسی ہوتی ہیں۔',
    },
  },
}
