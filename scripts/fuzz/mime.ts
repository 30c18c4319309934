import { bodyAt, inBody, type Bytes, type Mutation } from './mutation.ts'
import { anywhere } from './bytes.ts'
import type { Random } from './random.ts'

/** Games with charsets, encodings, boundaries and messages in messages. */
export const mimeMutations: readonly Mutation[] = [
  { name: 'charset', apply: charset },
  { name: 'encoding', apply: encoding },
  {
    name: 'encoded-body',
    apply: (message, random) => inBody(message, (body) => encoded(body, random)),
  },
  { name: 'utf-16', apply: (message) => inBody(message, utf16) },
  { name: 'boundary-named', apply: renamed },
  { name: 'boundary-lines', apply: boundaryLines },
  { name: 'boundary-lost', apply: (message, random) => lost(message, random) },
  { name: 'wrapped', apply: wrapped },
  { name: 'attached', apply: attached },
  { name: 'empty-parts', apply: emptyParts },
]

const CHARSETS = [
  'utf-8',
  'us-ascii',
  'windows-1252',
  'windows-1256',
  'iso-2022-jp',
  'iso-2022-kr',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-kr',
  'koi8-r',
  'utf-16',
  'utf-16le',
  'utf-7',
  'utf-32',
  'hz-gb-2312',
  'x-user-defined',
  'replacement',
  'none',
  '',
  '"',
  'ß',
]

function charset(message: Bytes, random: Random): Bytes {
  return message.replace(/charset="?[\w-]*"?/giu, () => `charset=${random.pick(CHARSETS)}`)
}

const ENCODINGS = [
  'base64',
  'quoted-printable',
  '7bit',
  '8bit',
  'binary',
  'x-uuencode',
  'BASE64 ',
  '',
  '"base64"',
]

function encoding(message: Bytes, random: Random): Bytes {
  return message.replace(
    /(content-transfer-encoding:)[^\r\n]*/giu,
    (_line, name: string) => `${name} ${random.pick(ENCODINGS)}`,
  )
}

/** The body in base64 or quoted-printable, under whatever name the header gives it. */
function encoded(body: Bytes, random: Random): Bytes {
  if (random.oneIn(2)) {
    const text = Buffer.from(body, 'latin1').toString('base64')
    return random.oneIn(2) ? text : text.replace(/.{76}/gu, '$&\r\n')
  }
  return Array.from(body, (byte) => `=${byte.charCodeAt(0).toString(16).padStart(2, '0')}`).join('')
}

function utf16(body: Bytes): Bytes {
  return `\xff\xfe${Array.from(body, (byte) => `${byte}\0`).join('')}`
}

function renamed(message: Bytes, random: Random): Bytes {
  const name = random.pick([
    '',
    '"',
    '-',
    '--',
    ' ',
    'a',
    '=',
    'a'.repeat(5_000),
    '\xff',
    '"a b "',
    'x;y',
    "''",
  ])
  return message.replace(/boundary\s*=\s*"?[^"\r\n;]*"?/iu, () => `boundary=${name}`)
}

/** Lines that look like boundaries, of this message or of none. */
function boundaryLines(message: Bytes, random: Random): Bytes {
  const name = /boundary\s*=\s*"?([^"\r\n;]*)/iu.exec(message)?.[1] ?? 'b'
  const line = `\n--${name}${random.pick(['', '--', ' ', 'x', '-', '--\n--'])}\n`
  let mutated = message
  for (let left = random.length(20); left > 0; left--)
    mutated = anywhere(mutated, random, line.repeat(random.oneIn(10) ? random.length(3_000) : 1))
  return mutated
}

function lost(message: Bytes, random: Random): Bytes {
  const lines = message.split('\n')
  return lines.filter((line) => !line.startsWith('--') || !random.oneIn(2)).join('\n')
}

/** The message in multiparts within multiparts. */
function wrapped(message: Bytes, random: Random): Bytes {
  const at = bodyAt(message)
  const kind = random.pick(['mixed', 'alternative', 'related', 'digest', 'signed', 'report', 'x'])
  const depth = random.length(300)
  const names = Array.from({ length: depth }, (_none, index) =>
    random.oneIn(4) ? 'b' : `b${index}`,
  )
  const head = names
    .map((name) => `Content-Type: multipart/${kind}; boundary=${name}\n\n--${name}\n`)
    .join('')
  return `${message.slice(0, at).trimEnd()}\n${head}\n${message.slice(at)}`
}

/** Messages in messages. */
function attached(message: Bytes, random: Random, other: Bytes): Bytes {
  const head = 'From: a@b.example\nSubject: Fwd: x\nContent-Type: message/rfc822\n\n'
  return head.repeat(random.length(60)) + (random.oneIn(2) ? message : other)
}

function emptyParts(message: Bytes, random: Random): Bytes {
  const head = random.pick([
    '\n',
    '\n\n',
    'Content-Type: text/html\n\n',
    'Content-Type: message/rfc822\n\n\n',
  ])
  const parts = `--b\n${head}`.repeat(random.length(30_000))
  return `Content-Type: multipart/mixed; boundary=b\n\n${parts}\n--b\n${message}\n--b--\n`
}
