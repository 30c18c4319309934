import { Checkbox, Stack, Text } from '@mantine/core'
import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { JSX } from 'react'
import { api, dataOf } from '../../api/client.ts'
import type { paths } from '../../api/schema.ts'
import { defanged } from '../../indicators/defanged.ts'
import { useWords } from '../../language.tsx'
import { useMayDecide } from '../may-act.ts'
import { campaignWords } from '../words.ts'
import { actWords } from './words.ts'

type Foreseen =
  paths['/campaigns/{id}/split/consequences']['post']['responses'][200]['content']['application/json']
export type Block = Foreseen['blocks'][number]

/** Which blocks stay, by id, where somebody said so; else those stay whose messages are judged bad. */
export type Kept = ReadonlyMap<string, boolean>

/** The blocks that end with the split: only an approver ends any. */
export function liftedOf(blocks: readonly Block[], kept: Kept): readonly string[] {
  return blocks.filter(({ id, isJudgedBad }) => !(kept.get(id) ?? isJudgedBad)).map(({ id }) => id)
}

interface RestingProps {
  readonly blocks: readonly Block[]
  readonly kept: Kept
  readonly onChange: (kept: Kept) => void
}

/** Blocks that nothing but the chosen texts speaks for: whether each stays. */
export function RestingBlocks({ blocks, kept, onChange }: RestingProps): JSX.Element | null {
  const words = useWords(actWords)
  const { kinds } = useWords(campaignWords)
  const mayDecide = useMayDecide()
  if (blocks.length === 0) return null
  return (
    <Stack gap="xs" role="group" aria-label={words.restingBlocks}>
      <Text size="sm" fw={600}>
        {words.restingBlocks}
      </Text>
      <Text size="sm" c="dimmed">
        {mayDecide ? words.restingHint : words.restingStay}
      </Text>
      {blocks.map(({ id, kind, value, isJudgedBad }) => (
        <Checkbox
          key={id}
          disabled={!mayDecide}
          checked={!mayDecide || (kept.get(id) ?? isJudgedBad)}
          onChange={({ currentTarget }) => onChange(new Map(kept).set(id, currentTarget.checked))}
          label={
            <>
              {words.stays}: {kinds[kind] ?? kind}{' '}
              {kind !== 'text' && <bdi dir="ltr">{defanged({ kind, value })}</bdi>}
            </>
          }
          description={isJudgedBad ? words.judgedBad : words.notJudgedBad}
        />
      ))}
    </Stack>
  )
}

export function useResting(
  campaign: string,
  texts: readonly string[],
): UseQueryResult<readonly Block[]> {
  return useQuery({
    queryKey: ['campaign', campaign, 'resting', texts],
    enabled: texts.length > 0,
    queryFn: async ({ signal }) => {
      const params = { path: { id: campaign } }
      const body = { texts: [...texts] }
      const asked = { params, body, signal }
      return (await dataOf(api.POST('/campaigns/{id}/split/consequences', asked))).blocks
    },
  })
}
