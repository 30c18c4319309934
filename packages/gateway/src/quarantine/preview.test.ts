import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import * as fc from 'fast-check'
import type { Held } from '../quarantine.ts'
import { NOW, toHold } from './opened.fixture.ts'
import { attachedFiles } from './attached.ts'
import { defanged, oneLine } from './inert.ts'
import { openPreviews } from './preview.ts'
import { previewPage } from './preview-page.ts'

const previewOf = openPreviews('PK')
const held: Held = {
  ...toHold(),
  id: '0mwrhlr40-a36194033e9d2208-6eedbb7b759e',
  state: 'held',
  heldAt: NOW,
  expiresAt: NOW,
  sha256: '',
  bytes: 0,
  releasedTo: [],
  arrivals: [],
  reports: [],
}

const HOSTILE = `From: "<script>alert(1)</script>\u202e" <a@evil.example>
To: amina@mail.example
Subject: </title><img src=x onerror=alert(1)> http://evil.example/x
X-Tasdeeq-Sample: yes
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/html; charset=utf-8

<p>Court order: you will be arrested in 24 hours. Pay at <a href='https://evil.example/"><script>x</script>'>FIA</a>
<img src="https://track.evil.example/1.png"> www.evil.example &lt;script&gt;alert(2)&lt;/script&gt;</p>
--b
Content-Type: application/octet-stream; name="bill<b>.exe"
Content-Disposition: attachment; filename="bill<b>.exe"
Content-Transfer-Encoding: base64

aGFybWxlc3M=
--b--
`

test('a page about a hostile message holds nothing that works', async () => {
  const made = await previewOf(Buffer.from(HOSTILE), held)
  for (const language of ['en', 'ur'] as const) {
    const page = previewPage(made, language)
    assert.doesNotMatch(page, /<(?:script|img|iframe|a|form|link|base|svg|b)\b/iu)
    assert.doesNotMatch(page, /evil\.example|https?:\/\//u)
    assert.match(page, /hxxps:\/\/evil\[\.\]example/u)
    assert.doesNotMatch(page, /\u202e/u)
    assert.match(
      page,
      /content="default-src &#39;none&#39;; style-src [^"]*; form-action &#39;none&#39;/u,
    )
  }
})

test('attached files are named, measured and hashed, never opened', async () => {
  const [file] = await attachedFiles(Buffer.from(HOSTILE))
  assert.deepEqual(file, {
    name: 'bill<b>.exe',
    type: 'application/octet-stream',
    bytes: 8,
    sha256: createHash('sha256').update('harmless').digest('hex'),
  })
})

test('claims are marked, and the reasons are told', async () => {
  const raw = readFileSync(new URL('../../../../samples/police-notice.eml', import.meta.url))
  const made = await previewOf(raw, held)
  assert.ok(made.text.some(({ claim }) => claim === 'threat'))
  assert.ok(made.text.some(({ claim }) => claim === 'deadline'))
  assert.match(previewPage(made, 'en'), /<mark>[^<]*<small><bdi>threat/u)
  assert.match(previewPage(made, 'ur'), /<html lang="ur" dir="rtl">/u)
})

test('addresses become words that no program makes a link of, and amounts stay', () => {
  assert.equal(defanged('HTTPS://Bank.example/a.b?c'), 'hxxps://Bank[.]example/a[.]b?c')
  assert.equal(defanged('write to a.b@office.example now.'), 'write to a[.]b@office[.]example now.')
  assert.equal(defanged('Rs. 12.50 by 9.30'), 'Rs. 12.50 by 9.30')
  assert.equal(defanged('http://192.0.2.1/x'), 'hxxp://192[.]0[.]2[.]1/x')
})

test('property: nothing of a stranger works in one line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const line = oneLine(text, 100)
      assert.ok(line.length <= 101)
      assert.doesNotMatch(line, /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u)
      assert.doesNotMatch(defanged(line), /https?:|[a-z]\.[a-z]/iu)
    }),
  )
})

test('property: whatever bytes there are, their files are counted', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      assert.ok((await attachedFiles(bytes)).length <= 100)
    }),
    { numRuns: 50 },
  )
})
