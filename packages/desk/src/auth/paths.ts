/** A request of the sign-in that the desk lets through; nothing else of the library can be reached. */
export interface SignInPath {
  readonly method: 'GET' | 'POST'
  /** Below `/auth`. */
  readonly path: string
  readonly who: Who
  /** What of the body is handed on. */
  readonly fields: readonly string[]
  /** What of a good answer is given back; what names a session stays here. `whole`: all. */
  readonly gives: readonly string[] | 'whole'
  /** A guess at a secret: how often, `brute-force.ts` says. */
  readonly isGuess?: boolean
  /** Is its `code` good for once only? */
  readonly isOneTime?: boolean
  /** Does a session begin with it? */
  readonly begins?: boolean
}

/**
 * anyone; session: whoever has one, however weak. mend: a session by two factors, or of a user who has no second one
 * yet. enrol: the same, after the first password was changed, and fresh. own: by two factors and fresh. strong: by two
 * factors. pending: after a right password; with a session, as `enrol`.
 */
export type Who = 'anyone' | 'session' | 'mend' | 'enrol' | 'own' | 'strong' | 'pending'

export const signInPaths: readonly SignInPath[] = [
  {
    method: 'POST',
    path: '/sign-in/email',
    who: 'anyone',
    fields: ['email', 'password'],
    gives: ['twoFactorRedirect'],
    isGuess: true,
    begins: true,
  },
  {
    method: 'POST',
    path: '/two-factor/verify-totp',
    who: 'pending',
    fields: ['code'],
    gives: [],
    isGuess: true,
    isOneTime: true,
    begins: true,
  },
  {
    method: 'POST',
    path: '/two-factor/verify-backup-code',
    who: 'pending',
    fields: ['code'],
    gives: [],
    isGuess: true,
    begins: true,
  },
  {
    method: 'GET',
    path: '/passkey/generate-authenticate-options',
    who: 'anyone',
    fields: [],
    gives: 'whole',
  },
  {
    method: 'POST',
    path: '/passkey/verify-authentication',
    who: 'anyone',
    fields: ['response'],
    gives: [],
    isGuess: true,
    begins: true,
  },
  { method: 'POST', path: '/sign-out', who: 'session', fields: [], gives: ['success'] },
  {
    method: 'POST',
    path: '/change-password',
    who: 'mend',
    fields: ['currentPassword', 'newPassword'],
    gives: [],
    isGuess: true,
  },
  {
    method: 'POST',
    path: '/two-factor/enable',
    who: 'enrol',
    fields: ['password'],
    gives: ['totpURI', 'backupCodes'],
    isGuess: true,
  },
  {
    method: 'POST',
    path: '/two-factor/disable',
    who: 'own',
    fields: ['password'],
    gives: ['status'],
    isGuess: true,
  },
  {
    method: 'POST',
    path: '/two-factor/generate-backup-codes',
    who: 'own',
    fields: ['password'],
    gives: ['backupCodes'],
    isGuess: true,
  },
  {
    method: 'GET',
    path: '/passkey/generate-register-options',
    who: 'enrol',
    fields: [],
    gives: 'whole',
  },
  {
    method: 'POST',
    path: '/passkey/verify-registration',
    who: 'enrol',
    fields: ['response', 'name'],
    gives: ['id', 'name'],
  },
  {
    method: 'GET',
    path: '/passkey/list-user-passkeys',
    who: 'strong',
    fields: [],
    gives: ['id', 'name', 'createdAt', 'deviceType'],
  },
  {
    method: 'POST',
    path: '/passkey/delete-passkey',
    who: 'own',
    fields: ['id'],
    gives: ['status'],
  },
]
