import type { Corpora } from './corpora.ts'
import { fraudFixtures, genuineFixtures } from './written.ts'
import type { Item } from './item.ts'
import { samples } from './samples.ts'
import { templateMails } from './templates.ts'

/** Everything there is to measure on: what stands in the project, and the corpora where they are present. */
export function allMessages(corpora: Corpora | undefined): readonly Item[] {
  return [
    ...(corpora?.items ?? []),
    ...genuineFixtures(),
    ...fraudFixtures(),
    ...templateMails(),
    ...samples(),
  ]
}
