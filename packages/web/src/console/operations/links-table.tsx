import { Table, Text } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef, type JSX } from 'react'
import { campaignWords } from '../campaigns/words.ts'
import { defanged } from '../indicators/defanged.ts'
import { useWords } from '../language.tsx'
import type { CampaignLink } from './types.ts'
import type { Web } from './web.ts'
import { operationWords } from './words.ts'
import { useTitled } from '../campaigns/titled.ts'

interface LinksTableProps {
  readonly web: Web
  readonly choose: (id: string) => void
}

/** Pixels of a row before it is measured. */
const ROW = 84

/** The same as the picture for who reads or listens: which two campaigns hang together, and why. */
export function LinksTable({ web, choose }: LinksTableProps): JSX.Element {
  const words = useWords(operationWords)
  const place = useRef<HTMLDivElement>(null)
  const rows = useVirtualizer({
    count: web.links.length,
    getScrollElement: () => place.current,
    estimateSize: () => ROW,
    overscan: 8,
  })
  const shown = rows.getVirtualItems()
  const above = shown[0]?.start ?? 0
  const below = rows.getTotalSize() - (shown.at(-1)?.end ?? 0)
  return (
    <div className="links-scroll" ref={place} tabIndex={0} role="group" aria-label={words.graph}>
      <Table stickyHeader aria-rowcount={web.links.length + 1}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.one}</Table.Th>
            <Table.Th>{words.other}</Table.Th>
            <Table.Th>{words.because}</Table.Th>
            <Table.Th ta="end">{words.weight}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          <Gap height={above} />
          {shown.map(({ index, key }) => {
            const link = web.links[index]
            return link ? (
              <Row key={key} link={link} web={web} choose={choose} index={index} />
            ) : null
          })}
          <Gap height={below} />
        </Table.Tbody>
      </Table>
    </div>
  )
}

function Gap({ height }: { readonly height: number }): JSX.Element | null {
  if (height <= 0) return null
  return (
    <tr aria-hidden>
      <td colSpan={4} style={{ height, padding: 0 }} />
    </tr>
  )
}

interface RowProps extends LinksTableProps {
  readonly link: CampaignLink
  readonly index: number
}

function Row({ link, web, choose, index }: RowProps): JSX.Element {
  return (
    <Table.Tr aria-rowindex={index + 2}>
      {[link.one, link.other].map((id) => (
        <Table.Td key={id}>
          <Campaign id={id} web={web} choose={choose} />
        </Table.Td>
      ))}
      <Table.Td>
        <Because because={link.because} choose={choose} />
      </Table.Td>
      <Table.Td ta="end">
        <bdi dir="ltr">{link.weight.toFixed(1)}</bdi>
      </Table.Td>
    </Table.Tr>
  )
}

function Campaign({ id, web, choose }: LinksTableProps & { readonly id: string }): JSX.Element {
  const knot = web.knots.get(id)
  const titled = useTitled()
  const title = knot?.kind === 'campaign' ? titled(knot.campaign) : id
  return (
    <button type="button" className="walk-step" dir="auto" onClick={() => choose(id)}>
      {title}
    </button>
  )
}

function Because({
  because,
  choose,
}: Pick<CampaignLink, 'because'> & Pick<LinksTableProps, 'choose'>): JSX.Element {
  const { kinds } = useWords(campaignWords)
  return (
    <>
      {because.map((part) => (
        <button
          key={part.indicator}
          type="button"
          className="walk-step"
          onClick={() => choose(part.indicator)}
        >
          <bdi dir="ltr" className="value">
            {defanged(part)}
          </bdi>
          <Text span size="xs" c="dimmed">
            {' '}
            {kinds[part.kind] ?? part.kind} · +{part.weight.toFixed(1)}
          </Text>
        </button>
      ))}
    </>
  )
}
