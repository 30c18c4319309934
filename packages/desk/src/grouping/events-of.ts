import type { ContentRead, EventKind, EventOf, NewEvent, TextGrouped } from '../events/event.ts'
import type { Ready } from './assign.ts'
import type { GroupedText } from './batch.ts'
import type { Content } from './content.ts'
import type { Assigned } from './grouping.ts'
import type { AssigningParts } from './parts.ts'
import { sealSubject, sealText } from './sealed.ts'
import { titleOf } from './title.ts'

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
      by(time, 'content-read', content.sha256, contentRead(parts, content, text)),
    ),
    ...grouped.flatMap(({ text, opens }) =>
      opens === undefined
        ? []
        : by(time, 'campaign-opened', opens, {
            text: text.id,
            title: titleOf(text.reading, parts.warningLists.isShared),
            family: text.reading?.family ?? null,
            // Blocking is an action that green still permits (PAP): what it takes is a decision.
            marking: { tlp: marks.get(text.id) ?? 'amber', pap: 'green' },
          }),
    ),
    ...grouped.map((one) =>
      by(time, 'text-grouped', one.text.id, textGrouped(parts, one, campaigns.get(one.text.id)!)),
    ),
    ...placed.map(({ ready: { waiting }, text, campaign }, at) =>
      by(time, 'report-grouped', waiting.report, {
        text,
        content: waiting.content,
        campaign,
        how: assigned[at]!.how,
      }),
    ),
  ]
  return { events, assigned }
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
  parts: AssigningParts,
  { sha256, reading }: Content,
  text: string,
): ContentRead {
  const subject = sealSubject(parts.contentSeal, sha256, reading?.subject ?? '')
  return {
    // What cannot be read is not known to be fraud, and not known to be none.
    verdict: reading?.verdict ?? 'suspicious',
    probability: reading?.probability ?? 0.5,
    family: reading?.family ?? null,
    findings: reading?.findings ?? [],
    language: reading?.language ?? null,
    claimed: reading?.claimed ?? [],
    authentic: reading?.authentic ?? false,
    subject: base64url(subject),
    indicators: reading?.indicators ?? [],
    text,
    versions: reading?.versions ?? { engine: 'unread', knowledge: 'unread' },
  }
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

function by<Kind extends EventKind>(
  time: number,
  kind: Kind,
  subject: string,
  body: EventOf<Kind>['body'],
): EventOf<Kind> {
  return { kind, subject, actor: { kind: 'desk' }, tool: 'job', time, body }
}

function base64url(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url')
}
