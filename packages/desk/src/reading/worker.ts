import { workerData } from 'piscina'
import { aboutOf } from './about.ts'
import { comparedBy } from './compared.ts'
import { openAnalyst } from './analyst.ts'
import { likenessesOf } from './likenesses.ts'
import { previewOf } from './preview.ts'
import { explanationOf } from './explanation.ts'
import { readingOf } from './read.ts'
import type { Answer, Asked, Task, WorkerSetup } from './task.ts'
import { SAMPLE } from './warm-up.ts'

const setup: WorkerSetup = workerData
const analyst = openAnalyst(setup)
const mailboxes = new Set(setup.mailboxes)
// What is used often is compiled better, and what is used first is loaded: not at the cost of a report.
for (let round = 0; round < 3; round++) await answer({ ask: 'read', given: SAMPLE })

/** One task; what it throws for is told as a value. */
export async function work({ asked, begun }: Task): Promise<Answer> {
  Atomics.store(begun, 0, 1)
  return answer(asked)
}

async function answer(asked: Asked): Promise<Answer> {
  if (asked.ask === 'start') return undefined
  if (asked.ask === 'likenesses') return likenessesOf(asked.hosts, analyst.knowledge, asked.now)
  try {
    if (asked.ask === 'compare') return await comparedBy(analyst, asked.given, mailboxes)
    return await answerAbout(asked)
  } catch (error) {
    const cause = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return asked.ask === 'read'
      ? { kind: 'unread', cause: `the engine broke: ${cause}` }
      : undefined
  }
}

async function answerAbout(
  asked: Extract<Asked, { readonly ask: 'read' | 'explain' | 'preview' }>,
): Promise<Answer> {
  const { given } = asked
  const read = await analyst.analyse(given)
  if (read.kind === 'unread') return asked.ask === 'read' ? read : undefined
  const { knowledge } = analyst
  const about = aboutOf(read.analysis, mailboxes)
  if (asked.ask === 'preview') return await previewOf(about, { knowledge, given })
  if (asked.ask === 'explain') return explanationOf(about, knowledge, asked.language)
  return { kind: 'read', reading: await readingOf(about, { knowledge, given, ...setup }) }
}
