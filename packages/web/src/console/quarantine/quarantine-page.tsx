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
import { useHeldPages, type Held } from './queries.ts'
import type { QuarantineSearch } from './search.ts'
import { extended, NOTHING, toggled, withAll } from './selection.ts'
import { quarantineWords } from './words.ts'

/** What all gateways hold: what ends soon first. */
export function QuarantinePage(): JSX.Element {
  const words = useWords(quarantineWords)
  const [search] = useFilters<QuarantineSearch>()
  const pages = useHeldPages(search)
  const items = pages.data?.pages.flatMap((page) => page.items) ?? []
  const [chosen, setChosen] = useState(NOTHING)
  const mayChoose = useMayDecide() && (search.state ?? 'held') === 'held'
  const choose = (held: Held, isRange: boolean): void =>
    setChosen((before) => (isRange ? extended(before, held, items) : toggled(before, held)))
  const columns = useColumns(mayChoose ? { chosen: chosen.held, choose } : undefined)
  return (
    <Stack gap="sm">
      <Title order={1} size="h2">
        {words.quarantine}
      </Title>
      <Filters />
      {mayChoose && items.length > 0 && (
        <ManyOrders
          messages={[...chosen.held.values()]}
          pages={pages}
          add={(more) => setChosen((before) => ({ ...before, held: withAll(before.held, more) }))}
          clear={() => setChosen(NOTHING)}
        />
      )}
      <Listing
        label={words.quarantine}
        columns={columns}
        pages={pages}
        empty={words.none}
        onPhone={['choice', 'verdict', 'subject']}
      />
    </Stack>
  )
}
