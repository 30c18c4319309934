import { ApiProblem } from '../api/client.ts'
import { campaignWords } from '../campaigns/words.ts'
import { knowledgeWords } from '../knowledge/words.ts'
import { useWords } from '../language.tsx'
import { useFailure } from '../sign-in/failures.ts'
import { useFieldMessage } from './field-message.ts'
import { listed } from './lists.ts'
import { reasonsEn } from './words-en.ts'
import { reasonsUr } from './words-ur.ts'
import type { Reason, ReasonValues } from './reason.ts'

const reasonWords = { en: reasonsEn, ur: reasonsUr }

/** What the desk says is wrong, in the language of who reads: by its reason, or else by its code and fields. */
export function useErrorMessage(): (error: Error) => string {
  const words = useWords(reasonWords)
  const lists = useWords(listed)
  const { states, decisionStates, outcomes, kinds } = useWords(campaignWords)
  const { states: proposalStates } = useWords(knowledgeWords)
  const failure = useFailure()
  const fieldMessage = useFieldMessage()
  const called: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    state: { ...proposalStates, ...states, ...decisionStates },
    outcome: outcomes,
    kind: kinds,
  }
  return (error) => {
    if (!(error instanceof ApiProblem) || !isKnown(error.reason, words)) return failure(error)
    const said = Object.entries(error.values).map(
      ([name, value]) => [name, called[name]?.[value] ?? String(value)] as const,
    )
    const values: ReasonValues = Object.fromEntries(said)
    const because = lists[values['list'] ?? ''] ?? values['because'] ?? ''
    const fields = error.fields.map(fieldMessage)
    return [words[error.reason]({ ...values, because }), ...new Set(fields)].join(' ')
  }
}

/** Why a warning list speaks against a block, in the language of who reads; of an operator's own list as that says it. */
export function useListed(): (one: { readonly list: string; readonly why: string }) => string {
  const lists = useWords(listed)
  return ({ list, why }) => lists[list] ?? why
}

function isKnown(reason: string | undefined, words: object): reason is Reason {
  return reason !== undefined && Object.hasOwn(words, reason)
}
