import { Buffer } from 'node:buffer'
import type { Arrival } from '../arrival.ts'
import type { Judged } from '../judged.ts'
import { applyEdits } from './apply.ts'
import { editsFor, type ToEdit } from './edits.ts'

/** What the tests of this room start from. */
export const judgedFraud: Judged = {
  verdict: 'fraud',
  probability: 0.987,
  probabilities: { fraud: 0.987, unwanted: 0.01, genuine: 0.003 },
  family: 'authority-impersonation',
  findings: [],
  quoted: [],
  reason: {
    en: 'It says it comes from an “Office of Commissioner Police Department” <Islamabad>; no such office exists in Pakistan.',
    ur: 'یہ پیغام خود کو “کمشنر پولیس ڈیپارٹمنٹ” کا بتاتا ہے؛ پاکستان میں ایسا کوئی دفتر نہیں۔',
  },
  subject: 'Notice',
  from: { name: 'Office', address: 'office@officereportcrime.example' },
  sealed: false,
  anomalies: [],
  authenticationResults: 'mx.our.example; spf=pass smtp.mailfrom=officereportcrime.example',
  versions: { engine: '0', knowledge: '0' },
  ms: 1,
}

export function arrivalOf(raw: Uint8Array | string): Arrival {
  return {
    id: '01TESTID',
    raw: typeof raw === 'string' ? Buffer.from(raw, 'latin1') : raw,
    received: Date.UTC(2026, 10, 22),
    listener: 'mx',
    client: {},
    mailFrom: 'a@b.example',
    recipients: ['c@our.example'],
    answers: 'one',
  }
}

export function toEdit(raw: Uint8Array | string, marks: Partial<ToEdit['marks']> = {}): ToEdit {
  return {
    arrival: arrivalOf(raw),
    judged: judgedFraud,
    marks: { fields: [], ...marks },
    authservId: 'mx.our.example',
    language: 'en',
  }
}

/** The message with the warning. */
export function bannered(
  raw: Uint8Array | string,
  banner: NonNullable<ToEdit['marks']['banner']> = 'both',
): Buffer {
  const input = toEdit(raw, { banner })
  return Buffer.from(applyEdits(input.arrival.raw, editsFor(input)))
}

export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1')
}
