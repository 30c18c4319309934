import { WebAuthnError } from '@simplewebauthn/browser'
import { ApiProblem } from '../api/client.ts'
import { failureNames, type Failure } from './failure-names.ts'
import { failureWords } from './failure-words.ts'
import { useWords } from '../language.tsx'
import { useFieldMessage } from '../reasons/field-message.ts'

/** Says what went wrong with a sign-in or a change of one's account, and what to do. */
export function useFailure(): (error: unknown) => string {
  const words = useWords(failureWords)
  const fieldMessage = useFieldMessage()
  return (error) => {
    const fields = error instanceof ApiProblem ? error.fields.map(fieldMessage) : []
    return [failureOf(error, words), ...new Set(fields)].join(' ')
  }
}

export function failureOf(error: unknown, words: Readonly<Record<Failure, string>>): string {
  const name = nameOf(error)
  if (name !== undefined) return words[name]
  return error instanceof Error ? error.message : String(error)
}

/** What stands before a desk answers without a code of the desk's: its English is nothing that everybody reads. */
function byStatus({ status, code }: ApiProblem): Failure | undefined {
  if (code !== '') return undefined
  if (status === 429) return 'too-many'
  return status >= 500 ? 'unreachable' : undefined
}

function nameOf(error: unknown): Failure | undefined {
  if (error instanceof ApiProblem)
    return failureNames.find((name) => name === error.code) ?? byStatus(error)
  if (error instanceof TypeError) return 'unreachable'
  const name = error instanceof Error ? error.name : ''
  if (name === 'NotAllowedError' || name === 'AbortError') return 'passkey-cancelled'
  if (name === 'InvalidStateError') return 'passkey-known'
  return error instanceof WebAuthnError ? 'passkey-impossible' : undefined
}
