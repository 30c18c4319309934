import type { Check } from '../check.ts'

type Key = 'fraud-domain' | 'official' | 'other' | 'list'

export const words: Check<Key>['words'] = {
  en: {
    'fraud-domain': {
      title: 'The sender’s address is forged',
      explanation:
        'The address names {domain}, the domain of {owner}, but the technical check that every mail passes says that it was not sent from there.',
    },
    official: {
      title: 'The official address is forged',
      explanation:
        'The address names {domain}, a domain reserved for public bodies of {owner}, but the technical check that every mail passes says that it was not sent from there.',
    },
    other: {
      title: 'The sender’s address could not be confirmed',
      explanation:
        'The technical check of the sender’s address failed: the mail may not come from {domain}. Wrongly set up mail servers fail it too.',
    },
    list: {
      title: 'Passed on by a list, so the sender cannot be confirmed',
      explanation:
        'The technical check of {domain} failed, but the mail came through a mailing list or was passed on, which often breaks the check.',
    },
  },
  ur: {
    'fraud-domain': {
      title: 'بھیجنے والے کا پتا جعلی ہے',
      explanation:
        'پتے میں {domain} لکھا ہے جو {owner} کا ڈومین ہے، لیکن ہر ای میل کی جو تکنیکی جانچ ہوتی ہے اس کے مطابق یہ وہاں سے نہیں بھیجی گئی۔',
    },
    official: {
      title: 'سرکاری پتا جعلی ہے',
      explanation:
        'پتے میں {domain} لکھا ہے جو {owner} کے سرکاری اداروں کے لیے مخصوص ہے، لیکن ہر ای میل کی جو تکنیکی جانچ ہوتی ہے اس کے مطابق یہ وہاں سے نہیں بھیجی گئی۔',
    },
    other: {
      title: 'بھیجنے والے کے پتے کی تصدیق نہیں ہو سکی',
      explanation:
        'بھیجنے والے کے پتے کی تکنیکی جانچ ناکام رہی: ممکن ہے یہ ای میل {domain} سے نہ آئی ہو۔ غلط ترتیب والے میل سرور بھی اس جانچ میں ناکام ہو جاتے ہیں۔',
    },
    list: {
      title: 'میلنگ لسٹ سے آئی ہے، بھیجنے والے کی تصدیق نہیں ہو سکتی',
      explanation:
        '{domain} کی تکنیکی جانچ ناکام رہی، لیکن یہ ای میل کسی میلنگ لسٹ سے یا آگے بھیجی ہوئی آئی ہے، جس سے یہ جانچ اکثر ٹوٹ جاتی ہے۔',
    },
  },
}
