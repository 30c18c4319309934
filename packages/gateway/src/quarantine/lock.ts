import { Locked, takeLock } from '@tasdeeq/host/program'

/** Another process owns the quarantine. */
export class QuarantineInUse extends Error {
  override readonly name = 'QuarantineInUse'
}

/**
 * Owns the quarantine until disposed of.
 *
 * @param path file that says who does
 * @throws QuarantineInUse where a living process does
 */
export function lockQuarantine(path: string): Disposable {
  try {
    return takeLock(path)
  } catch (error) {
    if (!(error instanceof Locked)) throw error
    throw new QuarantineInUse(`the quarantine is in use: ${whyOf(error)}`, { cause: error })
  }
}

function whyOf({ owner }: Locked): string {
  return owner === undefined
    ? 'another process is just taking it over; try again'
    : `process ${owner} owns it; stop the gateway that runs, or ask it to do the work`
}
