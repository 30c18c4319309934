import {
  compileKnowledge,
  withRecords,
  type Knowledge,
  type KnowledgePack,
  type RecordChanges,
} from '@tasdeeq/engine'
import { CHANGES } from './changes-address.ts'

/** Milliseconds that a first message waits for it at most. */
const PATIENCE = 3_000

/**
 * The knowledge of this edition of the page, with what two people at the desk changed since. Everybody who opens the
 * page asks for the same, before any message is there; without an answer the edition's own knowledge judges.
 *
 * @throws TypeError where the pack cannot be had
 */
export async function knowing(edition: Promise<KnowledgePack>): Promise<Knowledge> {
  const [pack, changes] = await Promise.all([edition, changesNow()])
  try {
    return compileKnowledge(withRecords(pack, changes))
  } catch {
    // A desk of a newer version may have records that this edition, kept on a device for long, cannot read.
    return compileKnowledge(pack)
  }
}

const NONE: RecordChanges = { cursor: 0, changes: [] }

async function changesNow(): Promise<RecordChanges> {
  try {
    const response = await fetch(CHANGES, { signal: AbortSignal.timeout(PATIENCE) })
    return response.ok ? ((await response.json()) as RecordChanges) : NONE
  } catch {
    return NONE
  }
}
