import { starting } from '@tasdeeq/host/program'
import { openAuth } from '../auth/open.ts'
import type { DeskConfig } from '../program/config.ts'
import { openData } from '../program/data.ts'
import type { Log } from '../running.ts'
import type { Place } from './operation.ts'

/** A desk's data without the desk: for a command while none runs on it. */
export async function openPlace(config: DeskConfig, log: Log): Promise<Place & AsyncDisposable> {
  await using opened = new AsyncDisposableStack()
  const data = opened.use(await openData(config, log))
  const auth = await starting('the sign-in cannot be opened', () =>
    openAuth({ store: data.store, keys: data.keys, config, log, now }),
  )
  const all = opened.move()
  return { ...data, config, auth, log, now, [Symbol.asyncDispose]: () => all.disposeAsync() }
}

function now(): number {
  return Date.now()
}
