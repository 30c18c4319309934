import { useCallback, useEffect, useMemo, useState } from 'react'
import type { QueueRow } from './columns.tsx'
import { holdOrder } from './held-order.ts'
import { extend, nothingChosen, toggle, within } from './selection.ts'
import type { Queue } from './use-queue.ts'

export interface Rows {
  readonly items: readonly QueueRow[]
  /** How many stand elsewhere, or wait, since the order is held. */
  readonly moved: number
  /** Chooses one, or all up to it. */
  readonly choose: (id: string, isRange: boolean) => void
  readonly letGo: () => void
  /** Lets the order be as it is now. */
  readonly release: () => void
}

const A_MINUTE = 60_000

/** Rows in the order that they are shown in: it is held while somebody has scrolled down or chosen some. */
export function useRows({ items, outlines }: Queue, isAway: boolean): Rows {
  const [chosen, setChosen] = useState(nothingChosen)
  const [held, setHeld] = useState<readonly string[]>([])
  const now = useNow()
  const ids = useMemo(() => items.map(({ id }) => id), [items])
  const isHeld = isAway || chosen.ids.length > 0
  const { shown, moved } = useMemo(() => holdOrder(isHeld ? held : [], ids), [isHeld, held, ids])
  useEffect(() => setHeld((before) => (isSame(before, shown) ? before : shown)), [shown])
  useEffect(() => setChosen((before) => within(before, ids)), [ids])
  const choose = useCallback(
    (id: string, isRange: boolean) =>
      setChosen((before) => (isRange ? extend(before, id, shown) : toggle(before, id))),
    [shown],
  )
  const rows = useMemo(() => {
    const byId = new Map(items.map((item) => [item.id, item]))
    return shown.flatMap((id) => {
      const campaign = byId.get(id)
      if (campaign === undefined) return []
      const isChosen = chosen.ids.includes(id)
      const pick = (isRange: boolean): void => choose(id, isRange)
      return [{ campaign, outline: outlines.get(id), isChosen, now, choose: pick }]
    })
  }, [items, shown, chosen, outlines, now, choose])
  return {
    items: rows,
    moved,
    choose,
    letGo: useCallback(() => setChosen(nothingChosen), []),
    release: useCallback(() => setHeld([]), []),
  }
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, place) => id === other[place])
}

/** Times that are told as "5 minutes ago" grow old. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), A_MINUTE)
    return () => clearInterval(timer)
  }, [])
  return now
}
