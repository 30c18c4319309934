/**
 * What a desk published of a campaign, while it is in force: a sender, an address, a number, or a text that others
 * are like.
 */
export interface Warning {
  readonly id: string
  readonly kind: WarningKind
  /**
   * domain: ASCII, what is below counts; url: scheme, host, path; email: lower-cased; phone: E.164; account, wallet:
   * without spaces; handle: `telegram:name`; sender-id: as shown, lower-cased; text: a min-hash signature in base64url.
   */
  readonly value: string
  readonly campaign: string
  /** What was decided that it is. Absent: fraud. */
  readonly outcome?: 'fraud' | 'unwanted'
  /** Why, in one sentence for the person whose mail is held. */
  readonly because: { readonly en: string; readonly ur: string }
  /** Milliseconds since 1970; in force from then until before the other. */
  readonly from: number
  readonly expires: number
}

export type WarningKind =
  | 'domain'
  | 'url'
  | 'email'
  | 'phone'
  | 'account'
  | 'wallet'
  | 'handle'
  | 'sender-id'
  | 'text'
