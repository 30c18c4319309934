import type { Check } from '../check.ts'

export type Key =
  | 'shared-host'
  | 'shortened'
  | 'stranger'
  | 'stranger-of-proven'
  | 'carrier'
  | 'known'

export const words: Check<Key>['words'] = {
  en: {
    'shared-host': {
      title: 'The button leads to a public place',
      explanation:
        '“{words}” leads to {target}, where anyone can put up a page or a forwarding address without being known.',
    },
    shortened: {
      title: 'The button hides where it leads',
      explanation:
        '“{words}” leads to {target}, which only sends you on to some other place that you cannot see. Firms have no need to hide where their buttons lead.',
    },
    stranger: {
      title: 'The button leads away from the sender',
      explanation:
        '“{words}” leads to {target}, which is not the sender’s own domain. Many newsletters count clicks elsewhere; for a payment or a password, type the address you know.',
    },
    'stranger-of-proven': {
      title: 'The button leads to another domain',
      explanation:
        '“{words}” leads to {target}. The sender’s address is really his, and the domain of the button is another. Many honest mails do this too.',
    },
    carrier: {
      title: 'The button leads through a mail service',
      explanation:
        '“{words}” leads to {target}, the domain of a service that sends mail for others. Honest firms use such services, and frauds do.',
    },
    known: {
      title: 'The button leads to another well-known site',
      explanation:
        '“{words}” leads to {target}, a well-known site that is not the sender’s. Such sites can lead on elsewhere; most such links are harmless.',
    },
  },
  ur: {
    'shared-host': {
      title: 'بٹن ایک عوامی جگہ لے جاتا ہے',
      explanation:
        '”{words}“ {target} پر لے جاتا ہے، جہاں کوئی بھی بغیر پہچان کے صفحہ یا آگے بھیجنے والا پتہ بنا سکتا ہے۔',
    },
    shortened: {
      title: 'بٹن چھپاتا ہے کہ کہاں جاتا ہے',
      explanation:
        '”{words}“ {target} پر لے جاتا ہے، جو آپ کو کسی اور ایسی جگہ بھیجتا ہے جو نظر نہیں آتی۔ اداروں کو اپنے بٹن کی منزل چھپانے کی ضرورت نہیں۔',
    },
    stranger: {
      title: 'بٹن بھیجنے والے سے دور لے جاتا ہے',
      explanation:
        '”{words}“ {target} پر لے جاتا ہے جو بھیجنے والے کا اپنا ڈومین نہیں۔ بہت سے خبرنامے کلک کہیں اور گنتے ہیں؛ رقم یا پاس ورڈ کے لیے اپنا معلوم پتہ خود لکھیں۔',
    },
    'stranger-of-proven': {
      title: 'بٹن دوسرے ڈومین پر لے جاتا ہے',
      explanation:
        '”{words}“ {target} پر لے جاتا ہے۔ بھیجنے والے کا پتہ واقعی اسی کا ہے، مگر بٹن کا ڈومین دوسرا ہے۔ بہت سی دیانت دار ای میلز بھی ایسا کرتی ہیں۔',
    },
    carrier: {
      title: 'بٹن ایک میل سروس سے ہو کر جاتا ہے',
      explanation:
        '”{words}“ {target} پر لے جاتا ہے، جو دوسروں کے لیے میل بھیجنے والی سروس کا ڈومین ہے۔ دیانت دار ادارے بھی یہ استعمال کرتے ہیں اور دھوکے باز بھی۔',
    },
    known: {
      title: 'بٹن ایک اور معروف سائٹ پر لے جاتا ہے',
      explanation:
        '”{words}“ {target} پر لے جاتا ہے، جو معروف سائٹ ہے مگر بھیجنے والے کی نہیں۔ ایسی سائٹ آگے کہیں اور لے جا سکتی ہے؛ زیادہ تر ایسے لنک بے ضرر ہوتے ہیں۔',
    },
  },
}
