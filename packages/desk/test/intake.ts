import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Intake, Submission } from '../src/intake/intake.ts'
import { openIntake } from '../src/intake/open.ts'
import type { IntakeConfig } from '../src/program/config.ts'
import type { Reader } from '../src/reading.ts'
import { openBlobs } from '../src/store/blobs.ts'
import { openKeys } from '../src/store/keys.ts'
import { openSeal } from '../src/store/seal.ts'
import type { Blobs, Keys, Seal, Store } from '../src/store/store.ts'
import { quiet } from './databases.ts'
import { silent } from './grouping.ts'

/** An intake over a given store, with real bytes and real keys in a temporary folder. */
export interface TestIntake extends AsyncDisposable {
  readonly intake: Intake
  readonly store: Store
  readonly keys: Keys
  readonly blobs: Blobs
  readonly identitySeal: Seal
  readonly folder: string
  /** Milliseconds since 1970; tests move it on. */
  readonly clock: { now: number }
}

export interface TestIntakeOptions {
  readonly config?: Partial<IntakeConfig>
  /** Absent: nothing is explained. */
  readonly reader?: Pick<Reader, 'explain' | 'load'>
  readonly wrapBlobs?: (blobs: Blobs) => Blobs
  /** With keys and bytes of another desk on this database; absent: one of its own. */
  readonly folder?: string
}

export const intakeConfig: IntakeConfig = {
  messageBytes: 1_000_000,
  perNetwork: 60,
  work: 0,
  identityTime: 86_400_000,
}

export async function openTestIntake(
  store: Store,
  {
    config,
    reader = { explain: async () => undefined, load: () => ({ running: 0, waiting: 0 }) },
    wrapBlobs,
    folder: shared,
  }: TestIntakeOptions = {},
): Promise<TestIntake> {
  const folder = shared ?? mkdtempSync(join(tmpdir(), 'tasdeeq-intake-'))
  const keys = openKeys(folder)
  const kept = await openBlobs({ kind: 'folder' }, folder, keys.content)
  const blobs = wrapBlobs ? wrapBlobs(kept) : kept
  const identitySeal = openSeal(keys.identity)
  const clock = { now: Date.UTC(2026, 10, 22, 12) }
  const intake = await openIntake({
    store,
    blobs,
    keys,
    identitySeal,
    reader,
    config: { ...intakeConfig, ...config },
    log: quiet,
    meter: silent,
    now: () => clock.now,
  })
  return {
    intake,
    store,
    keys,
    blobs,
    identitySeal,
    folder,
    clock,
    [Symbol.asyncDispose]: async () => {
      await intake[Symbol.asyncDispose]()
      await kept[Symbol.asyncDispose]()
      if (shared === undefined) rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A text that somebody reports; `about` says what is otherwise. */
export function submissionOf(text: string, about: Partial<Submission> = {}): Submission {
  return {
    raw: new TextEncoder().encode(text),
    form: 'text',
    channel: 'sms',
    actor: { kind: 'citizen' },
    via: 'web',
    word: 'unsure',
    country: 'PK',
    tlp: 'amber',
    ...about,
  }
}
