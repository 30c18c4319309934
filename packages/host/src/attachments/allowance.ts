import type { AttachmentText } from '@tasdeeq/engine'
import type { AttachmentLimits } from './limits.ts'
import type { Reading } from './sandbox.ts'

/** What may be asked for. */
type Purpose = 'document' | 'codes' | 'words'

/** Why pictures of a message were left unread. */
type Unread = 'too-large' | 'too-slow'

/**
 * What one message may still take of the sandbox's time: documents and codes share one allowance; words have one of
 * their own, since reading them takes long. Pictures that were looked through in vain have a smaller one together.
 */
export interface Allowance {
  /** Milliseconds for the next of this kind, and for its waiting; a time of 0: it is not read. */
  readonly ask: (purpose: Purpose) => { readonly time: number; readonly patience: number }
  readonly charge: (purpose: Purpose, reading: Reading) => void
  readonly unread: () => Unread | undefined
}

export function openAllowance(limits: AttachmentLimits): Allowance {
  const left = {
    shared: limits.time,
    words: limits.wordsTime,
    inVain: limits.inVain,
    patience: limits.patience,
  }
  let isTroubled = false
  let unread: Unread | undefined
  const timeFor = (purpose: Purpose): number => {
    if (purpose === 'document') return left.shared
    // A worker died of this message, or had to be ended: its pictures are not worth another.
    if (isTroubled) return 0
    if (purpose === 'codes') return left.inVain > 0 ? left.shared : 0
    // The next may be without words as well: it is begun only with room for it.
    return left.inVain < limits.inVain / 2 ? 0 : left.words
  }
  return {
    ask: (purpose) => {
      const time = left.patience > 0 ? Math.max(0, timeFor(purpose)) : 0
      if (time === 0) unread ??= 'too-slow'
      return { time, patience: left.patience }
    },
    charge: (purpose, { text, took, start, waited, broke }) => {
      left.patience -= waited
      if (isUnreadable(text, 'too-slow')) unread ??= 'too-slow'
      // A start is nobody's fault; after trouble it is this message's.
      const cost = isTroubled ? took + start : took
      if (purpose === 'words') left.words -= cost
      else left.shared -= cost
      if (purpose !== 'document' && isEmpty(text)) left.inVain -= cost
      if (!broke) return
      isTroubled = true
      unread = isUnreadable(text, 'too-large') ? 'too-large' : 'too-slow'
    },
    unread: () => unread,
  }
}

function isUnreadable(read: AttachmentText, why: Unread): boolean {
  return read.kind === 'unreadable' && read.why === why
}

function isEmpty(read: AttachmentText): boolean {
  return read.kind !== 'text' || (read.text === '' && (read.codes ?? []).length === 0)
}
