import type { Assigning } from '../grouping/grouping.ts'
import type { IntakeConfig } from '../program/config.ts'
import type { Reader } from '../reading.ts'
import type { Log, Meter } from '../running.ts'
import { StoreFailure, type Blobs, type Keys, type Seal, type Store } from '../store/store.ts'
import { commit } from './commit.ts'
import { misfit } from './fit.ts'
import { gather, type GatheringLimits } from './gather.ts'
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
  readonly reader: Pick<Reader, 'explain'>
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
  const gathering = gather<Submission, readonly Uint8Array[], Taken>({
    prepare: (batch) => parts.blobs.put(batch.map(({ raw }) => raw)),
    commit: (contents, batch) => commit(committing, contents, batch),
    bytes: ({ raw }) => raw.length,
    limits: limitsOf(config),
  })
  let isOpen = true
  return {
    take: async (submission) => {
      if (!isOpen) throw new StoreFailure('the desk is being stopped; try again')
      const taken = await take(submission, { gathering, config })
      meter.report(submission.via, taken.kind)
      return taken
    },
    receipt: (number, language) => viewReceipt(parts, number, language),
    forget: async (number) => {
      const report = await reportByReceipt(parts, number)
      if (report !== undefined) await forgetReporter(store, { report, now: now() })
      return report !== undefined
    },
    work: openWork({ names: parts.keys.names, highest: config.work, now }),
    limits: openLimits({ store, perNetwork: config.perNetwork, now }),
    [Symbol.asyncDispose]: async () => {
      isOpen = false
      await gathering.settled()
    },
  }
}

interface Taking {
  readonly gathering: ReturnType<typeof gather<Submission, readonly Uint8Array[], Taken>>
  readonly config: IntakeConfig
}

async function take(submission: Submission, { gathering, config }: Taking): Promise<Taken> {
  const why = misfit(submission, config.messageBytes)
  return why === undefined ? gathering.add(submission) : { kind: 'refused', why }
}

const MEGABYTE = 1024 * 1024

/** A batch is one transaction: large enough to share its costs, small enough not to keep others waiting. */
function limitsOf({ messageBytes }: IntakeConfig): GatheringLimits {
  return {
    batch: { items: 250, bytes: 32 * MEGABYTE },
    waiting: { items: 5_000, bytes: Math.max(256 * MEGABYTE, messageBytes) },
  }
}
