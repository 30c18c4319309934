import type { Check } from '../check.ts'

export type Key = 'nobody' | 'undisclosed' | 'self' | 'crowd' | 'unfilled'

export const words: Check<Key>['words'] = {
  en: {
    nobody: {
      title: 'It is addressed to nobody',
      explanation: 'The mail names no addressee ({count}). Some honest circulars do this too.',
    },
    undisclosed: {
      title: 'The addressees are hidden',
      explanation:
        'The mail hides to whom it went ({count} shown). Clubs and schools do so too; a bank writes to one person.',
    },
    self: {
      title: 'The sender addressed it to himself',
      explanation:
        'Sender and addressee are the same address ({count}); you got a hidden copy. People do that for circulars, and so do frauds.',
    },
    crowd: {
      title: 'It went to many at once',
      explanation: 'The mail is openly addressed to {count} people.',
    },
    unfilled: {
      title: 'The place for your name was left open',
      explanation:
        'Where your address should stand is a blank of a program for mass mail ({count} shown).',
    },
  },
  ur: {
    nobody: {
      title: 'یہ کسی کے نام نہیں',
      explanation:
        'ای میل پر کسی کا پتا نہیں لکھا ({count})۔ کچھ دیانت دار گشتی خطوط بھی ایسے ہوتے ہیں۔',
    },
    undisclosed: {
      title: 'وصول کرنے والے چھپائے گئے ہیں',
      explanation:
        'ای میل میں چھپایا گیا ہے کہ کس کس کو گئی ({count} دکھائے گئے)۔ کلب اور اسکول بھی ایسا کرتے ہیں؛ بینک ایک ہی شخص کو لکھتا ہے۔',
    },
    self: {
      title: 'بھیجنے والے نے خود ہی کو لکھا ہے',
      explanation:
        'بھیجنے اور پانے والا ایک ہی پتا ہے ({count})؛ آپ کو چھپی نقل ملی۔ لوگ گشتی خط یوں بھیجتے ہیں، اور دھوکے باز بھی۔',
    },
    crowd: {
      title: 'یہ ایک ساتھ بہت سوں کو گئی',
      explanation: 'یہ ای میل کھلے عام {count} لوگوں کے نام ہے۔',
    },
    unfilled: {
      title: 'آپ کے نام کی جگہ خالی رہ گئی',
      explanation:
        'جہاں آپ کا پتا ہونا چاہیے وہاں اجتماعی ای میل کے پروگرام کی خالی جگہ ہے ({count} دکھائے گئے)۔',
    },
  },
}
