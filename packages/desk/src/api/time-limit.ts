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

/** How long something on its way may take: the more of it has come, the longer. */
export interface Patience {
  /** Milliseconds for what is as good as nothing. */
  readonly first: number
  /** Bytes that have to come in each second after that, on average. */
  readonly pace: number
  /** Milliseconds, whatever comes. */
  readonly most: number
}

/**
 * Runs work that tells how many bytes came.
 *
 * @throws TimeOver where they come too slowly, whether the work goes on or not
 */
export async function whileComing<Result>(
  { first, pace, most }: Patience,
  work: (came: (bytes: number) => void) => Promise<Result>,
): Promise<Result> {
  const { promise, reject } = Promise.withResolvers<never>()
  let [allowed, waited] = [first, 0]
  let timer: NodeJS.Timeout | undefined
  const wait = (): void => {
    const left = Math.ceil(Math.min(allowed, most) - waited)
    waited += left
    if (left <= 0) reject(new TimeOver('what was sent came too slowly'))
    else timer = setTimeout(wait, left)
  }
  wait()
  try {
    return await Promise.race([work((bytes) => void (allowed += (bytes / pace) * 1000)), promise])
  } finally {
    clearTimeout(timer)
  }
}
