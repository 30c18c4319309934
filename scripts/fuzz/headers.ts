import { insert, utf8, type Bytes, type Mutation } from './mutation.ts'
import type { Random } from './random.ts'

/** What goes wrong, or is done, in header blocks. */
export const headerMutations: readonly Mutation[] = [
  { name: 'header-twice', apply: (message, random) => onHeaders(message, random, twice) },
  { name: 'header-dropped', apply: (message, random) => onHeaders(message, random, dropped) },
  { name: 'header-cut', apply: (message, random) => onHeaders(message, random, shortened) },
  { name: 'header-swapped', apply: (message, random) => onHeaders(message, random, swapped) },
  { name: 'header-folded', apply: (message, random) => onHeaders(message, random, folded) },
  { name: 'header-odd', apply: (message, random) => `${odd(random)}\n${message}` },
  { name: 'header-long', apply: long },
  { name: 'headers-many', apply: many },
  { name: 'encoded-word', apply: encodedWord },
]

type Lines = readonly Bytes[]
type OnLines = (lines: Lines, random: Random) => Lines

/** Lines of the first header block: what stands behind the first empty line stays as it is. */
function onHeaders(message: Bytes, random: Random, change: OnLines): Bytes {
  const end = message.search(/\n\r?\n/u)
  const block = end < 0 ? message : message.slice(0, end)
  const rest = end < 0 ? '' : message.slice(end)
  return change(block.split('\n'), random).join('\n') + rest
}

function twice(lines: Lines, random: Random): Lines {
  return lines.toSpliced(random.below(lines.length), 0, random.pick(lines))
}

function dropped(lines: Lines, random: Random): Lines {
  return lines.toSpliced(random.below(lines.length), 1 + random.below(3))
}

function shortened(lines: Lines, random: Random): Lines {
  const at = random.below(lines.length)
  const line = lines[at] ?? ''
  return lines.with(at, line.slice(0, random.below(line.length)))
}

function swapped(lines: Lines, random: Random): Lines {
  const at = random.below(lines.length)
  const name = (lines[at] ?? '').split(':', 1)[0] ?? ''
  const value = random.pick(lines)
  return lines.with(at, name + value.slice(Math.max(0, value.indexOf(':'))))
}

function folded(lines: Lines, random: Random): Lines {
  const at = random.below(lines.length)
  const line = lines[at] ?? ''
  const fold = random.pick(['\n ', '\r\n\t', '\n \n ', '\n', '\n\t\t\t\t\t\t'])
  return lines.with(at, insert(line, random.below(line.length), fold.repeat(random.length(50))))
}

function odd(random: Random): Bytes {
  return random.pick(ODD)
}

const ODD: readonly Bytes[] = [
  'From: ',
  'From: <>, <@>, "', // an open quotation mark
  `From: ${'(('.repeat(300)}a@b.example`,
  `From: "${'\\'.repeat(999)}" <a@b.example>`,
  `From: group: ${'a@b.example, '.repeat(500)};`,
  'From: "a@bank.example" <b@other.example>',
  utf8('From: "\u202eelpmaxe.knab" <a@b.example>'),
  'Subject:',
  'Date: Thu, 99 Foo 99999 99:99:99 +9999',
  'Date: 1 Jan 1970 00:00:00 -0000 (((',
  `Received: ${'from a by b; '.repeat(400)}`,
  'Received: from [999.999.999.999] by x; now',
  `References: ${'<a@b.example> '.repeat(800)}`,
  'Reply-To: a@b@c@d.example, ,,, <',
  'To: undisclosed-recipients:;',
  'Authentication-Results: x; spf=(((; dkim=pass header.d=',
  `List-Unsubscribe: ${'<'.repeat(2_000)}`,
  'no colon in here',
  ': no name',
  ' a continuation of nothing',
  '\0: \0',
  'Content-Type: multipart/mixed; boundary',
  'Content-Type: multipart/alternative; boundary="a";boundary*0="b";boundary*1=c',
  "Content-Type: text/plain; charset*=utf-8''%ff%fe; name*0*=x''%",
  'Content-Type: text/html; charset=utf-16be',
  'Content-Type: message/rfc822',
  'Content-Type: application/pdf; name="..\\..\\a.pdf"',
  'Content-Transfer-Encoding: base64',
  'Content-Transfer-Encoding: x-uuencode',
  'Content-Disposition: attachment; filename*0="a"; filename*2="c"',
  'MIME-Version: 1.0 (((',
]

function long(message: Bytes, random: Random): Bytes {
  const name = random.pick(['From', 'Subject', 'To', 'Received', 'X-Long', 'Content-Type', 'Date'])
  const unit = random.pick(['a', ' ', '(', '"', '=?', ';', 'a@b.example, ', '\n ', '\\', 'é', '<'])
  const times = Math.floor(random.length(random.oneIn(50) ? 3_000_000 : 60_000) / unit.length)
  return `${name}: ${unit.repeat(times)}\n${message}`
}

function many(message: Bytes, random: Random): Bytes {
  const line = random.pick([
    'X: y\n',
    'From: a@b.example\n',
    'To: a@b.example\n',
    `${odd(random)}\n`,
  ])
  return line.repeat(random.length(Math.floor(200_000 / line.length))) + message
}

function encodedWord(message: Bytes, random: Random): Bytes {
  const charset = random.pick(['utf-8', 'iso-2022-jp', 'utf-7', 'x-none', '', 'utf-16', 'gb18030'])
  const coded = random.pick([
    '=41=',
    'SGVsbG8',
    '====',
    '_'.repeat(500),
    '=?utf-8?q?=41?=',
    '\xff',
    '',
  ])
  const word = `=?${charset}?${random.pick(['q', 'b', 'Q', 'x', ''])}?${coded}?=`
  const gap = random.pick(['', ' ', '\n ', '\t'])
  const name = random.pick(['Subject', 'From', 'To'])
  return `${name}: ${Array.from({ length: random.length(300) }, () => word).join(gap)} <a@b.example>\n${message}`
}
