import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { defaultLimits } from './limits.ts'
import type { Message } from './message.ts'
import { readMessage } from './read.ts'

const limits = {
  ...defaultLimits,
  text: 2_000,
  links: 20,
  parts: 30,
  htmlBytes: 3_000,
  htmlDepth: 12,
  depth: 5,
}

test('no bytes make reading throw, and what is read is consistent', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (raw) => {
      checkConsistent(await readMessage(raw, { limits }))
      checkConsistent(await readMessage(raw, { limits, channel: 'email' }))
    }),
    { numRuns: 300 },
  )
})

test('no mail pieced together at random makes reading throw', async () => {
  const piece = fc.constantFrom(...PIECES)
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
      const raw = new TextEncoder().encode(pieces.join(''))
      checkConsistent(await readMessage(raw, { limits, channel: 'email' }))
    }),
    { numRuns: 1_500 },
  )
})

test('no sample mail with bytes changed makes reading throw', async () => {
  const sample = new TextEncoder().encode(SAMPLE)
  const change = fc.tuple(fc.nat(sample.length - 1), fc.nat(255))
  await fc.assert(
    fc.asyncProperty(
      fc.array(change, { maxLength: 40 }),
      fc.nat(sample.length),
      async (changes, length) => {
        const raw = sample.slice(0, length)
        for (const [at, byte] of changes) if (at < raw.length) raw[at] = byte
        checkConsistent(await readMessage(raw, { limits, channel: 'email' }))
      },
    ),
    { numRuns: 800 },
  )
})

function checkConsistent(message: Message): void {
  assert.ok(!message.anomalies.some(({ kind }) => kind === 'parser-failed'), 'the parser failed')
  let at = 0
  for (const { start, end } of message.regions) {
    assert.ok(start >= at && end > start && end <= message.text.length, 'a region is out of place')
    at = end
  }
  for (const { span, text } of message.links) {
    if (span) assert.equal(message.text.slice(span.start, span.end), text)
  }
  assert.ok(message.text.length <= limits.text)
  for (const quoted of message.quoted) checkConsistent(quoted.message)
}

const PIECES = [
  'From: "A, B" <a@sender.example>\n',
  'From: b@other.example\n',
  'To: c@reader.example\n',
  'Subject: Fwd: =?utf-8?B?2KrYtdiv24zZgg==?=\n',
  'Reply-To: x@else.example\n',
  'Content-Type: multipart/mixed; boundary=b\n',
  'Content-Type: multipart/alternative; boundary="c"\n',
  'Content-Type: text/html; charset=utf-8\n',
  'Content-Type: text/plain; format=flowed; charset=x-odd\n',
  'Content-Type: message/rfc822\n',
  'Content-Type: text/calendar\n',
  'Content-Transfer-Encoding: base64\n',
  'Content-Transfer-Encoding: quoted-printable\n',
  'Content-Disposition: attachment; filename*0="a"; filename*1=".eml"\n',
  '\n',
  '\n\n',
  '--b\n',
  '--c\n',
  '--b--\n',
  '--c--\n',
  '\r\n',
  '<html><body>',
  '<a href="https://a.example/x">',
  '</a>',
  '<p style="display:none">',
  '<span style="font-size:0">',
  '</span>',
  '</p>',
  '<td>',
  '<tr>',
  '<table>',
  '</table>',
  '<blockquote type="cite">',
  '</blockquote>',
  '<br>',
  '<style>.a{color:#fff}</style>',
  '<p class="a">',
  '<!-- four words of comment -->',
  '<img src="https://i.example/" alt="logo">',
  '<form action="//f.example"><input type=password>',
  '&nbsp;&amp;&#0;&#x110000;',
  'pay now ',
  'po\u200blice ',
  'www.site.com/path ',
  'https://b.example/?q=1, ',
  '> quoted words\n',
  '> > From: me <a@sender.example>\n',
  'On 1 Nov 2026, A <a@sender.example> wrote:\n',
  '---------- Forwarded message ---------\n',
  'From: Police <p@police.example>\n',
  'Date: 1 Nov 2026 10:00\n',
  'Begin forwarded message:\n\n',
  'U3ViamVjdA==\n',
  '=41=\n=zz',
  '\u202e',
  '\ud83d\ude00',
  'ÿþ',
  'کاروائی ',
  'u r g e n t ',
]

const SAMPLE = `Received: from mx by host; Sun, 1 Nov 2026 10:00:00 +0500
From: "Office of Commissioner" <notice@office.example>
To: reader@reader.example
Subject: =?utf-8?Q?Final_notice?=
X-Tasdeeq-Sample: yes
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="m"

--m
Content-Type: multipart/alternative; boundary="a"

--a
Content-Type: text/plain; charset=utf-8

Answer within 24 hours: https://office.example/answer

--a
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<p>Answer within <b>24</b> hours: <a href=3D"https://office.example/answer">here</a></p><div style=3D"display:none">hidden</div>
--a--
--m
Content-Type: message/rfc822

From: b@other.example
Subject: inner

Inner words
--m
Content-Type: text/plain; charset=windows-1256
Content-Disposition: attachment; filename="notice.txt"
Content-Transfer-Encoding: base64

V29yZHM=
--m--
`
