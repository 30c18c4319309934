import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef, type JSX, type RefObject } from 'react'
import { StateBadge } from '../campaigns/badges.tsx'
import { campaignWords } from '../campaigns/words.ts'
import { defanged } from '../indicators/defanged.ts'
import { useWords } from '../language.tsx'
import { useFilters } from '../listing/filters.ts'
import { walkRows } from '../listing/walk.ts'
import { MOST_FROM, type OperationSearch } from './search.ts'
import type { Knot, Web } from './web.ts'
import { operationWords } from './words.ts'
import { useTitled } from '../campaigns/titled.ts'

interface WalkProps {
  readonly web: Web
  readonly at: string | undefined
  readonly choose: (id: string | undefined) => void
}

/** More than a person walks through; those with the most weight or reports come first. */
const MOST = 200

/** What is chosen and what hangs on it: a step each way by keyboard, the same as in the picture. */
export function Walk({ web, at, choose }: WalkProps): JSX.Element {
  const words = useWords(operationWords)
  const chosen = at === undefined ? undefined : web.knots.get(at)
  const place = useRef<HTMLHeadingElement>(null)
  const before = useRef(at)
  useEffect(() => {
    if (before.current === at) return
    before.current = at
    place.current?.focus()
  }, [at])
  const next = chosen ? (web.neighbours.get(chosen.id) ?? []) : largestOf(web)
  return (
    <section className="walk" aria-label={words.chosen} tabIndex={0} onKeyDown={walkRows}>
      {chosen ? (
        <Chosen knot={chosen} heading={place} />
      ) : (
        <Text size="sm" mb="xs">
          {words.choose}
        </Text>
      )}
      {chosen && (
        <Text size="sm" c="dimmed" mt="sm">
          {chosen.kind === 'campaign' ? words.shares(next.length) : words.sharedBy(next.length)}
        </Text>
      )}
      <ul className="plain">
        {next
          .flatMap((id) => web.knots.get(id) ?? [])
          .slice(0, MOST)
          .map((knot, index) => (
            <li key={knot.id} data-index={index}>
              <button type="button" className="walk-step" onClick={() => choose(knot.id)}>
                <Named knot={knot} />
              </button>
            </li>
          ))}
      </ul>
    </section>
  )
}

function largestOf({ knots }: Web): readonly string[] {
  return [...knots.values()]
    .flatMap((knot) => (knot.kind === 'campaign' ? [knot.campaign] : []))
    .toSorted((one, other) => other.reports - one.reports)
    .map(({ id }) => id)
}

function Named({ knot }: { readonly knot: Knot }): JSX.Element {
  const { kinds, reports } = useWords(campaignWords)
  const titled = useTitled()
  if (knot.kind === 'campaign') {
    return (
      <>
        <bdi>{titled(knot.campaign)}</bdi>
        <Text size="xs" c="dimmed">
          {reports(knot.campaign.reports)}
        </Text>
      </>
    )
  }
  return (
    <>
      <bdi dir="ltr" className="value">
        {defanged(knot.shared)}
      </bdi>
      <Text size="xs" c="dimmed">
        {kinds[knot.shared.kind] ?? knot.shared.kind} · +{knot.shared.weight.toFixed(1)}
      </Text>
    </>
  )
}

interface ChosenProps {
  readonly knot: Knot
  readonly heading: RefObject<HTMLHeadingElement | null>
}

function Chosen({ knot, heading }: ChosenProps): JSX.Element {
  const words = useWords(operationWords)
  const titled = useTitled()
  const isCampaign = knot.kind === 'campaign'
  return (
    <Stack gap="xs">
      <Text size="xs" c="dimmed">
        {isCampaign ? words.campaign : words.indicator}
      </Text>
      <Title order={2} size="h4" ref={heading} tabIndex={-1} className="inert" dir="auto">
        {isCampaign ? titled(knot.campaign) : <bdi dir="ltr">{defanged(knot.shared)}</bdi>}
      </Title>
      <Group gap="xs">
        {isCampaign && <StateBadge state={knot.campaign.state} />}
        <Button
          size="compact-sm"
          component={Link}
          to={isCampaign ? `/campaigns/${knot.id}` : `/indicators/${knot.id}`}
        >
          {isCampaign ? words.openCampaign : words.openIndicator}
        </Button>
        {isCampaign && <Further id={knot.id} />}
      </Group>
    </Stack>
  )
}

/** Brings in what hangs on a campaign at the edge of what is shown. */
function Further({ id }: { readonly id: string }): JSX.Element | null {
  const words = useWords(operationWords)
  const [{ from = '' }, change] = useFilters<OperationSearch>()
  const ids = from.split(',').filter(Boolean)
  if (ids.includes(id) || ids.length >= MOST_FROM) return null
  return (
    <Button
      size="compact-sm"
      variant="default"
      onClick={() => change({ from: [...ids, id].join(',') })}
    >
      {words.further}
    </Button>
  )
}
