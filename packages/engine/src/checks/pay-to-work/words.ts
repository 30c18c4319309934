import type { Check } from '../check.ts'

type Key = 'deposit' | 'task-by-chat' | 'job-fee'

export const words: Check<Key>['words'] = {
  en: {
    deposit: {
      title: 'Pay first, to be paid for tasks',
      explanation:
        'The message offers money for small tasks and wants a deposit. The first small payments are bait; later ones are "locked" until you pay more, and none comes back.',
    },
    'task-by-chat': {
      title: 'Easy money for tasks, arranged by chat',
      explanation:
        'The message offers pay for likes, ratings or other small tasks and leads you to a chat. No company pays for that: the tasks end in a deposit you are to pay.',
    },
    'job-fee': {
      title: 'A job that costs money first',
      explanation:
        'The message offers a job or visa and wants a fee or deposit from you. Honest employers pay you; licensed agents may charge only what the law allows, against a receipt and after a contract.',
    },
  },
  ur: {
    deposit: {
      title: 'کام کے پیسے لینے کے لیے پہلے پیسے دیں',
      explanation:
        'پیغام چھوٹے کاموں کے پیسے دینے کا کہتا ہے اور پہلے رقم جمع کرانے کو کہتا ہے۔ شروع کی چھوٹی ادائیگیاں چارہ ہوتی ہیں؛ بعد میں رقم ”لاک“ ہو جاتی ہے اور مزید رقم مانگی جاتی ہے، واپس کچھ نہیں آتا۔',
    },
    'task-by-chat': {
      title: 'چیٹ پر آسان کاموں کے پیسے',
      explanation:
        'پیغام لائک، ریٹنگ یا چھوٹے کاموں کے پیسے دینے کا کہہ کر آپ کو چیٹ پر لے جاتا ہے۔ کوئی کمپنی اس کے پیسے نہیں دیتی: آخر میں آپ سے رقم جمع کرائی جاتی ہے۔',
    },
    'job-fee': {
      title: 'نوکری جس کے لیے پہلے رقم دینی پڑے',
      explanation:
        'پیغام نوکری یا ویزے کی پیشکش کر کے آپ سے فیس یا پیشگی رقم مانگتا ہے۔ ایمان دار مالک آپ کو تنخواہ دیتا ہے؛ لائسنس یافتہ ایجنٹ صرف وہی فیس لے سکتا ہے جو قانون میں ہے، معاہدے کے بعد اور رسید کے ساتھ۔',
    },
  },
}
