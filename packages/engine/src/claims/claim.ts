import type { Origin, Span } from '../message/message.ts'

/**
 * Who makes a claim. `own`: the sender. `quoted`: an earlier message repeated in a reply. `reported`: the
 * sender tells of somebody else's words ("fraudsters write that …").
 */
export type ClaimVoice = 'own' | 'quoted' | 'reported'

interface ClaimOf<Kind extends string, Value> {
  readonly kind: Kind
  /** The words themselves: `message.text.slice(span.start, span.end)`. */
  readonly text: string
  readonly span: Span
  readonly origin: Origin
  readonly voice: ClaimVoice
  readonly value: Value
}

/**
 * What a name of a body turned out to be.
 *
 * - `register`: one record or several of the register bear this name
 * - `invention`: a name known to be invented, or one that is real only elsewhere
 * - `composed`: reads like the name of a public body, and is in no register ("Cyber Crime Headquarters")
 */
export type NameMatch = 'register' | 'invention' | 'composed'

export interface BodyName {
  /** As written. */
  readonly name: string
  readonly match: NameMatch
  /** Record ids: authorities for `register`, inventions for `invention`, none for `composed`. */
  readonly ids: readonly string[]
  /** An office within the body: "Commissioner", "Deputy Director". */
  readonly office?: string
}

/** Who the sender says he is: from the display name, letterhead, opening, or signature. */
export type IdentityClaim = ClaimOf<'identity', BodyName>
/** A body named in another role: partner, investigator, court, regulator. */
export type AuthorityClaim = ClaimOf<'authority', BodyName>

export interface StatuteCited {
  /** As written: "POCSO Act 2012". */
  readonly title: string
  /** Record ids of statutes that bear this name; several where countries share it. */
  readonly ids: readonly string[]
  /** Normalised: "67A". */
  readonly section?: string
  readonly year?: number
}
export type StatuteClaim = ClaimOf<'statute', StatuteCited>

/** A country whose law or power the sender invokes ("under Indian law", "Government of Pakistan"). */
export type JurisdictionClaim = ClaimOf<'jurisdiction', { readonly country: string }>

/** What the reader is accused of, or what the notice is about; a matter of `knowledge/world/matters.json`. */
export type AccusationClaim = ClaimOf<'accusation', { readonly matter: string }>

export interface Deadline {
  /** Hours from arrival, where the words give a length ("24 hours" → 24, "by tomorrow" → 24, "immediately" → 0). */
  readonly hours?: number
  /** ISO date, where the words give one. */
  readonly date?: string
}
export type DeadlineClaim = ClaimOf<'deadline', Deadline>

export type ThreatKind =
  | 'arrest'
  | 'legal-action'
  | 'media-exposure'
  | 'blacklisting'
  | 'account-block'
  | 'sim-block'
  | 'benefit-block'
  | 'identity-block'
  | 'disconnection'
  | 'fine'
  | 'deportation'
  | 'seizure'
  | 'tell-family'
  | 'data-leak'
  | 'harm'
  | 'loss'
/** `toYou`: words close by say that it is the reader it threatens. */
export type ThreatClaim = ClaimOf<'threat', { readonly threat: ThreatKind; readonly toYou?: true }>

export type RequestKind =
  | 'reply'
  | 'click'
  | 'call'
  | 'chat'
  | 'pay'
  | 'personal-data'
  | 'bank-details'
  | 'credentials'
  | 'otp'
  | 'install'
  | 'secrecy'
  | 'video-call'
  | 'open-attachment'
  | 'scan-qr'
  | 'appear-in-person'
  | 'buy-gift-card'
  | 'do-task'
  | 'invest'
  | 'change-bank-details'
  | 'connect-wallet'
  | 'take-survey'
  /** To pass it on to so many others. */
  | 'spread'
  /** A PIN, said to be what money comes by. */
  | 'pin-to-receive'
  /** To dial a network's code that forwards calls to the number in it. */
  | 'forward-calls'
  /** The reader's money to an account that is said to be safe. */
  | 'move-to-safety'
  /** A key of the telephone. */
  | 'press-key'
  | 'hand-over'
/** `negated`: the message tells the reader *not* to ("never share your PIN"). */
export type RequestClaim = ClaimOf<
  'request',
  { readonly request: RequestKind; readonly negated: boolean }
>

export type PaymentRail =
  | 'bank-transfer'
  | 'wallet'
  | 'gift-card'
  | 'crypto'
  | 'money-transfer'
  | 'card'
  | 'cash'
  | 'official-challan'
export interface Payment {
  readonly rail?: PaymentRail
  /** "Easypaisa", "Steam", "USDT" … as the lexicon names it. */
  readonly provider?: string
  /** Account, IBAN, wallet address or number, as written. */
  readonly account?: string
  readonly amount?: number
  /** ISO 4217, or the coin's ticker. */
  readonly currency?: string
  /** What it is said to be for. */
  readonly purpose?:
    | 'fine'
    | 'fee'
    | 'settlement'
    | 'tax'
    | 'deposit'
    | 'bill'
    | 'ransom'
    | 'refund'
}
export type PaymentClaim = ClaimOf<'payment', Payment>

