import { anywhere } from './bytes.ts'
import { inBody, insert, utf8, type Bytes, type Mutation } from './mutation.ts'
import type { Random } from './random.ts'

/** Words: huge ones, strange ones, and what the readers of claims look for, far too often. */
export const textMutations: readonly Mutation[] = [
  { name: 'huge-token', apply: (message, random) => anywhere(message, random, hugeToken(random)) },
  { name: 'unicode', apply: (message, random) => anywhere(message, random, unicode(random)) },
  { name: 'sprinkled', apply: sprinkled },
  { name: 'figures', apply: (message, random) => anywhere(message, random, figures(random)) },
  { name: 'line-often', apply: lineOften },
  { name: 'quoted', apply: quoted },
  { name: 'one-line', apply: (message) => inBody(message, (body) => body.replace(/\s+/gu, ' ')) },
]

function hugeToken(random: Random): Bytes {
  const unit = utf8(random.pick(UNITS))
  return unit.repeat(Math.floor(random.length(random.oneIn(40) ? 2_000_000 : 80_000) / unit.length))
}

const UNITS = [
  'a',
  'A',
  '0',
  '1 ',
  'a ',
  'a.',
  '.',
  '-',
  '_',
  '@',
  'a@',
  '/',
  ':',
  'http://',
  'https://a.',
  'www.',
  '=',
  '%',
  '(',
  '[',
  '{{',
  '%%',
  '##',
  '[RAND',
  '<',
  '"',
  "'",
  ',',
  ' ',
  '\t',
  '\n',
  '\n> ',
  '\n\n',
  '\r',
  'ß',
  'ي',
  'क',
  '漢',
  '٠',
  '۵',
  'xn--',
  'Rs. ',
  '$1,000,',
  'PK',
  'bc1q',
  '0x',
  '+92',
  'Section ',
  'Sec. 1 ',
  'u/s ',
  'Act ',
  'Act 2012, ',
  'within ',
  '24 hours ',
  'Re: ',
  'Fwd: ',
  'From: ',
  'On ',
  'wrote:\n',
  '-----',
  'and ',
  'of the ',
  'Police ',
]

function unicode(random: Random): Bytes {
  const signs = Array.from({ length: 1 + random.below(5) }, () => random.pick(SIGNS)).join('')
  return utf8(signs).repeat(random.length(3_000))
}

const SIGNS = [
  '\u200b',
  '\u200d',
  '\u00ad',
  '\u202e',
  '\u202c',
  '\u2066',
  '\u2069',
  '\u2068',
  '\u0301',
  '\u0489',
  '\ufeff',
  '\ufffd',
  '\ufffe',
  '\ud83d\ude00',
  '\u{1f1f5}\u{1f1f0}',
  '\u{e0041}',
  '\u{10ffff}',
  'ﷺ',
  'ﬁ',
  'İ',
  'ı',
  'ſ',
  'K',
  '\u1e9e',
  'а',
  'е',
  '𝐩𝐨𝐥𝐢𝐜𝐞',
  '\u3164',
  '\u2028',
  '\u0085',
  '\u00a0',
  '\u034f',
  '\u17b4',
  '\u061c',
  'ः',
  '\u0000',
]

/** One sign between letters, here and there: "p-o-l-i-c-e". */
function sprinkled(message: Bytes, random: Random): Bytes {
  const sign = utf8(random.pick([...SIGNS, ' ', '.', '-', '*', '_', '\n']))
  const every = 1 + random.below(12)
  return inBody(message, (body) =>
    body.length > 200_000
      ? body
      : Array.from(body, (byte, at) => (at % every === 0 ? byte + sign : byte)).join(''),
  )
}

function figures(random: Random): Bytes {
  const figure = (): string =>
    random.pick([
      '$',
      'Rs ',
      'PKR',
      '€',
      '+92 ',
      '0300-',
      'PK36',
      'IBAN ',
      '',
      '',
      'Section ',
      'No. ',
    ]) +
    String(random.below(1_000_000_000)) +
    random.pick([
      '',
      ',000',
      '.00',
      '/-',
      '%',
      ' hours',
      'th',
      '-A',
      '/2026',
      '.10.2026',
      ' lakh',
      ':',
      'e9',
      ' days',
    ])
  return Array.from({ length: random.length(2_000) }, figure).join(
    random.pick([' ', ', ', '', '\n', '-']),
  )
}

/** A line of the message, again and again: every reader of claims that finds something in it finds it often. */
function lineOften(message: Bytes, random: Random): Bytes {
  const line = `${random.pick(message.split('\n')).slice(0, 2_000)}${random.pick(['\n', ' ', ''])}`
  const most = random.oneIn(50) ? 400_000 : 30_000
  const lines = line.repeat(1 + Math.floor(random.length(most) / Math.max(1, line.length)))
  return insert(message, message.length - random.below(200), lines)
}

function quoted(message: Bytes, random: Random, other: Bytes): Bytes {
  const mark = '> '.repeat(1 + random.below(3))
  const lines = other
    .slice(0, 20_000)
    .split('\n')
    .map((line) => mark + line)
  const head = random.pick([
    'On 1 Nov 2026, A <a@b.example> wrote:\n',
    '---------- Forwarded message ---------\nFrom: a@b.example\n\n',
    '-----Original Message-----\nFrom: A\nSent: now\n\n',
    '',
  ])
  return `${message}\n${head}${lines.join('\n')}`
}
