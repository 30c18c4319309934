/** A message as it came in, with all that the connection said of it. */
export interface Arrival {
  /** Given by the gateway, unique: stands in every log line, header and record of this message. */
  readonly id: string
  /** As received, lines ended by CRLF, without dot-stuffing. */
  readonly raw: Uint8Array
  /** Milliseconds since 1970. */
  readonly received: number
  /** Name of the listener it came through, as in the configuration. */
  readonly listener: string
  readonly client: Client
  /** Reverse-path without angle brackets; empty for a bounce. */
  readonly mailFrom: string
  /** Forward-paths without angle brackets, as the client wrote them. */
  readonly recipients: readonly string[]
  /** May each recipient get an answer of its own (LMTP), or is there one for all (SMTP, milter)? */
  readonly answers: 'one' | 'each'
  /**
   * Places of recipients who get the mail if anybody does: the MTA may not find them by the name that it told, to take
   * them away. Absent: none.
   */
  readonly bound?: readonly number[]
  /** The MTA's own id for it, where it told. */
  readonly queueId?: string
  /** Login by which the client proved itself to the MTA: our own user. */
  readonly authenticatedAs?: string
}

/** Who handed the message in, as the MTA saw it; not the MTA itself. */
export interface Client {
  /** IPv4 or IPv6 without prefix or brackets. Absent: not known, or a local submission. */
  readonly ip?: string
  /** Name that reverse DNS gave, where the MTA verified it. */
  readonly name?: string
  readonly helo?: string
}
