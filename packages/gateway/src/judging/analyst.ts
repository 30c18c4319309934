import {
  analyse,
  compileKnowledge,
  type Analysis,
  type Authentication,
  type Knowledge,
  type PackedWarnings,
  type RecordChanges,
  type World,
  withRecords,
  withWarnings,
} from '@tasdeeq/engine'
import { loadKnowledgePack, openAttachmentReader, type AttachmentReader } from '@tasdeeq/host'
import type { Arrival } from '../arrival.ts'

/** A message with what is known of it from outside. */
export interface Given extends Pick<Arrival, 'raw' | 'received' | 'client' | 'mailFrom'> {
  /** The readers' country. */
  readonly reader: string
  readonly authentication?: Authentication
  /** Hosts whose `Authentication-Results` count where nothing better is known. */
  readonly trustedHosts?: readonly string[]
  /** Absent: nothing is known of who wrote before. */
  readonly senderHistory?: World['senderHistory']
}

/** The engine with its knowledge and its reader of attachments. */
export interface Analyst extends AsyncDisposable {
  /** With the desk's warnings, where there are any. */
  readonly knowledge: Knowledge
  /** From now on these warnings hold, and no others. */
  readonly warn: (warnings: PackedWarnings) => void
  readonly analyse: (given: Given) => Promise<Analysis>
}

/**
 * @param attachments is closed with it
 * @throws Error naming the file of the knowledge that cannot be read
 */
export function openAnalyst(
  records: RecordChanges = { cursor: 0, changes: [] },
  attachments: AttachmentReader = openAttachmentReader(),
): Analyst {
  const compiled = compileKnowledge(withRecords(loadKnowledgePack(), records))
  let knowledge = compiled
  return {
    get knowledge() {
      return knowledge
    },
    warn: (warnings) => {
      knowledge = withWarnings(compiled, warnings)
    },
    analyse: (given) => run(given, knowledge, attachments),
    [Symbol.asyncDispose]: () => attachments[Symbol.asyncDispose](),
  }
}

function run(given: Given, knowledge: Knowledge, attachments: AttachmentReader): Promise<Analysis> {
  const { raw, received, client, mailFrom, reader, authentication } = given
  const { trustedHosts, senderHistory } = given
  return analyse(raw, {
    knowledge,
    clock: received,
    now: received,
    channel: 'email',
    reader,
    envelope: {
      mailFrom,
      ...(client.ip !== undefined && { clientIp: client.ip }),
      ...(client.helo !== undefined && { helo: client.helo }),
    },
    ...(authentication && { authentication }),
    ...(trustedHosts && { trustedHosts }),
    ...(senderHistory && { senderHistory }),
    ...portsOf(attachments),
  })
}

/** Codes are read off pictures; their words would take seconds, and stay with whoever reads the mail. */
function portsOf(attachments: AttachmentReader): ReturnType<AttachmentReader['portsForMessage']> {
  return attachments.portsForMessage('codes')
}
