import type { Measuring, Underway } from '../measuring.ts'
import { measure, type MeasuringParts } from './measure.ts'
import { letOthersBefore, nextToMeasure } from './run.ts'

/** Milliseconds until it is tried again where something failed. */
const AGAIN = 30_000

/** Measures one proposal after the other, from now on. */
export function openMeasuring(parts: MeasuringParts): Measuring {
  const ending = new AbortController()
  const { signal } = ending
  const state: { under?: Underway | undefined } = {}
  let work: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined
  let isAsked = false

  const all = async (): Promise<void> => {
    while (isAsked && !signal.aborted) {
      isAsked = false
      while (!signal.aborted && (await measureNext(parts, signal, state))) continue
    }
  }
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
    under: () => state.under,
    wake,
    stop: async () => {
      ending.abort()
      clearTimeout(timer)
      await work
    },
  }
}

/** False: nothing is left to measure. */
async function measureNext(
  parts: MeasuringParts,
  signal: AbortSignal,
  state: { under?: Underway | undefined },
): Promise<boolean> {
  const row = await nextToMeasure(parts.store.db)
  if (row === undefined) return false
  const { id: proposal } = row
  const told = (read: number, size: number): void => {
    state.under = { proposal, read, size }
  }
  try {
    await measure({ parts, row, signal, told })
    return true
  } catch (error) {
    await letOthersBefore(parts.store, proposal, parts.now())
    throw error
  } finally {
    state.under = undefined
  }
}
