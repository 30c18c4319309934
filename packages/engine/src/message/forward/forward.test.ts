import assert from 'node:assert/strict'
import { test } from 'node:test'
import { defaultLimits } from '../limits.ts'
import type { Message } from '../message.ts'
import { readMessage } from '../read.ts'

const LETTER = 'You are accused of a cybercrime. Answer within 24 hours.'
const GMAIL = `---------- Forwarded message ---------
From: Police Office <notice@office.example>
Date: Mon, Nov 2, 2026 at 10:11 AM
Subject: Final notice
To: <ali@work.example>


${LETTER}
`

async function read(head: string, body: string): Promise<Message> {
  const raw = `X-Tasdeeq-Sample: yes\nTo: help@cert.example\n${head}\n\n${body}`
  return readMessage(new TextEncoder().encode(raw), {
    limits: defaultLimits,
    channel: 'email',
    isFreeMail: (domain) => domain === 'mail.example',
  })
}

const ALI = 'From: Ali <ali@work.example>\nSubject: Fwd: Final notice'

test('a colleague who asks about a forwarded notice says only his question', async () => {
  const message = await read(ALI, `Dear team, is this real? Please have a look.\n\n${GMAIL}`)
  assert.equal(message.forward, 'comments')
  assert.equal(
    message.text,
    'Ali\nFwd: Final notice\n\nDear team, is this real? Please have a look.',
  )
  const inner = message.quoted[0]!
  assert.equal(inner.how, 'forwarded')
  assert.deepEqual(inner.message.from, [
    { name: 'Police Office', address: 'notice@office.example' },
  ])
  assert.equal(inner.message.subject, 'Final notice')
  assert.equal(inner.message.date, Date.UTC(2026, 10, 2, 10, 11))
  assert.equal(inner.message.text, `Police Office\nFinal notice\n\n${LETTER}`)
})

test('a forward with hardly a word passes on', async () => {
  assert.equal((await read(ALI, `FYI\n\n${GMAIL}`)).forward, 'passes-on')
})

test('a subject that says Fwd does not make a forward', async () => {
  const message = await read(ALI, LETTER)
  assert.equal(message.forward, 'none')
  assert.ok(message.text.endsWith(LETTER))
})

test('a letter from the sender himself dressed as a forward is his own', async () => {
  const message = await read(
    'From: X <notice@office.example>\nSubject: Fwd: Final notice',
    `Kindly see below and comply at once.\n\n${GMAIL}`,
  )
  assert.equal(message.forward, 'dressed')
  assert.ok(message.text.includes(LETTER))
  assert.ok(message.regions.every(({ voice }) => voice === 'own'))
  assert.equal(message.quoted.length, 1)
})

test('a letter from the sender’s domain that was never sent to him is dressed', async () => {
  assert.equal(
    (await read('From: clerk@office.example\nSubject: Fwd: x', GMAIL)).forward,
    'dressed',
  )
})

test('two people with free mail are not one house', async () => {
  const inner = GMAIL.replace('notice@office.example', 'notice@mail.example').replace(
    'ali@work.example',
    'ali@mail.example',
  )
  assert.equal((await read('From: ali@mail.example\nSubject: Fwd: x', inner)).forward, 'passes-on')
})

test('a forward of what was sent to others, without a word, is dressed', async () => {
  const inner = GMAIL.replace('ali@work.example', 'all-officers@state.example')
  assert.equal((await read('From: help@free.example\nSubject: Fwd: x', inner)).forward, 'dressed')
})

test('a forward to the very reader it was first sent to is dressed', async () => {
  const inner = GMAIL.replace('ali@work.example', 'help@cert.example')
  const message = await read(
    'From: q@free.example\nSubject: Fwd: x',
    `Please read this order with care now.\n\n${inner}`,
  )
  assert.equal(message.forward, 'dressed')
})

test('a forward that asks to answer to the outer Reply-To is dressed', async () => {
  const inner = GMAIL.replace(LETTER, `${LETTER} Write to desk@collect.example.`)
  const message = await read(
    'From: q@work.example\nReply-To: desk@collect.example\nSubject: Fwd: x',
    `Please read this order with care now.\n\n${inner}`,
  )
  assert.equal(message.forward, 'dressed')
})

