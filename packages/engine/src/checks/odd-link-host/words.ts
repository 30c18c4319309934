import type { Check } from '../check.ts'

export type Key =
  | 'number'
  | 'port'
  | 'user-info'
  | 'punycode'
  | 'suffix-inside'
  | 'deep'
  | 'random-name'
  | 'random-label'
  | 'hyphens'
  | 'digits'
  | 'throwaway-suffix'
  | 'resold-suffix'

export const words: Check<Key>['words'] = {
  en: {
    number: {
      title: 'A number instead of a name',
      explanation:
        'The link leads to {host}: a bare number, no name anybody answers for. Honest senders have a name.',
    },
    port: {
      title: 'An unusual door',
      explanation:
        'The link names an unusual port at {host}. Sites for the public do not need one.',
    },
    'user-info': {
      title: 'A name before the real address',
      explanation:
        'In the link something stands before an “@”, as if it were the site. It really leads to {host}.',
    },
    punycode: {
      title: 'Letters of another script in the name',
      explanation:
        'The name {host} is written with letters that may look like others. Many honest names in other scripts are so too; look twice.',
    },
    'suffix-inside': {
      title: 'A false ending within the name',
      explanation:
        'The name {host} has an ending like “.com” in its middle, so that its beginning looks like another site. Only its end counts.',
    },
    deep: {
      title: 'A long chain of names',
      explanation:
        '{host} is a chain of many names, of which only the last ones count. Large firms’ machines are named so too.',
    },
    'random-name': {
      title: 'A name drawn by lot',
      explanation:
        'The name {host} looks drawn by lot. Such names are registered by the hundred and thrown away after days; some honest abbreviations look so too.',
    },
    'random-label': {
      title: 'A part of the name drawn by lot',
      explanation:
        'A part of {host} looks drawn by lot. Many honest services name their customers so too.',
    },
    hyphens: {
      title: 'A name of many hyphens',
      explanation:
        'The name {host} is put together of many words. Fraudsters build names so to sound right; some honest ones are so too.',
    },
    digits: {
      title: 'A name of many digits',
      explanation:
        'The name {host} has many digits, as names have that are registered by the hundred. Some honest ones are so too.',
    },
    'throwaway-suffix': {
      title: 'An ending of bad repute',
      explanation:
        '{host} ends as the names of very many frauds and bulk mailings do, because names there cost next to nothing. Many honest names end so too.',
    },
    'resold-suffix': {
      title: 'An ending that a business sells',
      explanation:
        '{host} stands below a domain whose owner sells names as if he were a registry. Few honest senders use one.',
    },
  },
  ur: {
    number: {
      title: 'نام کی جگہ نمبر',
      explanation:
        'لنک {host} پر لے جاتا ہے: صرف ایک نمبر، کوئی نام نہیں جس کا کوئی ذمہ دار ہو۔ دیانت دار بھیجنے والوں کا نام ہوتا ہے۔',
    },
    port: {
      title: 'غیر معمولی پورٹ',
      explanation:
        'لنک میں {host} کی غیر معمولی پورٹ لکھی ہے۔ عوامی سائٹوں کو اس کی ضرورت نہیں ہوتی۔',
    },
    'user-info': {
      title: 'اصل پتے سے پہلے نام',
      explanation:
        'لنک میں “@” سے پہلے کچھ لکھا ہے جو سائٹ معلوم ہو۔ اصل میں وہ {host} پر لے جاتا ہے۔',
    },
    punycode: {
      title: 'نام میں دوسرے رسم الخط کے حروف',
      explanation:
        'نام {host} ایسے حروف سے لکھا ہے جو دوسروں جیسے لگ سکتے ہیں۔ بہت سے دیانت دار نام بھی ایسے ہوتے ہیں؛ دو بار دیکھیں۔',
    },
    'suffix-inside': {
      title: 'نام کے بیچ جھوٹا لاحقہ',
      explanation:
        'نام {host} کے بیچ میں “.com” جیسا لاحقہ ہے تاکہ شروع کسی اور سائٹ جیسا لگے۔ صرف آخری حصہ معنی رکھتا ہے۔',
    },
    deep: {
      title: 'ناموں کی لمبی زنجیر',
      explanation:
        '{host} کئی ناموں کی زنجیر ہے جن میں صرف آخری معنی رکھتے ہیں۔ بڑے اداروں کی مشینوں کے نام بھی ایسے ہوتے ہیں۔',
    },
    'random-name': {
      title: 'قرعے سے نکلا نام',
      explanation:
        'نام {host} بے ترتیب حروف کا لگتا ہے۔ ایسے نام سینکڑوں میں لیے اور چند دن بعد پھینک دیے جاتے ہیں؛ کچھ دیانت دار مخففات بھی ایسے لگتے ہیں۔',
    },
    'random-label': {
      title: 'نام کا ایک حصہ قرعے سے',
      explanation:
        '{host} کا ایک حصہ بے ترتیب لگتا ہے۔ بہت سی دیانت دار سروسیں بھی گاہکوں کے ایسے نام رکھتی ہیں۔',
    },
    hyphens: {
      title: 'کئی ڈیش والا نام',
      explanation:
        'نام {host} کئی لفظ جوڑ کر بنا ہے۔ دھوکے باز یوں نام بناتے ہیں کہ درست لگے؛ کچھ دیانت دار نام بھی ایسے ہوتے ہیں۔',
    },
    digits: {
      title: 'کئی ہندسوں والا نام',
      explanation:
        'نام {host} میں کئی ہندسے ہیں، جیسے تھوک میں لیے گئے ناموں میں۔ کچھ دیانت دار نام بھی ایسے ہوتے ہیں۔',
    },
    'throwaway-suffix': {
      title: 'بدنام لاحقہ',
      explanation:
        '{host} کا لاحقہ وہ ہے جو بہت سے دھوکوں اور اسپیم میں آتا ہے کیونکہ وہاں نام تقریباً مفت ہیں۔ بہت سے دیانت دار نام بھی اسی پر ختم ہوتے ہیں۔',
    },
    'resold-suffix': {
      title: 'کاروبار کا بیچا ہوا لاحقہ',
      explanation:
        '{host} ایسے ڈومین کے نیچے ہے جس کا مالک رجسٹری کی طرح نام بیچتا ہے۔ کم دیانت دار بھیجنے والے ایسا نام لیتے ہیں۔',
    },
  },
}
