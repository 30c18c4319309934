import { htmlPart } from './html-part.ts'
import { markDigest } from './mark.ts'
import { textPart } from './text-part.ts'
import { heldWords } from './words.ts'
import type { DigestMail } from './digest-mail.ts'

/** The mail, marked as ours. */
export async function composeDigest(mail: DigestMail, secret: Uint8Array): Promise<Uint8Array> {
  const words = heldWords[mail.language]
  const count = mail.rows.length + mail.more
  // Loaded with the first digest: a gateway that writes none does without.
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer')
  const composer = new MailComposer({
    from: { name: 'Tasdeeq', address: mail.from },
    to: { name: '', address: mail.to },
    subject: mail.isUrgent ? words.urgentSubject(count) : words.subject(count),
    date: new Date(mail.now),
    messageId: `<${mail.id}@${mail.from.slice(mail.from.lastIndexOf('@') + 1)}>`,
    headers: {
      // RFC 3834 section 5: so that nobody's holiday notice answers.
      'Auto-Submitted': 'auto-generated',
      'Content-Language': mail.language,
    },
    text: textPart(mail),
    html: htmlPart(mail),
    textEncoding: 'base64',
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const raw = await composer.compile().build()
  return markDigest(raw, { id: mail.id, recipient: mail.to, now: mail.now }, secret)
}
