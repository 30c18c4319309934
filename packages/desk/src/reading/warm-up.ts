import type { ToRead } from '../reading.ts'

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

/** A mail of our own, read before the first that counts. */
export const SAMPLE: ToRead = {
  raw: new TextEncoder().encode(MAIL),
  form: 'mail',
  channel: 'email',
  country: 'PK',
  received: Date.UTC(2026, 10, 1, 10),
  isFirstHand: false,
}
