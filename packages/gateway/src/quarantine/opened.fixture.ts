import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Judged } from '../judged.ts'
import type { Deliver, ToDeliver, ToHold } from '../quarantine.ts'
import type { Log } from '../running.ts'
import type { QuarantineOptions } from './store.ts'

export const SECRET: Uint8Array = new Uint8Array(32).fill(7)
export const DAY = 86_400_000
export const NOW: number = Date.UTC(2026, 10, 22, 7)

const nothing = (): void => undefined
export const quiet: Log = { debug: nothing, info: nothing, warn: nothing, error: nothing }

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'tasdeeq-quarantine-'))
}

export function optionsFor(
  folder: string,
  more: Partial<QuarantineOptions> = {},
): QuarantineOptions {
  return {
    folder,
    config: { keep: 30 * DAY },
    secret: SECRET,
    now: () => NOW,
    log: quiet,
    ...more,
  }
}

/** A server that takes everything, and what it took. */
export function mailbox(): { readonly deliver: Deliver; readonly got: ToDeliver[] } {
  const got: ToDeliver[] = []
  return {
    got,
    deliver: (message) => {
      got.push(message)
      const recipients = message.recipients.map((address) => ({ address, code: 250, text: 'ok' }))
      return Promise.resolve({ recipients })
    },
  }
}

export const judged: Judged = {
  verdict: 'fraud',
  probability: 0.99,
  probabilities: { fraud: 0.99, unwanted: 0.01, genuine: 0 },
  family: 'authority-impersonation',
  findings: [],
  quoted: [],
  reason: {
    en: 'No such department exists in Pakistan.',
    ur: 'پاکستان میں ایسا کوئی محکمہ نہیں ہے۔',
  },
  subject: 'Final notice',
  from: { name: 'Office of Commissioner', address: 'notice@office.example' },
  sealed: false,
  anomalies: [],
  versions: { engine: '0.2.0', knowledge: '2026-11-01' },
  ms: 3,
}

export const RAW = `From: Office of Commissioner <notice@office.example>\r
To: amina@mail.example\r
Subject: Final notice\r
Date: Sun, 22 Nov 2026 07:00:00 +0000\r
Message-ID: <1@office.example>\r
X-Tasdeeq-Sample: yes\r
\r
You have 24 hours to answer.\r
`

export function toHold(
  more: Partial<Omit<ToHold, 'raw'>> & { readonly text?: string } = {},
): ToHold {
  const { text = RAW, ...facts } = more
  return {
    arrival: 'a-1',
    raw: Buffer.from(text),
    mailFrom: 'bounce@office.example',
    recipients: ['amina@mail.example'],
    client: { ip: '192.0.2.1' },
    listener: 'milter',
    rule: { name: 'fraud', line: 3 },
    judged,
    now: NOW,
    ...facts,
  }
}
