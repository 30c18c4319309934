import type { Check } from '../check.ts'

type Key = 'proven' | 'carried' | 'official-suffix' | 'unproven' | 'unproven-suffix'

export const words: Check<Key>['words'] = {
  en: {
    proven: {
      title: 'Sent from the real domain',
      explanation:
        'The mail comes from {domain}, a domain of {body}, and the technical check of the sender confirms it.',
    },
    carried: {
      title: 'Sent through {body}, written by somebody else',
      explanation:
        'The mail really comes from {domain}, a domain of {body}, which sends here what somebody else wrote. That says nothing of who wrote it: anybody may use the service.',
    },
    'official-suffix': {
      title: 'Sent from an official domain',
      explanation:
        'The mail comes from {domain}, below a suffix that only public bodies of {owner} get, and the technical check of the sender confirms it.',
    },
    unproven: {
      title: 'The address fits, but is not confirmed',
      explanation:
        'The address is at {domain}, a domain of {body}. Nobody has confirmed that the mail was really sent from there, and an address is easily forged.',
    },
    'unproven-suffix': {
      title: 'An official address, but not confirmed',
      explanation:
        'The address is at {domain}, below a suffix that only public bodies of {owner} get. Nobody has confirmed that the mail was really sent from there, and an address is easily forged.',
    },
  },
  ur: {
    proven: {
      title: 'اصلی ڈومین سے بھیجی گئی',
      explanation:
        'یہ ای میل {domain} سے آئی ہے جو {body} کا ڈومین ہے، اور بھیجنے والے کی تکنیکی جانچ اس کی تصدیق کرتی ہے۔',
    },
    carried: {
      title: '{body} کے ذریعے بھیجی گئی، لکھی کسی اور نے',
      explanation:
        'یہ ای میل واقعی {domain} سے آئی ہے جو {body} کا ڈومین ہے، مگر اس سروس نے یہاں کسی اور کا لکھا ہوا آگے بھیجا ہے۔ اس سے یہ معلوم نہیں ہوتا کہ لکھنے والا کون ہے: یہ سروس کوئی بھی استعمال کر سکتا ہے۔',
    },
    'official-suffix': {
      title: 'سرکاری ڈومین سے بھیجی گئی',
      explanation:
        'یہ ای میل {domain} سے آئی ہے، جس کا لاحقہ صرف {owner} کے سرکاری اداروں کو ملتا ہے، اور بھیجنے والے کی تکنیکی جانچ اس کی تصدیق کرتی ہے۔',
    },
    unproven: {
      title: 'پتا درست لگتا ہے، لیکن تصدیق نہیں ہوئی',
      explanation:
        'پتا {domain} کا ہے جو {body} کا ڈومین ہے۔ اس کی تصدیق نہیں ہوئی کہ ای میل واقعی وہیں سے بھیجی گئی، اور پتا آسانی سے جعلی بنایا جا سکتا ہے۔',
    },
    'unproven-suffix': {
      title: 'سرکاری پتا، لیکن تصدیق نہیں ہوئی',
      explanation:
        'پتا {domain} کا ہے، جس کا لاحقہ صرف {owner} کے سرکاری اداروں کو ملتا ہے۔ اس کی تصدیق نہیں ہوئی کہ ای میل واقعی وہیں سے بھیجی گئی، اور پتا آسانی سے جعلی بنایا جا سکتا ہے۔',
    },
  },
}
