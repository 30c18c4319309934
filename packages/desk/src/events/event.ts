import type { Marking, Tlp } from '../marking.ts'
import type { Family, VerdictWord } from '@tasdeeq/engine'
import type { CalledBy } from '../campaigns/named.ts'
import type { CampaignChange } from './campaign-change.ts'
import type { CampaignShared } from './campaign-shared.ts'
import type { Feedback } from './feedback.ts'
import type { Indicator } from '../reading.ts'
import type { ReportedChannel } from '../reported-channel.ts'
import type { Answer, EntryValue, Override } from '../decision.ts'
import type { OrderGiven, OrderOutcome } from '../gateways/order.ts'
import type { KnowledgeMeasured, KnowledgeProposed } from '../knowledge/proposal.ts'

export type { Feedback } from './feedback.ts'

/** Who did it. */
export interface Actor {
  readonly kind: 'citizen' | 'gateway' | 'user' | 'desk'
  /** Absent for citizens: who reported is kept apart. */
  readonly id?: string
}

/** By what means. */
export type Tool = 'web' | 'mailbox' | 'api' | 'gateway' | 'command' | 'job'

/** Something that happened, before it has its place in the log. */
export type NewEvent = { readonly [Kind in EventKind]: EventOf<Kind> }[EventKind]

export interface EventOf<Kind extends EventKind> {
  readonly kind: Kind
  /** What it happened to: id of the report, campaign, decision, user … */
  readonly subject: string
  readonly actor: Actor
  readonly tool: Tool
  /** Milliseconds since 1970. */
  readonly time: number
  readonly body: EventBodies[Kind]
}

/** In the log. `seq` is gapless and in the order of commits; `hash` chains it to the one before. */
export type Event = NewEvent & {
  readonly seq: number
  /** SHA-256 over the previous hash and this event in canonical JSON (RFC 8785), hexadecimal. */
  readonly hash: string
}

export type EventKind = keyof EventBodies

/**
 * What each kind of event says: enough to build every view from the log alone. Hashes and signatures are hexadecimal
 * or base64url; sealed values are base64url of what `store/seal.ts` makes. Nothing here names a reporter.
 */
export interface EventBodies {
  /** Subject: the report. */
  readonly 'report-received': ReportReceived
  /** Subject: the content (hexadecimal SHA-256). The engine read it; it may be read anew with newer knowledge. */
  readonly 'content-read': ContentRead
  /** Subject: the text. A text not seen before got its campaign. */
  readonly 'text-grouped': TextGrouped
  /** Subject: the report. */
  readonly 'report-grouped': {
    readonly text: string
    readonly content: string
    /** The text's campaign at that time. */
    readonly campaign: string
    readonly how: Grouping['how']
  }
  /** Subject: the report. Its reporter took back who they are; the report stays. */
  readonly 'identity-erased': { readonly identity: string; readonly why: 'asked' | 'expired' }
  /** Subject: the report. */
  readonly 'identity-read': { readonly identity: string; readonly reason: string }
  /** Subject: the content. */
  readonly 'content-fetched': { readonly report: string; readonly as: 'raw' | 'preview' }
  /** Subject: the content. Its bytes are gone for good; what was read of it stays. */
  readonly 'content-erased': { readonly reason: string }

