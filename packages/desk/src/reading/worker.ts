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
    const read = await analyst.analyse(asked.given)
    if (read.kind === 'unread') return asked.ask === 'read' ? read : undefined
    const { knowledge } = analyst
    if (asked.ask === 'preview')
      return await previewOf(aboutOf(read.analysis, mailboxes), { knowledge, given: asked.given })
    if (asked.ask === 'explain')
      return explanationOf(aboutOf(read.analysis, mailboxes), knowledge, asked.language)
    const reading = await readingOf(aboutOf(read.analysis, mailboxes), {
      knowledge,
      given: asked.given,
      ...setup,
    })
    return { kind: 'read', reading }
  } catch (error) {
    const cause = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return asked.ask === 'read'
      ? { kind: 'unread', cause: `the engine broke: ${cause}` }
      : undefined
  }
}
