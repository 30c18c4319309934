import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { test } from 'node:test'
import { sealMessage } from 'mailauth'
import { authenticateArrival } from './authenticate.ts'
import { resolverOf, type Zone } from './zone.fixture.ts'

const { publicKey, privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'der' },
  privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
})
const KEY = [[`v=DKIM1; k=rsa; p=${publicKey.toString('base64')}`]]

const zone: Zone = {
  's1._domainkey.list.example TXT': KEY,
  's1._domainkey.forwarder.example TXT': KEY,
  'bank.example TXT': [['v=spf1 ip4:198.51.100.7 -all']],
  '_dmarc.bank.example TXT': [['v=DMARC1; p=reject']],
}

const resolver = resolverOf(zone)
const resolvers = { keys: resolver, spf: resolver, policy: resolver }

const MAIL =
  'From: Bank <alerts@bank.example>\r\nTo: reader@reader.example\r\nDate: Mon, 1 Jun 2026 11:58:00 +0000\r\nMessage-ID: <1@bank.example>\r\nSubject: Statement\r\nX-Tasdeeq-Sample: yes\r\n\r\nYour statement is ready.\r\n'
const PASSED = 'spf=pass smtp.mailfrom=alerts@bank.example; dmarc=pass header.from=bank.example'

async function sealed(mail: string, by: string, found: string): Promise<string> {
  const cv = mail.includes('ARC-Seal') ? 'pass' : 'none'
  const seal = {
    signingDomain: by,
    selector: 's1',
    privateKey,
    cv,
    authResults: `mx.${by}; ${found}`,
  }
  return `${(await sealMessage(mail, seal)).toString()}${mail}`
}

/** As it comes from the forwarder's address, of which the bank's SPF knows nothing. */
async function arcOf(mail: string, sealers?: readonly string[]): Promise<unknown> {
  const connection = {
    ip: '203.0.113.9',
    helo: 'mx.forwarder.example',
    sender: 'alerts@bank.example',
  }
  const { authentication } = await authenticateArrival(Buffer.from(mail), connection, {
    resolvers,
    ...(sealers && { sealers }),
  })
  assert.equal(authentication.dmarc, 'fail', 'what the mail itself proves stays as it is')
  return authentication.arc
}

test('what a trusted forwarder found before it passed the mail on counts', async () => {
  const mail = await sealed(MAIL, 'forwarder.example', PASSED)
  assert.equal(await arcOf(mail, ['forwarder.example']), 'pass')
  const signed = await sealed(MAIL, 'forwarder.example', 'dkim=pass header.d=mail.bank.example')
  assert.equal(await arcOf(signed, ['forwarder.example']), 'pass')
})

test('anybody can seal a chain: one of whom nobody said that he is trusted vouches for nothing', async () => {
  const mail = await sealed(MAIL, 'forwarder.example', PASSED)
  assert.equal(await arcOf(mail), 'policy')
  assert.equal(await arcOf(mail, ['other.example', 'example']), 'policy')
})

test('a trusted forwarder does not vouch for what it found to be false, or of somebody else', async () => {
  for (const found of [
    'spf=fail smtp.mailfrom=alerts@bank.example; dmarc=fail header.from=bank.example',
    'dmarc=pass header.from=elsewhere.example; spf=pass smtp.mailfrom=a@elsewhere.example',
    'dkim=pass header.d=bank.example.elsewhere.example',
    'spf=fail smtp.mailfrom="a;dmarc=pass header.from=bank.example"@elsewhere.example',
    'none',
  ])
    assert.equal(
      await arcOf(await sealed(MAIL, 'forwarder.example', found), ['forwarder.example']),
      'policy',
    )
})

test('every hop after the one that vouches is trusted, or it does not count', async () => {
  const listed = await sealed(MAIL, 'list.example', PASSED)
  const twice = await sealed(
    listed,
    'forwarder.example',
    'arc=pass; dmarc=fail header.from=bank.example',
  )
  assert.equal(await arcOf(twice, ['list.example', 'forwarder.example']), 'pass')
  assert.equal(await arcOf(twice, ['list.example']), 'policy')
  assert.equal(await arcOf(twice, ['forwarder.example']), 'policy')
})

test('a chain that was changed is no chain', async () => {
  const mail = await sealed(MAIL, 'forwarder.example', PASSED)
  assert.equal(await arcOf(mail.replace('is ready', 'waits'), ['forwarder.example']), 'fail')
  const sealers = ['forwarder.example']
  assert.equal(await arcOf(mail.replace('dmarc=pass', 'dmarc=none'), sealers), 'fail')
})
