import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { after, test } from 'node:test'
import { dkimSign, sealMessage } from 'mailauth'
import type { Arrival } from '../arrival.ts'
import { openAnalyst } from './analyst.ts'
import { openDns } from './dns/open.ts'
import { serveZone, type Reply } from './dns/server.fixture.ts'
import { judgeWith, type Tools } from './judge.ts'

const { publicKey, privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'der' },
  privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
})
const txt = (...records: string[]): Reply => ({ kind: 'txt', records })

const analyst = openAnalyst()
after(() => analyst[Symbol.asyncDispose]())

const BANK: Readonly<Record<string, Reply>> = {
  's1._domainkey.bank.example TXT': txt(`v=DKIM1; k=rsa; p=${publicKey.toString('base64')}`),
  'bank.example TXT': txt('v=spf1 ip4:198.51.100.7 -all'),
  '_dmarc.bank.example TXT': txt('v=DMARC1; p=reject'),
}
const MAIL =
  'From: Bank <alerts@bank.example>\r\nTo: reader@reader.example\r\nDate: Sun, 1 Nov 2026 11:58:00 +0000\r\nMessage-ID: <1@bank.example>\r\nSubject: Statement\r\nX-Tasdeeq-Sample: yes\r\n\r\nYour statement is ready.\r\n'

async function signature(mail: string, signingDomain = 'bank.example'): Promise<string> {
  const data = { signingDomain, selector: 's1', privateKey }
  return (await dkimSign(mail, { ...data, signatureData: [data] })).signatures
}

function arrivalOf(mail: string, about: Partial<Arrival> = {}): Arrival {
  return {
    id: 'a1',
    raw: new TextEncoder().encode(mail),
    received: Date.UTC(2026, 10, 1, 12),
    listener: 'test',
    client: { ip: '198.51.100.7', helo: 'mail.bank.example' },
    mailFrom: 'alerts@bank.example',
    recipients: ['reader@reader.example'],
    answers: 'one',
    ...about,
  }
}

function toolsFor(server: string, sealers: readonly string[] = []): Tools {
  const dns = openDns({ servers: [server], query: 1_000, message: 5_000, cache: 100 })
  return { analyst, dns, authservId: 'mx.reader.example', sealers, reader: 'PK' }
}

test('a signed mail from its own server passes, and the field says by what', async () => {
  await using zone = await serveZone(BANK)
  const judged = await judgeWith(arrivalOf((await signature(MAIL)) + MAIL), toolsFor(zone.address))
  const { authentication, authenticationResults: field = '' } = judged
  assert.equal(authentication?.spf, 'pass')
  assert.equal(authentication.dkim, 'pass')
  assert.equal(authentication.dmarc, 'pass')
  const lines = field.split(';\r\n\t')
  assert.equal(lines[0], 'mx.reader.example')
  assert.equal(lines[1], 'spf=pass smtp.mailfrom=alerts@bank.example')
  assert.match(
    lines[2]!,
    /^dkim=pass header\.d=bank\.example header\.s=s1 header\.a=rsa-sha256 header\.b=/u,
  )
  assert.equal(lines[3], 'dmarc=pass header.from=bank.example policy.dmarc=reject')
})

test('the envelope counts, and not what the mail says of its way', async () => {
  await using zone = await serveZone(BANK)
  const forged =
    'Return-Path: <alerts@bank.example>\r\nReceived: from mail.bank.example (mail.bank.example [198.51.100.7]) by mx.reader.example; Sun, 1 Nov 2026 11:59:00 +0000\r\nAuthentication-Results: mx.reader.example; dmarc=pass header.from=bank.example\r\n'
  const arrival = arrivalOf(forged + MAIL, {
    client: { ip: '203.0.113.9', helo: 'mail.bank.example' },
  })
  const { authentication } = await judgeWith(arrival, toolsFor(zone.address))
  assert.equal(authentication?.spf, 'fail')
  assert.equal(authentication.dmarc, 'fail')
})

