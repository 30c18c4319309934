export type Failure = (typeof failureNames)[number]

/** Codes of the desk, and what a browser may say of a passkey. */
export const failureNames = [
  'invalid-email-or-password',
  'invalid-code',
  'invalid-backup-code',
  'invalid-two-factor-cookie',
  'too-many-attempts',
  'too-many-attempts-request-new-code',
  'account-temporarily-locked',
  'invalid-password',
  'password-too-short',
  'password-too-long',
  'passkey-not-found',
  'challenge-not-found',
  'authentication-failed',
  'passkeys-need-a-name',
  'user-not-verified',
  'second-factor-needed',
  'not-fresh',
  'passkey-cancelled',
  'passkey-known',
  'passkey-impossible',
  'unreachable',
] as const
