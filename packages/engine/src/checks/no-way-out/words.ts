import type { Check } from '../check.ts'

export type Key = 'words-only' | 'leads-to-stranger' | 'leads-to-anybodys' | 'none'

export const words: Check<Key>['words'] = {
  en: {
    'words-only': {
      title: 'The way out is only in its words',
      explanation:
        'The mail offers to take you off its list, and lacks the mark by which mail programs unsubscribe safely. Do not follow its link: that tells the sender that you read his mail.',
    },
    'leads-to-stranger': {
      title: 'The way out leads to a stranger',
      explanation:
        'To get no more of these mails you are sent to {target}, which is neither the sender’s own domain nor that of a mail service known here. Some small mail services are not known here.',
    },
    'leads-to-anybodys': {
      title: 'The way out leads to a public place',
      explanation:
        'To get no more of these mails you are sent to {target}, where anyone can put up a page or a forwarding address. No firm takes readers off its list there.',
    },
    none: {
      title: 'An advertisement without a way out',
      explanation:
        'The mail advertises and has no way to get off its list. Firms that advertise by mail must offer one in most countries.',
    },
  },
  ur: {
    'words-only': {
      title: 'نکلنے کا راستہ صرف الفاظ میں',
      explanation:
        'ای میل فہرست سے نکالنے کی پیش کش کرتی ہے مگر اس میں وہ نشان نہیں جس سے میل پروگرام محفوظ طریقے سے نکلتے ہیں۔ اس کا لنک نہ کھولیں: اس سے بھیجنے والے کو پتہ چلتا ہے کہ آپ اس کی میل پڑھتے ہیں۔',
    },
    'leads-to-stranger': {
      title: 'نکلنے کا راستہ اجنبی جگہ جاتا ہے',
      explanation:
        'ایسی میلیں بند کرنے کے لیے آپ کو {target} پر بھیجا جاتا ہے، جو نہ بھیجنے والے کا اپنا ڈومین ہے نہ یہاں معلوم کسی میل سروس کا۔ بعض چھوٹی میل سروسیں یہاں معلوم نہیں۔',
    },
    'leads-to-anybodys': {
      title: 'نکلنے کا راستہ عوامی جگہ جاتا ہے',
      explanation:
        'ایسی میلیں بند کرنے کے لیے آپ کو {target} پر بھیجا جاتا ہے، جہاں کوئی بھی صفحہ یا آگے بھیجنے والا پتہ بنا سکتا ہے۔ کوئی ادارہ وہاں سے فہرست سے نہیں نکالتا۔',
    },
    none: {
      title: 'اشتہار جس سے نکلنے کا راستہ نہیں',
      explanation:
        'ای میل اشتہار ہے اور فہرست سے نکلنے کا کوئی راستہ نہیں دیتی۔ زیادہ تر ملکوں میں اشتہاری میل کے لیے یہ لازم ہے۔',
    },
  },
}