test('mail of our own user, of an unknown place and of the house is not asked about by SPF', async () => {
  await using zone = await serveZone(BANK)
  const tools = toolsFor(zone.address)
  const own: readonly Partial<Arrival>[] = [
    { authenticatedAs: 'reader' },
    { client: {} },
    { client: { ip: '127.0.0.1' } },
    { client: { ip: '::ffff:10.0.0.7' } },
    { client: { ip: 'fd00::1' } },
  ]
  for (const about of own) {
    const judged = await judgeWith(arrivalOf(MAIL, about), tools)
    assert.ok(!judged.authenticationResults?.includes('spf='))
    assert.equal(judged.authentication, undefined)
    assert.ok(!judged.findings.some(({ id }) => id === 'unauthenticated-sender'))
  }
})

test('a forwarded mail is held against nobody where a trusted forwarder found it genuine, and only there', async () => {
  const key = BANK['s1._domainkey.bank.example TXT']!
  await using zone = await serveZone({ ...BANK, 's1._domainkey.forwarder.example TXT': key })
  const results = 'mx.forwarder.example; dmarc=pass header.from=bank.example'
  const seal = { signingDomain: 'forwarder.example', selector: 's1', privateKey }
  const sealed = await sealMessage(MAIL, { ...seal, cv: 'none', authResults: results })
  const arrival = arrivalOf(sealed.toString() + MAIL, {
    client: { ip: '203.0.113.9', helo: 'mx.forwarder.example' },
  })
  for (const [sealers, outcome] of [
    [['forwarder.example'], 'unknown'],
    [[], 'contradicted'],
  ] as const) {
    const judged = await judgeWith(arrival, toolsFor(zone.address, sealers))
    const found = judged.findings.find(({ id }) => id === 'authentication-failed')
    assert.equal(found?.outcome ?? 'unknown', outcome)
    assert.match(judged.authenticationResults ?? '', /dmarc=fail .*\r\n\tarc=pass$/u)
  }
})

test('dead DNS neither passes nor fails, and costs no more than allowed', async () => {
  await using zone = await serveZone({ '*': { kind: 'silent' } })
  const judged = await judgeWith(arrivalOf((await signature(MAIL)) + MAIL), toolsFor(zone.address))
  assert.equal(judged.authentication, undefined)
  assert.equal(
    judged.authenticationResults?.replace(/ header\.[sab]=[^ ;]*/gu, ''),
    [
      'mx.reader.example',
      'spf=temperror smtp.mailfrom=alerts@bank.example',
      'dkim=temperror header.d=bank.example',
      'dmarc=temperror header.from=bank.example',
      'arc=none',
    ].join(';\r\n\t'),
  )
})

test('DMARC has not failed while DNS does not tell of the leg that may hold', async () => {
  const spfDead = { ...BANK, 'bank.example TXT': { kind: 'servfail' } } as const
  const keyDead = { ...BANK, 's1._domainkey.bank.example TXT': { kind: 'servfail' } } as const
  const elsewhere = { client: { ip: '203.0.113.9', helo: 'relay.example' } }
  const signed = (await signature(MAIL)) + MAIL
  for (const [zone, arrival] of [
    [spfDead, arrivalOf(MAIL)],
    [keyDead, arrivalOf(signed, elsewhere)],
  ] as const) {
    await using server = await serveZone(zone)
    const judged = await judgeWith(arrival, toolsFor(server.address))
    assert.equal(judged.authentication, undefined)
    assert.match(judged.authenticationResults!, /dmarc=temperror/u)
  }
})

test("a sender's own slow servers do not keep DMARC of another's domain from failing", async () => {
  await using zone = await serveZone({
    ...BANK,
    'slow.example TXT': { kind: 'silent' },
    's1._domainkey.slow.example TXT': { kind: 'silent' },
  })
  const arrival = arrivalOf((await signature(MAIL, 'slow.example')) + MAIL, {
    client: { ip: '203.0.113.9', helo: 'slow.example' },
    mailFrom: 'x@slow.example',
  })
  const { authentication } = await judgeWith(arrival, toolsFor(zone.address))
  assert.equal(authentication?.dmarc, 'fail')
})

