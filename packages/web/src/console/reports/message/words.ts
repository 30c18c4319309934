import type { WordsIn } from '../../language.tsx'

export interface MessageWords {
  readonly logged: string
  readonly unread: string
  readonly unreadHint: string
  readonly auditor: string
  readonly message: string
  readonly reasons: string
  readonly noReasons: string
  readonly moreReasons: (count: number) => string
  readonly outcomes: Readonly<Record<string, string>>
  readonly weight: string
  readonly rests: (count: number) => string
  readonly marksReason: (number: number) => string
  readonly sources: string
  readonly pieces: Readonly<Record<string, string>>
  readonly quoted: string
  readonly hidden: string
  readonly hiddenHint: string
  readonly hows: Readonly<Record<string, string>>
  readonly links: string
  readonly linksHint: string
  readonly linkText: string
  readonly linkTarget: string
  readonly noWords: string
  readonly attachments: string
  readonly attachmentsHint: string
  readonly name: string
  readonly noName: string
  readonly type: string
  readonly size: string
  readonly hash: string
  readonly noHash: string
  readonly readAs: Readonly<Record<'read' | 'none' | 'failed', string>>
  readonly inline: string
  readonly headers: string
  readonly headersHint: string
  readonly moreHeaders: (count: number) => string
  readonly fewerHeaders: string
  readonly odd: string
  readonly oddities: Readonly<Record<string, string>>
  readonly carried: string
}

