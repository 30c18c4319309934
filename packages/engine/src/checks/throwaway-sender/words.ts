import type { Check } from '../check.ts'

export type Key =
  | 'no-domain'
  | 'random-domain'
  | 'random-local'
  | 'digits'
  | 'throwaway-suffix'
  | 'tenant'
  | 'server'
  | 'office-free-mail'

export const words: Check<Key>['words'] = {
  en: {
    'no-domain': {
      title: 'The sender’s address cannot exist',
      explanation:
        'The mail gives “{address}” as its sender. No such address can exist, so it does not say who wrote.',
    },
    'random-domain': {
      title: 'The sender’s domain looks drawn by a machine',
      explanation:
        'The address {address} has a domain of letters that spell nothing. Such names are made in great number, to be used for a day.',
    },
    'random-local': {
      title: 'The sender’s name in the address looks drawn by a machine',
      explanation:
        'The part before the @ in {address} spells nothing. Some honest systems have such addresses too.',
    },
    digits: {
      title: 'A row of digits in the sender’s address',
      explanation: 'The address {address} holds a long number. Many honest addresses do too.',
    },
    'throwaway-suffix': {
      title: 'A domain ending that frauds like',
      explanation:
        'The ending of {address} is cheap, and is used for fraud much more often than most. Many honest sites have it too.',
    },
    tenant: {
      title: 'An address under a provider’s own domain',
      explanation:
        '{address} lies below the domain of a provider, where anybody can have a name. Firms that have set up their mail use their own domain.',
    },
    server: {
      title: 'The sender’s address is a rented machine’s',
      explanation: '{address} is the name that a rented server has before anybody names it.',
    },
    'office-free-mail': {
      title: 'An office that writes from free mail',
      explanation:
        'The sender calls himself “{name}” and writes from {address}, an address anybody can open. Some small firms do so.',
    },
  },
  ur: {
    'no-domain': {
      title: 'بھیجنے والے کا پتا ہو ہی نہیں سکتا',
      explanation:
        'ای میل میں بھیجنے والا ”{address}“ لکھا ہے۔ ایسا پتا ہو ہی نہیں سکتا، اس لیے معلوم نہیں کہ کس نے لکھا۔',
    },
    'random-domain': {
      title: 'بھیجنے والے کا ڈومین مشین کا بنایا لگتا ہے',
      explanation:
        'پتے {address} کا ڈومین بے معنی حروف سے بنا ہے۔ ایسے نام بڑی تعداد میں ایک دن کے لیے بنائے جاتے ہیں۔',
    },
    'random-local': {
      title: 'پتے میں نام کا حصہ مشین کا بنایا لگتا ہے',
      explanation:
        '{address} میں @ سے پہلے کا حصہ بے معنی ہے۔ کچھ دیانت دار نظاموں کے پتے بھی ایسے ہوتے ہیں۔',
    },
    digits: {
      title: 'بھیجنے والے کے پتے میں لمبا نمبر ہے',
      explanation: 'پتے {address} میں لمبا نمبر ہے۔ بہت سے دیانت دار پتوں میں بھی ہوتا ہے۔',
    },
    'throwaway-suffix': {
      title: 'ڈومین کا ایسا آخر جو دھوکے باز پسند کرتے ہیں',
      explanation:
        '{address} کا آخری حصہ سستا ہے اور دھوکے میں عام سے کہیں زیادہ استعمال ہوتا ہے۔ بہت سی دیانت دار سائٹیں بھی اسے رکھتی ہیں۔',
    },
    tenant: {
      title: 'پتا کسی فراہم کنندہ کے ڈومین کے نیچے ہے',
      explanation:
        '{address} ایک فراہم کنندہ کے ڈومین کے نیچے ہے، جہاں کوئی بھی نام لے سکتا ہے۔ ادارے عموماً اپنا ڈومین استعمال کرتے ہیں۔',
    },
    server: {
      title: 'بھیجنے والے کا پتا کرائے کی مشین کا ہے',
      explanation: '{address} وہ نام ہے جو کرائے کے سرور کا نام رکھے جانے سے پہلے ہوتا ہے۔',
    },
    'office-free-mail': {
      title: 'دفتر کا نام، مفت ای میل کا پتا',
      explanation:
        'بھیجنے والا خود کو ”{name}“ کہتا ہے اور {address} سے لکھتا ہے، جو کوئی بھی بنا سکتا ہے۔ کچھ چھوٹے ادارے بھی ایسا کرتے ہیں۔',
    },
  },
}
