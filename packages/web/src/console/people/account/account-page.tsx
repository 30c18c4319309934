import { Card, Stack, Text, Title } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState, type JSX, type ReactNode } from 'react'
import { Look } from '../../frame/look.tsx'
import { useSignedIn } from '../../frame/session.ts'
import { useWords } from '../../language.tsx'
import { NewPassword } from '../../sign-in/new-password.tsx'
import { roleWords } from '../role-words.ts'
import { Codes } from './codes.tsx'
import { Passkeys } from './passkeys.tsx'
import { accountWords } from './words.ts'

/** One's own account: how one signs in, and how things look. */
export function AccountPage(): JSX.Element {
  const words = useWords(accountWords)
  return (
    <Stack maw={640}>
      <Title order={1} size="h2">
        {words.title}
      </Title>
      <Section title={words.who}>
        <Who />
      </Section>
      <Section title={words.passkeys}>
        <Passkeys />
      </Section>
      <Section title={words.codes}>
        <Codes />
      </Section>
      <Section title={words.password}>
        <Password />
      </Section>
      <Section title={words.look}>
        <Look />
      </Section>
    </Stack>
  )
}

interface SectionProps {
  readonly title: string
  readonly children: ReactNode
}

function Section({ title, children }: SectionProps): JSX.Element {
  return (
    <Card withBorder component="section">
      <Stack>
        <Title order={2} size="h4">
          {title}
        </Title>
        {children}
      </Stack>
    </Card>
  )
}

function Who(): JSX.Element {
  const words = useWords(accountWords)
  const roles = useWords(roleWords)
  const { name, role, clearance, account } = useSignedIn()
  return (
    <div>
      <Text>
        <bdi>{name}</bdi>
      </Text>
      <Text>
        <bdi dir="ltr">{account?.email}</bdi>
      </Text>
      <Text>
        {roles.role[role]}: {roles.may[role]}
      </Text>
      <Text>
        {words.clearance}: <bdi dir="ltr">TLP:{clearance.toUpperCase()}</bdi>
      </Text>
      <Text size="sm" c="dimmed">
        {words.askAdmin}
      </Text>
    </div>
  )
}

function Password(): JSX.Element {
  const words = useWords(accountWords)
  // A form that was sent is a new one.
  const [count, setCount] = useState(0)
  return (
    <NewPassword
      key={count}
      current=""
      onChanged={() => {
        setCount(count + 1)
        notifications.show({ message: words.passwordChanged })
      }}
    />
  )
}