test('the null sender is checked by its greeting', async () => {
  await using zone = await serveZone({
    ...BANK,
    'mail.bank.example TXT': txt('v=spf1 ip4:198.51.100.7 -all'),
  })
  const judged = await judgeWith(arrivalOf(MAIL, { mailFrom: '' }), toolsFor(zone.address))
  assert.match(judged.authenticationResults!, /spf=pass smtp\.helo=mail\.bank\.example/u)
})

test('of several authors DMARC says nothing but that', async () => {
  await using zone = await serveZone(BANK)
  const two = `From: Other <other@other.example>\r\n${MAIL}`
  const judged = await judgeWith(arrivalOf(two), toolsFor(zone.address))
  assert.match(judged.authenticationResults!, /dmarc=permerror/u)
  assert.notEqual(judged.authentication?.dmarc, 'pass')
})

test('a thousand signatures cost no more than ten', async () => {
  await using zone = await serveZone({ '*': { kind: 'servfail' } })
  const one = (number: number): string =>
    `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=d${number}.example; s=s; h=from; l=${number}; bh=YWJj; b=YWJj\r\n`
  const many = Array.from({ length: 1_000 }, (_, number) => one(number)).join('')
  const judged = await judgeWith(arrivalOf(many + MAIL), toolsFor(zone.address))
  assert.equal(judged.authenticationResults?.split('dkim=').length, 11)
})

test('a header block of a hundred thousand lines does not hide that the author is forged', async () => {
  await using zone = await serveZone(BANK)
  const folded = `X-Long: a\r\n${' b\r\n'.repeat(100_000)}${MAIL}`
  const tags = 'v=1; a=rsa-sha256; d=bank.example; s=k; h=from; bh=YQ==; b=YQ=='
  const spaced = `DKIM-Signature: ${tags}\r\n${MAIL}${' '.repeat(1_100_000)}\r\n`
  for (const mail of [folded, spaced]) {
    const arrival = arrivalOf(mail, { client: { ip: '203.0.113.9', helo: 'relay.example' } })
    const judged = await judgeWith(arrival, toolsFor(zone.address))
    assert.equal(judged.authentication?.dmarc, 'fail')
    assert.ok(!judged.authenticationResults?.includes('dkim='))
  }
})

test('what is kept of it is plain data that survives JSON', async () => {
  await using zone = await serveZone(BANK)
  const judged = await judgeWith(arrivalOf(MAIL), toolsFor(zone.address))
  assert.deepEqual(JSON.parse(JSON.stringify(judged)), structuredClone(judged))
  assert.equal(judged.subject, 'Statement')
  assert.deepEqual(judged.from, { name: 'Bank', address: 'alerts@bank.example' })
})

test('who is proven to be somebody known is judged as one, and what was known stands beside it', async () => {
  await using zone = await serveZone(BANK)
  const seen: [string, number][] = []
  const history = { writtenTo: true, days: 4, age: 30, ofDomain: true, ownName: false }
  const tools: Tools = {
    ...toolsFor(zone.address),
    lookUp: (sender, received) => {
      seen.push([sender.address, received])
      return history
    },
  }
  const arrival = arrivalOf((await signature(MAIL)) + MAIL)
  const known = await judgeWith(arrival, tools)
  assert.deepEqual(seen, [['alerts@bank.example', arrival.received]])
  assert.deepEqual(known.history, history)
  assert.deepEqual(known.proven, { address: 'alerts@bank.example', domain: 'bank.example' })
  assert.ok(known.findings.some(({ id }) => id === 'known-sender'))
  const spoofed = await judgeWith(arrivalOf(MAIL, { client: { ip: '203.0.113.9' } }), tools)
  assert.equal(spoofed.proven, undefined)
  assert.deepEqual(
    spoofed.findings.filter(({ id }) => id === 'known-sender'),
    [],
  )
})
