import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
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
export function useRows({ items, outlines, place }: Queue, isAway: boolean): Rows {
  const [chosen, setChosen] = useState(nothingChosen)
  const [before, setHeld] = useState<Held>(NOTHING_HELD)
  const now = useNow()
  const ids = useMemo(() => items.map(({ id }) => id), [items])
  const isHeld = isAway || chosen.ids.length > 0
  // What was filtered otherwise is another list.
  const held = isHeld && before.of === place ? before.ids : NOTHING_HELD.ids
  const { shown, moved } = useMemo(() => holdOrder(held, ids), [held, ids])
  useEffect(() => setHeld((last) => holding(last, { of: place, ids: shown })), [place, shown])
  useEffect(() => setChosen((last) => within(last, ids)), [ids])
  const order = useRef(shown)
  useEffect(() => {
    order.current = shown
  }, [shown])
  const choose = useCallback(
    (id: string, isRange: boolean) =>
      setChosen((last) => (isRange ? extend(last, id, order.current) : toggle(last, id))),
    [],
  )
  const rows = useMemo(() => {
    const byId = new Map(items.map((item) => [item.id, item]))
    return shown.flatMap((id) => {
      const campaign = byId.get(id)
      if (campaign === undefined) return []
      const isChosen = chosen.ids.includes(id)
      return [{ campaign, outline: outlines.get(id), isChosen, now, choose }]
    })
  }, [items, shown, chosen, outlines, now, choose])
  return {
    items: rows,
    moved,
    choose,
    letGo: useCallback(() => setChosen(nothingChosen), []),
    release: useCallback(() => setHeld(NOTHING_HELD), []),
  }
}

/** The order in which a list was shown, and which list that was. */
interface Held {
  readonly of: string
  readonly ids: readonly string[]
}

const NOTHING_HELD: Held = { of: '', ids: [] }

function holding(last: Held, next: Held): Held {
  const isSame =
    last.of === next.of &&
    last.ids.length === next.ids.length &&
    last.ids.every((id, place) => id === next.ids[place])
  return isSame ? last : next
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
