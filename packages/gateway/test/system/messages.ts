import { readFileSync } from 'node:fs'
import type { ToSend } from './sender.ts'

const NOTICE = readFileSync(
  new URL('../../../../samples/police-notice.eml', import.meta.url),
  'utf8',
)

/** A mail that nobody would hold; its id stands in the subject. */
export function genuineMail(id: string): ToSend {
  const raw = [
    'X-Sample: yes',
    'From: Reading circle <circle@library.example>',
    'To: member@inbox.example',
    `Subject: Thursday's meeting, room 4 [${id}]`,
    `Message-ID: <${id}@library.example>`,
    'Date: Mon, 01 Jun 2026 09:00:00 +0500',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    'Dear all,',
    '',
    'we meet on Thursday at six in room 4. Please bring the second chapter.',
    '.a line that begins with a dot',
    'Tea is on the house. See you there!',
    '',
  ].join('\r\n')
  return { id, from: 'circle@library.example', to: 'member@inbox.example', raw }
}

/** The notice that CERT warned of, with its id in the subject. */
export function fraudMail(id: string): ToSend {
  // Postfix takes away a Return-Path that comes from outside.
  const raw = NOTICE.replaceAll('\r\n', '\n')
    .replace(/^Return-Path: .*\n/u, '')
    .replace(/^Subject: (.*)$/mu, `Subject: $1 [${id}]`)
    .replace(/^Message-ID: .*$/imu, `Message-ID: <${id}@officereportcrime.example>`)
    .replaceAll('\n', '\r\n')
  return { id, from: 'notice@officereportcrime.org', to: 'citizen@inbox.example', raw }
}

/** The id in the subject of a message. */
export function idOf(text: string): string | undefined {
  return /\[((?:gen|bad)-[0-9a-z-]+)\]/u.exec(text)?.[1]
}