export const messageWords: WordsIn<MessageWords> = {
  en: {
    logged: 'That you looked at this message stands in the log.',
    unread: 'The message cannot be shown as text',
    unreadHint: 'Fetch it as it came, and look at it on a machine kept for that.',
    auditor: 'Your role does not read messages themselves. What was found in it stands here.',
    message: 'Message, as text',
    reasons: 'What the engine says',
    noReasons: 'The engine noticed nothing in it.',
    moreReasons: (count) => `Show ${count} more, which weigh less`,
    outcomes: {
      contradicted: 'Contradicted',
      supported: 'Supported',
      unknown: 'Cannot be settled',
    },
    weight: 'weight',
    rests: (count) => (count === 1 ? '1 place in the message' : `${count} places in the message`),
    marksReason: (number) => `Rests on reason ${number}`,
    sources: 'Sources',
    pieces: {
      'sender-name': 'Sender’s name',
      subject: 'Subject',
      body: 'Text',
      attachment: 'From an attachment',
    },
    quoted: 'quoted from an earlier message',
    hidden: 'Hidden in the message',
    hiddenHint: 'A reader does not see these words; programs do.',
    hows: {
      'display-none': 'Not displayed',
      visibility: 'Made invisible',
      tiny: 'Too small to see',
      transparent: 'Transparent',
      'same-colour': 'In the colour of the ground',
      'off-screen': 'Beside the screen',
      'zero-size': 'In a box without size',
      comment: 'In a comment',
      preheader: 'Preview line of the mailbox',
      alternative: 'In a plain-text part that says something else',
    },
    links: 'Links',
    linksHint: 'Written so that no program opens them.',
    linkText: 'What the reader sees',
    linkTarget: 'Where it leads',
    noWords: 'no words',
    attachments: 'Attachments',
    attachmentsHint: 'Only named here; nothing of them is opened.',
    name: 'Name',
    noName: 'without a name',
    type: 'Type',
    size: 'Size',
    hash: 'SHA-256',
    noHash: 'could not be taken out',
    readAs: { read: 'its text was read', none: 'has no text', failed: 'its text cannot be read' },
    inline: 'part of the text',
    headers: 'Headers',
    headersHint: 'Those that name whom it came to are left out.',
    moreHeaders: (count) => `Show ${count} more`,
    fewerHeaders: 'Show the important ones only',
    odd: 'Oddities in how it is made',
    oddities: {
      empty: 'It is empty',
      'not-text': 'It is no text',
      'truncated-bytes': 'It is longer than what is read',
      'too-many-parts': 'It has too many parts',
      'too-deep': 'Its parts are nested too deep',
      'too-many-headers': 'It has too many headers',
      'headers-too-long': 'Its headers are too long',
      'too-many-links': 'It has too many links',
      'too-much-text': 'It has too much text',
      'expansion-limit': 'Something in it unpacks to too much',
      'text-cut': 'Some of its text was not read',
      'unknown-charset': 'Its character set is unknown',
      'wrong-charset': 'It names the wrong character set',
      'broken-encoding': 'Its encoding is broken',
      'missing-boundary': 'The end of a part is missing',
      'no-sender': 'It names no sender',
      'several-from': 'It names several senders in several lines',
      'several-subjects': 'It has several subjects',
      'invalid-address': 'An address in it is none',
      'invalid-date': 'Its date is none',
      'zero-width': 'Signs of no width stand in its words',
      'direction-override': 'Signs turn the direction of its text',
      'mixed-scripts': 'Letters of several scripts in one word',
      'spaced-letters': 'Words are spaced out letter by letter',
      'split-words': 'Words are split to hide them from programs',
      'attachment-unreadable': 'An attachment cannot be read',
      'attachment-encrypted': 'An attachment is locked by a password',
      'no-reader-for-attachment': 'Nothing here reads one of its attachments',
      'alternatives-differ': 'Its plain text says something else than its page',
      'parser-failed': 'A part of it broke the parser',
    },
    carried: 'This message was carried by another, which is not shown.',
  },
  ur: {
    logged: 'آپ نے یہ پیغام دیکھا، یہ لاگ میں درج ہو گیا ہے۔',
    unread: 'پیغام متن کے طور پر نہیں دکھایا جا سکتا',
    unreadHint: 'اسے اصل شکل میں حاصل کریں اور اسی کام کے لیے مخصوص کمپیوٹر پر دیکھیں۔',
    auditor: 'آپ کا کردار خود پیغامات نہیں پڑھتا۔ اس میں جو ملا وہ یہاں درج ہے۔',
    message: 'پیغام، صرف متن',
    reasons: 'انجن کیا کہتا ہے',
    noReasons: 'انجن کو اس میں کچھ نہیں ملا۔',
    moreReasons: (count) => `مزید ${count} دکھائیں جن کا وزن کم ہے`,
    outcomes: { contradicted: 'غلط ثابت', supported: 'درست ثابت', unknown: 'طے نہیں ہو سکا' },
    weight: 'وزن',
    rests: (count) => `پیغام میں ${count} ${count === 1 ? 'جگہ' : 'جگہیں'}`,
    marksReason: (number) => `وجہ ${number} کی بنیاد`,
    sources: 'ماخذ',
    pieces: {
      'sender-name': 'بھیجنے والے کا نام',
      subject: 'موضوع',
      body: 'متن',
      attachment: 'منسلکہ فائل سے',
    },
    quoted: 'پہلے کے پیغام کا اقتباس',
    hidden: 'پیغام میں چھپا ہوا',
    hiddenHint: 'یہ الفاظ پڑھنے والے کو نظر نہیں آتے، پروگراموں کو آتے ہیں۔',
    hows: {
      'display-none': 'دکھایا ہی نہیں جاتا',
      visibility: 'نظر سے ہٹایا گیا',
      tiny: 'اتنا چھوٹا کہ نظر نہ آئے',
      transparent: 'شفاف',
      'same-colour': 'پس منظر کے رنگ میں',
      'off-screen': 'اسکرین سے باہر',
      'zero-size': 'بغیر حجم کے خانے میں',
      comment: 'تبصرے میں',
      preheader: 'میل باکس میں نظر آنے والی پہلی سطر',
      alternative: 'سادہ متن کے حصے میں، جو کچھ اور کہتا ہے',
    },
    links: 'لنکس',
    linksHint: 'اس طرح لکھے گئے ہیں کہ کوئی پروگرام انہیں نہ کھولے۔',
    linkText: 'پڑھنے والا کیا دیکھتا ہے',
    linkTarget: 'کہاں لے جاتا ہے',
    noWords: 'کوئی الفاظ نہیں',
    attachments: 'منسلکہ فائلیں',
    attachmentsHint: 'یہاں صرف نام ہیں؛ ان میں سے کچھ کھولا نہیں جاتا۔',
    name: 'نام',
    noName: 'بے نام',
    type: 'قسم',
    size: 'حجم',
    hash: 'SHA-256',
    noHash: 'الگ نہ کی جا سکی',
    readAs: { read: 'متن پڑھا گیا', none: 'کوئی متن نہیں', failed: 'متن پڑھا نہ جا سکا' },
    inline: 'متن کا حصہ',
    headers: 'ہیڈرز',
    headersHint: 'وہ ہیڈر شامل نہیں جو وصول کنندہ کا نام بتاتے ہیں۔',
    moreHeaders: (count) => `مزید ${count} دکھائیں`,
    fewerHeaders: 'صرف اہم دکھائیں',
    odd: 'بناوٹ میں غیر معمولی باتیں',
    oddities: {
      empty: 'خالی ہے',
      'not-text': 'یہ متن نہیں',
      'truncated-bytes': 'جتنا پڑھا جاتا ہے اس سے لمبا ہے',
      'too-many-parts': 'حصے بہت زیادہ ہیں',
      'too-deep': 'حصے حد سے زیادہ تہ در تہ ہیں',
      'too-many-headers': 'ہیڈر بہت زیادہ ہیں',
      'headers-too-long': 'ہیڈر بہت لمبے ہیں',
      'too-many-links': 'لنکس بہت زیادہ ہیں',
      'too-much-text': 'متن بہت زیادہ ہے',
      'expansion-limit': 'اس کی کوئی چیز کھل کر حد سے بڑی ہو جاتی ہے',
      'text-cut': 'کچھ متن پڑھا نہیں گیا',
      'unknown-charset': 'حروف کا معیار نامعلوم ہے',
      'wrong-charset': 'حروف کا معیار غلط بتایا گیا ہے',
      'broken-encoding': 'انکوڈنگ خراب ہے',
      'missing-boundary': 'کسی حصے کا اختتام غائب ہے',
      'no-sender': 'بھیجنے والے کا نام نہیں',
      'several-from': 'کئی سطروں میں کئی بھیجنے والے ہیں',
      'several-subjects': 'ایک سے زیادہ موضوع ہیں',
      'invalid-address': 'اس کا کوئی پتا درست نہیں',
      'invalid-date': 'تاریخ درست نہیں',
      'zero-width': 'الفاظ میں نظر نہ آنے والے نشان ہیں',
      'direction-override': 'نشان متن کی سمت الٹ دیتے ہیں',
      'mixed-scripts': 'ایک لفظ میں کئی رسم الخط کے حروف',
      'spaced-letters': 'الفاظ کے حروف الگ الگ لکھے ہیں',
      'split-words': 'پروگراموں سے چھپانے کے لیے الفاظ توڑے گئے ہیں',
      'attachment-unreadable': 'ایک منسلکہ فائل پڑھی نہیں جا سکتی',
      'attachment-encrypted': 'ایک منسلکہ فائل پر پاس ورڈ ہے',
      'no-reader-for-attachment': 'یہاں ایک منسلکہ فائل پڑھنے والا کچھ نہیں',
      'alternatives-differ': 'سادہ متن اس کے صفحے سے مختلف ہے',
      'parser-failed': 'اس کا ایک حصہ پارسر سے نہ پڑھا گیا',
    },
    carried: 'یہ پیغام ایک اور پیغام کے اندر آیا تھا جو دکھایا نہیں گیا۔',
  },
}
