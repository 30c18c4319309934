import type { Answer, Refusal, Stage } from '../judging/protocol.ts'

/** What the page shows. */
export type State =
  | { readonly at: 'asking'; readonly refusal?: Refusal }
  | { readonly at: 'checking'; readonly stage: Stage }
  | { readonly at: 'answered'; readonly answer: Answer }

/** What happens to it. */
export type Move =
  | { readonly move: 'begin' }
  | { readonly move: 'stage'; readonly stage: Stage }
  | { readonly move: 'answer'; readonly answer: Answer }
  | { readonly move: 'refuse'; readonly why: Refusal }
  | { readonly move: 'again' }

export const start: State = { at: 'asking' }

export function step(state: State, moved: Move): State {
  switch (moved.move) {
    case 'begin':
      return { at: 'checking', stage: 'loading' }
    case 'stage':
      // A stage that comes late, after the answer, says nothing.
      return state.at === 'checking' ? { at: 'checking', stage: moved.stage } : state
    case 'answer':
      return { at: 'answered', answer: moved.answer }
    case 'refuse':
      return { at: 'asking', refusal: moved.why }
    case 'again':
      return start
  }
}