  /** Subject: the campaign. */
  readonly 'campaign-opened': {
    readonly text: string
    readonly title: string
    /** Absent: the title is all that it is called. */
    readonly calledBy?: CalledBy
    readonly family: Family | null
    readonly marking: Marking
  }
  /** Subject: the campaign. Only what changed is there. */
  readonly 'campaign-changed': CampaignChange
  /** Subject: the campaign. Somebody took it out of the desk for other programs. */
  readonly 'campaign-shared': CampaignShared
  readonly 'comment-added': { readonly text: string; readonly marking: Marking }
  /** Subject: the campaign that stays. The others become part of it; nothing is copied. */
  readonly 'campaigns-merged': {
    readonly merged: readonly string[]
    readonly reason: string
    /** The text that belongs to both, in one of them or later than both, where the desk merged them by itself. */
    readonly text?: string
  }
  /** Subject: the campaign that had stayed. `merge` is the seq of the merging event. */
  readonly 'merge-undone': {
    readonly merge: number
    readonly merged: readonly string[]
    readonly reason: string
  }
  /** Subject: the campaign that was split. These texts, with all their reports, go to a new one. */
  readonly 'campaign-split': {
    readonly to: string
    readonly texts: readonly string[]
    /** Of these, by which others are found from now on: exemplars they become, where they were none. */
    readonly exemplars?: readonly string[]
    /** Blocks that rested on these texts alone, and are over with it. */
    readonly lifted?: readonly string[]
    readonly title: string
    readonly reason: string
  }
  /** Subject: the campaign that had been split. `split` is the seq of the splitting event. */
  readonly 'split-undone': {
    readonly split: number
    readonly to: string
    readonly texts: readonly string[]
    /** Of the blocks that it had lifted, those in force again: no longer said; an undoing alone puts none in force. */
    readonly restored?: readonly string[]
    readonly reason: string
  }
  /** Subject: the campaign. A link to another, by what they share; it never joins them. */
  readonly 'campaigns-linked': {
    readonly other: string
    /** Sum of the parts. */
    readonly weight: number
    readonly because: readonly LinkPart[]
  }
  /** Subject: the campaign. An analyst says that the link means nothing. */
  readonly 'link-refused': { readonly other: string; readonly reason: string }

  /** Subject: the decision. */
  readonly 'decision-proposed': DecisionProposed
  readonly 'decision-approved': { readonly campaign: string }
  readonly 'decision-refused': { readonly campaign: string; readonly reason: string }
  readonly 'decision-withdrawn': { readonly campaign: string; readonly reason: string }
  /** As many approved as are asked for: it holds from now on. `entries` are in force with it. */
  readonly 'decision-published': {
    readonly campaign: string
    readonly answer: Answer
    readonly entries: readonly PublishedEntry[]
  }
  /** It was wrong: everything that it put in force is taken back, and its reporters are told. */
  readonly 'decision-reverted': { readonly campaign: string; readonly reason: string }

  /** Subject: the indicator's id. A word from outside that it is harmless, or that it was seen. */
  readonly 'indicator-marked': { readonly as: 'harmless' | 'seen'; readonly reason: string }

  /** Subject: the gateway. */
  readonly 'gateway-registered': {
    readonly name: string
    /** SHA-256 of its key, hexadecimal. */
    readonly key: string
    readonly clearance: Tlp
  }
  /** It goes on under a new key, of which this is the hash; the one before opens nothing from now on. */
  readonly 'gateway-key-replaced': { readonly key: string; readonly reason: string }
  readonly 'gateway-removed': { readonly reason: string }
  /** Subject: the gateway. A batch of its decisions was taken. */
  readonly 'decisions-received': {
    readonly records: number
    readonly repeated: number
    /** SHA-256 of the batch. */
    readonly batch: string
  }
  /** Subject: the gateway. It told what it holds. */
  readonly 'held-received': { readonly entries: number; readonly batch: string }
  /** Subject: the order. */
  readonly 'order-given': OrderGiven
  /** Subject: the order. The gateway says what came of it. */
  readonly 'order-answered': { readonly gateway: string; readonly outcome: OrderOutcome }

  /** Subject: the proposal, as of all that follow. A record of the knowledge is to be otherwise. */
  readonly 'knowledge-proposed': KnowledgeProposed
  readonly 'knowledge-measured': KnowledgeMeasured
  /** Its record is in force from now on. `knowledge`: the version of what was there before. */
  readonly 'knowledge-approved': { readonly knowledge: string }
  readonly 'knowledge-refused': { readonly reason: string }
  readonly 'knowledge-withdrawn': { readonly reason: string }
  readonly 'knowledge-reverted': { readonly reason: string }

