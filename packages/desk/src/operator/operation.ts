import type { z } from 'zod'
import type { Desk } from '../desk.ts'

/** What an operator's command works with: of a desk that runs, or opened for the command alone. */
export type Place = Pick<
  Desk,
  'config' | 'store' | 'blobs' | 'keys' | 'contentSeal' | 'auth' | 'log' | 'now'
>

/** What a command tells, one after the other; the last is `done` or `refused`. */
export type Told =
  /** A line of its output. */
  | { readonly kind: 'line'; readonly text: string }
  /** How far it got, for who waits. */
  | { readonly kind: 'progress'; readonly text: string }
  | { readonly kind: 'done'; readonly facts: Readonly<Record<string, string | number | boolean>> }
  /** It did not do it: why, and what to do. */
  | { readonly kind: 'refused'; readonly why: string }

export interface Operation {
  /** What is wrong with an input, for people; undefined: nothing that is seen without the desk's data. */
  readonly wrongWith: (input: unknown) => string | undefined
  readonly run: (place: Place, input: unknown) => AsyncIterable<Told>
}

/** The input is checked, also where it comes from our own command: a socket is in between. What is wrong is refused. */
export function defineOperation<Input extends z.ZodType>(definition: {
  readonly input: Input
  readonly run: (place: Place, input: z.output<Input>) => AsyncIterable<Told>
}): Operation {
  return {
    wrongWith: (input) => {
      const { error } = definition.input.safeParse(input)
      return error && wrongIn(error)
    },
    async *run(place, input) {
      const checked = definition.input.safeParse(input)
      if (checked.success) yield* definition.run(place, checked.data)
      else yield { kind: 'refused', why: wrongIn(checked.error) }
    },
  }
}

function wrongIn({ issues }: z.ZodError): string {
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')
}
