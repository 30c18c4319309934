import { isReplySubject } from '../../message/forward/labels.ts'

/** What a subject says the mail does with an earlier one: answers it ("Re:", "AW:") or passes it on ("Fwd:", "WG:"). */
export function threadOf(subject: string): 'reply' | 'forward' | undefined {
  if (isReplySubject(subject)) return 'reply'
  return FORWARD.test(subject.slice(0, 20)) ? 'forward' : undefined
}

const FORWARD = /^(?:fwd?|wg|enc|doorst|vb|转发|轉寄) ?[:：]/iu
