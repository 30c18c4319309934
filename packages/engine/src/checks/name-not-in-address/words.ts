import type { Check } from '../check.ts'

export type Key = 'ordinary' | 'with-link' | 'office' | 'free-mail'

export const words: Check<Key>['words'] = {
  en: {
    ordinary: {
      title: 'Name and address have nothing in common',
      explanation:
        'It calls itself “{name}”, and its address {address} has nothing of that name. Frauds put any name before any address. Some honest people and firms have such addresses too.',
    },
    'with-link': {
      title: 'Name and address have nothing in common, and a link leads elsewhere',
      explanation:
        'It calls itself “{name}”, its address {address} has nothing of that name, and it wants you to follow a link to some other place. Frauds are often made of such pieces. Some honest firms that write through others do this too.',
    },
    office: {
      title: 'An office without a name at an address without that office',
      explanation:
        '“{name}” names an office and not whose, and the address {address} has nothing of it. Many honest notices are sent so; ask whose office it is.',
    },
    'free-mail': {
      title: 'Name and free address have nothing in common',
      explanation:
        'It calls itself “{name}”, and its free address {address} has nothing of that name. Some people have such addresses; frauds use whichever they can get.',
    },
  },
  ur: {
    ordinary: {
      title: 'نام اور پتے میں کچھ مشترک نہیں',
      explanation:
        'یہ خود کو ”{name}“ کہتی ہے، مگر پتے {address} میں اس نام کا کچھ نہیں۔ دھوکے باز کوئی بھی نام کسی بھی پتے کے ساتھ لگا دیتے ہیں۔ بعض دیانت دار لوگوں اور اداروں کے پتے بھی ایسے ہوتے ہیں۔',
    },
    'with-link': {
      title: 'نام اور پتے میں کچھ مشترک نہیں، اور لنک کہیں اور جاتا ہے',
      explanation:
        'یہ خود کو ”{name}“ کہتی ہے، پتے {address} میں اس نام کا کچھ نہیں، اور چاہتی ہے کہ آپ کسی اور جگہ کا لنک کھولیں۔ دھوکے اکثر ایسے ٹکڑوں سے بنتے ہیں۔ دوسروں کے ذریعے لکھنے والے بعض دیانت دار ادارے بھی ایسا کرتے ہیں۔',
    },
    office: {
      title: 'بے نام دفتر، اور پتے میں اس کا ذکر نہیں',
      explanation:
        '”{name}“ کسی دفتر کا نام ہے مگر یہ نہیں کہ کس کا، اور پتے {address} میں اس کا کچھ نہیں۔ بہت سی درست اطلاعات بھی ایسے آتی ہیں؛ پوچھیں کہ یہ کس کا دفتر ہے۔',
    },
    'free-mail': {
      title: 'نام اور مفت پتے میں کچھ مشترک نہیں',
      explanation:
        'یہ خود کو ”{name}“ کہتی ہے، مگر مفت پتے {address} میں اس نام کا کچھ نہیں۔ بعض لوگوں کے پتے ایسے ہوتے ہیں؛ دھوکے باز جو ملے استعمال کرتے ہیں۔',
    },
  },
}
