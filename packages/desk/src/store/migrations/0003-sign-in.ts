import { sql, type Kysely } from 'kysely'

/**
 * The tables of the sign-in: users, sessions, passwords, second factors. Columns are named and typed as better-auth
 * asks for (a test compares them with what it would make itself). With a user goes all that is theirs.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const STATEMENTS = [
  `create table auth_users (
    "id" text primary key,
    "name" text not null,
    "email" text not null unique,
    "emailVerified" boolean not null,
    "image" text,
    "createdAt" timestamptz not null default current_timestamp,
    "updatedAt" timestamptz not null default current_timestamp,
    "twoFactorEnabled" boolean,
    "firstPassword" boolean
  )`,
  `create table auth_sessions (
    "id" text primary key,
    "expiresAt" timestamptz not null,
    "token" text not null unique,
    "createdAt" timestamptz not null default current_timestamp,
    "updatedAt" timestamptz not null,
    "ipAddress" text,
    "userAgent" text,
    "userId" text not null references auth_users ("id") on delete cascade,
    "how" text
  )`,
  'create index "auth_sessions_userId_idx" on auth_sessions ("userId")',
  `create table auth_accounts (
    "id" text primary key,
    "accountId" text not null,
    "providerId" text not null,
    "userId" text not null references auth_users ("id") on delete cascade,
    "accessToken" text,
    "refreshToken" text,
    "idToken" text,
    "accessTokenExpiresAt" timestamptz,
    "refreshTokenExpiresAt" timestamptz,
    "scope" text,
    "password" text,
    "createdAt" timestamptz not null default current_timestamp,
    "updatedAt" timestamptz not null
  )`,
  'create index "auth_accounts_userId_idx" on auth_accounts ("userId")',
  `create table auth_verifications (
    "id" text primary key,
    "identifier" text not null,
    "value" text not null,
    "expiresAt" timestamptz not null,
    "createdAt" timestamptz not null default current_timestamp,
    "updatedAt" timestamptz not null default current_timestamp
  )`,
  'create index "auth_verifications_identifier_idx" on auth_verifications ("identifier")',
  `create table auth_two_factors (
    "id" text primary key,
    "secret" text not null,
    "backupCodes" text not null,
    "userId" text not null references auth_users ("id") on delete cascade,
    "verified" boolean,
    "failedVerificationCount" integer,
    "lockedUntil" timestamptz
  )`,
  'create index "auth_two_factors_userId_idx" on auth_two_factors ("userId")',
  'create index "auth_two_factors_secret_idx" on auth_two_factors ("secret")',
  `create table auth_passkeys (
    "id" text primary key,
    "name" text,
    "publicKey" text not null,
    "userId" text not null references auth_users ("id") on delete cascade,
    "credentialID" text not null,
    "counter" integer not null,
    "deviceType" text not null,
    "backedUp" boolean not null,
    "transports" text,
    "createdAt" timestamptz,
    "aaguid" text
  )`,
  'create index "auth_passkeys_userId_idx" on auth_passkeys ("userId")',
  'create unique index "auth_passkeys_credentialID_idx" on auth_passkeys ("credentialID")',
]
