import type {
  ContentRead,
  EventBodies,
  EventKind,
  EventOf,
  NewEvent,
  TextGrouped,
} from '../events/event.ts'
import type { Tlp } from '../marking.ts'
import type { Ready } from './ready.ts'
import type { GroupedText } from './batch.ts'
import type { Content } from './content.ts'
import type { Assigned } from './grouping.ts'
import type { NewText } from './new-text.ts'
import type { AssigningParts } from './parts.ts'
import { sealSubject, sealText } from './sealed.ts'
import { calledBy, titleOf } from './title.ts'

/** A report, what it says, and the campaign of that. */
export interface Placed {
  readonly ready: Ready
  readonly text: string
  readonly campaign: string
}

export interface PlacedBatch {
  readonly placed: readonly Placed[]
  readonly grouped: readonly GroupedText[]
  /** By text. */
  readonly campaigns: ReadonlyMap<string, string>
}

/** What a batch appends to the log: events of one kind together, and each after what it rests on. */
export function eventsOf(
  parts: AssigningParts,
  { placed, grouped, campaigns }: PlacedBatch,
): { readonly events: readonly NewEvent[]; readonly assigned: readonly Assigned[] } {
  const time = parts.now()
  const assigned = assignedOf(placed, grouped)
  const marks = new Map(placed.toReversed().map(({ text, ready }) => [text, ready.waiting.tlp]))
  const events: NewEvent[] = [
    ...contentsRead(placed).map(({ content, text }) =>
      at(time, {
        kind: 'content-read',
        subject: content.sha256,
        body: contentRead(parts, content, text),
      }),
    ),
    ...grouped.flatMap(({ opens: subject, text }) => {
      const body = opened(parts, text, marks.get(text.id))
      return subject === undefined ? [] : at(time, { kind: 'campaign-opened', subject, body })
    }),
    ...grouped.map((one) =>
      at(time, {
        kind: 'text-grouped',
        subject: one.text.id,
        body: textGrouped(parts, one, campaigns.get(one.text.id)!),
      }),
    ),
    ...placed.map(({ ready: { waiting }, text, campaign }, place) =>
      at(time, {
        kind: 'report-grouped',
        subject: waiting.report,
        body: { text, content: waiting.content, campaign, how: assigned[place]!.how },
      }),
    ),
  ]
  return { events, assigned }
}

function opened(
  { warningLists }: AssigningParts,
  { id, reading }: NewText,
  tlp: Tlp = 'amber',
): EventBodies['campaign-opened'] {
  const by = calledBy(reading, warningLists.isShared)
  const family = reading?.family ?? null
  // Blocking is an action that green permits (PAP): what it takes is a decision.
  const marking = { tlp, pap: 'green' } as const
  return { text: id, title: titleOf(family, by), calledBy: by, family, marking }
}

/** The first report of a new text is where that text was put; those after it say the same text. */
function assignedOf(
  placed: readonly Placed[],
  grouped: readonly GroupedText[],
): readonly Assigned[] {
  const fresh = new Map(grouped.map(({ text, decision }) => [text.id, decision.grouping.how]))
  return placed.map(({ ready, text, campaign }) => {
    const how = fresh.get(text) ?? 'same-text'
    fresh.delete(text)
    return { report: ready.waiting.report, campaign, how }
  })
}

interface Read {
  readonly content: Content
  readonly text: string
}

function contentsRead(placed: readonly Placed[]): readonly Read[] {
  const read = new Map<string, Read>()
  for (const { ready, text } of placed)
    if (ready.content) read.set(ready.content.sha256, { content: ready.content, text })
  return [...read.values()]
}

function contentRead(
  { contentSeal }: AssigningParts,
  { sha256, reading }: Content,
  text: string,
): ContentRead {
  if (reading === undefined)
    return { ...UNREAD, subject: base64url(sealSubject(contentSeal, sha256, '')), text }
  const { verdict, probability, findings, claimed, authentic, indicators, versions } = reading
  return {
    verdict,
    probability,
    findings,
    claimed,
    authentic,
    indicators,
    text,
    versions,
    family: reading.family ?? null,
    language: reading.language ?? null,
    subject: base64url(sealSubject(contentSeal, sha256, reading.subject)),
  }
}

/** What cannot be read is not known to be fraud, and not known to be none. */
const UNREAD: Omit<ContentRead, 'subject' | 'text'> = {
  verdict: 'suspicious',
  probability: 0.5,
  family: null,
  findings: [],
  language: null,
  claimed: [],
  authentic: false,
  indicators: [],
  versions: { engine: 'unread', knowledge: 'unread' },
}

function textGrouped(
  parts: AssigningParts,
  { text, decision }: GroupedText,
  campaign: string,
): TextGrouped {
  return {
    campaign,
    grouping: decision.grouping,
    canonical: text.identity,
    signature: text.signature,
    structure: text.structure,
    exemplar: decision.exemplar,
    ...(text.reading?.authentic && { authentic: true }),
    sealed: base64url(sealText(parts.contentSeal, text.id, text.reading?.text ?? '')),
    words: text.words,
  }
}

function at<Kind extends EventKind>(
  time: number,
  event: Pick<EventOf<Kind>, 'kind' | 'subject' | 'body'>,
): EventOf<Kind> {
  return { ...event, actor: { kind: 'desk' }, tool: 'job', time }
}

function base64url(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url')
}
