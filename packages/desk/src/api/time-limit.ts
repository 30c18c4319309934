/** Work did not end in its time. */
export class TimeOver extends Error {
  override readonly name = 'TimeOver'
}

/**
 * Runs work that is told by a signal when its time is over or `cancelled` fires.
 *
 * @throws TimeOver after `time` milliseconds, whether the work listens to the signal or not
 */
export async function within<Result>(
  { time, cancelled }: { readonly time: number; readonly cancelled: AbortSignal },
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const over = new AbortController()
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => {
    const failure = new TimeOver(`not done in ${time} ms`)
    over.abort(failure)
    reject(failure)
  }, time)
  try {
    return await Promise.race([work(AbortSignal.any([cancelled, over.signal])), promise])
  } finally {
    clearTimeout(timer)
  }
}
