/** Facts of a report in ARF (RFC 5965) or X-ARF, none of which names who reported. */
export interface Feedback {
  readonly format: 'arf' | 'xarf'
  /** `abuse`, `fraud`, `phishing` … as given, lower-cased; at most 60 characters. */
  readonly type: string
  /** Address of the client that sent the message. */
  readonly sourceIp?: string
  readonly reportedDomain?: string
}
