import type { VerdictWord } from '@tasdeeq/engine'

/** Words of digests and of the pages behind their links. */
export interface HeldWords {
  readonly locale: string
  /** With the number of mails. */
  readonly subject: (count: number) => string
  readonly urgentSubject: (count: number) => string
  readonly greeting: string
  readonly intro: (count: number) => string
  readonly calm: string
  readonly more: (count: number) => string
  readonly from: string
  readonly about: string
  readonly held: string
  readonly until: string
  readonly forWhom: string
  readonly why: string
  readonly risk: string
  /** By the verdict and, for fraud, by the lowest probability, highest first. */
  readonly risks: Readonly<
    Record<VerdictWord, readonly { readonly from: number; readonly words: string }[]>
  >
  readonly noSubject: string
  readonly deadline: (when: string) => string
  readonly look: string
  readonly release: string
  readonly fraud: string
  readonly footer: string
  readonly page: PageWords
}

/** Title and text of what a page says. */
interface Said {
  readonly title: string
  readonly text: string
}

export interface PageWords {
  readonly lookAsk: Said
  readonly lookButton: string
  readonly releaseAsk: Said
  readonly releaseButton: string
  readonly genuine: string
  readonly sureAsk: Said
  readonly sureButton: string
  readonly againAsk: Said
  readonly againButton: string
  readonly fraudAsk: Said
  readonly fraudButton: string
  readonly released: Said
  readonly already: Said
  readonly reported: Said
  readonly refused: Said
  readonly gone: Said
  readonly used: Said
  readonly expired: Said
  readonly wrong: Said
  readonly tooMany: Said
  readonly failed: Said
}