test('the forged sender of a mail to oneself does not make its victim a fraudster', async () => {
  const inner = GMAIL.replace('notice@office.example', 'ali@work.example')
  assert.notEqual(
    (await read(ALI, `Is this dangerous? It seems to come from me.\n\n${inner}`)).forward,
    'dressed',
  )
})

for (const [program, head] of [
  [
    'Outlook',
    'From: Police Office <notice@office.example>\nSent: Monday, 2 November 2026 10:11\nTo: Ali <ali@work.example>\nSubject: Final notice\n\n',
  ],
  [
    'Outlook, older',
    '-----Original Message-----\nFrom: Police Office [mailto:notice@office.example]\nSent: Monday, 2 November 2026 10:11\nTo: Ali\nSubject: Final notice\n\n',
  ],
  [
    'Outlook in German',
    'Von: Police Office <notice@office.example>\nGesendet: Montag, 2. November 2026 10:11\nAn: Ali <ali@work.example>\nBetreff: Final notice\n\n',
  ],
  [
    'a program in Urdu',
    'منجانب: Police Office <notice@office.example>\nتاریخ: 2 Nov 2026 10:11\nبنام: Ali <ali@work.example>\nموضوع: Final notice\n\n',
  ],
  [
    'Thunderbird',
    '-------- Forwarded Message --------\nSubject: Final notice\nDate: Mon, 2 Nov 2026 10:11:00 +0000\nFrom: Police Office <notice@office.example>\nTo: Ali <ali@work.example>\n\n\n',
  ],
  [
    'Apple Mail',
    'Begin forwarded message:\n\nFrom: Police Office <notice@office.example>\nSubject: Final notice\nDate: 2 November 2026 at 10:11:00 GMT\nTo: Ali <ali@work.example>\n\n',
  ],
  [
    'Apple Mail, plain',
    'Begin forwarded message:\n\n> From: Police Office <notice@office.example>\n> Subject: Final notice\n> Date: 2 November 2026 at 10:11:00 GMT\n> To: Ali <ali@work.example>\n> \n> ',
  ],
] as const) {
  test(`what ${program} forwards is unwrapped`, async () => {
    const message = await read(ALI, `Is this real or should I delete it?\n\n${head}${LETTER}\n`)
    assert.equal(message.forward, 'comments')
    const inner = message.quoted[0]!.message
    assert.equal(inner.from[0]!.address, 'notice@office.example')
    assert.equal(inner.subject, 'Final notice')
    assert.equal(inner.date, Date.UTC(2026, 10, 2, 10, 11))
    assert.ok(inner.text.endsWith(LETTER))
    assert.ok(!message.text.includes(LETTER))
  })
}

test('a forward in HTML keeps the inner links with the inner message', async () => {
  const body = `<div>Is this real, do you think?</div><div class="gmail_quote"><div>---------- Forwarded message ---------<br>From: <b>Police</b> &lt;<a href="mailto:p@office.example">p@office.example</a>&gt;<br>Date: 2 Nov 2026<br>Subject: Notice<br>To: &lt;ali@work.example&gt;<br></div><br><p>Answer <a href="https://office.example/a">here</a></p><div style="display:none">padding words</div></div>`
  const message = await read(`${ALI}\nContent-Type: text/html; charset=utf-8`, body)
  assert.deepEqual(message.links, [])
  assert.deepEqual(message.hidden, [])
  const inner = message.quoted[0]!.message
  assert.equal(inner.hidden.length, 1)
  assert.equal(inner.links[0]!.host, 'office.example')
  const { span } = inner.links[0]!
  assert.equal(inner.text.slice(span!.start, span!.end), 'here')
})

test('a forward within a forward is a message in a message', async () => {
  const inner =
    '---------- Forwarded message ---------\nFrom: Zed <z@far.example>\nDate: 1 Nov 2026\nSubject: Deep\nTo: <notice@office.example>\n\nDeep words'
  const message = await read(ALI, `What do you all make of this one?\n\n${GMAIL}\n${inner}`)
  const middle = message.quoted[0]!.message
  assert.equal(middle.quoted[0]!.message.subject, 'Deep')
  assert.ok(!middle.text.includes('Deep words'))
})

