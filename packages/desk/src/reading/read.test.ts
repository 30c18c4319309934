import assert from 'node:assert/strict'
import { test } from 'node:test'
import { analyse, likeness } from '@tasdeeq/engine'
import { analystHere, mail, readHere, toRead } from './reading.fixture.ts'

test('two copies of a wave are one text, whoever got them and whatever number they bear', async () => {
  const copy = (to: string, name: string, code: string): Uint8Array =>
    mail({
      to: `${name} <${to}>`,
      subject: `Parcel ${code} for ${name}`,
      text: `Dear ${name},\r\n\r\nyour parcel ${code} is held at the customs office. Pay the fee of Rs. ${code.length}50 at https://evil-shop.example/${code} today, or it goes back to where it came from.`,
    })
  const one = await readHere(toRead(copy('a.malik@one.example', 'Ayesha Malik', 'RX-81PK')))
  const two = await readHere(toRead(copy('b.raza@two.example', 'Bilal Raza', 'RX-4477KD')))
  assert.equal(one.text, two.text)
  assert.deepEqual(one.canonical, two.canonical)
  assert.deepEqual(one.signature, two.signature)
})

test('a text, which has no subject, is called by how it begins, without names, numbers and links', async () => {
  const given = { form: 'text', channel: 'sms' } as const
  const said =
    'Dear Imran Ali, your parcel 4711 is held at the customs office: pay at parcel.example'
  const { subject } = await readHere(toRead(said, given))
  assert.equal(subject, 'dear … your parcel … is held at the customs office pay at …')
  const long = await readHere(toRead('word by word '.repeat(40), given))
  assert.equal(long.subject.length <= 122, true, long.subject)
  assert.ok(long.subject.endsWith(' …'), long.subject)
  assert.equal((await readHere(toRead(mail({ subject: 'Parcel', text: said })))).subject, 'Parcel')
})

/** Elements of a page in an order of its own. */
const ELEMENTS = 'div p b table tr td span ul li i center h2 font em small h3 u strong s'.split(' ')

function page(words: string, host: string, id: number): string {
  const rows = Array.from({ length: 60 }, (_, at) => {
    const tag = ELEMENTS[((at * 7_919) % 1_009) % ELEMENTS.length]!
    return `<${tag}>${words} ${at}</${tag}>`
  })
  const links = [1, 2, 3].map((at) => `<a href="https://${host}/c/${id}${at}?u=${at}">${words}</a>`)
  return [...rows, ...links].join('')
}

test('a page built alike is alike, in another language and at another host', async () => {
  const one = await readHere(
    toRead(mail({ html: page('claim your prize now', 'one.example', 12) })),
  )
  const two = await readHere(
    toRead(mail({ html: page('hol dir deinen Gewinn', 'two.example', 9876) })),
  )
  assert.ok(one.structure && two.structure && one.signature && two.signature)
  assert.ok(likeness(one.structure, two.structure) > 0.8)
  assert.ok(likeness(one.signature, two.signature) < 0.2)
})

test('a plain mail, or a page of a few elements, has no structure that tells', async () => {
  assert.equal((await readHere(toRead(mail({ text: 'hello there' })))).structure, undefined)
  assert.equal((await readHere(toRead(mail({ html: '<p>a</p><p>b</p>' })))).structure, undefined)
})

const GENUINE = {
  from: 'Federal Board of Revenue <notice@fbr.gov.pk>',
  text: 'The Federal Board of Revenue publishes its yearbook today. Nothing is asked of you.',
}

test('mail of a body is authentic where a trusted host proves its sender', async () => {
  const results = (host: string): string[] => [
    `Authentication-Results: ${host}; dmarc=pass header.from=fbr.gov.pk; dkim=pass header.d=fbr.gov.pk; spf=pass smtp.mailfrom=notice@fbr.gov.pk`,
  ]
  const proven = await readHere(toRead(mail({ ...GENUINE, head: results('mx.trusted.example') })))
  const said = await readHere(toRead(mail({ ...GENUINE, head: results('mx.stranger.example') })))
  const bare = await readHere(toRead(mail(GENUINE)))
  // A file that somebody hands in says what he likes.
  const raw = mail({ ...GENUINE, head: results('mx.trusted.example') })
  const handedIn = await readHere(toRead(raw, { isFirstHand: false }))
  assert.deepEqual(
    [proven, said, bare, handedIn].map(({ authentic }) => authentic),
    [true, false, false, false],
  )
})

test('a body that the sender says he is is named by its id', async () => {
  const text =
    'This is the Federal Investigation Agency. A case is registered against you. Reply within 24 hours.'
  const reading = await readHere(
    toRead(mail({ from: 'Federal Investigation Agency <fia@desk.example>', text })),
  )
  assert.ok(
    reading.claimed.some((id) => id === 'pk.fia'),
    reading.claimed.join(),
  )
  assert.equal(reading.verdict, 'fraud')
  assert.ok(reading.findings.length > 0 && reading.findings.every(({ weight }) => weight !== 0))
})

test('texts of SMS and chats are read as they are', async () => {
  const reading = await readHere(
    toRead('Dear customer, your SIM will be blocked today. Call 0300 1234567', {
      form: 'text',
      channel: 'sms',
    }),
  )
  assert.equal(reading.channel, 'sms')
  assert.equal(reading.text, 'dear <name> your sim will be blocked today call <number>')
})

test('of what nobody said how it came is judged as the citizen’s page judges it, and no channel is made up', async () => {
  const text = 'Your electricity will be cut tonight. Call 0300 1234567 at once.'
  const unsaid = await readHere(toRead(text, { form: 'text', channel: 'unknown' }))
  assert.equal(unsaid.channel, 'unknown')
  const { knowledge } = analystHere
  const { raw, received: clock } = toRead(text)
  const judged = await analyse(raw, { knowledge, clock, now: clock, reader: 'PK' })
  assert.deepEqual(
    [unsaid.verdict, unsaid.probability],
    [judged.verdict.verdict, judged.verdict.probability],
  )
})

test('what is pasted of a mail is read as one where it has headers', async () => {
  const raw = new TextDecoder().decode(mail({ text: 'your account is blocked' }))
  assert.equal((await readHere(toRead(raw, { form: 'text' }))).channel, 'email')
  assert.equal(
    (await readHere(toRead('your account is blocked', { form: 'text' }))).channel,
    'chat',
  )
})
