import { Button, Group, Select, Stack, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { Fetched } from '../../frame/fetched.tsx'
import { useWords } from '../../language.tsx'
import { useFilters } from '../../listing/filters.ts'
import { usePreview, useTexts, type Text as CampaignText } from '../queries.ts'
import type { ReportSearch } from '../search.ts'
import type { Preview, WholeReport } from '../types.ts'
import { Differences } from './differences.tsx'
import { differenceWords } from './words.ts'

interface CompareProps {
  readonly report: WholeReport
  readonly preview: Preview
}

/** This message beside another of its campaign; which one stands in the address. */
export function Compare({ report, preview }: CompareProps): JSX.Element {
  const words = useWords(differenceWords)
  const [{ with: other }, change] = useFilters<ReportSearch>()
  const texts = useTexts(report.campaign)
  const theirs = usePreview(other)
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {words.hint}
      </Text>
      <Fetched query={texts}>
        {(all) => <Choice all={all} own={report.id} other={other} choose={change} />}
      </Fetched>
      {other !== undefined && (
        <>
          <Fetched query={theirs}>
            {(found) => <Differences mine={preview.text} theirs={found.text} />}
          </Fetched>
          <Group>
            <Button component={Link} to={`/reports/${other}`} variant="default" size="xs">
              {words.open}
            </Button>
            <Button variant="default" size="xs" onClick={() => change({ with: undefined })}>
              {words.stop}
            </Button>
          </Group>
        </>
      )}
    </Stack>
  )
}

interface ChoiceProps {
  readonly all: readonly CampaignText[]
  readonly own: string
  readonly other: string | undefined
  readonly choose: (some: { readonly with: string | undefined }) => void
}

function Choice({ all, own, other, choose }: ChoiceProps): JSX.Element {
  const words = useWords(differenceWords)
  const options = all.flatMap(({ example, reports, similarity }, place) => {
    if (example === null || example === own) return []
    const alike = similarity === null ? '' : `${Math.round(similarity * 100)} %`
    return [{ value: example, label: `${place + 1}. ${words.option(reports, alike)}` }]
  })
  if (options.length === 0) return other === undefined ? <Text>{words.none}</Text> : <></>
  return (
    <Select
      label={words.choose}
      data={options}
      value={other ?? null}
      onChange={(value) => choose({ with: value ?? undefined })}
      maw={360}
    />
  )
}
