import {
  analyse,
  compileKnowledge,
  explain,
  type Analysis,
  type ClaimKind,
  type Explained,
  type Knowledge,
  type Language,
  type VerdictWord,
} from '@tasdeeq/engine'
import { loadKnowledgePack } from '@tasdeeq/host'
import type { Held } from '../quarantine.ts'
import { attachedFiles, type AttachedFile } from './attached.ts'
import { applied, defanged, defangs, harmless, oneLine } from './inert.ts'

/** A held message as it can be looked at without danger: words, nothing that works. */
export interface Preview {
  readonly subject: string
  readonly from: string
  readonly replyTo: string
  readonly to: string
  /** Milliseconds since 1970, as the message says. */
  readonly date?: number
  readonly mailFrom: string
  /** Results of authentication, or undefined where nobody looked. */
  readonly authentication?: string
  readonly verdict: VerdictWord
  /** What the gateway said when it held the message, in one sentence. */
  readonly reason: Readonly<Record<Language, string>>
  readonly explained: Readonly<Record<Language, Explained>>
  /** What a reader sees, piece by piece; a claim says what kind it is. */
  readonly text: readonly PreviewPiece[]
  readonly isCut: boolean
  readonly hidden: readonly string[]
  readonly links: readonly { readonly text: string; readonly href: string }[]
  readonly attachments: readonly AttachedFile[]
}

export interface PreviewPiece {
  readonly text: string
  readonly claim?: ClaimKind
}

/** Makes previews: the knowledge is read when the first is asked for. */
export function openPreviews(reader: string): (raw: Uint8Array, held: Held) => Promise<Preview> {
  let knowledge: Knowledge | undefined
  return async (raw, held) => {
    knowledge ??= compileKnowledge(loadKnowledgePack())
    return await preview(raw, { held, knowledge, reader })
  }
}

export interface PreviewWorld {
  readonly held: Held
  readonly knowledge: Knowledge
  /** The reader's country. */
  readonly reader: string
}

/** Judges it again, as of the time it was held and with what was known of its sender then. */
export function analyseHeld(
  raw: Uint8Array,
  { held, knowledge, reader }: PreviewWorld,
): Promise<Analysis> {
  const { authentication } = held.judged
  return analyse(raw, {
    knowledge,
    reader,
    now: held.heldAt,
    clock: held.heldAt,
    channel: 'email',
    ...(authentication && { authentication }),
  })
}

/** The message, judged as of the time it was held. No attachment is opened, nothing is fetched. */
export async function preview(
  raw: Uint8Array,
  { held, knowledge, reader }: PreviewWorld,
): Promise<Preview> {
  const analysis = await analyseHeld(raw, { held, knowledge, reader })
  const { authentication } = held.judged
  const { message } = analysis
  return {
    subject: shown(message.subject, 200),
    ...addressFacts(analysis),
    mailFrom: shown(held.mailFrom, 320),
    ...(authentication && { authentication: resultsOf(authentication) }),
    ...(message.date !== undefined && { date: message.date }),
    verdict: held.judged.verdict,
    reason: held.judged.reason,
    explained: {
      en: explain(analysis, knowledge, 'en'),
      ur: explain(analysis, knowledge, 'ur'),
    },
    text: piecesOf(analysis),
    isCut: message.text.length > MOST_TEXT,
    hidden: message.hidden.slice(0, 20).map(({ text }) => shown(text, 500)),
    links: message.links
      .slice(0, 50)
      .map(({ text, href }) => ({ text: shown(text, 120), href: shown(href, 300) })),
    attachments: await attachedFiles(raw),
  }
}

function shown(text: string, most: number): string {
  return defanged(oneLine(text, most))
}

interface Addressed {
  readonly name: string
  readonly address: string
}

function addressFacts({ message }: Analysis): Pick<Preview, 'from' | 'replyTo' | 'to'> {
  return {
    from: written(message.from),
    replyTo: written(message.replyTo),
    to: written([...message.to, ...message.cc]),
  }
}

function written(all: readonly Addressed[]): string {
  return all
    .slice(0, 10)
    .map(({ name, address }) => shown(name ? `${name} <${address}>` : address, 320))
    .join(', ')
}

function resultsOf({
  spf,
  dkim,
  dmarc,
  arc,
}: NonNullable<Held['judged']['authentication']>): string {
  return `SPF ${spf}, DKIM ${dkim}, DMARC ${dmarc}, ARC ${arc}`
}

/** More than a person reads. */
const MOST_TEXT = 20_000

/** The text in stretches, claims apart; of two claims at one place the one that begins first is shown. */
function piecesOf({ message, claims }: Analysis): readonly PreviewPiece[] {
  const text = message.text.slice(0, MOST_TEXT)
  const changes = defangs(text)
  const stretch = (start: number, end: number): string => {
    const within = changes.filter(({ at, length }) => at >= start && at + length <= end)
    const local = within.map((change) => ({ ...change, at: change.at - start }))
    return harmless(applied(text.slice(start, end), local))
  }
  const pieces: PreviewPiece[] = []
  let at = 0
  for (const { kind, span } of [...claims.all].sort((a, b) => a.span.start - b.span.start)) {
    const end = Math.min(span.end, text.length)
    if (span.start < at || end <= span.start) continue
    pieces.push({ text: stretch(at, span.start) })
    pieces.push({ text: stretch(span.start, end), claim: kind })
    at = end
  }
  return [...pieces, { text: stretch(at, text.length) }].filter((piece) => piece.text !== '')
}
