import type { MailboxParts } from './open.ts'

export type ImapParts = Omit<MailboxParts, 'identitySeal'>
