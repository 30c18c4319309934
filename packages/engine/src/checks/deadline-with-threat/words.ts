import type { Check } from '../check.ts'

type Key = 'arrest' | 'hours' | 'account' | 'at-once' | 'mild' | 'days'

export const words: Check<Key>['words'] = {
  en: {
    arrest: {
      title: 'Arrest in {hours|hour|hours}, told by message',
      explanation:
        'The message says that you will be arrested and gives you {hours|hour|hours}. Nobody who may arrest people tells them so by message beforehand. You have time: call the police at the number you know.',
    },
    hours: {
      title: 'A threat, and {hours|hour|hours} to obey',
      explanation:
        'The message threatens you and leaves you {hours|hour|hours}, so that you act before you ask anyone. Police, courts, tax offices and banks give days or weeks, and you may always check first.',
    },
    account: {
      title: 'An account to be closed within {hours|hour|hours}',
      explanation:
        'The message says that an account or a number of yours will be blocked or deleted within {hours|hour|hours}. Honest services announce this too. Do not use the link: open the service the way you always do and look there.',
    },
    'at-once': {
      title: 'A threat, and no time to think',
      explanation:
        'The message threatens you and wants you to act at once. Haste serves whoever wrote it: nothing real is lost by checking first.',
    },
    mild: {
      title: 'Very little time to avoid a loss',
      explanation:
        'The message says you will lose something within {hours|hour|hours}. Some bills and offers do that too: look at your own account or call the number on your bill before you act.',
    },
    days: {
      title: 'A deadline with a consequence',
      explanation:
        'The message names a consequence and about {days|day|days}. Real notices do that as well; check it with the body itself before the day comes.',
    },
  },
  ur: {
    arrest: {
      title: 'پیغام میں {hours} گھنٹے کے اندر گرفتاری کی دھمکی',
      explanation:
        'پیغام کہتا ہے کہ آپ کو گرفتار کیا جائے گا اور {hours} گھنٹے کی مہلت دیتا ہے۔ جسے گرفتاری کا اختیار ہو وہ پہلے سے پیغام بھیج کر نہیں بتاتا۔ آپ کے پاس وقت ہے: پولیس کو اس نمبر پر فون کریں جو آپ جانتے ہیں۔',
    },
    hours: {
      title: 'دھمکی، اور صرف {hours} گھنٹے کی مہلت',
      explanation:
        'یہ پیغام ڈراتا ہے اور صرف {hours} گھنٹے کی مہلت دیتا ہے، تاکہ آپ کسی سے پوچھے بغیر عمل کر بیٹھیں۔ پولیس، عدالتیں، ٹیکس کے دفتر اور بینک کئی دن یا ہفتے دیتے ہیں، اور پہلے تصدیق کر لینا ہمیشہ آپ کا حق ہے۔',
    },
    account: {
      title: '{hours} گھنٹے میں اکاؤنٹ یا نمبر بند ہونے کی اطلاع',
      explanation:
        'پیغام کے مطابق {hours} گھنٹے کے اندر آپ کا کوئی اکاؤنٹ یا نمبر بند یا ختم کر دیا جائے گا۔ سچی کمپنیاں بھی ایسی اطلاع دیتی ہیں۔ لنک استعمال نہ کریں: سروس کو اسی طرح کھولیں جیسے ہمیشہ کھولتے ہیں، اور وہاں دیکھ لیں۔',
    },
    'at-once': {
      title: 'دھمکی، اور سوچنے کا وقت نہیں',
      explanation:
        'یہ پیغام دھمکی دے کر فوراً عمل کرانا چاہتا ہے۔ جلدی صرف لکھنے والے کے کام آتی ہے: پہلے تصدیق کر لینے سے آپ کا کوئی نقصان نہیں ہوتا۔',
    },
    mild: {
      title: 'نقصان سے بچنے کے لیے بہت کم وقت',
      explanation:
        'پیغام کے مطابق {hours} گھنٹے کے اندر آپ کا کوئی نقصان ہو جائے گا۔ بعض بل اور پیشکشیں بھی ایسا کہتی ہیں: عمل سے پہلے اپنا اکاؤنٹ خود دیکھیں یا بل پر لکھے نمبر پر پوچھیں۔',
    },
    days: {
      title: 'مہلت، اور نہ ماننے کا انجام',
      explanation:
        'پیغام میں تقریباً {days} دن کی مہلت اور نہ ماننے کا انجام لکھا ہے۔ اصلی نوٹس بھی ایسا کرتے ہیں؛ تاریخ سے پہلے خود ادارے سے تصدیق کر لیں۔',
    },
  },
}
