/** The tables of the sign-in, which better-auth writes, as far as the desk reads and writes them itself. */
export type AuthTables = {
  readonly auth_users: UsersTable
  readonly auth_sessions: SessionsTable
  readonly auth_accounts: AccountsTable
  readonly auth_two_factors: TwoFactorsTable
  readonly auth_verifications: VerificationsTable
  readonly auth_passkeys: PasskeysTable
}

interface UsersTable {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly emailVerified: boolean
  readonly createdAt: Date
  readonly updatedAt: Date
  readonly twoFactorEnabled: boolean | null
  /** Have they the password that somebody else gave them? */
  readonly firstPassword: boolean | null
}

interface SessionsTable {
  readonly id: string
  readonly userId: string
  readonly token: string
  readonly createdAt: Date
  /** When it was last used, at most a minute ago. */
  readonly updatedAt: Date
  readonly expiresAt: Date
  readonly how: SignedInHow | null
}

/** How somebody proved themselves. A password alone opens nothing. */
export type SignedInHow = 'password' | 'passkey' | 'totp' | 'recovery-code'

interface AccountsTable {
  readonly id: string
  readonly accountId: string
  readonly providerId: string
  readonly userId: string
  readonly password: string | null
  readonly createdAt: Date
  readonly updatedAt: Date
}

interface TwoFactorsTable {
  readonly id: string
  readonly userId: string
  readonly verified: boolean | null
}

interface VerificationsTable {
  readonly id: string
  readonly identifier: string
  readonly value: string
}

interface PasskeysTable {
  readonly id: string
  readonly userId: string
  readonly name: string | null
  readonly createdAt: Date | null
}
