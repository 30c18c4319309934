import type { Arrival } from '../arrival.ts'
import { judgeWith, type Tools } from './judge.ts'

/**
 * Judges a mail of our own before the first that counts: libraries are loaded and patterns compiled then, which takes
 * as long as some hundred mails. No DNS server is asked.
 */
export async function warmUp(tools: Tools): Promise<void> {
  const resolvers = { keys: nothing, spf: nothing, policy: nothing }
  const offline: Tools = { ...tools, dns: { forMessage: () => resolvers } }
  // A few rounds: what is used often is compiled better.
  for (let round = 0; round < ROUNDS; round++) await judgeWith(ARRIVAL, offline)
}

const ROUNDS = 5

function nothing(): Promise<never> {
  return Promise.reject(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }))
}

const MAIL = [
  'From: "Office of Registrar" <registrar@office-registrar.example>',
  'To: reader@reader.example',
  'Subject: Notice',
  'Date: Sun, 1 Nov 2026 10:00:00 +0000',
  'Message-ID: <notice@office-registrar.example>',
  'MIME-Version: 1.0',
  'Content-Type: text/html; charset=utf-8',
  'X-Tasdeeq-Sample: yes',
  '',
  '<p>Dear customer, your account is suspended. Pay the fee within 24 hours or you will be arrested:',
  '<a href="https://office-registrar.example/pay">pay now</a>.</p>',
].join('\r\n')

const ARRIVAL: Arrival = {
  id: 'warm-up',
  raw: new TextEncoder().encode(MAIL),
  received: Date.UTC(2026, 10, 1, 10),
  listener: 'warm-up',
  client: { ip: '192.0.2.1', helo: 'mail.office-registrar.example' },
  mailFrom: 'registrar@office-registrar.example',
  recipients: ['reader@reader.example'],
  answers: 'one',
}
