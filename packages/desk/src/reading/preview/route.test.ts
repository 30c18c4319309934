import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mail, readOrNot, toRead } from '../reading.fixture.ts'
import { routeOf } from './route.ts'

async function routeBy(lines: readonly string[]): Promise<ReturnType<typeof routeOf>> {
  const head = lines.map((line) => `Received: ${line}`)
  const read = await readOrNot(toRead(mail({ text: 'Pay now.', head })))
  assert.ok(read.kind === 'analysed')
  return routeOf(read.analysis.message, (text) => text)
}

const INSIDE =
  'from mx1.mailhost.example (mx1.mailhost.example [198.51.100.9]) by store.mailhost.example with LMTP id 2; Sun, 1 Nov 2026 10:00:09 +0000'
const HANDED =
  'from friendly.example (unknown [203.0.113.7]) by mx1.mailhost.example with ESMTPS id 1; Sun, 1 Nov 2026 10:00:05 +0000 (UTC)'
const FORGED =
  'from pc.police.example ([192.0.2.1]) by gw.police.example with SMTP; Sun, 1 Nov 2026 09:00:05 +0000'

test('a route begins with the first machine, and the reader’s own provider is believed', async () => {
  const route = await routeBy([INSIDE, HANDED, FORGED])
  assert.deepEqual(
    route.map(({ from, ip, by, protocol, trust }) => ({ from, ip, by, protocol, trust })),
    [
      {
        from: 'pc.police.example',
        ip: '192.0.2.1',
        by: 'gw.police.example',
        protocol: 'SMTP',
        trust: 'claimed',
      },
      {
        from: 'friendly.example',
        ip: '203.0.113.7',
        by: 'mx1.mailhost.example',
        protocol: 'ESMTPS',
        trust: 'receiver',
      },
      {
        from: 'mx1.mailhost.example',
        ip: '198.51.100.9',
        by: 'store.mailhost.example',
        protocol: 'LMTP',
        trust: 'receiver',
      },
    ],
  )
})

test('between two machines stands how long it took, also where a clock went backwards', async () => {
  const route = await routeBy([INSIDE, HANDED, FORGED.replace('09:00:05', '11:00:05')])
  assert.deepEqual(
    route.map(({ delay }) => delay),
    [undefined, -3_600_000, 4_000],
  )
})

test('a provider that wrote a line further down is not believed there', async () => {
  const route = await routeBy([HANDED, FORGED, INSIDE])
  assert.deepEqual(
    route.map(({ trust }) => trust),
    ['claimed', 'claimed', 'receiver'],
  )
})

test('lines of another form are hops of which less is known', async () => {
  const route = await routeBy(['(qmail 123 invoked by uid 89)', 'by x; no date', ''])
  assert.ok(route.every(({ at, ip }) => at === undefined && ip === undefined))
})