  /** Subject: the user. */
  readonly 'role-granted': { readonly role: string; readonly clearance: Tlp; readonly name: string }
  readonly 'role-removed': { readonly reason: string }
  readonly 'signed-in': { readonly how: 'password' | 'passkey' | 'totp' | 'recovery-code' }
  readonly 'signed-out': Record<string, never>
  /** Subject: the route. Somebody known (a user, a gateway) was denied what they asked for. */
  readonly 'access-denied': { readonly why: string }
  /** Subject: the kind of export. */
  readonly exported: { readonly what: string; readonly rows: number }
}

export interface ReportReceived {
  /** SHA-256 of the bytes, hexadecimal. */
  readonly content: string
  readonly bytes: number
  readonly form: 'mail' | 'text' | 'picture' | 'document'
  readonly channel: ReportedChannel
  readonly via: Tool
  /** Gateway or mailbox it came through. */
  readonly source: string | null
  /** What the reporter says of it. */
  readonly word: 'fraud' | 'unwanted' | 'unsure' | 'genuine'
  /** Keyed hash of the receipt number, hexadecimal. */
  readonly receipt: string
  /** Keyed hash of the idempotency key, hexadecimal; null where none was given. */
  readonly key: string | null
  /** Row of `identities`, where the reporter gave who they are. */
  readonly identity: string | null
  /** Keyed hash of the reporter's address, hexadecimal: the same for each of their reports. */
  readonly reporter: string | null
  /** The reader's country. */
  readonly country: string
  readonly language: string | null
  readonly tlp: Tlp
  /** Where it came as a report for machines: what that said beside the message. */
  readonly feedback?: Feedback
}

export interface ContentRead {
  readonly verdict: VerdictWord
  readonly probability: number
  readonly family: Family | null
  readonly findings: readonly {
    readonly id: string
    readonly outcome: string
    readonly weight: number
  }[]
  readonly language: string | null
  /** Bodies that the message claims to come from, by id of the register. */
  readonly claimed: readonly string[]
  /** Is it authenticated mail of a body that it claims to come from? Likeness never joins it to others. */
  readonly authentic: boolean
  /** Sealed: the subject as a reader sees it, without the recipient. */
  readonly subject: string
  readonly indicators: readonly Indicator[]
  /** The text it says, by id. */
  readonly text: string
  readonly versions: { readonly engine: string; readonly knowledge: string }
}

export interface TextGrouped {
  readonly campaign: string
  readonly grouping: Grouping
  /** Keyed hash of the canonical text, hexadecimal. */
  readonly canonical: string
  /** Keyed min-hashes, base64url; null where the text is too short for any. */
  readonly signature: string | null
  /** Keyed min-hashes of the HTML's structure and of what it calls to, base64url. */
  readonly structure: string | null
  /** Is it one of the texts by which others are found? */
  readonly exemplar: boolean
  /** Said by authentic mail of a body: found by other authentic mail alone (`grouping/bands.ts`). */
  readonly authentic?: boolean
  /** Sealed: the canonical text, at most 20,000 characters. */
  readonly sealed: string
  readonly words: number
}

/** Why a text is in its campaign. */
export interface Grouping {
  /** `template`: no longer said; older texts were grouped so. */
  readonly how: 'same-text' | 'near-text' | 'same-wording' | 'same-structure' | 'template' | 'alone'
  /** The text it is nearest to, by id. */
  readonly nearest?: string
  /** 0 to 1. */
  readonly similarity?: number
}

export interface LinkPart {
  readonly indicator: string
  readonly kind: Indicator['kind']
  readonly value: string
  readonly weight: number
}

export interface DecisionProposed {
  readonly campaign: string
  readonly outcome: Answer['outcome']
  readonly answer: Answer
  readonly entries: readonly EntryValue[]
  readonly overrides: readonly Override[]
  /** Milliseconds until which the entries are in force. */
  readonly expires: number
  readonly reason: string
}

/** An entry as it is in force. */
export interface PublishedEntry {
  readonly id: string
  readonly entry: EntryValue
  readonly expires: number
  readonly tlp: Tlp
  readonly because: { readonly en: string; readonly ur: string }
}
