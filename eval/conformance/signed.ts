import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { authenticate } from '@tasdeeq/host'
import type { Outcome, Suite } from './suite.ts'
import { resolverOf, textZone, type Zone } from './zone.ts'

/** Signed mails of other implementations, each with the keys it was signed with: all of them are good. */
export const dkim: Suite = {
  id: 'dkim',
  title: 'DKIM: signed mails of Stalwart and mailauth',
  run: async (folder) => [
    ...(await stalwart(folder, 'dkim')),
    ...(await stalwart(folder, 'arc')),
    await mailauthsOwn(folder),
  ],
}

/** Real mails with the DNS of their day: what their receivers wrote of them must come out again. */
export const real: Suite = {
  id: 'real',
  title: 'SPF, DKIM, DMARC, ARC: seven real mails with frozen DNS',
  run: async (folder) => {
    const place = join(folder, 'dkim_arc_dmarc_bimi/blaze_test_with_dns_cache')
    const resolver = resolverOf(frozen(join(place, 'cache')))
    const outcomes: Outcome[] = []
    for (const name of readdirSync(place).filter((file) => file.endsWith('.mail'))) {
      const raw = readFileSync(join(place, name))
      const found = await authenticate(raw, { resolver, clock: 0 })
      for (const [method, expected] of Object.entries(WRITTEN[name] ?? {})) {
        const actual = found?.[method as keyof typeof found] ?? 'not asked'
        outcomes.push({ name: `${name}: ${method}`, expected, actual: String(actual) })
      }
    }
    return outcomes
  },
}

/**
 * What the receiver on the way in wrote in each mail's `Authentication-Results`. The last one is an example of
 * RFC 8463 that nobody received.
 */
const WRITTEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '001.mail': { dkim: 'pass', spf: 'pass' },
  '002.mail': { dkim: 'pass', spf: 'pass', dmarc: 'pass' },
  '003.mail': { dkim: 'pass', spf: 'pass' },
  '004.mail': { dkim: 'pass', spf: 'pass', dmarc: 'pass' },
  '005.mail': { arc: 'pass' },
  '006.mail': { arc: 'fail' },
  '007.mail': { dkim: 'pass' },
}

/** Lines of a name and its text, an empty line, the mail. */
async function stalwart(folder: string, method: 'dkim' | 'arc'): Promise<readonly Outcome[]> {
  const place = join(folder, 'stalwart-mail-auth', method)
  const outcomes: Outcome[] = []
  for (const name of readdirSync(place).sort()) {
    const text = readFileSync(join(place, name), 'latin1')
    const gap = /\r?\n\r?\n/u.exec(text)
    if (gap === null) throw new Error(`${name} holds no keys`)
    const keys = text
      .slice(0, gap.index)
      .split(/\r?\n/u)
      .map((line) => [line.split(' ', 1)[0], line.slice(line.indexOf(' ') + 1)] as const)
    const mail = text.slice(gap.index + gap[0].length).replace(/\r?\n/gu, '\r\n')
    const resolver = resolverOf(textZone(Object.fromEntries(keys)))
    const found = await authenticate(Buffer.from(mail, 'latin1'), {
      resolver,
      clock: 0,
      envelope: KNOWN,
    })
    outcomes.push({
      name: `stalwart ${method}/${name}`,
      expected: 'pass',
      actual: found?.[method] ?? 'not asked',
    })
  }
  return outcomes
}

const KNOWN = { clientIp: '192.0.2.1' }

/** RFC 8463's example: one signature by RSA, one by Ed25519. */
async function mailauthsOwn(folder: string): Promise<Outcome> {
  const place = join(folder, 'dkim_arc_dmarc_bimi/mailauth_test/dkim/ec/fixtures')
  const names = JSON.parse(readFileSync(join(place, 'dns.json'), 'utf8')) as Readonly<
    Record<string, { readonly TXT: readonly (readonly string[])[] }>
  >
  const zone: Zone = new Map(
    Object.entries(names).map(([name, records]) => [name, { records: { ...records } }]),
  )
  const raw = readFileSync(join(place, 'signed.eml'))
  const found = await authenticate(raw, { resolver: resolverOf(zone), clock: 0 })
  return { name: 'mailauth ec/signed.eml', expected: 'pass', actual: found?.dkim ?? 'not asked' }
}

/** A file a name: `txt:` and one text a line. */
function frozen(folder: string): Zone {
  const files = readdirSync(folder).map((file) => {
    const lines = readFileSync(join(folder, file), 'utf8').split(/\r?\n/u)
    const texts = lines.filter((line) => line.startsWith('txt:')).map((line) => [line.slice(4)])
    return [basename(file, '.dns').toLowerCase(), { records: { TXT: texts } }] as const
  })
  return new Map(files)
}
