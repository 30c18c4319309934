import type { Log, Working } from '../running.ts'

/** Something that is done again and again. */
export interface Job {
  readonly name: string
  /** Milliseconds from the end of one time to the beginning of the next. */
  readonly every: number
  readonly work: () => Promise<void>
}

/** One that fails is told, and tried again at its next time: a database that is away for an hour ends nothing. */
export function startJobs(jobs: readonly Job[], log: Log): Working {
  const running = jobs.map((job) => startJob(job, log))
  return {
    name: 'jobs',
    stop: async () => void (await Promise.all(running.map((stop) => stop()))),
  }
}

function startJob({ name, every, work }: Job, log: Log): () => Promise<void> {
  let isStopped = false
  let timer: NodeJS.Timeout | undefined
  let under: Promise<void> = Promise.resolve()
  const once = async (): Promise<void> => {
    try {
      await work()
    } catch (error) {
      log.error(
        { job: name, cause: error instanceof Error ? error.message : String(error) },
        FAILED,
      )
    }
    if (!isStopped) plan()
  }
  const plan = (): void => {
    timer = setTimeout(() => {
      under = once()
    }, every)
  }
  plan()
  return async () => {
    isStopped = true
    clearTimeout(timer)
    await under
  }
}

const FAILED = 'a job failed; it is tried again'
