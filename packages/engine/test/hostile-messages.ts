/** Messages built to break a reader. Built when asked for, since some are large. */
export interface HostileMessage {
  readonly name: string
  readonly build: () => Uint8Array
  /** An anomaly it must be given. */
  readonly anomaly: string
}

const HEAD =
  'From: a@sender.example\r\nTo: b@reader.example\r\nSubject: hostile\r\nX-Tasdeeq-Sample: yes\r\n'
const HTML = `${HEAD}Content-Type: text/html; charset=utf-8\r\n\r\n`
const MIXED = `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n`
const MB = 1024 * 1024

export const hostileMessages: readonly HostileMessage[] = [
  { name: 'nothing at all', build: () => new Uint8Array(), anomaly: 'empty' },
  { name: 'binary bytes', build: () => binary(2 * MB), anomaly: 'not-text' },
  {
    name: '50 MB of one text',
    build: () => text(HEAD + '\r\n', 'pay within 24 hours\r\n', 50 * MB),
    anomaly: 'truncated-bytes',
  },
  {
    name: '50 MB of line ends',
    build: () => text(MIXED, '\n', 50 * MB),
    anomaly: 'truncated-bytes',
  },
  {
    name: 'a 50 MB attachment',
    build: () => text(attachment(), `${'QUJD'.repeat(19)}\r\n`, 50 * MB),
    anomaly: 'no-reader-for-attachment',
  },
  {
    name: '25 MB of boundaries that are none',
    build: () => text(MIXED, '--bb\n', 24 * MB),
    anomaly: 'missing-boundary',
  },
  {
    name: '100,000 parts',
    build: () => times(MIXED, '--b\r\n\r\nx\r\n', 100_000),
    anomaly: 'too-many-parts',
  },
  {
    name: '100,000 attachments',
    build: () => times(MIXED, '--b\r\nContent-Type: application/x\r\n\r\nx\r\n', 100_000),
    anomaly: 'too-many-parts',
  },
  { name: '10,000 levels of multipart', build: deepMultipart, anomaly: 'too-deep' },
  { name: '10,000 levels of HTML', build: () => times(HTML, '<div>', 10_000), anomaly: 'too-deep' },
  {
    name: '600,000 levels of HTML links',
    build: () => times(HTML, '<b><i>', 600_000),
    anomaly: 'too-deep',
  },
  {
    name: '5 MB of HTML elements with styles',
    build: () => text(HTML, '<p style="color:#fff;font-size:1px;display:block">a', 5 * MB),
    anomaly: 'expansion-limit',
  },
  {
    name: '30 MB of HTML',
    build: () => text(HTML, '<p>word</p>', 25 * MB),
    anomaly: 'too-much-text',
  },
  {
    name: 'end tags of nothing, 250 deep',
    build: () => text(HTML + '<i>'.repeat(250), '</s>', 5 * MB),
    anomaly: 'expansion-limit',
  },
  {
    name: 'rows in rows',
    build: () => text(HTML, '<table><tr><td></div>', 5 * MB),
    anomaly: 'expansion-limit',
  },
  {
    name: 'hidden in hidden',
    build: () => text(HTML, '<p style="display:none">a</p>b', 5 * MB),
    anomaly: 'too-much-text',
  },
  { name: '5 MB of open tags', build: () => text(HTML, '<', 5 * MB), anomaly: 'too-much-text' },
  {
    name: '5 MB of open comments',
    build: () => text(HTML, '<!--', 5 * MB),
    anomaly: '',
  },
  {
    name: '5 MB of style elements',
    build: () => text(HTML, '<style>', 5 * MB),
    anomaly: '',
  },
  {
    name: '5 MB of rules',
    build: () => text(`${HTML}<style>`, '.a,.b{color:red}@media{', 5 * MB),
    anomaly: '',
  },
  {
    name: '5 MB of entities',
    build: () => text(HTML, '&amp;&notanentity', 5 * MB),
    anomaly: 'too-much-text',
  },
  {
    name: '5 MB in one attribute',
    build: () => text(`${HTML}<a href="`, '&amp;x', 5 * MB),
    anomaly: 'expansion-limit',
  },
  {
    name: '700,000 attributes on one element',
    build: () => text(`${HTML}<a `, 'a=b ', 5 * MB),
    anomaly: 'expansion-limit',
  },
  {
    name: '24 MB of comments',
    build: () => text(HTML, '<!--a-->', 24 * MB),
    anomaly: 'expansion-limit',
  },
  {
    name: '24 MB of scripts',
    build: () => text(HTML, '<script>a</script>', 24 * MB),
    anomaly: 'expansion-limit',
  },
  {
    name: '24 MB of styles',
    build: () => text(HTML, '<style>.a{color:red}</style>', 24 * MB),
    anomaly: 'expansion-limit',
  },
  {
    name: '24 MB in one attribute',
    build: () => text(`${HTML}<img src="data:`, 'QUJD', 24 * MB),
    anomaly: '',
  },
  {
    name: '24 MB of hidden text',
    build: () => text(`${HTML}<p hidden>`, 'word &amp; ', 24 * MB),
    anomaly: 'expansion-limit',
  },
  {
    name: '24 MB of characters of no width',
    build: () => text(`${HEAD}Content-Type: text/html; charset=utf-16le\r\n\r\n`, '\v ', 24 * MB),
    anomaly: '',
  },
  {
    name: '24 MB of blanks and a letter in between',
    build: () => text(HEAD + '\r\n', `${' '.repeat(70)}a`, 24 * MB),
    anomaly: 'text-cut',
  },
  {
    name: 'two million empty parts',
    build: () => times(MIXED, '--b\n\n\n', 2_000_000),
    anomaly: 'text-cut',
  },
  {
    name: '60 MB before the first part',
    build: () => text(MIXED, '--\n', 60 * MB),
    anomaly: 'text-cut',
  },
  {
    name: 'a million header lines',
    build: () => times(HEAD, 'X-A: b\r\n', 1_000_000),
    anomaly: 'too-many-headers',
  },
  {
    name: 'a header folded a million times',
    build: () => times(`${HEAD}X-A: b`, '\r\n b', 1_000_000),
    anomaly: 'too-many-headers',
  },
  {
    name: 'a header of 20 MB',
    build: () => text(`${HEAD}X-A: `, 'b', 20 * MB),
    anomaly: 'headers-too-long',
  },
  {
    name: 'a million addresses',
    build: () => times('From: ', 'a@b.example, ', 1_000_000),
    anomaly: 'headers-too-long',
  },
  {
    name: '100,000 addresses',
    build: () => times('From: ', 'a@b.example, ', 100_000),
    anomaly: 'several-from',
  },
  {
    name: '2 MB of brackets in an address',
    build: () => text('From: ', '<(', 2 * MB - 100),
    anomaly: 'invalid-address',
  },
  {
    name: '2 MB of encoded words',
    build: () => text('From: a@b.example\r\nSubject: ', '=?utf-8?Q?a?= ', 2 * MB - 100),
    anomaly: '',
  },
  {
    name: 'a million links',
    build: () => times(HTML, '<a href="https://a.example/">x</a>', 1_000_000),
    anomaly: 'too-many-links',
  },
  {
    name: '200,000 bare links',
    build: () => times(HEAD + '\r\n', 'www.a.com ', 200_000),
    anomaly: 'too-many-links',
  },
  {
    name: 'one line of 20 MB',
    build: () => text(HEAD + '\r\n', 'x', 20 * MB),
    anomaly: 'too-much-text',
  },
  {
    name: '20 MB of points',
    build: () => text(HEAD + '\r\n', 'a.', 20 * MB),
    anomaly: 'too-much-text',
  },
  {
    name: '20 MB of quoted lines',
    build: () => text(HEAD + '\r\n', '> On 1 wrote:\n', 20 * MB),
    anomaly: 'too-much-text',
  },
  {
    name: '20 MB of flowed lines',
    build: () =>
      text(`${HEAD}Content-Type: text/plain; format=flowed; delsp=yes\r\n\r\n`, 'a \n', 20 * MB),
    anomaly: 'too-much-text',
  },
  {
    name: '20 MB of heads of forwarded mails',
    build: () => text(HEAD + '\r\n', 'From: a\nTo: b\n\n', 20 * MB),
    anomaly: 'too-much-text',
  },
  { name: '5,000 mails forwarded inline, one in the other', build: inlineForwards, anomaly: '' },
  {
    name: '20 MB of quoted-printable',
    build: () =>
      text(`${HEAD}Content-Transfer-Encoding: quoted-printable\r\n\r\n`, '=41=\r\n= ', 20 * MB),
    anomaly: 'too-much-text',
  },
  {
    name: '20 MB of broken base64',
    build: () => text(`${HEAD}Content-Transfer-Encoding: base64\r\n\r\n`, 'QQ==*', 20 * MB),
    anomaly: 'broken-encoding',
  },
  { name: '5,000 mails, one in the other', build: nestedMails, anomaly: 'too-deep' },
  {
    name: '5,000 mails, side by side',
    build: () => times(MIXED, `--b\r\nContent-Type: message/rfc822\r\n\r\n${HEAD}\r\nx\r\n`, 5_000),
    anomaly: 'too-many-parts',
  },
  {
    name: '24 MB of one mail in another, three deep',
    build: () => text(carrier().repeat(3) + HTML, '<p>x', 24 * MB),
    anomaly: '',
  },
]

