import type { Check } from '../check.ts'

export type Key = 'linked' | 'linked-with-words' | 'unlinked' | 'mapped'

export const words: Check<Key>['words'] = {
  en: {
    linked: {
      title: 'The whole message is a picture',
      explanation:
        'There are hardly any words in this mail: it is a picture with a link behind it. Advertisements are made so, and so are messages that want to get past filters. Read where the link leads before you touch it.',
    },
    'linked-with-words': {
      title: 'A picture with a line of words',
      explanation:
        'Most of this mail is a picture with a link behind it, with a line or two of words. Many honest advertisements look like this too.',
    },
    unlinked: {
      title: 'Only a picture, and no words',
      explanation:
        'The mail shows a picture and says next to nothing in words, so that its text cannot be checked. People who send each other photographs do the same.',
    },
    mapped: {
      title: 'A picture with links in its parts',
      explanation:
        'The mail is a picture whose parts lead to different places. It hides its words from any check.',
    },
  },
  ur: {
    linked: {
      title: 'پورا پیغام ایک تصویر ہے',
      explanation:
        'اس ای میل میں الفاظ نہ ہونے کے برابر ہیں: یہ ایک تصویر ہے جس کے پیچھے لنک ہے۔ اشتہار بھی ایسے بنتے ہیں اور فلٹر سے بچنے والے پیغام بھی۔ چھونے سے پہلے دیکھیں کہ لنک کہاں جاتا ہے۔',
    },
    'linked-with-words': {
      title: 'تصویر کے ساتھ ایک دو سطریں',
      explanation:
        'اس ای میل کا زیادہ حصہ ایک تصویر ہے جس کے پیچھے لنک ہے، ساتھ ایک دو سطریں ہیں۔ بہت سے دیانت دار اشتہار بھی ایسے ہوتے ہیں۔',
    },
    unlinked: {
      title: 'صرف تصویر، الفاظ نہیں',
      explanation:
        'ای میل ایک تصویر دکھاتی ہے اور الفاظ میں تقریباً کچھ نہیں کہتی، اس لیے اس کا متن جانچا نہیں جا سکتا۔ تصویریں بھیجنے والے عام لوگ بھی ایسا کرتے ہیں۔',
    },
    mapped: {
      title: 'تصویر جس کے حصوں میں لنک ہیں',
      explanation:
        'ای میل ایک تصویر ہے جس کے حصے مختلف جگہوں پر لے جاتے ہیں۔ اس طرح اس کے الفاظ کسی جانچ سے چھپ جاتے ہیں۔',
    },
  },
}
