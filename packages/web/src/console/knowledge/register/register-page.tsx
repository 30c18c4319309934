import '../../campaigns/campaigns.css'
import '../knowledge.css'
import { Button, Group, Menu, Stack, Text, Title } from '@mantine/core'
import { PlusIcon } from '@radix-ui/react-icons'
import { useNavigate } from '@tanstack/react-router'
import { useMemo, type JSX } from 'react'
import { useMayAct } from '../../campaigns/may-act.ts'
import { usePaletteActions } from '../../frame/palette.tsx'
import { useWords } from '../../language.tsx'
import { useFilters } from '../../listing/filters.ts'
import { Listing } from '../../listing/listing.tsx'
import { useOverview, useRecords } from '../queries.ts'
import { recordKinds, type RegisterSearch } from '../search.ts'
import type { RecordKind } from '../types.ts'
import { Waiting } from '../waiting.tsx'
import { knowledgeWords } from '../words.ts'
import { useColumns } from './columns.tsx'
import { Filters } from './filters.tsx'

/** All that is known, as fast as typing. */
export function RegisterPage(): JSX.Element {
  const words = useWords(knowledgeWords)
  const [search] = useFilters<RegisterSearch>()
  const { data: overview } = useOverview()
  return (
    <Stack gap="sm">
      <Group justify="space-between" align="start">
        <div className="register-what">
          <Title order={1} size="h2">
            {words.title}
          </Title>
          <Text size="sm">{words.what}</Text>
          {overview && (
            <Text size="xs" c="dimmed">
              {words.records(overview.kinds.reduce((sum, { count }) => sum + count, 0))} ·{' '}
              {words.version(overview.version)}
            </Text>
          )}
        </div>
        <AddNew />
      </Group>
      <Waiting />
      <Filters countries={overview?.countries ?? []} />
      <Listing
        label={words.showRegister}
        columns={useColumns()}
        pages={useRecords(search)}
        empty={words.none}
      />
    </Stack>
  )
}

/** What may be added: countries come with the files, as their folder does. */
const ADDED: readonly RecordKind[] = recordKinds.filter((kind) => kind !== 'country')

function AddNew(): JSX.Element | null {
  const words = useWords(knowledgeWords)
  const mayAct = useMayAct()
  const navigate = useNavigate()
  const choices = useMemo(
    () =>
      ADDED.map((kind) => ({
        id: `knowledge-add-${kind}`,
        label: words.addOne(words.one[kind]),
        group: words.palette,
        run: () => void navigate({ to: '/knowledge/propose', search: { kind } }),
      })),
    [words, navigate],
  )
  usePaletteActions(mayAct ? choices : NONE)
  if (!mayAct) return null
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <Button size="xs" leftSection={<PlusIcon aria-hidden />}>
          {words.addNew}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {choices.map(({ id, run }, place) => (
          <Menu.Item key={id} onClick={run}>
            {words.one[ADDED[place] ?? 'source']}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

const NONE: readonly never[] = []
