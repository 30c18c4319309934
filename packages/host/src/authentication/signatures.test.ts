import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { test } from 'node:test'
import { dkimSign, sealMessage } from 'mailauth'
import { dkimVerify } from 'mailauth/lib/dkim/verify.js'
import { verifySignatures } from './signatures.ts'
import { resolverOf } from './zone.fixture.ts'

const { publicKey, privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'der' },
  privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
})
const resolver = resolverOf({
  's1._domainkey.bank.example TXT': [[`v=DKIM1; k=rsa; p=${publicKey.toString('base64')}`]],
})
const key = { signingDomain: 'bank.example', selector: 's1', privateKey }

const HEADERS =
  'From: Bank <alerts@bank.example>\r\nTo: reader@reader.example\r\nSubject: Your\r\n\tstatement\r\n'
/** Longer than what is handed over at once, with white space that signatures make one. */
const LONG = 'Your  statement \t is ready. \r\n\r\n'.repeat(20_000)

async function signed(mail: string, canonicalization = 'relaxed/relaxed'): Promise<string> {
  const { signatures } = await dkimSign(mail, {
    ...key,
    signatureData: [{ ...key, canonicalization }],
  })
  return signatures + mail
}

async function sealed(mail: string): Promise<string> {
  const seal = await sealMessage(mail, {
    ...key,
    authResults: 'mx.bank.example; spf=pass smtp.mailfrom=bank.example',
    cv: 'none',
  })
  return seal.toString() + mail
}

const SHORT = `${HEADERS}\r\nYour statement is ready.\r\n`
const mails: Readonly<Record<string, string>> = {
  signed: await signed(SHORT),
  'signed as it is written': await signed(`${HEADERS}\r\n${LONG}`, 'simple/simple'),
  long: await signed(`${HEADERS}\r\n${LONG}`),
  'with bare line ends': (await signed(SHORT)).replaceAll('\r\n', '\n'),
  'with line ends of both kinds': (await signed(SHORT)).replace('\r\n\r\n', '\n\n'),
  'changed on its way': (await signed(SHORT)).replace('ready', 'lost'),
  'signed and sealed': await sealed(await signed(SHORT)),
  'not signed': SHORT,
  'without a body': HEADERS,
  'signed without a body': await signed(`${HEADERS}\r\n`),
  'with nothing but a body': `\r\n${SHORT}`,
  'with nothing but a body behind a bare line end': `\n${SHORT}`,
  'cut off within a header': 'From: Bank <alerts@ba',
  empty: '',
}

for (const [name, mail] of Object.entries(mails)) {
  test(`of a mail ${name} it finds what the stream of the library finds`, async () => {
    const bytes = Buffer.from(mail)
    const options = { resolver, sender: 'alerts@bank.example' }
    const { results, headerFrom, fromFields, arc } = await dkimVerify(bytes, options)
    assert.deepEqual(await verifySignatures(bytes, options), {
      results,
      headerFrom,
      fromFields,
      arc,
    })
  })
}

test('signatures that hold pass, whatever ends the lines', async () => {
  for (const name of ['signed', 'signed as it is written', 'long', 'with bare line ends']) {
    const { results } = await verifySignatures(Buffer.from(mails[name]!), { resolver })
    assert.deepEqual([name, results[0]?.status.result], [name, 'pass'])
  }
})
