import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Held } from '@tasdeeq/gateway'
import { judged, NOW, RAW } from '../../../gateway/src/quarantine/opened.fixture.ts'
import { paintFor } from './colour.ts'
import { heldPage } from './held.ts'

test('a held mail is shown with its id once, why it is held, and what it says', async () => {
  const held: Held = {
    id: 'h-1234567',
    sha256: 'a'.repeat(64),
    bytes: RAW.length,
    heldAt: NOW,
    expiresAt: NOW + 86_400_000,
    state: 'held',
    releasedTo: [],
    reports: [],
    arrivals: ['a-1'],
    mailFrom: 'bounce@office.example',
    recipients: ['amina@mail.example'],
    client: { ip: '192.0.2.1' },
    listener: 'milter',
    rule: { name: 'fraud', line: 3 },
    judged,
  }
  const view = { held, raw: Buffer.from(RAW), reader: 'PK', language: 'en' } as const
  const page = await heldPage(view, { columns: 90, paint: paintFor('never', false) })
  assert.equal(page.split('h-1234567').length, 2, page)
  assert.match(page, /Rule {6}fraud \(line 3\)/u)
  assert.match(page, /You have 24 hours to answer/u)
})
