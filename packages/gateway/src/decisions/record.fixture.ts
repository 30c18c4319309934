import type { DecisionRecord } from '../decision.ts'
import type { Judged } from '../judged.ts'

/** What the engine said of an invented mail. */
export const judgedSample: NonNullable<DecisionRecord['judged']> = {
  verdict: 'fraud',
  probability: 0.98,
  probabilities: { fraud: 0.98, unwanted: 0.01, genuine: 0.01 },
  family: 'authority-impersonation',
  findings: [{ id: 'a-check', outcome: 'contradicted', weight: 3 }],
  quoted: [],
  subject: 'Notice',
  from: { name: 'Registrar', address: 'registrar@office-registrar.example' },
  sealed: false,
  anomalies: [],
  versions: { engine: '0.0.0', knowledge: 'test' },
  ms: 4,
} satisfies Omit<Judged, 'reason' | 'authenticationResults'>

/** A record of a mail that was held. */
export function recordSample(id: string, about: Partial<DecisionRecord> = {}): DecisionRecord {
  return {
    v: 1,
    id,
    time: '2026-11-01T12:00:00.000Z',
    listener: 'test',
    client: { ip: '192.0.2.1' },
    mailFrom: 'registrar@office-registrar.example',
    bytes: 100,
    sha256: '0'.repeat(64),
    reader: 'PK',
    judged: judgedSample,
    recipients: [
      {
        address: 'reader@reader.example',
        disposition: 'hold',
        rule: { name: 'hold fraud', line: 3 },
      },
    ],
    done: ['held'],
    rehearsed: false,
    policy: 'abcdef012345',
    ...about,
  }
}