/** A head, and as many units as fit into so many bytes. */
function text(head: string, unit: string, bytes: number): Uint8Array {
  return times(head, unit, Math.max(0, Math.floor((bytes - head.length) / unit.length)))
}

function times(head: string, unit: string, count: number): Uint8Array {
  const whole = Buffer.alloc(head.length + count * unit.length + 1)
  whole.write(head, 0, 'latin1')
  if (count > 0) whole.fill(unit, head.length, whole.length - 1, 'latin1')
  whole.write('x', whole.length - 1, 'latin1')
  return new Uint8Array(whole.buffer, whole.byteOffset, whole.length)
}

function binary(bytes: number): Uint8Array {
  const whole = new Uint8Array(bytes)
  let state = 1
  for (let at = 0; at < bytes; at++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    whole[at] = state >>> 16
  }
  whole[0] = 0
  return whole
}

function attachment(): string {
  return `${MIXED}--b\r\nContent-Type: application/pdf; name="a.pdf"\r\nContent-Transfer-Encoding: base64\r\n\r\n`
}

function deepMultipart(): Uint8Array {
  let whole = HEAD
  for (let level = 0; level < 10_000; level++) {
    whole += `Content-Type: multipart/mixed; boundary=b${level}\r\n\r\n--b${level}\r\n`
  }
  return new TextEncoder().encode(`${whole}\r\nx`)
}

function carrier(): string {
  return `${HEAD}Content-Type: message/rfc822\r\n\r\n`
}

function nestedMails(): Uint8Array {
  return new TextEncoder().encode(`${carrier().repeat(5_000)}${HEAD}\r\nx`)
}

function inlineForwards(): Uint8Array {
  const head =
    '---------- Forwarded message ---------\nFrom: A <a@x.example>\nSubject: s\nTo: b@y.example\n\n'
  return new TextEncoder().encode(`${HEAD}\r\n${head.repeat(5_000)}x`)
}
