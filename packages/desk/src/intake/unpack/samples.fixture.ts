/** Mails of the tests: invented, marked, and of domains that nobody can have. */
export const fraudMail: string = lines(
  'Return-Path: <office@registrar-notice.example>',
  'Received: from mail.registrar-notice.example by mx.inbox.example; Sun, 22 Nov 2026 10:00:00 +0000',
  'From: "Office of the Registrar" <office@registrar-notice.example>',
  'To: reader@inbox.example',
  'Subject: Final notice before your account is closed',
  'Message-ID: <notice-1@registrar-notice.example>',
  'Date: Sun, 22 Nov 2026 10:00:00 +0000',
  'X-Tasdeeq-Sample: yes',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Pay 4,000 rupees within 24 hours at https://pay.registrar-notice.example/now or be arrested.',
  '',
)

/** A mail to the reporting mailbox with these parts attached. */
export function carrierOf(parts: readonly string[], about: readonly string[] = []): string {
  return lines(
    'From: "A Reader" <reader@inbox.example>',
    'To: report@desk.example',
    'Subject: Is this real?',
    'Message-ID: <carrier-1@inbox.example>',
    'X-Tasdeeq-Sample: yes',
    ...about,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="outer"',
    '',
    '--outer',
    'Content-Type: text/plain',
    '',
    'Please have a look.',
    '',
    ...parts.flatMap((part) => ['--outer', part]),
    '--outer--',
    '',
  )
}

export function attachedMail(mail: string): string {
  return lines('Content-Type: message/rfc822', 'Content-Disposition: attachment', '', mail)
}

export function attachedFile(name: string, type: string, bytes: Uint8Array): string {
  return lines(
    `Content-Type: ${type}`,
    'Content-Transfer-Encoding: base64',
    `Content-Disposition: attachment; filename="${name}"`,
    '',
    Buffer.from(bytes).toString('base64').replace(/.{76}/gu, '$&\r\n'),
  )
}

/** RFC 5965: what providers send of each other's mail. */
export function arfOf(mail: string, fields: readonly string[]): string {
  return lines(
    'From: <feedback@provider.example>',
    'To: report@desk.example',
    'Subject: FW: Final notice',
    'X-Tasdeeq-Sample: yes',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=feedback-report; boundary="report"',
    '',
    '--report',
    'Content-Type: text/plain',
    '',
    'A report about a mail.',
    '--report',
    'Content-Type: message/feedback-report',
    '',
    ...fields,
    '',
    '--report',
    'Content-Type: message/rfc822',
    'Content-Disposition: inline',
    '',
    mail,
    '--report--',
    '',
  )
}

export function lines(...all: readonly string[]): string {
  return all.join('\r\n')
}