test('an attached mail is read in full', async () => {
  const body = `--b\n\nPlease check the attached mail for me.\n--b\nContent-Type: message/rfc822\n\nFrom: Police <p@office.example>\nTo: ali@work.example\nSubject: Notice\n\n${LETTER}\n--b--\n`
  const message = await read(`${ALI}\nContent-Type: multipart/mixed; boundary=b`, body)
  assert.equal(message.forward, 'comments')
  assert.equal(message.quoted[0]!.how, 'attached')
  assert.equal(message.quoted[0]!.message.text, `Police\nNotice\n\n${LETTER}`)
  assert.ok(!message.text.includes(LETTER))
})

test('a mail that only carries another of the same sender says what that says', async () => {
  const body = `--b\nContent-Type: message/rfc822\n\nFrom: Police <p@office.example>\nSubject: Notice\n\n${LETTER}\n--b--\n`
  const message = await read(
    'From: p@office.example\nSubject: Notice\nContent-Type: multipart/mixed; boundary=b',
    body,
  )
  assert.equal(message.forward, 'dressed')
  assert.ok(message.text.includes(LETTER))
})

test('what a reply quotes is not in its own voice', async () => {
  const body = `I did not send this, please stop.\n\nOn Mon, 2 Nov 2026, Help <help@cert.example> wrote:\n> ${LETTER}\n`
  const message = await read('From: ali@work.example\nSubject: Re: Notice', body)
  assert.equal(message.forward, 'none')
  const quoted = message.regions.find(({ voice }) => voice === 'quoted')!
  assert.ok(message.text.slice(quoted.start, quoted.end).startsWith('On Mon'))
  assert.equal(message.quoted.length, 0)
})

test('a reply in Outlook quotes below its head', async () => {
  const body = `I did not send this, please stop.\n\nFrom: Help <help@cert.example>\nSent: Monday\nTo: Ali\nSubject: Notice\n\n${LETTER}`
  const message = await read('From: ali@work.example\nSubject: RE: Notice', body)
  const quoted = message.regions.at(-1)!
  assert.equal(quoted.voice, 'quoted')
  assert.ok(message.text.slice(quoted.start, quoted.end).includes(LETTER))
})

test('a mail that is nothing but a quote says it itself', async () => {
  const message = await read('From: p@office.example\nSubject: Re: Notice', `> ${LETTER}\n`)
  assert.ok(message.regions.every(({ voice }) => voice === 'own'))
})

test('quoting oneself is speaking', async () => {
  const body = `As I wrote to you before, see below.\n\nOn Mon, 2 Nov 2026, Police <p@office.example> wrote:\n> ${LETTER}\n`
  const message = await read('From: p@office.example\nSubject: Re: Notice', body)
  assert.ok(message.regions.every(({ voice }) => voice === 'own'))
})

test('a forward that a reply quotes is not his forward', async () => {
  const quoted = GMAIL.replace(/^/gmu, '> ')
  const message = await read(
    'From: ali@work.example\nSubject: Re: Notice',
    `Thank you for asking, this is a scam.\n\nOn 3 Nov 2026, Help <help@cert.example> wrote:\n> see this\n${quoted}`,
  )
  assert.equal(message.forward, 'none')
  assert.equal(message.quoted.length, 0)
})

test('a bounce passes on what it could not deliver', async () => {
  const body = `--b\n\nDelivery failed\n--b\nContent-Type: message/rfc822\n\nFrom: me@work.example\nTo: gone@far.example\nSubject: Hi\n\nHello\n--b--\n`
  const message = await read(
    'From: mailer-daemon@far.example\nSubject: Undeliverable\nContent-Type: multipart/report; boundary=b',
    body,
  )
  assert.equal(message.forward, 'passes-on')
})

test('a header of a forward that is too long is cut between two letters', async () => {
  for (const filler of ['x', 'xx']) {
    const long = GMAIL.replace('Final notice', filler + '😀'.repeat(2_000))
    const inner = (await read(ALI, `FYI\n\n${long}`)).quoted[0]!
    assert.ok(inner.message.subject.length > 1_900)
    assert.ok(inner.message.text.isWellFormed(), filler)
  }
})
