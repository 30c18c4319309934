/** What a gateway hands over, as packages/gateway/src/decision.ts writes it: one line of JSON, of an invented mail. */
export function recordLine(id: string, about: object = {}): string {
  return JSON.stringify({ ...record, id, ...about })
}

export const versions: object = { engine: '0.0.0', knowledge: 'test' }

const record = {
  v: 1,
  time: '2026-11-01T12:00:00.000Z',
  listener: 'test',
  client: { ip: '192.0.2.1' },
  mailFrom: 'registrar@office-registrar.example',
  bytes: 100,
  sha256: '0'.repeat(64),
  reader: 'PK',
  judged: {
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
    versions: versions,
    ms: 4,
  },
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
}
