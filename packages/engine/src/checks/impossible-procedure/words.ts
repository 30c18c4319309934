import type { Check } from '../check.ts'

type Key =
  | 'practice'
  | 'digital-arrest'
  | 'settlement'
  | 'ultimatum'
  | 'notice-by-chat'
  | 'court-order'
  | 'arrest-announced'
  | 'bank-code'
  | 'safe-account'
  | 'key-to-press'

export const words: Check<Key>['words'] = {
  en: {
    practice: {
      title: '{body} does not do this',
      explanation: '{body} is known never to act like this. It never {practice}.',
    },
    'digital-arrest': {
      title: 'There is no arrest by video call',
      explanation:
        'No police force arrests, questions or guards anyone by video call. There is no "digital arrest" in any law: you may hang up at any time.',
    },
    settlement: {
      title: 'No case is closed for money sent like this',
      explanation:
        'The message offers to end an accusation for a payment. No police force, agency or court does that. A lawful fine is set by a court, in writing, and paid by challan.',
    },
    ultimatum: {
      title: 'No authority accuses by message with {hours|hour|hours} to answer',
      explanation:
        'A real summons names you, the case number, the officer, the place and the day to come, and leaves days for it. An accusation by message with {hours|hour|hours} to answer is not how any authority works.',
    },
    'notice-by-chat': {
      title: 'A legal notice in a chat',
      explanation:
        'Police, agencies and courts do not serve an FIR, a warrant or a notice by WhatsApp or another chat. A seal or a photograph of an officer in a chat proves nothing.',
    },
    'court-order': {
      title: 'A court order is not announced like this',
      explanation:
        'A court’s order bears a case number and the names of the parties, and is served by the court. No court makes an order against an internet connection and lets somebody announce it with a demand.',
    },
    'arrest-announced': {
      title: 'No arrest is announced by message',
      explanation:
        'Police do not announce an arrest to the person by message. Whoever writes so wants you to be afraid and to answer.',
    },
    'bank-code': {
      title: 'No bank asks for this',
      explanation:
        '{body}, like every bank and wallet, never asks for a one-time code, PIN or password. It does not need them; only a thief does.',
    },
    'safe-account': {
      title: 'Nobody’s money is made safe by moving it',
      explanation:
        'No bank and no police force has you move your money to protect or examine it. A thief cannot be stopped so: the account you are told of is the thief’s. End the call.',
    },
    'key-to-press': {
      title: 'No authority has you press a key',
      explanation:
        'The call or message accuses or threatens you and wants a key pressed to reach an officer. Police, courts and registries do not work by recorded calls. Hang up.',
    },
  },
  ur: {
    practice: {
      title: '{body} ایسا نہیں کرتا',
      explanation: '{body} کے بارے میں معلوم ہے کہ وہ یہ کام کبھی نہیں کرتا: {practice}۔',
    },
    'digital-arrest': {
      title: 'ویڈیو کال پر گرفتاری نہیں ہوتی',
      explanation:
        'کوئی پولیس ویڈیو کال پر نہ گرفتار کرتی ہے، نہ تفتیش کرتی ہے اور نہ کسی کو نگرانی میں رکھتی ہے۔ ”ڈیجیٹل گرفتاری“ کسی قانون میں نہیں: آپ جب چاہیں کال بند کر سکتے ہیں۔',
    },
    settlement: {
      title: 'اس طرح رقم دینے سے کوئی کیس بند نہیں ہوتا',
      explanation:
        'پیغام رقم لے کر الزام ختم کرنے کی پیشکش کرتا ہے۔ کوئی پولیس، ایجنسی یا عدالت ایسا نہیں کرتی۔ قانونی جرمانہ عدالت تحریری طور پر مقرر کرتی ہے اور وہ چالان سے جمع ہوتا ہے۔',
    },
    ultimatum: {
      title: 'کوئی ادارہ پیغام پر الزام لگا کر {hours} گھنٹے کی مہلت نہیں دیتا',
      explanation:
        'اصل طلبی میں آپ کا نام، کیس نمبر، افسر، جگہ اور حاضری کا دن لکھا ہوتا ہے اور کئی دن دیے جاتے ہیں۔ پیغام پر الزام لگا کر {hours} گھنٹے میں جواب مانگنا کسی ادارے کا طریقہ نہیں۔',
    },
    'notice-by-chat': {
      title: 'چیٹ پر قانونی نوٹس',
      explanation:
        'پولیس، ایجنسیاں اور عدالتیں ایف آئی آر، وارنٹ یا نوٹس واٹس ایپ یا کسی چیٹ پر نہیں بھیجتیں۔ چیٹ میں مہر یا افسر کی تصویر سے کچھ ثابت نہیں ہوتا۔',
    },
    'court-order': {
      title: 'عدالتی حکم کی اطلاع ایسے نہیں دی جاتی',
      explanation:
        'عدالتی حکم پر مقدمے کا نمبر اور فریقین کے نام ہوتے ہیں اور عدالت خود اس کی تعمیل کراتی ہے۔ کوئی عدالت کسی انٹرنیٹ کنکشن کے خلاف حکم دے کر اسے مطالبے کے ساتھ نہیں بھجواتی۔',
    },
    'arrest-announced': {
      title: 'گرفتاری کی اطلاع پیغام پر نہیں دی جاتی',
      explanation:
        'پولیس جسے گرفتار کرنا ہو اسے پہلے پیغام نہیں بھیجتی۔ ایسا لکھنے والا چاہتا ہے کہ آپ ڈر کر جواب دیں۔',
    },
    'bank-code': {
      title: 'کوئی بینک یہ نہیں مانگتا',
      explanation:
        '{body} ہو یا کوئی اور بینک یا والٹ، کبھی ایک بار والا کوڈ، پن یا پاس ورڈ نہیں مانگتا۔ اسے ان کی ضرورت نہیں؛ صرف چور کو ہوتی ہے۔',
    },
    'safe-account': {
      title: 'رقم منتقل کرنے سے محفوظ نہیں ہوتی',
      explanation:
        'کوئی بینک یا پولیس حفاظت یا جانچ کے لیے آپ سے رقم منتقل نہیں کرواتی۔ جو اکاؤنٹ بتایا جائے وہ چور ہی کا ہوتا ہے۔ کال بند کر دیں۔',
    },
    'key-to-press': {
      title: 'کوئی ادارہ ہندسہ دبانے کو نہیں کہتا',
      explanation:
        'پیغام یا کال الزام یا دھمکی دے کر افسر سے بات کے لیے ہندسہ دبواتی ہے۔ پولیس، عدالتیں اور نادرا ریکارڈ شدہ کالوں سے کام نہیں کرتے۔ کال بند کر دیں۔',
    },
  },
}
