import { parentPort, workerData } from 'node:worker_threads'
import { loadKnowledgePack } from '@tasdeeq/host'
import { analyse, compileKnowledge } from '../packages/engine/src/index.ts'
import type { Judgement } from './judged.ts'
import { bytesOf, type Item } from './messages/item.ts'

const port = parentPort
if (!port) throw new Error('eval/judging.ts runs as a worker only')

const { reader } = workerData as { readonly reader: string }
const knowledge = compileKnowledge(loadKnowledgePack())
const clock = Date.now()

port.on('message', (items: readonly Item[]) => {
  void answer(items).then((judgements) => port.postMessage(judgements))
})

async function answer(items: readonly Item[]): Promise<readonly Judgement[]> {
  const judgements: Judgement[] = []
  for (const item of items) judgements.push(await judge(item))
  return judgements
}

async function judge(item: Item): Promise<Judgement> {
  const raw = bytesOf(item)
  const start = performance.now()
  const { verdict, findings } = await analyse(raw, {
    knowledge,
    clock,
    reader: item.reader ?? reader,
    channel: item.channel,
    envelope: item.envelope,
    ...(item.now !== undefined && { now: Date.parse(item.now) }),
  })
  return {
    verdict: verdict.verdict,
    probabilities: verdict.probabilities,
    family: verdict.family,
    findings: findings.map(({ id, key, outcome, weight, unwanted }) => ({
      id,
      key,
      outcome,
      fraud: weight,
      unwanted,
    })),
    milliseconds: performance.now() - start,
  }
}
