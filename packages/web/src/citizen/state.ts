import type { Answer, Refusal, Stage } from '../judging/protocol.ts'

/** What the page shows. */
export type State =
  | { readonly at: 'asking'; readonly refusal?: Refusal }
  | {
      readonly at: 'checking'
      readonly stage: Stage
      /** 0 to 1, where it is known. */
      readonly done?: number
    }
  | { readonly at: 'answered'; readonly answer: Answer }

/** What happens to it. */
export type Move =
  | { readonly move: 'begin' }
  | { readonly move: 'stage'; readonly stage: Stage; readonly done?: number }
  | { readonly move: 'answer'; readonly answer: Answer }
  | { readonly move: 'refuse'; readonly why: Refusal }
  | { readonly move: 'again' }

export const start: State = { at: 'asking' }

export function step(state: State, moved: Move): State {
  switch (moved.move) {
    case 'begin':
      return { at: 'checking', stage: 'loading' }
    case 'stage': {
      const { stage, done } = moved
      // A stage that comes late, after the answer, says nothing.
      if (state.at !== 'checking') return state
      return { at: 'checking', stage, ...(done !== undefined && { done }) }
    }
    case 'answer':
      return { at: 'answered', answer: moved.answer }
    case 'refuse':
      // Who stops it is not told that it failed.
      return moved.why === 'stopped' ? start : { at: 'asking', refusal: moved.why }
    case 'again':
      return start
  }
}
