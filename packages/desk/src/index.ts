import type { Desk } from './desk.ts'
import type { VerifiedFile } from './events/verify-exported.ts'
import type { DeskConfig } from './program/config.ts'
import type { OpenDesk } from './program/open.ts'
import type { Told } from './operator/operation.ts'
import type { Log } from './running.ts'

export { ConfigProblem } from '@tasdeeq/host/settings'
export { StartProblem } from '@tasdeeq/host/program'
export type { Tlp } from './marking.ts'
export { operate } from './operator/open.ts'
export type { Told } from './operator/operation.ts'
export type { OperationName } from './operator/operations.ts'
export type { DeskConfig } from './program/config.ts'
export { loadDeskConfig } from './program/load.ts'
export type { OpenDesk } from './program/open.ts'
export { StoreFailure } from './store/store.ts'

// A command that asks a running desk loads no desk: what is large is loaded by who uses it.

/** Puts the desk together: `program/open.ts`. @throws StartProblem */
export async function openDesk(config: DeskConfig, log: Log): Promise<OpenDesk> {
  const program = await import('./program/open.ts')
  return program.openDesk(config, log)
}

/** Reports the samples of a folder, each once; gives how many there are: `program/samples.ts`. */
export async function takeSamples(desk: Desk, folder: string): Promise<number> {
  const samples = await import('./program/samples.ts')
  return samples.takeSamples(desk, folder)
}

/** Puts a backup back: `backup/restore.ts`. */
export async function* restoreBackup(
  at: { readonly config: DeskConfig; readonly log: Log },
  from: string,
): AsyncIterable<Told> {
  const backup = await import('./backup/restore.ts')
  yield* backup.restoreBackup(at, from)
}

/** Goes over an exported log with nothing but the file (`-`: standard input): `events/verify-exported.ts`. */
export async function verifyExported(file: string): Promise<VerifiedFile> {
  const events = await import('./events/verify-exported.ts')
  return events.verifyExported(file)
}
