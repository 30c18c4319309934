/**
 * Constants of the milter protocol. It has no RFC: the numbers are those of Sendmail's libmilter (`mfdef.h`,
 * `mfapi.h`), as Postfix uses them too (`src/milter/milter8.c`).
 */

/** Versions this side speaks. 2 is Sendmail 8.10, 6 is Sendmail 8.14 and every Postfix since 2.6. */
export const OLDEST = 2
export const NEWEST = 6

/** What a filter may do to a message (`SMFIF_*`). */
export const ACTION = {
  addHeaders: 0x1,
  changeBody: 0x2,
  addRecipients: 0x4,
  removeRecipients: 0x8,
  changeHeaders: 0x10,
  quarantine: 0x20,
  changeSender: 0x40,
  addRecipientsWithParameters: 0x80,
  chooseMacros: 0x100,
} as const

/** What the MTA leaves out, or does not wait for (`SMFIP_*`). */
export const PROTOCOL = {
  noConnect: 0x1,
  noHelo: 0x2,
  noMail: 0x4,
  noRecipient: 0x8,
  noBody: 0x10,
  noHeaders: 0x20,
  noEndOfHeaders: 0x40,
  noReplyToHeader: 0x80,
  noUnknown: 0x100,
  noData: 0x200,
  skip: 0x400,
  rejectedRecipients: 0x800,
  noReplyToConnect: 0x1000,
  noReplyToHelo: 0x2000,
  noReplyToMail: 0x4000,
  noReplyToRecipient: 0x8000,
  noReplyToData: 0x10000,
  noReplyToUnknown: 0x20000,
  noReplyToEndOfHeaders: 0x40000,
  noReplyToBody: 0x80000,
  leadingSpace: 0x100000,
} as const

/** Stages for which a filter may choose macros (`SMFIM_*`); note that end of message comes before end of headers. */
export const STAGE = {
  connect: 0,
  helo: 1,
  mail: 2,
  recipient: 3,
  data: 4,
  endOfMessage: 5,
  endOfHeaders: 6,
} as const

/** Most bytes of body in one frame (`MILTER_CHUNK_SIZE`). */
export const BODY_CHUNK = 65_535

const LINE = 8_192
const LIST = 65_536

/**
 * Most bytes of data a command may have, before anything of it is kept. A header field may be longer than a body
 * chunk: Postfix passes what its `header_size_limit` lets through (102,400), in one frame.
 */
export const COMMAND_CAPS: Readonly<Record<string, number>> = {
  O: 1_024,
  D: LIST,
  C: LINE,
  H: LINE,
  M: LINE,
  R: LINE,
  T: 0,
  U: LIST,
  L: 262_144,
  N: 0,
  B: BODY_CHUNK + 1,
  E: BODY_CHUNK + 1,
  A: 0,
  Q: 0,
  K: 0,
}
