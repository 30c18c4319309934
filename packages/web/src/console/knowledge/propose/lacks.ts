import { useMemo } from 'react'
import { useWords } from '../../language.tsx'
import { useFieldMessage } from '../../reasons/field-message.ts'
import type { Checked } from './checks.ts'
import type { Draft } from './draft.ts'
import { problemsAt, type Problems } from './problems.ts'
import { proposeWords } from './words.ts'

/** What a proposal lacks beside its record, by place. */
export function lacks({ cites, reason }: Draft): readonly ('/cites' | '/reason')[] {
  return [
    ...(cites.length === 0 ? (['/cites'] as const) : []),
    ...(reason.trim() === '' ? (['/reason'] as const) : []),
  ]
}

/** Everything that is wrong with a draft, each at its place. */
export function useProblems(draft: Draft, checked: Checked | undefined): Problems {
  const words = useWords(proposeWords)
  const said = useFieldMessage()
  return useMemo(() => {
    const own = lacks(draft).map((pointer) => ({
      pointer,
      wrong: pointer === '/cites' ? words.atLeastOneSource : words.reasonNeeded,
    }))
    const found = (checked?.problems ?? []).map((problem) => ({
      pointer: problem.pointer,
      wrong: said(problem),
    }))
    return problemsAt([...own, ...found])
  }, [words, said, draft, checked])
}
