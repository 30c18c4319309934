import type { WordsIn } from '../../language.tsx'
import type { ColumnName } from './hangings.ts'

export interface MapWords {
  readonly title: string
  readonly hint: (messages: string) => string
  readonly columns: Readonly<Record<ColumnName, string>>
  readonly list: string
  readonly of: string
  readonly together: (messages: string) => string
  readonly messages: (count: number) => string
  readonly alone: string
  readonly nothing: string
}

export const mapWords: WordsIn<MapWords> = {
  en: {
    title: 'Map of indicators',
    hint: (messages) =>
      `What hangs on what, in ${messages} messages that differ: a full line for a part, a broken one for what stands in the same messages. The most frequent of each kind.`,
    columns: {
      domains: 'Domains',
      hosts: 'Hosts and addresses',
      senders: 'Senders',
      others: 'Numbers, accounts, files',
    },
    list: 'As a list',
    of: 'part of',
    together: (messages) => `together in ${messages}`,
    messages: (count) => (count === 1 ? '1 message' : `${count.toLocaleString('en')} messages`),
    alone: 'hangs on nothing',
    nothing: 'No message of it that you may see has an indicator.',
  },
  ur: {
    title: 'نشانیوں کا نقشہ',
    hint: (messages) =>
      `${messages} مختلف پیغامات میں کیا کس سے جڑا ہے: پوری لکیر حصہ ہونا بتاتی ہے، ٹوٹی لکیر ایک ہی پیغام میں ہونا۔ ہر قسم کی سب سے عام نشانیاں۔`,
    columns: {
      domains: 'ڈومین',
      hosts: 'ہوسٹ اور پتے',
      senders: 'بھیجنے والے',
      others: 'نمبر، اکاؤنٹ، فائلیں',
    },
    list: 'فہرست کی شکل میں',
    of: 'اس کا حصہ:',
    together: (messages) => `${messages} پیغامات میں اکٹھے:`,
    messages: (count) => `${count.toLocaleString('en')} ${count === 1 ? 'پیغام' : 'پیغامات'}`,
    alone: 'کسی سے نہیں جڑا',
    nothing: 'اس کے جو پیغامات آپ دیکھ سکتے ہیں ان میں کوئی نشانی نہیں۔',
  },
}
