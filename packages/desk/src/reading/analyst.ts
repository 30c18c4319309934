import {
  analyse,
  compileKnowledge,
  withRecords,
  type Analysis,
  type Channel,
  type Knowledge,
  type RecordChanges,
} from '@tasdeeq/engine'
import {
  attachmentLimits,
  loadKnowledgePack,
  openAttachmentReader,
  type AttachmentReader,
} from '@tasdeeq/host'
import type { ToRead } from '../reading.ts'
import type { ReportedChannel } from '../reported-channel.ts'
import { letterOf } from './letter.ts'
import type { WorkerSetup } from './task.ts'

/** The engine with its knowledge and its readers of attachments. */
export interface Analyst extends AsyncDisposable {
  readonly knowledge: Knowledge
  /** What is proposed, where that is to be compared. */
  readonly proposed: Knowledge | undefined
  /** `by`: absent: what holds. */
  readonly analyse: (given: ToRead, by?: Knowledge) => Promise<Analysed>
}

export type Analysed =
  | { readonly kind: 'analysed'; readonly analysis: Analysis }
  | { readonly kind: 'unread'; readonly cause: string }

/** @throws Error naming the file of the knowledge that cannot be read */
export function openAnalyst(setup: Omit<WorkerSetup, 'key' | 'mailboxes'>): Analyst {
  const files = loadKnowledgePack()
  const compiled = (changes: RecordChanges): Knowledge =>
    compileKnowledge(withRecords(files, changes))
  const knowledge = setup.records ? compiled(setup.records) : compileKnowledge(files)
  const inMail = openAttachmentReader(IN_MAIL)
  const alone = openAttachmentReader()
  return {
    knowledge,
    proposed: setup.proposed && compiled(setup.proposed),
    analyse: async (given, by = knowledge) => {
      const equipment: Equipment = { ...setup, knowledge: by, inMail }
      if (given.form === 'mail' || given.form === 'text') {
        return { kind: 'analysed', analysis: await run(given, equipment) }
      }
      const letter = await letterOf(given.raw, alone)
      if (letter.kind === 'unread') return letter
      const channel = NO_LETTERS.has(given.channel) ? 'letter' : given.channel
      const analysis = await run({ ...given, raw: letter.raw, form: 'text', channel }, equipment)
      return { kind: 'analysed', analysis }
    },
    [Symbol.asyncDispose]: async () => {
      await Promise.all([inMail[Symbol.asyncDispose](), alone[Symbol.asyncDispose]()])
    },
  }
}

/** Words in the pictures of a mail are read where it has few others, for as long as reports wait without harm. */
const IN_MAIL = { ...attachmentLimits, wordsTime: 1_500, wordsGrace: 600, inVain: 600 }

interface Equipment extends Pick<WorkerSetup, 'reader' | 'trustedHosts'> {
  readonly knowledge: Knowledge
  readonly inMail: AttachmentReader
}

/** DNS is not asked: the sender of a fraud would learn that it was reported. */
function run(given: ToRead, { knowledge, inMail, ...setup }: Equipment): Promise<Analysis> {
  const { raw, received, country } = given
  const channel = knownChannel(given)
  return analyse(raw, {
    knowledge,
    clock: received,
    now: received,
    reader: country === '' ? setup.reader : country,
    trustedHosts: given.isFirstHand ? setup.trustedHosts : [],
    ...(channel && { channel }),
    ...inMail.portsForMessage('short'),
  })
}

/** A picture or document is read as what was said, but it is no mail. */
const NO_LETTERS: ReadonlySet<ReportedChannel> = new Set<ReportedChannel>(['email', 'unknown'])

/** Undefined: the engine looks. A mail's text pasted in has no headers, or has them all. */
function knownChannel({ form, channel }: ToRead): Channel | undefined {
  if (form === 'mail') return 'email'
  return channel === 'email' || channel === 'unknown' ? undefined : channel
}
