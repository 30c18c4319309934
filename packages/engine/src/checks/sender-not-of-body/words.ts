import type { Check } from '../check.ts'

type Key =
  | 'other-domain'
  | 'free-mail'
  | 'free-mail-never'
  | 'unknown-domains'
  | 'not-official'
  | 'not-official-free'

export const words: Check<Key>['words'] = {
  en: {
    'other-domain': {
      title: 'Not an address of the body it names',
      explanation:
        'The message comes from {domain}, which does not belong to {body}. {body} writes from {real}.',
    },
    'free-mail': {
      title: 'A free mail address for an official name',
      explanation:
        'The message speaks for {body} but comes from {domain}, where anyone can open an address. {body} writes from {real}.',
    },
    'free-mail-never': {
      title: 'A free mail address for an official name',
      explanation:
        'The message speaks for {body} but comes from {domain}, where anyone can open an address. {body} must not write from such addresses; it writes from {real}.',
    },
    'unknown-domains': {
      title: 'We cannot tell whether this address is real',
      explanation:
        'The message speaks for {body} and comes from {domain}. We do not know for certain which domains {body} uses.',
    },
    'not-official': {
      title: 'Not an official address',
      explanation:
        '“{name}” speaks as a public body, but {domain} is an ordinary domain that anyone can buy. Public bodies of {country} have addresses that end in {suffixes} and the like.',
    },
    'not-official-free': {
      title: 'Not an official address',
      explanation:
        '“{name}” speaks as a public body, but writes from {domain}, where anyone can open an address. Public bodies of {country} have addresses that end in {suffixes} and the like.',
    },
  },
  ur: {
    'other-domain': {
      title: 'یہ پتا اس ادارے کا نہیں جس کا نام لیا گیا ہے',
      explanation:
        'یہ پیغام {domain} سے آیا ہے جو {body} کا نہیں۔ {body} کی ای میل {real} سے آتی ہے۔',
    },
    'free-mail': {
      title: 'سرکاری نام، مگر مفت ای میل پتا',
      explanation:
        'یہ پیغام {body} کے نام سے ہے مگر {domain} سے آیا ہے، جہاں کوئی بھی پتا بنا سکتا ہے۔ {body} کی ای میل {real} سے آتی ہے۔',
    },
    'free-mail-never': {
      title: 'سرکاری نام، مگر مفت ای میل پتا',
      explanation:
        'یہ پیغام {body} کے نام سے ہے مگر {domain} سے آیا ہے، جہاں کوئی بھی پتا بنا سکتا ہے۔ {body} کو ایسے پتوں سے لکھنے کی اجازت نہیں؛ اس کی ای میل {real} سے آتی ہے۔',
    },
    'unknown-domains': {
      title: 'ہم نہیں بتا سکتے کہ یہ پتا اصلی ہے',
      explanation:
        'یہ پیغام {body} کے نام سے ہے اور {domain} سے آیا ہے۔ ہمیں یقینی طور پر معلوم نہیں کہ {body} کون سے ڈومین استعمال کرتا ہے۔',
    },
    'not-official': {
      title: 'یہ سرکاری پتا نہیں',
      explanation:
        '”{name}“ خود کو سرکاری ادارہ بتاتا ہے، مگر {domain} ایک عام ڈومین ہے جو کوئی بھی خرید سکتا ہے۔ {country} کے سرکاری اداروں کے پتے {suffixes} جیسے لاحقوں پر ختم ہوتے ہیں۔',
    },
    'not-official-free': {
      title: 'یہ سرکاری پتا نہیں',
      explanation:
        '”{name}“ خود کو سرکاری ادارہ بتاتا ہے، مگر {domain} سے لکھتا ہے جہاں کوئی بھی پتا بنا سکتا ہے۔ {country} کے سرکاری اداروں کے پتے {suffixes} جیسے لاحقوں پر ختم ہوتے ہیں۔',
    },
  },
}
