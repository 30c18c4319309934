import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { describe, test } from 'node:test'
import { attachmentLimits } from '../../host/src/attachments/limits.ts'
import { openAttachmentReader } from '../../host/src/attachments/reader.ts'
import { loadKnowledgePack } from '../../host/src/knowledge/load.ts'
import {
  analyse,
  checks,
  compileKnowledge,
  withWarnings,
  type Channel,
  type Knowledge,
  type SenderHistory,
  type World,
} from '../src/index.ts'
import { exampleWarnings } from './example-warnings.ts'

const knowledge = compileKnowledge(loadKnowledgePack())
const folder = new URL('../src/checks/', import.meta.url).pathname

const PATIENCE = 60_000
/** On a busy machine an example must not fail for slowness. */
await using reader = openAttachmentReader({
  ...attachmentLimits,
  time: PATIENCE,
  wordsTime: PATIENCE,
  wordsGrace: PATIENCE,
  inVain: PATIENCE,
  start: PATIENCE,
})

const CHANNELS: Readonly<Record<string, Channel>> = { '.eml': 'email', '.txt': 'sms' }

/** With what a desk published, where the examples of the check say so. */
async function knowledgeFor(id: string): Promise<Knowledge> {
  const warnings = await exampleWarnings(join(folder, id, 'examples'))
  return warnings ? withWarnings(knowledge, warnings) : knowledge
}

function worldFor(path: string): Omit<World, 'knowledge'> {
  const described = path.slice(0, -extname(path).length) + '.json'
  const own = existsSync(described)
    ? (JSON.parse(readFileSync(described, 'utf8')) as Partial<Omit<World, 'now'>> & {
        now?: string
        /** What the host keeps of the sender, whoever it is. */
        history?: SenderHistory
      })
    : {}
  const { now, history, ...rest } = own
  const clock = Date.parse(now ?? '2026-06-01T00:00:00Z')
  const channel = CHANNELS[extname(path)]
  return {
    clock,
    reader: 'PK',
    ...reader.portsForMessage('short'),
    ...(channel && { channel }),
    ...(now && { now: clock }),
    ...(history && { senderHistory: () => history }),
    ...rest,
  }
}

function examples(id: string, kind: 'fires' | 'quiet'): readonly string[] {
  const place = join(folder, id, 'examples', kind)
  return existsSync(place)
    ? readdirSync(place)
        .filter((name) => extname(name) in CHANNELS)
        .map((name) => join(place, name))
    : []
}

async function findingsOf(path: string, id: string): Promise<readonly string[]> {
  const world = { ...worldFor(path), knowledge: await knowledgeFor(id) }
  const analysis = await analyse(readFileSync(path), world)
  return analysis.findings.filter((finding) => finding.id === id).map((finding) => finding.key)
}

for (const check of checks) {
  describe(check.id, () => {
    for (const path of examples(check.id, 'fires')) {
      test(`fires on ${path.slice(folder.length)}`, async () => {
        assert.notDeepEqual(await findingsOf(path, check.id), [])
      })
    }
    for (const path of examples(check.id, 'quiet')) {
      test(`is quiet on ${path.slice(folder.length)}`, async () => {
        assert.deepEqual(await findingsOf(path, check.id), [])
      })
    }
  })
}
