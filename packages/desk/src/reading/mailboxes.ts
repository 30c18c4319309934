import type { DeskConfig } from '../program/config.ts'

/** Addresses that people report to: a mail to one of them is the reporter's own. */
export function mailboxesOf({
  mailbox,
  imap,
}: Pick<DeskConfig, 'mailbox' | 'imap'>): readonly string[] {
  const user = imap === undefined ? '' : decodeURIComponent(new URL(imap.url).username)
  const own = mailbox === undefined ? [] : [...mailbox.addresses, mailbox.from]
  return [...own, ...(user.includes('@') ? [user] : [])].map((address) => address.toLowerCase())
}
