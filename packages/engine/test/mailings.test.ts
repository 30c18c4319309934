import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadKnowledgePack } from '../../host/src/knowledge/load.ts'
import { analyse, compileKnowledge } from '../src/index.ts'

const knowledge = compileKnowledge(loadKnowledgePack())

interface Mail {
  readonly from?: string
  readonly to?: string
  readonly subject?: string
  readonly headers?: readonly string[]
  readonly html: string
}

/** What was found in a mail of which nothing but itself is known, as "check/key: outcome". */
async function found({
  from = 'Willow Books <news@mail.willowbooks.example>',
  to = 'reader@mail.example',
  subject = 'News of June',
  headers = [],
  html,
}: Mail): Promise<readonly string[]> {
  const raw = [
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${subject}`,
    'Date: Mon, 01 Jun 2026 09:00:00 +0500',
    'Message-ID: <m1@mail.willowbooks.example>',
    ...headers,
    'MIME-Version: 1.0',
    'Content-Type: text/html; charset=utf-8',
    '',
    html,
  ].join('\r\n')
  const { findings } = await analyse(new TextEncoder().encode(raw), {
    knowledge,
    clock: Date.parse('2026-06-01T06:00:00Z'),
    channel: 'email',
    reader: 'GB',
    envelope: {},
  })
  return findings.map(({ id, key, outcome }) => `${id}/${key}: ${outcome}`)
}

const SIGNED = '<p>Ayesha<br>Willow Books, 3 Mill Lane</p>'
const OUT = ['List-Unsubscribe: <https://mail.willowbooks.example/out>']
const FOOT =
  '<p>Willow Books, 3 Mill Lane. <a href="https://mail.willowbooks.example/out">Unsubscribe</a></p>'
const ITEMS = ['rain', 'school', 'bread', 'bridge', 'kites', 'potter', 'chess', 'trains', 'maps']

/** A front page: many places of the sender's own, each with its words; two of them may say more. */
function frontPage(first: string, last: string): string {
  const told = 'A walk along the canal in the evening, with maps and many pictures of the quarter. '
  const items = ITEMS.map(
    (item) =>
      `<h2><a href="https://mail.willowbooks.example/${item}">The book of ${item}</a></h2><p>${told.repeat(3)}</p>`,
  )
  return `<p>${first}</p>${items.join('')}<p>${last}</p>${FOOT}`
}

test('the parts of a script that stand in different items of a front page make none', async () => {
  const [offer, fee] = ['You have won a prize.', 'Pay the delivery fee within 24 hours.']
  const apart = await found({ html: frontPage(offer, fee), headers: OUT })
  assert.ok(!apart.includes('known-script/follows: contradicted'), apart.join(', '))
  const together = await found({ html: `<p>${offer} ${fee}</p>` })
  assert.ok(together.includes('known-script/follows: contradicted'), together.join(', '))
})

test('a mailing that names its own domain and leads there alone only resembles a script', async () => {
  const html = (foot: string) =>
    `<p>Congratulations, you have won a prize! Claim your free gift now.</p>
     <p><a href="https://mail.willowbooks.example/win">Click here to claim</a></p><p>${foot}</p>`
  const own = await found({ html: html('Willow Books, 3 Mill Lane') })
  assert.ok(
    own.some((one) => one.startsWith('known-script/in-part')),
    own.join(', '),
  )
  const nameless = await found({ html: html('The team') })
  assert.ok(
    nameless.some((one) => one.startsWith('known-script/follows')),
    nameless.join(', '),
  )
})

test('a word or two from a free mailbox to hidden readers, about nothing, is bait', async () => {
  const mail = {
    from: 'Kaja Holm <kaja.holm.4@gmail.com>',
    to: 'undisclosed-recipients:;',
    html: '<p>Hei, fikk du meldingen min?</p>',
  }
  const bait = 'reader-not-addressed/undisclosed: contradicted'
  assert.ok((await found({ ...mail, subject: 'Hei' })).includes(bait))
  const club = await found({ ...mail, subject: 'Training tonight is off' })
  assert.ok(club.includes('reader-not-addressed/undisclosed: unknown'), club.join(', '))
  const firm = await found({ ...mail, from: 'Kaja Holm <kaja@holm.example>', subject: 'Hei' })
  assert.ok(!firm.includes(bait), firm.join(', '))
})

test('an address that is shown and led to through a counter of the sender’s is no lure', async () => {
  const html = (href: string) => `<p><a href="${href}">https://willowbooks.example/contact</a></p>`
  const lure = 'link-text-differs/other: contradicted'
  const service = await found({ html: html('https://u80613.ct.sendgrid.net/ls/click?upn=1') })
  assert.ok(!service.includes(lure), service.join(', '))
  const stranger = await found({ html: html('https://somewhere-else.example/contact') })
  assert.ok(stranger.includes(lure), stranger.join(', '))
  const shown =
    '<a href="https://click.mail.willowbooks.example/q1">https://tinyprints.example/a</a>'
  assert.ok(!(await found({ html: shown })).includes(lure))
})

test('a name that is a link below a letter is where it leads, and not who signs', async () => {
  const html = (name: string) =>
    `<p>${'The school has a new roof, and the children moved in last week. '.repeat(5)}
     Click here to see the pictures.</p><p>Thank you</p><p>${name}</p>`
  const about = 'sender-not-of-body/other-domain'
  const linked = await found({ html: html('<a href="https://ctrk.example/i">Instagram</a>') })
  assert.ok(!linked.some((one) => one.startsWith(about)), linked.join(', '))
  const signed = await found({ html: html('Instagram') })
  assert.ok(
    signed.some((one) => one.startsWith(about)),
    signed.join(', '),
  )
})

test('a mail that names itself has that in its favour as long as it leads to itself', async () => {
  const letter = (html: string, headers: readonly string[] = []): Promise<readonly string[]> =>
    found({ from: 'Ayesha <ayesha@willowbooks.example>', headers, html: `${html}${SIGNED}` })
  const own = '<p><a href="https://willowbooks.example/shelf">The new shelf</a></p>'
  const away = '<p><a href="https://willowbooks-papers.web.app/open">Open the papers</a></p>'
  const namesItself = (all: readonly string[]): readonly string[] =>
    all.filter((one) => one.startsWith('names-itself/'))
  for (const html of ['<p>See you on Monday.</p>', own])
    assert.deepEqual(namesItself(await letter(html)), ['names-itself/unproven: unknown'])
  const elsewhere = ['Reply-To: ayesha@willowbooks-office.example']
  for (const [html, headers] of [[own + away], [own, elsewhere]] as const)
    assert.deepEqual(namesItself(await letter(html, headers)), ['names-itself/away: unknown'])
})
