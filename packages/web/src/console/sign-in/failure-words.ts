import type { Failure } from './failure-names.ts'

type WordsIn<Words> = Readonly<Record<'en' | 'ur', Words>>

export const failureWords: WordsIn<Readonly<Record<Failure, string>>> = {
  en: {
    'invalid-email-or-password':
      'The address or the password is not right. Look at both, and whether Caps Lock is on.',
    'invalid-code':
      'This code is not right, or no longer. Wait for the next one in the app; if none is taken, see whether the phone’s clock is right.',
    'invalid-backup-code': 'This recovery code is not right, or was used before. Take another.',
    'invalid-two-factor-cookie':
      'That took longer than ten minutes. Begin again with the password.',
    'too-many-attempts':
      'Too many attempts were wrong. Wait fifteen minutes, sign in on a device on which you did before, or use a passkey from another network.',
    'too-many-attempts-request-new-code':
      'Five codes were wrong. Begin again with the password, and type the next code.',
    'account-temporarily-locked':
      'Too many codes were wrong: codes of this account wait fifteen minutes. A passkey works at once.',
    'invalid-password': 'This is not your password now. Look at it again.',
    'password-too-short': 'Take at least 12 characters: four words that do not belong together.',
    'password-too-long': 'Take at most 128 characters.',
    'passkey-not-found':
      'This passkey is not known here: it was removed, or belongs to another desk. Choose another, or use the password.',
    'challenge-not-found': 'That took too long. Try the passkey again.',
    'authentication-failed': 'The passkey was not accepted. Try again, or use the password.',
    'passkeys-need-a-name':
      'Passkeys need a host name, and this desk is reached by a number. Use the authenticator app.',
    'user-not-verified':
      'Unlock the passkey with your finger, face or PIN: touching it is not enough.',
    'second-factor-needed': 'Sign in with your passkey or one-time code first.',
    'not-fresh': 'This asks for a sign-in within the last ten minutes. Sign in again.',
    'passkey-cancelled':
      'No passkey was used: it was cancelled, or took too long. Try again, or use the password.',
    'passkey-known': 'This device has a passkey for you already.',
    'passkey-impossible':
      'This device or browser cannot do that with passkeys. Use another, or the authenticator app.',
    unreachable: 'The desk does not answer. Look at the connection, then try again.',
    'too-many': 'You asked for very much in a short time. Wait a minute, then try again.',
    'role-missing': 'Your role does not include this. An admin can grant roles, under Users.',
    'sign-in': 'Nobody is signed in here any more. Sign in again.',
    'credentials-unknown': 'This sign-in is over. Sign in again.',
    'password-needed': 'Change the first password before anything else.',
    invalid: 'Something of what was entered does not have the right form.',
    'not-found': 'It is not there, or no longer. Look it up in its list.',
    failed: 'The desk failed at this. Try again; whoever runs the desk finds the cause in its log.',
    'store-away':
      'The desk cannot store anything just now, and nothing of this was done. Try again in a moment.',
    busy: 'Too much comes in at the desk just now, and nothing of this was done. Try again in a minute.',
    'too-slow': 'That took too long and was given up. Try again later, or ask for less.',
    'too-large': 'That is more than is taken at once.',
    'cross-site':
      'This page does not stand at the public address of the desk. Open the console there.',
    'changed-meanwhile': 'Somebody changed it meanwhile. Look again, then repeat your change.',
    'too-many-streams': 'Too many pages of the console are open. Close one.',
    'reporter-not-known': 'The reporter did not say who they are, or it was removed.',
    unreadable: 'This message cannot be shown as text.',
    'order-waiting': 'An order for it waits for its gateway already. See what comes of that first.',
    'not-held': 'It is no longer held: it was released or deleted, or its time was over.',
    'gateway-removed': 'Its gateway was removed from this desk. Ask whoever runs that gateway.',
    'not-an-address': 'Give an e-mail address: it is the name to sign in with.',
    'address-taken': 'A user has this address already. Change that one.',
    'name-taken': 'A gateway has this name already. Choose another one.',
    'last-admin':
      'This is the only admin. Make another one first, so that somebody can still grant roles.',
    yourself: 'Ask another admin: nobody resets their own second factor.',
  },
  ur: {
    'invalid-email-or-password':
      'پتا یا پاس ورڈ درست نہیں۔ دونوں دیکھ لیں، اور یہ بھی کہ Caps Lock تو آن نہیں۔',
    'invalid-code':
      'یہ کوڈ درست نہیں، یا پرانا ہو چکا ہے۔ ایپ میں اگلے کوڈ کا انتظار کریں؛ کوئی بھی نہ چلے تو دیکھیں کہ فون کا وقت ٹھیک ہے یا نہیں۔',
    'invalid-backup-code': 'یہ ریکوری کوڈ درست نہیں، یا پہلے استعمال ہو چکا ہے۔ دوسرا لکھیں۔',
    'invalid-two-factor-cookie': 'دس منٹ سے زیادہ ہو گئے۔ پاس ورڈ سے دوبارہ شروع کریں۔',
    'too-many-attempts':
      'بہت سی غلط کوششیں ہو چکی ہیں۔ پندرہ منٹ انتظار کریں، یا اس آلے پر سائن اِن کریں جس پر پہلے کر چکے ہیں، یا کسی اور نیٹ ورک سے پاس کی استعمال کریں۔',
    'too-many-attempts-request-new-code':
      'پانچ کوڈ غلط تھے۔ پاس ورڈ سے دوبارہ شروع کریں اور اگلا کوڈ لکھیں۔',
    'account-temporarily-locked':
      'بہت سے کوڈ غلط تھے: اس اکاؤنٹ کے کوڈ پندرہ منٹ تک نہیں چلیں گے۔ پاس کی فوراً چلتی ہے۔',
    'invalid-password': 'یہ آپ کا موجودہ پاس ورڈ نہیں۔ دوبارہ دیکھیں۔',
    'password-too-short': 'کم از کم 12 حروف رکھیں: چار ایسے الفاظ جن کا آپس میں کوئی تعلق نہ ہو۔',
    'password-too-long': 'زیادہ سے زیادہ 128 حروف رکھیں۔',
    'passkey-not-found':
      'یہ پاس کی یہاں معلوم نہیں: ہٹا دی گئی ہے یا کسی اور ڈیسک کی ہے۔ دوسری چنیں، یا پاس ورڈ استعمال کریں۔',
    'challenge-not-found': 'بہت دیر ہو گئی۔ پاس کی دوبارہ آزمائیں۔',
    'authentication-failed': 'پاس کی قبول نہیں ہوئی۔ دوبارہ کوشش کریں، یا پاس ورڈ استعمال کریں۔',
    'passkeys-need-a-name':
      'پاس کی کے لیے میزبان نام (host name) چاہیے، اور یہ ڈیسک ایک نمبر پر چل رہا ہے۔ authenticator ایپ استعمال کریں۔',
    'user-not-verified': 'پاس کی کو انگلی، چہرے یا PIN سے کھولیں: صرف چھونا کافی نہیں۔',
    'second-factor-needed': 'پہلے اپنی پاس کی یا وَن ٹائم کوڈ سے سائن اِن کریں۔',
    'not-fresh': 'اس کے لیے پچھلے دس منٹ کے اندر کا سائن اِن درکار ہے۔ دوبارہ سائن اِن کریں۔',
    'passkey-cancelled':
      'کوئی پاس کی استعمال نہیں ہوئی: منسوخ ہو گئی یا دیر ہو گئی۔ دوبارہ کوشش کریں، یا پاس ورڈ استعمال کریں۔',
    'passkey-known': 'اس آلے پر آپ کی پاس کی پہلے سے موجود ہے۔',
    'passkey-impossible':
      'یہ آلہ یا براؤزر پاس کی کے ساتھ یہ نہیں کر سکتا۔ دوسرا استعمال کریں، یا authenticator ایپ۔',
    unreachable: 'ڈیسک جواب نہیں دے رہا۔ کنکشن دیکھیں، پھر دوبارہ کوشش کریں۔',
    'too-many': 'تھوڑے وقت میں بہت زیادہ درخواستیں آئیں۔ ایک منٹ ٹھہر کر دوبارہ کوشش کریں۔',
    'role-missing': 'آپ کے کردار میں یہ شامل نہیں۔ منتظم ”صارفین“ میں کردار دے سکتا ہے۔',
    'sign-in': 'یہاں اب کوئی سائن اِن نہیں۔ دوبارہ سائن اِن کریں۔',
    'credentials-unknown': 'یہ سائن اِن ختم ہو چکا ہے۔ دوبارہ سائن اِن کریں۔',
    'password-needed': 'سب سے پہلے ابتدائی پاس ورڈ بدلیں۔',
    invalid: 'جو درج کیا گیا، اس میں کچھ درست شکل میں نہیں۔',
    'not-found': 'یہ موجود نہیں، یا اب نہیں رہا۔ اسے اس کی فہرست میں تلاش کریں۔',
    failed: 'ڈیسک یہ نہیں کر سکا۔ دوبارہ کوشش کریں؛ وجہ ڈیسک چلانے والے کو اس کے لاگ میں ملے گی۔',
    'store-away':
      'ڈیسک ابھی کچھ محفوظ نہیں کر سکتا، اور اس میں سے کچھ نہیں ہوا۔ ذرا دیر میں دوبارہ کوشش کریں۔',
    busy: 'ڈیسک پر ابھی بہت کچھ آ رہا ہے، اور اس میں سے کچھ نہیں ہوا۔ ایک منٹ بعد دوبارہ کوشش کریں۔',
    'too-slow': 'اس میں بہت دیر لگی، اس لیے چھوڑ دیا گیا۔ بعد میں کوشش کریں، یا کم مانگیں۔',
    'too-large': 'ایک بار میں اتنا نہیں لیا جاتا۔',
    'cross-site': 'یہ صفحہ ڈیسک کے عوامی پتے پر نہیں۔ کنسول وہیں کھولیں۔',
    'changed-meanwhile': 'اس دوران کسی نے اسے بدل دیا۔ دوبارہ دیکھیں، پھر اپنی تبدیلی دہرائیں۔',
    'too-many-streams': 'کنسول کے بہت سے صفحے کھلے ہیں۔ ایک بند کریں۔',
    'reporter-not-known': 'اطلاع دینے والے نے اپنی شناخت نہیں بتائی، یا وہ مٹا دی گئی۔',
    unreadable: 'یہ پیغام متن کی صورت میں نہیں دکھایا جا سکتا۔',
    'order-waiting': 'اس کے لیے ایک حکم پہلے ہی گیٹ وے کا منتظر ہے۔ پہلے اس کا نتیجہ دیکھیں۔',
    'not-held': 'یہ اب روکا ہوا نہیں: جاری یا حذف کر دیا گیا، یا اس کی مدت ختم ہو گئی۔',
    'gateway-removed': 'اس کا گیٹ وے اس ڈیسک سے ہٹا دیا گیا۔ گیٹ وے چلانے والے سے پوچھیں۔',
    'not-an-address': 'ای میل پتا لکھیں: سائن اِن اسی نام سے ہوتا ہے۔',
    'address-taken': 'یہ پتا پہلے سے ایک صارف کا ہے۔ اسی کو بدلیں۔',
    'name-taken': 'اس نام کا گیٹ وے پہلے سے موجود ہے۔ کوئی اور نام چنیں۔',
    'last-admin': 'یہ واحد منتظم ہے۔ پہلے دوسرا بنائیں تاکہ کوئی کردار دے سکے۔',
    yourself: 'کسی اور منتظم سے کہیں: اپنی دوسری تصدیق کوئی خود ختم نہیں کرتا۔',
  },
}