export type OfferKind =
  | 'guaranteed-return'
  | 'investment'
  | 'prize'
  | 'benefit'
  | 'refund'
  | 'job'
  | 'task'
  | 'loan'
  | 'inheritance'
  | 'gift'
  | 'recovery'
  | 'discount'
  | 'dating'
  | 'gambling'
  | 'pharmacy'
  | 'survey-reward'
  | 'crypto-airdrop'
  | 'donation'
  | 'confidential-deal'
  | 'health-cure'
  | 'home-goods'
  | 'promotion-services'
  | 'adult'
  | 'replica'
  | 'software'
  | 'credit'
  | 'stock-tip'
  | 'diploma'
  | 'premium-rate'
export type OfferClaim = ClaimOf<
  'offer',
  { readonly offer: OfferKind; readonly percent?: number; readonly amount?: number }
>

/** A situation the message asserts about the reader: the hook of a script. */
export type SituationKind =
  | 'account-problem'
  | 'unusual-sign-in'
  | 'mailbox-full'
  | 'parcel-held'
  | 'parcel-contraband'
  | 'invoice-due'
  | 'unknown-purchase'
  | 'relative-in-trouble'
  /** A piece of the tale of a relative with another telephone: one alone says nothing. */
  | 'lost-phone'
  /** That the sender cannot be rung: alone it says nothing. */
  | 'unreachable'
  /** A gift is asked for, for the sake of others: alone it says nothing. */
  | 'appeal'
  /** Words of love: alone they say nothing. */
  | 'affection'
  /** The sender took the reader for somebody else: alone it says nothing. */
  | 'wrong-number'
  /** Who lets a home cannot show it: he is abroad, the keys come by courier. */
  | 'absent-owner'
  | 'recorded-on-camera'
  | 'court-order'
  | 'notice'
  | 'tax-due'
  | 'traffic-fine'
  | 'document-shared'
  | 'voicemail'
  | 'subscription-renewal'
  | 'identity-misused'
  | 'password-expiry'
  | 'messages-held'
  | 'message-waiting'
  | 'storage-full'
  | 'payment-failed'
  | 'kyc-update'
  | 'wallet-problem'
  | 'funds-waiting'
  | 'account-statement'
  | 'purchase-order'
  | 'payroll-change'
  | 'device-infected'
  | 'copyright-complaint'
  | 'delivery-fee'
  | 'points-expiring'
  /** That it is urgent, whatever it is: "action required", "final notice". */
  | 'urgency'
export type SituationClaim = ClaimOf<'situation', { readonly situation: SituationKind }>

export interface Contact {
  readonly medium: 'phone' | 'email' | 'whatsapp' | 'telegram' | 'url'
  /** Normalised: digits for numbers, lower-cased addresses. */
  readonly address: string
}
export type ContactClaim = ClaimOf<'contact', Contact>

/** One thing the message asserts or asks, with the exact words. */
export type Claim =
  | IdentityClaim
  | AuthorityClaim
  | StatuteClaim
  | JurisdictionClaim
  | AccusationClaim
  | DeadlineClaim
  | ThreatClaim
  | RequestClaim
  | PaymentClaim
  | OfferClaim
  | SituationClaim
  | ContactClaim

export type ClaimKind = Claim['kind']

/**
 * Words that claim nothing, and show how a message speaks. `greeting`: a word of greeting; `impersonal-greeting`: one
 * to nobody in particular ("dear customer"); `action`: a call to act ("verify now"); `way-out`: how to get no more
 * of it ("unsubscribe").
 */
export interface Mark {
  readonly kind: 'greeting' | 'impersonal-greeting' | 'action' | 'way-out'
  readonly language: string
  readonly span: Span
}

/** What claims say as a whole about the text they were read from. */
export interface Claims {
  /** In the order they stand in the text. */
  readonly all: readonly Claim[]
  /**
   * Is the message, as a whole, somebody's report of a scam (an advisory, an article, a warning)?
   * The words that say so, where it is.
   */
  readonly reports?: readonly Span[]
  /**
   * The words that somebody asks about who asks whether they are real. Empty: only the question is there.
   */
  readonly asked?: readonly Span[]
  /** In the order they stand in the text; those of one kind do not overlap. */
  readonly marks?: readonly Mark[]
  /** Languages found, most of the text first: `en`, `ur`, `ur-Latn`, `hi` … */
  readonly languages: readonly string[]
  /**
   * Share of the words that are among the commonest of the language that has most of them, 0 to 1: how much of the
   * text is in a language that claims are read in. 0 where none of these is written in Latin letters.
   */
  readonly understood?: number
}
