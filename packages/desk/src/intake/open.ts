import type { Assigning } from '../grouping/grouping.ts'
import type { IntakeConfig } from '../program/config.ts'
import type { Reader } from '../reading.ts'
import type { Log, Meter } from '../running.ts'
import { unmark } from '../store/retiring.ts'
import { StoreFailure, type Blobs, type Keys, type Seal, type Store } from '../store/store.ts'
import { commit, type Committed } from './commit.ts'
import { misfit } from './fit.ts'
import { gather, type Gathering, type GatheringLimits } from './gather.ts'
import { forgetReporter } from './identities.ts'
import type { Intake, Submission, Taken } from './intake.ts'
import { openLimits } from './limits.ts'
import { reportByReceipt, viewReceipt } from './receipt.ts'
import { openWork } from './work.ts'

export interface IntakeParts {
  readonly store: Store
  readonly blobs: Blobs
  readonly keys: Keys
  readonly identitySeal: Seal
  readonly reader: Pick<Reader, 'explain' | 'load'>
  readonly assigning?: Assigning
  readonly config: IntakeConfig
  readonly log: Log
  readonly meter: Meter
  readonly now: () => number
}

/** Takes reports: each is acknowledged when its bytes are synced and its event is committed, never before. */
export async function openIntake(parts: IntakeParts): Promise<Intake> {
  const { store, config, meter, now } = parts
  const committing = { ...parts, identityTime: config.identityTime }
  // What was known of the log before bytes are put: erasings that it has not told of are looked for at the commit.
  let head = await store.head()
  const gathering: Taking['gathering'] = gather({
    prepare: (batch) =>
      parts.blobs.keep(
        batch.map(({ raw }) => raw),
        head,
      ),
    commit: async (kept, batch) => {
      const committed = await commit(committing, kept, batch)
      head = committed.head
      return committed.taken
    },
    bytes: ({ raw }) => raw.length,
    limits: limitsOf(config),
  })
  const putBack = (raw: Uint8Array, content: Uint8Array): Promise<void> =>
    unmark(store.db, content, () => parts.blobs.keepAnew(raw, head))
  let isOpen = true
  return {
    take: async (submission) => {
      if (!isOpen) throw new StoreFailure('the desk is being stopped; try again')
      const taken = await take(submission, { gathering, config, putBack })
      meter.report(submission.via, taken.kind)
      return taken
    },
    receipt: (number, language) => viewReceipt(parts, number, language),
    forget: async (number) => {
      const report = await reportByReceipt(parts, number)
      if (report !== undefined) await forgetReporter(store, { report, now: now() })
      return report !== undefined
    },
    work: openWork({ store, names: parts.keys.names, highest: config.work, now }),
    limits: openLimits({ store, perNetwork: config.perNetwork, now }),
    [Symbol.asyncDispose]: async () => {
      isOpen = false
      await gathering.settled()
    },
  }
}

interface Taking {
  readonly gathering: Gathering<Submission, Committed['taken'][number]>
  readonly config: IntakeConfig
  readonly putBack: (raw: Uint8Array, content: Uint8Array) => Promise<void>
}

/** Each time only what was erased meanwhile hinders it. */
const MOST_TRIES = 4

async function take(
  submission: Submission,
  { gathering, config, putBack }: Taking,
): Promise<Taken> {
  const why = misfit(submission, config.messageBytes)
  if (why !== undefined) return { kind: 'refused', why }
  for (let tries = 1; tries <= MOST_TRIES; tries++) {
    const taken = await gathering.add(submission)
    if (taken.kind !== 'lost') return taken
    await putBack(submission.raw, taken.content)
  }
  throw new StoreFailure('the bytes of this report are being erased; try again')
}

const MEGABYTE = 1024 * 1024

/** A batch is one transaction: large enough to share its costs, small enough not to keep others waiting. */
function limitsOf({ messageBytes }: IntakeConfig): GatheringLimits {
  return {
    batch: { items: 250, bytes: 32 * MEGABYTE },
    waiting: { items: 5_000, bytes: Math.max(256 * MEGABYTE, messageBytes) },
  }
}
