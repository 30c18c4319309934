import { useTimes } from '../campaigns/people.ts'
import { Alert, Button, Card, Group, Stack, Text, TextInput, Title } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState, type JSX } from 'react'
import { api, dataOf } from '../api/client.ts'
import { Fetched } from '../frame/fetched.tsx'
import { NotFound } from '../frame/not-found.tsx'
import { useSignedIn, type UserRole } from '../frame/session.ts'
import { useWords } from '../language.tsx'
import { LogLink } from '../log/log-link.tsx'
import { Failed } from '../sign-in/failed.tsx'
import { useStepUp } from '../sign-in/step-up.tsx'
import { ClearanceSelect } from './clearance-select.tsx'
import { useUsers, type User } from './queries.ts'
import { RoleChoice } from './role-choice.tsx'
import { UserEnds } from './user-ends.tsx'
import { peopleWords } from './words.ts'

/** One user: what they may do, and how that ends. */
export function UserPage(): JSX.Element {
  const { id }: { readonly id?: string } = useParams({ strict: false })
  const users = useUsers()
  return (
    <Fetched query={users}>
      {(all) => {
        const user = all.find((one) => one.id === id)
        return user === undefined ? <NotFound /> : <OneUser key={user.id} user={user} />
      }}
    </Fetched>
  )
}

function OneUser({ user }: { readonly user: User }): JSX.Element {
  const words = useWords(peopleWords)
  const { day } = useTimes()
  const { role } = useSignedIn()
  const mayChange = role === 'admin' && user.removed === null
  const saved = JSON.stringify([user.name, user.role, user.clearance])
  return (
    <Stack maw={640}>
      <Title order={1} size="h2">
        <bdi>{user.name}</bdi>
      </Title>
      <Text>
        <bdi dir="ltr">{user.email}</bdi>
        {user.removed !== null && words.removed(day(user.removed))}
      </Text>
      {role !== 'admin' && <Alert variant="light">{words.readOnly}</Alert>}
      <Group>
        <LogLink search={{ actor: user.id }}>{words.theirDeeds}</LogLink>
        <LogLink search={{ subject: user.id }}>{words.whatHappened}</LogLink>
      </Group>
      {mayChange && (
        <>
          <Card withBorder>
            {/* It begins with what was saved meanwhile. What else is open on this page, as a password that is shown once,
                stays. */}
            <Change key={saved} user={user} />
          </Card>
          <UserEnds user={user} />
        </>
      )}
    </Stack>
  )
}

function Change({ user }: { readonly user: User }): JSX.Element {
  const words = useWords(peopleWords)
  const client = useQueryClient()
  const stepUp = useStepUp()
  const [name, setName] = useState(user.name)
  const [role, setRole] = useState(user.role as UserRole)
  const [clearance, setClearance] = useState(user.clearance)
  const saving = useMutation({
    mutationFn: () =>
      stepUp(() =>
        dataOf(
          api.PATCH('/users/{id}', {
            params: { path: { id: user.id } },
            body: { name, role, clearance },
          }),
        ),
      ),
    onSuccess: async () => {
      notifications.show({ message: words.saved })
      await client.invalidateQueries({ queryKey: ['users'] })
      await client.invalidateQueries({ queryKey: ['me'] })
    },
  })
  return (
    <form onSubmit={(event) => (event.preventDefault(), saving.mutate())}>
      <Stack>
        <Failed error={saving.error} />
        <TextInput
          label={words.name}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
          maxLength={100}
          required
          withAsterisk={false}
        />
        <RoleChoice value={role} onChange={setRole} />
        <ClearanceSelect value={clearance} onChange={setClearance} />
        <Group>
          <Button type="submit" loading={saving.isPending}>
            {words.save}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
