/**
 * Does whoever reports this way see mail arrive? A gateway does. What people hand in, and what is attached to mail of a
 * reporting mailbox, is a file that anybody may have written.
 */
export function seenArriving(via: string): boolean {
  return via === 'gateway'
}
