import type { Measuring, Underway } from '../measuring.ts'
import { measure, type MeasuringParts } from './measure.ts'
import { letOthersBefore, nextToMeasure } from './run.ts'

/** Milliseconds until it is tried again where something failed. */
const AGAIN = 30_000

/** Measures one proposal after the other, from now on. */
export function openMeasuring(parts: MeasuringParts): Measuring {
  const ending = new AbortController()
  const { signal } = ending
  let under: Underway | undefined
  let work: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined
  let isAsked = false

  const all = async (): Promise<void> => {
    while (isAsked && !signal.aborted) {
      isAsked = false
      for (let row = await next(); row; row = await next()) {
        const { id: proposal } = row
        const told = (read: number, size: number): void => void (under = { proposal, read, size })
        try {
          await measure({ parts, row, signal, told })
        } catch (error) {
          await letOthersBefore(parts.store, proposal, parts.now())
          throw error
        } finally {
          under = undefined
        }
      }
    }
  }
  const next = async (): ReturnType<typeof nextToMeasure> =>
    signal.aborted ? undefined : await nextToMeasure(parts.store.db)
  const wake = (): void => {
    isAsked = true
    if (work !== undefined || signal.aborted) return
    clearTimeout(timer)
    timer = undefined
    work = all()
      .catch((error: unknown) => {
        const cause = error instanceof Error ? error.message : String(error)
        parts.log.error({ cause }, 'the effect of a proposal was not measured; it is tried again')
        if (!signal.aborted) timer = setTimeout(wake, AGAIN)
      })
      .finally(() => {
        work = undefined
        if (isAsked && timer === undefined) wake()
      })
  }
  wake()
  return {
    under: () => under,
    wake,
    stop: async () => {
      ending.abort()
      clearTimeout(timer)
      await work
    },
  }
}
