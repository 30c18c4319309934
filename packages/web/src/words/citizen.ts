import type { Refusal, Stage } from '../judging/protocol.ts'

/** Everything the citizen's page says by itself, in one language. A key that a language lacks does not compile. */
export interface CitizenWords {
  readonly direction: 'ltr' | 'rtl'
  /** This language's name, in itself. */
  readonly name: string
  readonly title: string
  readonly lead: string
  readonly placeholder: string
  readonly label: string
  readonly check: string
  readonly choose: string
  readonly chooseHint: string
  readonly drop: string
  readonly example: string
  readonly exampleText: string
  readonly howItCame: string
  readonly channels: Readonly<Record<'any' | 'sms' | 'chat' | 'email' | 'letter', string>>
  readonly privacyTitle: string
  readonly privacy: string
  readonly privacyProof: string
  readonly stages: Readonly<Record<Stage, string>>
  readonly refusals: Readonly<Record<Refusal, string>>
  readonly stop: string
  readonly actions: string
  readonly again: string
  readonly answer: string
  readonly percent: (number: number) => string
  readonly chance: (percent: string) => string
  readonly over99: string
  readonly under1: string
  readonly why: string
  readonly remarks: string
  readonly goodSigns: string
  readonly notSettled: string
  readonly also: string
  readonly others: string
  readonly sources: string
  readonly now: string
  readonly happened: string
  readonly message: string
  readonly marked: string
  readonly toReason: (number: number) => string
  readonly hidden: string
  readonly read: string
  readonly noReasons: string
  readonly settle: string
  readonly report: string
  readonly reportTitle: string
  readonly reportLead: string
  readonly whatIsSent: string
  readonly removed: (count: number) => string
  readonly nothingRemoved: string
  readonly showSent: string
  readonly contact: string
  readonly contactHint: string
  readonly send: string
  readonly sending: string
  readonly working: string
  readonly sent: string
  readonly receipt: string
  readonly receiptHint: string
  readonly receiptLink: string
  readonly notSent: string
  readonly close: string
  readonly print: string
  readonly printTitle: string
  readonly printLead: string
  readonly identity: string
  readonly share: string
  readonly shareText: (headline: string) => string
  readonly facts: Readonly<
    Record<
      'sha256' | 'bytes' | 'channel' | 'from' | 'date' | 'judged' | 'file' | 'versions',
      string
    >
  >
  readonly lookTitle: string
  readonly lookLead: string
  readonly lookPlaceholder: string
  readonly look: string
  readonly asOf: (date: string) => string
  readonly myReceipt: string
  readonly install: string
  readonly offlineReady: string
  /** To have what reads pictures and documents on the device too, and how large it is. */
  readonly readersOffer: string
  readonly readersKeep: string
  readonly readersComing: string
  readonly readersKept: string
  readonly readersMissed: string
  readonly about: string
  readonly noScript: string
}
