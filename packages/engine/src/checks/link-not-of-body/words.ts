import type { Check } from '../check.ts'

export type Key = 'other-domain' | 'shortener' | 'free-hosting' | 'number'

export const words: Check<Key>['words'] = {
  en: {
    'other-domain': {
      title: 'The link is not one of {body}',
      explanation:
        'The message speaks for {body} but leads you to {target}. The domain we know of {body} is {real}: open that yourself.',
    },
    shortener: {
      title: 'The link hides where it leads',
      explanation:
        'The message speaks for {body}, but the link goes through {target}, a service that hides the real target. The domain we know of {body} is {real}.',
    },
    'free-hosting': {
      title: 'The link leads to a page anybody can make',
      explanation:
        'The message speaks for {body} but leads you to {target}, where anybody can put up a page for free. The domain we know of {body} is {real}.',
    },
    number: {
      title: 'The link leads to a bare number',
      explanation:
        'The message speaks for {body} but leads you to {target}, an address without a name. The domain we know of {body} is {real}.',
    },
  },
  ur: {
    'other-domain': {
      title: 'لنک {body} کا نہیں',
      explanation:
        'پیغام {body} کے نام سے ہے لیکن آپ کو {target} پر لے جاتا ہے۔ ہمارے علم میں {body} کا ڈومین {real} ہے: اسے خود کھولیں۔',
    },
    shortener: {
      title: 'لنک اپنی منزل چھپاتا ہے',
      explanation:
        'پیغام {body} کے نام سے ہے، لیکن لنک {target} سے ہو کر جاتا ہے جو اصل منزل چھپا دیتا ہے۔ ہمارے علم میں {body} کا ڈومین {real} ہے۔',
    },
    'free-hosting': {
      title: 'لنک ایسے صفحے پر ہے جو کوئی بھی بنا سکتا ہے',
      explanation:
        'پیغام {body} کے نام سے ہے لیکن آپ کو {target} پر لے جاتا ہے، جہاں کوئی بھی مفت صفحہ بنا سکتا ہے۔ ہمارے علم میں {body} کا ڈومین {real} ہے۔',
    },
    number: {
      title: 'لنک میں نام نہیں، صرف نمبر ہے',
      explanation:
        'پیغام {body} کے نام سے ہے لیکن آپ کو {target} پر لے جاتا ہے، جو بغیر نام کا پتا ہے۔ ہمارے علم میں {body} کا ڈومین {real} ہے۔',
    },
  },
}
