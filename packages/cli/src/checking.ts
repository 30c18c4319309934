import {
  analyse,
  compileKnowledge,
  defaultLimits,
  explain,
  type Analysis,
  type Envelope,
  type Explained,
  type Knowledge,
  type Language,
} from '@tasdeeq/engine'
import {
  authenticate,
  loadKnowledgePack,
  openAttachmentReader,
  type AttachmentReader,
} from '@tasdeeq/host'
import { mailOf } from './input/outlook.ts'
import { letterOf } from './input/letter.ts'
import { couldNot } from './failure-words.ts'
import { CannotCheck } from './failure.ts'
import type { Judging } from './options/options.ts'

/** A message, checked. */
export interface Checked {
  readonly file: string
  readonly analysis: Analysis
  /** Milliseconds it took. */
  readonly ms: number
}

export interface ToCheck {
  readonly file: string
  readonly raw: Uint8Array
  readonly envelope?: Envelope
}

export interface Checker extends AsyncDisposable {
  /** @throws CannotCheck saying why, for people */
  readonly check: (message: ToCheck) => Promise<Checked>
  /** In the language of the answer. A scan asks for few words: they are made when asked for. */
  readonly inWords: (analysis: Analysis, language?: Language) => Explained
}

/** The engine with its knowledge, attachment reader and resolver: everything a process needs to check messages. */
export function openChecker(judging: Judging): Checker {
  const knowledge = compileKnowledge(loadKnowledgePack())
  const attachments = openAttachmentReader()
  return {
    inWords: (analysis, language = judging.language) => explain(analysis, knowledge, language),
    check: async (given) => {
      const begun = performance.now()
      const message = { ...given, raw: await mailOf(given.raw) }
      const letter = await letterOf(message, attachments, judging.pictures)
      const analysis = await judge({ ...message, ...letter }, { judging, knowledge, attachments })
      refuseWhatIsNoMessage(analysis)
      return { file: message.file, analysis, ms: performance.now() - begun }
    },
    [Symbol.asyncDispose]: () => attachments[Symbol.asyncDispose](),
  }
}

interface Equipment {
  readonly judging: Judging
  readonly knowledge: Knowledge
  readonly attachments: AttachmentReader
}

async function judge(
  message: ToCheck & { readonly channel?: 'letter' },
  { judging, knowledge, attachments }: Equipment,
): Promise<Analysis> {
  const { raw, envelope } = message
  const clock = Date.now()
  const channel = judging.channel ?? message.channel
  const now = arrival(envelope) ?? judging.now
  const authentication = isLocal(message, judging)
    ? undefined
    : await authenticate(raw, { clock, ...(envelope && { envelope }) })
  return analyse(raw, {
    knowledge,
    clock,
    reader: judging.reader,
    trustedHosts: judging.trustedHosts,
    ...attachments.portsForMessage(judging.pictures),
    ...(channel && { channel }),
    ...(now !== undefined && { now }),
    ...(envelope && { envelope }),
    ...(authentication && { authentication }),
  })
}

/** What the envelope says is stronger than `--now`. */
function arrival(envelope: Envelope | undefined): number | undefined {
  return envelope?.received === undefined ? undefined : Date.parse(envelope.received)
}

/** Is DNS not to be asked? A letter has no sender to authenticate. */
function isLocal(
  { raw, channel }: ToCheck & { readonly channel?: 'letter' },
  judging: Judging,
): boolean {
  return judging.offline || channel === 'letter' || raw.length > defaultLimits.bytes
}

/** "Nothing found" about a photograph would be a lie. */
function refuseWhatIsNoMessage({ message, quoted }: Analysis): void {
  if (isWordless(message)) throw new CannotCheck(couldNot.wordless)
  const wrong = (kind: string): boolean =>
    message.anomalies.some((anomaly) => anomaly.kind === kind)
  const saysNothing = quoted.length === 0 && message.text.trim() === ''
  if (wrong('empty') && saysNothing) throw new CannotCheck(couldNot.empty)
  if (wrong('not-text')) throw new CannotCheck(couldNot.noMessage)
}

/** Nothing but signs and pictures: "nothing found" would say that somebody had looked at a message. */
function isWordless({ channel, text }: Analysis['message']): boolean {
  return channel !== 'email' && text.trim() !== '' && !/[\p{L}\p{N}]/u.test(text)
}
