import { Button, Checkbox, Group, Stack, TextInput, Title } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, type JSX } from 'react'
import { Fetched } from '../frame/fetched.tsx'
import { usePaletteActions } from '../frame/palette.tsx'
import { useSignedIn } from '../frame/session.ts'
import { useWords } from '../language.tsx'
import { AddUser } from './add-user.tsx'
import { useUsers, type User } from './queries.ts'
import { UsersTable } from './users-table.tsx'
import { peopleWords } from './words.ts'

/** What is looked for, as it stands in the address. */
export interface UsersSearch {
  readonly q?: string
  readonly removed?: true
}

export function usersSearch(given: Readonly<Record<string, unknown>>): UsersSearch {
  const { q, removed } = given
  return {
    ...(typeof q === 'string' && q !== '' && { q }),
    ...(removed === true && { removed }),
  }
}

/** Everybody who may sign in here, with what they may do. */
export function UsersPage(): JSX.Element {
  const words = useWords(peopleWords)
  const { role } = useSignedIn()
  const search: UsersSearch = useSearch({ strict: false })
  const users = useUsers()
  const [isAdding, adding] = useDisclosure(false)
  const mayChange = role === 'admin'
  usePaletteActions(
    useMemo(
      () =>
        mayChange
          ? [
              {
                id: 'add-user',
                label: words.addUser,
                group: words.users,
                keys: 'n',
                run: adding.open,
              },
            ]
          : [],
      [mayChange, words, adding.open],
    ),
  )
  return (
    <Stack>
      <Group justify="space-between">
        <Title order={1} size="h2">
          {words.users}
        </Title>
        {mayChange && <Button onClick={adding.open}>{words.addUser}</Button>}
      </Group>
      <Filters search={search} />
      <Fetched query={users}>
        {(all) => <UsersTable users={all.filter((user) => fits(user, search))} />}
      </Fetched>
      {mayChange && <AddUser isOpen={isAdding} onClose={adding.close} />}
    </Stack>
  )
}

function Filters({ search }: { readonly search: UsersSearch }): JSX.Element {
  const words = useWords(peopleWords)
  const navigate = useNavigate()
  const change = (next: UsersSearch): void =>
    void navigate({ to: '/people', search: next, replace: true })
  return (
    <Group align="end">
      <TextInput
        label={words.find}
        value={search.q ?? ''}
        onChange={({ currentTarget: { value } }) =>
          change({ ...(search.removed && { removed: true }), ...(value !== '' && { q: value }) })
        }
      />
      <Checkbox
        mb="xs"
        label={words.showRemoved}
        checked={search.removed === true}
        onChange={({ currentTarget: { checked } }) =>
          change({
            ...(search.q !== undefined && { q: search.q }),
            ...(checked && { removed: true }),
          })
        }
      />
    </Group>
  )
}

function fits({ name, email, removed }: User, search: UsersSearch): boolean {
  if (removed !== null && search.removed !== true) return false
  const wanted = (search.q ?? '').trim().toLowerCase()
  return `${name} ${email ?? ''}`.toLowerCase().includes(wanted)
}
