import type { Check } from '../check.ts'

export type Key =
  | 'account'
  | 'odd-script'
  | 'script'
  | 'tool'
  | 'unnamed'
  | 'rented'
  | 'impossible'
  | 'localhost'

export const words: Check<Key>['words'] = {
  en: {
    account: {
      title: 'Sent by a machine’s own account',
      explanation:
        'The envelope names {sign}: not a person or an office, but the account under which a server runs programs.',
    },
    'odd-script': {
      title: 'Sent by a page in an odd place',
      explanation:
        'A page at {sign} sent this mail. Pages have no business in such a place; broken-in sites have them there.',
    },
    script: {
      title: 'Sent by a page of a web site',
      explanation: 'A page ({sign}) sent this mail. Contact forms and small shops do so too.',
    },
    tool: {
      title: 'Sent with a program for web pages',
      explanation:
        'It was sent with {sign}, a program for mailing from web sites. Many honest mails do this too.',
    },
    unnamed: {
      title: 'The sending machine has no name',
      explanation:
        'The machine that handed this mail in calls itself “{sign}”, a name without a domain.',
    },
    rented: {
      title: 'Sent from a rented server nobody has named',
      explanation:
        'The machine that handed this mail in calls itself “{sign}”, the name a rented server has before anybody names it.',
    },
    impossible: {
      title: 'The sending machine’s name cannot exist',
      explanation:
        'The machine that handed this mail in calls itself “{sign}”, a name that cannot exist on the internet.',
    },
    localhost: {
      title: 'Written on a nameless server',
      explanation:
        'Its number ({sign}) was given by a machine that does not know its own name. Programs on rented servers do so, and some old systems.',
    },
  },
  ur: {
    account: {
      title: 'مشین کے اپنے اکاؤنٹ سے بھیجی گئی',
      explanation:
        'لفافے پر {sign} لکھا ہے: یہ کوئی شخص یا دفتر نہیں بلکہ وہ اکاؤنٹ ہے جس سے سرور پروگرام چلاتا ہے۔',
    },
    'odd-script': {
      title: 'عجیب جگہ پڑے صفحے سے بھیجی گئی',
      explanation:
        'یہ ای میل {sign} پر موجود صفحے نے بھیجی۔ ایسی جگہ صفحوں کا کام نہیں؛ ہیک شدہ سائٹوں میں وہ وہیں ملتے ہیں۔',
    },
    script: {
      title: 'ویب سائٹ کے صفحے سے بھیجی گئی',
      explanation:
        'یہ ای میل ایک صفحے ({sign}) نے بھیجی۔ رابطہ فارم اور چھوٹی دکانیں بھی ایسا کرتی ہیں۔',
    },
    tool: {
      title: 'ویب صفحوں کے پروگرام سے بھیجی گئی',
      explanation:
        'یہ {sign} سے بھیجی گئی، جو ویب سائٹوں سے ای میل بھیجنے کا پروگرام ہے۔ بہت سی دیانت دار ای میلیں بھی ایسی ہوتی ہیں۔',
    },
    unnamed: {
      title: 'بھیجنے والی مشین کا کوئی نام نہیں',
      explanation: 'جس مشین نے یہ ای میل پہنچائی وہ خود کو ”{sign}“ کہتی ہے، جس میں ڈومین نہیں۔',
    },
    rented: {
      title: 'کرائے کے بے نام سرور سے بھیجی گئی',
      explanation:
        'جس مشین نے یہ ای میل پہنچائی وہ خود کو ”{sign}“ کہتی ہے، جو کرائے کے سرور کا ابتدائی نام ہوتا ہے۔',
    },
    impossible: {
      title: 'بھیجنے والی مشین کا نام ہو ہی نہیں سکتا',
      explanation:
        'جس مشین نے یہ ای میل پہنچائی وہ خود کو ”{sign}“ کہتی ہے، جو انٹرنیٹ پر ہو ہی نہیں سکتا۔',
    },
    localhost: {
      title: 'بے نام سرور پر لکھی گئی',
      explanation:
        'اس کا نمبر ({sign}) ایسی مشین نے دیا جسے اپنا نام معلوم نہیں۔ کرائے کے سروروں کے پروگرام اور کچھ پرانے نظام ایسا کرتے ہیں۔',
    },
  },
}
