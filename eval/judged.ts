import { analyse, compileKnowledge, type VerdictWord } from '../packages/engine/src/index.ts'
import { loadKnowledgePack } from '../packages/cli/src/knowledge/load.ts'
import type { Item } from './corpora.ts'

/** What the engine said of one message. */
export interface Judged {
  readonly item: Item
  readonly verdict: VerdictWord
  readonly probabilities: {
    readonly fraud: number
    readonly unwanted: number
    readonly genuine: number
  }
  readonly family: string | undefined
  /** Ids of checks with their part in the sum, weightiest first. */
  readonly findings: readonly string[]
  readonly milliseconds: number
}

/** Runs the engine over all items, offline, for readers of one country; as a gateway would see them. */
export async function judgeAll(items: readonly Item[], reader: string): Promise<readonly Judged[]> {
  const knowledge = compileKnowledge(loadKnowledgePack())
  const clock = Date.now()
  const judged: Judged[] = []
  for (const item of items) {
    const start = performance.now()
    const { channel, envelope } = item
    const { verdict, findings } = await analyse(item.read(), {
      knowledge,
      clock,
      reader,
      channel,
      envelope,
    })
    judged.push({
      item,
      verdict: verdict.verdict,
      probabilities: verdict.probabilities,
      family: verdict.family,
      findings: findings
        .filter(({ weight, unwanted }) => weight !== 0 || unwanted !== 0)
        .map(({ id, key, weight }) => `${id}.${key} ${weight}`),
      milliseconds: performance.now() - start,
    })
  }
  return judged
}
