import { WebAuthnError } from '@simplewebauthn/browser'
import { ApiProblem } from '../api/client.ts'
import { failureWords } from './failure-words.ts'
import { useWords } from '../language.tsx'

/** Says what went wrong with a sign-in or a change of one's account, and what to do. */
export function useFailure(): (error: unknown) => string {
  const words = useWords(failureWords)
  return (error) => failureOf(error, words)
}

export function failureOf(error: unknown, words: Readonly<Record<Failure, string>>): string {
  const name = nameOf(error)
  if (name !== undefined) return words[name]
  return error instanceof Error ? error.message : String(error)
}

export type Failure = (typeof FAILURES)[number]

/** Codes of the desk, and what a browser may say of a passkey. */
const FAILURES = [
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

function nameOf(error: unknown): Failure | undefined {
  if (error instanceof ApiProblem) return FAILURES.find((name) => name === error.code)
  if (error instanceof TypeError) return 'unreachable'
  const name = error instanceof Error ? error.name : ''
  if (name === 'NotAllowedError' || name === 'AbortError') return 'passkey-cancelled'
  if (name === 'InvalidStateError') return 'passkey-known'
  return error instanceof WebAuthnError ? 'passkey-impossible' : undefined
}
