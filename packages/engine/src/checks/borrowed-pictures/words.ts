import type { Check } from '../check.ts'

export type Key = 'picture-host' | 'bare-number' | 'body'

export const words: Check<Key>['words'] = {
  en: {
    'picture-host': {
      title: 'Pictures from a public picture site',
      explanation:
        'Its pictures lie at {host}, where anyone can put pictures up without being known. Firms keep their own; people in forums and small clubs do not.',
    },
    'bare-number': {
      title: 'Pictures from a machine without a name',
      explanation:
        'A picture is fetched from {host}, a bare number instead of a name. Firms that write to customers have a name. Loading the picture tells the sender that you read the mail.',
    },
    body: {
      title: 'Pictures borrowed from the real site',
      explanation:
        'The pictures are fetched from {host}, the site of whom it says it is, and the mail does not come from there. Copied letters are made so.',
    },
  },
  ur: {
    'picture-host': {
      title: 'تصویریں ایک عوامی سائٹ سے',
      explanation:
        'اس کی تصویریں {host} پر ہیں، جہاں کوئی بھی بغیر پہچان کے تصویر رکھ سکتا ہے۔ ادارے اپنی تصویریں اپنے پاس رکھتے ہیں؛ چھوٹے کلب اور فورم نہیں۔',
    },
    'bare-number': {
      title: 'بے نام مشین سے تصویریں',
      explanation:
        'ایک تصویر {host} سے آتی ہے، جو نام کی جگہ صرف نمبر ہے۔ گاہکوں کو لکھنے والے اداروں کا نام ہوتا ہے۔ تصویر کھلنے سے بھیجنے والے کو پتہ چلتا ہے کہ آپ نے میل پڑھی۔',
    },
    body: {
      title: 'اصل سائٹ سے مانگی ہوئی تصویریں',
      explanation:
        'تصویریں {host} سے آتی ہیں، یعنی اس کی سائٹ سے جس کا یہ نام لیتی ہے، مگر ای میل وہاں سے نہیں آئی۔ نقل شدہ خط ایسے بنتے ہیں۔',
    },
  },
}
