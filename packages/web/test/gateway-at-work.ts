import { heldLine, tell } from '../../desk/src/gateways/gateways.fixture.ts'
import { recordLine, versions } from '../../desk/src/intake/gateways/record.fixture.ts'
import type { OpenConsole } from './console.ts'

const HOUR = 3_600_000

/** A gateway that holds some mails, decided others, and rehearsed. */
export async function atWork({ api }: Pick<OpenConsole, 'api'>): Promise<void> {
  const now = Date.now()
  const times = { told: now, heldAt: now - HOUR, expiresAt: now + 30 * 24 * HOUR }
  const invoice = {
    subject: 'Invoice 17 of November',
    from: { name: 'Books', address: 'books@paper-shop.example' },
    verdict: 'suspicious',
  }
  await tell(api, [
    heldLine('fraud-1', { ...times, subject: 'Final notice', deadline: now + HOUR }),
    heldLine('invoice-1', { ...times, ...invoice }),
    ...Array.from({ length: 120 }, (_, number) =>
      heldLine(`more-${number}`, { ...times, subject: `Prize ${number}`, verdict: 'unwanted' }),
    ),
  ])
  await health({ api }, { latency: { messages: 2, median: 0.1, p95: 0.4, p99: 0.5 } })
  const genuine = {
    verdict: 'clear',
    probability: 0.1,
    probabilities: {},
    findings: [],
    authentication: { dmarc: 'pass' },
    versions,
  }
  const time = new Date(now).toISOString()
  const body = [
    recordLine('d1', { time }),
    recordLine('r1', { time, rehearsed: true }),
    recordLine('r2', { time, rehearsed: true, judged: genuine }),
  ].join('\n')
  const headers = { 'content-type': 'application/x-ndjson' }
  await api.call({ method: 'POST', path: '/gateways/decisions', as: 'gateway', headers, body })
}

export async function health({ api }: Pick<OpenConsole, 'api'>, about: object = {}): Promise<void> {
  const json = {
    ok: true,
    version: '0.3.0',
    started: Date.now() - HOUR,
    mode: 'rehearse',
    policy: 'abcdef012345',
    orders: true,
    listeners: [{ name: 'in', address: '127.0.0.1:25', connections: 2 }],
    workers: 2,
    running: 0,
    waiting: 0,
    held: 122,
    freeBytes: 5e10,
    behind: 0,
    protection: { cursor: 0, entries: 0, age: 500 },
    ...about,
  }
  await api.call({ method: 'POST', path: '/gateways/health', as: 'gateway', json })
}
