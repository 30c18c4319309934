import type { Check } from '../check.ts'

export type Key =
  | 'gambling'
  | 'pharmacy'
  | 'dating'
  | 'investment'
  | 'loan'
  | 'discount'
  | 'newsletter'
  | 'adult'
  | 'replica'
  | 'software'
  | 'diploma'
  | 'stock-tip'
  | 'promotion'
  | 'cure'
  | 'credit'
  | 'reward'
  | 'premium-rate'
  | 'household'

export const words: Check<Key>['words'] = {
  en: {
    gambling: {
      title: 'Advertises gambling',
      explanation: 'The message advertises games for money. You need not answer; delete it.',
    },
    pharmacy: {
      title: 'Advertises medicines',
      explanation:
        'The message advertises medicines. What is sold that way is often false or unsafe; ask a pharmacist.',
    },
    dating: {
      title: 'Seeks your acquaintance',
      explanation:
        'Somebody you may not know wants to be written to in private. The pictures are rarely those of whoever writes.',
    },
    investment: {
      title: 'Advertises an investment',
      explanation:
        'The message advertises an investment you did not ask for. Look the company up at your country’s regulator before you read on.',
    },
    loan: {
      title: 'Advertises a loan',
      explanation:
        'The message advertises a loan you did not ask for. Borrow only from a licensed lender, and pay nothing in advance.',
    },
    discount: {
      title: 'Advertises goods or services',
      explanation:
        'The message is an advertisement. It pretends to come from no authority or bank.',
    },
    newsletter: {
      title: 'Advertisement of a known sender',
      explanation:
        'This is an advertisement from the address it names, and it offers a way to unsubscribe. If you know the sender, you can use that.',
    },
    adult: {
      title: 'Advertises adult content',
      explanation:
        'The message advertises adult content. Such pages often want a card number "to prove your age"; delete it.',
    },
    replica: {
      title: 'Advertises copies of brands',
      explanation:
        'The message advertises copies of costly brands. Goods often never come, and card details stay with a stranger.',
    },
    software: {
      title: 'Advertises cheap software',
      explanation:
        'The message advertises software far below its price. Such copies are unlicensed and may carry malware.',
    },
    diploma: {
      title: 'Offers a degree without study',
      explanation: 'The message offers a degree for money. No employer or office recognises it.',
    },
    'stock-tip': {
      title: 'Praises a share to strangers',
      explanation:
        'The message urges strangers to buy a share. Whoever sends it holds that share, and sells it to those who follow.',
    },
    promotion: {
      title: 'Advertises advertising',
      explanation:
        'The message offers web design, search ranking, addresses or leads to somebody it does not know. You need not answer.',
    },
    cure: {
      title: 'Advertises a cure',
      explanation:
        'The message advertises a cure or a way to lose weight. Ask a doctor or pharmacist before you take anything.',
    },
    credit: {
      title: 'Advertises credit or insurance',
      explanation:
        'The message advertises credit, insurance or relief from debt you did not ask for. Deal only with a licensed firm you chose yourself.',
    },
    reward: {
      title: 'Promises gifts or rewards',
      explanation:
        'The message promises gifts or rewards for a click or a survey. What follows is often a subscription or a form for your card.',
    },
    'premium-rate': {
      title: 'Wants costly calls or texts',
      explanation:
        'The message wants you to call or text a number that costs extra. Do not answer; ask your provider to bar such numbers.',
    },
    household: {
      title: 'Advertises things for the home',
      explanation:
        'The message advertises goods or services for the home to somebody it does not know. You need not answer.',
    },
  },
  ur: {
    gambling: {
      title: 'جوئے کا اشتہار',
      explanation: 'پیغام پیسوں والے کھیلوں کا اشتہار ہے۔ جواب کی ضرورت نہیں؛ اسے مٹا دیں۔',
    },
    pharmacy: {
      title: 'دواؤں کا اشتہار',
      explanation:
        'پیغام دواؤں کا اشتہار ہے۔ اس طرح بکنے والی دوائیں اکثر نقلی یا غیر محفوظ ہوتی ہیں؛ کسی فارماسسٹ سے پوچھیں۔',
    },
    dating: {
      title: 'آپ سے رابطہ بڑھانا چاہتا ہے',
      explanation:
        'شاید کوئی انجان آپ سے نجی پیغاموں میں بات چاہتا ہے۔ تصویریں عموماً ان کی اپنی نہیں ہوتیں۔',
    },
    investment: {
      title: 'سرمایہ کاری کا اشتہار',
      explanation:
        'پیغام ایسی سرمایہ کاری کا اشتہار ہے جو آپ نے نہیں مانگی۔ آگے بڑھنے سے پہلے کمپنی کا نام ملک کے نگران ادارے کے ہاں دیکھیں۔',
    },
    loan: {
      title: 'قرض کا اشتہار',
      explanation:
        'پیغام ایسے قرض کا اشتہار ہے جو آپ نے نہیں مانگا۔ صرف لائسنس یافتہ ادارے سے قرض لیں اور پیشگی کچھ نہ دیں۔',
    },
    discount: {
      title: 'چیزوں یا خدمات کا اشتہار',
      explanation: 'یہ پیغام ایک اشتہار ہے۔ یہ کسی سرکاری ادارے یا بینک کا روپ نہیں دھارتا۔',
    },
    newsletter: {
      title: 'معلوم بھیجنے والے کا اشتہار',
      explanation:
        'یہ اشتہار اسی پتے سے آیا ہے جو اس میں لکھا ہے، اور اسے بند کروانے کا راستہ دیتا ہے۔ اگر بھیجنے والے کو جانتے ہیں تو اسے استعمال کر سکتے ہیں۔',
    },
    adult: {
      title: 'بالغوں کے مواد کا اشتہار',
      explanation:
        'پیغام بالغوں کے مواد کا اشتہار ہے۔ ایسے صفحے اکثر ”عمر کی تصدیق“ کے نام پر کارڈ نمبر مانگتے ہیں؛ اسے مٹا دیں۔',
    },
    replica: {
      title: 'برانڈ کی نقلوں کا اشتہار',
      explanation:
        'پیغام مہنگے برانڈ کی نقلوں کا اشتہار ہے۔ اکثر چیز نہیں آتی اور کارڈ کی تفصیل اجنبی کے پاس رہ جاتی ہے۔',
    },
    software: {
      title: 'سستے سافٹ ویئر کا اشتہار',
      explanation:
        'پیغام بہت کم قیمت پر سافٹ ویئر بیچتا ہے۔ ایسی نقول بغیر لائسنس ہوتی ہیں اور ان میں نقصان دہ پروگرام ہو سکتے ہیں۔',
    },
    diploma: {
      title: 'پڑھے بغیر ڈگری کی پیشکش',
      explanation: 'پیغام پیسوں کے بدلے ڈگری کی پیشکش ہے۔ کوئی مالک یا دفتر اسے نہیں مانتا۔',
    },
    'stock-tip': {
      title: 'اجنبیوں کو حصص کی ترغیب',
      explanation:
        'پیغام اجنبیوں کو حصص خریدنے کو کہتا ہے۔ بھیجنے والے کے پاس وہی حصص ہوتے ہیں اور وہ پیچھے آنے والوں کو بیچ دیتا ہے۔',
    },
    promotion: {
      title: 'اشتہاری خدمات کا اشتہار',
      explanation:
        'پیغام انجان لوگوں کو ویب سائٹ، سرچ رینکنگ یا پتوں کی فہرست بیچتا ہے۔ جواب کی ضرورت نہیں۔',
    },
    cure: {
      title: 'علاج کا اشتہار',
      explanation:
        'پیغام کسی علاج یا وزن گھٹانے کے طریقے کا اشتہار ہے۔ کچھ بھی لینے سے پہلے ڈاکٹر یا فارماسسٹ سے پوچھیں۔',
    },
    credit: {
      title: 'کریڈٹ یا انشورنس کا اشتہار',
      explanation:
        'پیغام ایسے کریڈٹ، انشورنس یا قرض سے نجات کا اشتہار ہے جو آپ نے نہیں مانگی۔ صرف اپنے چنے ہوئے لائسنس یافتہ ادارے سے معاملہ کریں۔',
    },
    reward: {
      title: 'تحفوں یا انعام کا وعدہ',
      explanation:
        'پیغام کلک یا سروے کے بدلے تحفوں کا وعدہ کرتا ہے۔ آگے اکثر کوئی سبسکرپشن یا کارڈ کا فارم نکلتا ہے۔',
    },
    'premium-rate': {
      title: 'مہنگی کال یا ایس ایم ایس کروانا',
      explanation:
        'پیغام ایسے نمبر پر کال یا ایس ایم ایس چاہتا ہے جس پر زیادہ پیسے لگتے ہیں۔ جواب نہ دیں؛ اپنی کمپنی سے ایسے نمبر بند کروائیں۔',
    },
    household: {
      title: 'گھر کی چیزوں کا اشتہار',
      explanation:
        'پیغام انجان لوگوں کو گھر کی چیزوں یا خدمات کا اشتہار بھیجتا ہے۔ جواب کی ضرورت نہیں۔',
    },
  },
}
