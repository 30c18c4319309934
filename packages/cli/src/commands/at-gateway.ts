import { StoreFailure } from '@tasdeeq/gateway'
import { UsageError } from '../failure.ts'

/**
 * Works with what a gateway keeps.
 *
 * @throws UsageError where that cannot be read or changed: the operator is told what to do, without a stack
 */
export async function atGateway<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const words = wordsOf(error)
    if (words === undefined) throw error
    throw new UsageError(words, { cause: error })
  }
}

function wordsOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  const isDenied = /\bE(?:ACCES|PERM)\b/u.test(error.message)
  if (isDenied) return `${error.message}; run this as the user of the gateway`
  const isFull = /\b(?:ENOSPC|EDQUOT)\b/u.test(error.message)
  if (isFull) return `${error.message}; make some room on the disk first, then delete what is held`
  return error instanceof StoreFailure || 'code' in error ? error.message : undefined
}
