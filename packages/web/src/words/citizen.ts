import type { Refusal, Stage } from '../judging/protocol.ts'

/**
 * What the scripts of the citizen's page say, in one language. A key that a language lacks does not compile. What only
 * its document says stands in `DocumentWords`: no phone fetches it twice.
 */
export interface CitizenWords {
  readonly title: string
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
  readonly readersComing: string
  readonly readersKept: string
  readonly readersMissed: string
}
