import type { Check } from '../check.ts'

export type Key =
  | 'one-stranger'
  | 'strangers'
  | 'shown'
  | 'from-free-mail'
  | 'mail-service'
  | 'anybodys'
  | 'in-short-message'

export const words: Check<Key>['words'] = {
  en: {
    'one-stranger': {
      title: 'The links have nothing to do with the sender',
      explanation:
        'The message comes from {sender}, but what it calls you to follow leads to {host} alone. Many honest mails use another domain too; ask whose it is before you type anything.',
    },
    strangers: {
      title: 'The links lead to several strangers',
      explanation:
        'The message comes from {sender}, but its links lead to several others, {host} among them, and none to the sender. Newsletters with articles of others look so too.',
    },
    shown: {
      title: 'Addresses of others',
      explanation:
        'The addresses in this message, {host} among them, are not the sender’s ({sender}). They stand in plain sight, as friends and lists send them; that is no sign of fraud by itself.',
    },
    'from-free-mail': {
      title: 'A free mail address, and links to a stranger',
      explanation:
        'The message comes from an address anybody can have ({sender}), and its words hide links to {host}. Friends send such links too, firms and authorities do not write from there.',
    },
    'mail-service': {
      title: 'Only links of a mailing service',
      explanation:
        'All links pass through {host}, a service for mailings, which hides where they lead; none is the sender’s ({sender}). Very many honest newsletters are so.',
    },
    anybodys: {
      title: 'Only links that anybody can have',
      explanation:
        'What the message calls you to follow stands at {host}, where anybody can put something, and nothing leads to the sender ({sender}).',
    },
    'in-short-message': {
      title: 'A link to a site we do not know',
      explanation:
        'The message has a link to {host}, which belongs to no body we know, and a telephone number says little of who wrote it. Many honest messages do this too.',
    },
  },
  ur: {
    'one-stranger': {
      title: 'لنکوں کا بھیجنے والے سے تعلق نہیں',
      explanation:
        'پیغام {sender} سے ہے مگر جس پر بلاتا ہے وہ صرف {host} ہے۔ بہت سی دیانت دار ای میلیں بھی دوسرا ڈومین استعمال کرتی ہیں؛ کچھ لکھنے سے پہلے پوچھیں کہ وہ کس کا ہے۔',
    },
    strangers: {
      title: 'لنک کئی اجنبیوں تک جاتے ہیں',
      explanation:
        'پیغام {sender} سے ہے مگر اس کے لنک کئی اوروں تک جاتے ہیں، جیسے {host}، اور کوئی بھیجنے والے تک نہیں۔ دوسروں کے مضامین والے نیوز لیٹر بھی ایسے ہوتے ہیں۔',
    },
    shown: {
      title: 'دوسروں کے پتے',
      explanation:
        'اس پیغام کے پتے، جیسے {host}، بھیجنے والے ({sender}) کے نہیں۔ وہ صاف نظر آتے ہیں جیسے دوست اور فہرستیں بھیجتی ہیں؛ یہ بذاتِ خود دھوکے کی علامت نہیں۔',
    },
    'from-free-mail': {
      title: 'مفت ای میل اور اجنبی کے لنک',
      explanation:
        'پیغام ایسے پتے سے ہے جو کوئی بھی لے سکتا ہے ({sender}) اور الفاظ کے پیچھے {host} کے لنک ہیں۔ دوست بھی ایسے لنک بھیجتے ہیں؛ ادارے وہاں سے نہیں لکھتے۔',
    },
    'mail-service': {
      title: 'صرف میلنگ سروس کے لنک',
      explanation:
        'سب لنک {host} سے گزرتے ہیں جو ای میل بھیجنے کی سروس ہے اور منزل چھپاتی ہے؛ کوئی بھیجنے والے ({sender}) کا نہیں۔ بہت سے دیانت دار نیوز لیٹر ایسے ہوتے ہیں۔',
    },
    anybodys: {
      title: 'صرف ایسے لنک جو کوئی بھی بنا سکتا ہے',
      explanation:
        'پیغام جس پر بلاتا ہے وہ {host} پر ہے جہاں کوئی بھی کچھ رکھ سکتا ہے، اور کچھ بھی بھیجنے والے ({sender}) تک نہیں جاتا۔',
    },
    'in-short-message': {
      title: 'ایسی سائٹ کا لنک جسے ہم نہیں جانتے',
      explanation:
        'پیغام میں {host} کا لنک ہے جو کسی ایسے ادارے کا نہیں جسے ہم جانتے ہوں، اور فون نمبر لکھنے والے کے بارے میں کم بتاتا ہے۔ بہت سے دیانت دار پیغامات بھی ایسا کرتے ہیں۔',
    },
  },
}
