import '../campaigns/campaigns.css'
import { Stack, Title } from '@mantine/core'
import { useState, type JSX } from 'react'
import { useMayDecide } from '../campaigns/may-act.ts'
import { useWords } from '../language.tsx'
import { useFilters } from '../listing/filters.ts'
import { Listing } from '../listing/listing.tsx'
import { useColumns } from './columns.tsx'
import { Filters } from './filters.tsx'
import { ManyOrders } from './many-orders.tsx'
import { keyOf } from './key.ts'
import { useHeldPages, type Held } from './queries.ts'
import type { QuarantineSearch } from './search.ts'
import { quarantineWords } from './words.ts'

/** What all gateways hold: what ends soon first. */
export function QuarantinePage(): JSX.Element {
  const words = useWords(quarantineWords)
  const [search] = useFilters<QuarantineSearch>()
  const [chosen, setChosen] = useState<ReadonlyMap<string, Held>>(new Map())
  const mayChoose = useMayDecide() && (search.state ?? 'held') === 'held'
  const toggle = (held: Held): void => setChosen((before) => toggled(before, held))
  const columns = useColumns(mayChoose ? { chosen, toggle } : undefined)
  return (
    <Stack gap="sm">
      <Title order={1} size="h2">
        {words.quarantine}
      </Title>
      <Filters />
      {mayChoose && chosen.size > 0 && (
        <ManyOrders messages={[...chosen.values()]} clear={() => setChosen(new Map())} />
      )}
      <Listing
        label={words.quarantine}
        columns={columns}
        pages={useHeldPages(search)}
        empty={words.none}
        onPhone={['verdict', 'subject']}
      />
    </Stack>
  )
}

/** As many as the desk takes at once. */
const MOST = 200

function toggled(before: ReadonlyMap<string, Held>, held: Held): ReadonlyMap<string, Held> {
  const after = new Map(before)
  const key = keyOf(held)
  if (!after.delete(key) && after.size < MOST) after.set(key, held)
  return after
}
