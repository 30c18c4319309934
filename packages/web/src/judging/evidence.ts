import type { Analysis } from '@tasdeeq/engine'
import type { Readable } from './given.ts'
import type { Evidence } from './protocol.ts'
import { recipientsOf } from './recipients.ts'

/** What is kept of a check for a report, and for the page one takes to the police. */
export function evidenceOf(analysis: Analysis, outer: Analysis, readable: Readable): Evidence {
  const { message, sender } = analysis
  const date = message.date ?? message.received
  return {
    sha256: readable.sha256,
    bytes: readable.given.length,
    channel: readable.channel && message.channel,
    ...(readable.name !== undefined && { name: readable.name }),
    from: [sender.displayName, sender.address].filter((part) => part !== '').join(' · '),
    ...(date !== undefined && { date }),
    judged: Date.now(),
    versions: analysis.versions,
    raw: readable.form === 'mail' ? readable.raw : readable.given,
    form: readable.form,
    read: readable.form === 'picture' || readable.form === 'document' ? message.text : '',
    recipients: recipientsOf(outer, message),
  }
}
