import { Button, Card, Group, Modal, Stack, Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState, type JSX } from 'react'
import { api, dataOf } from '../api/client.ts'
import { useSignedIn } from '../frame/session.ts'
import { useWords } from '../language.tsx'
import type { User } from './queries.ts'
import { Secret } from './secret.tsx'
import { WithReason } from './with-reason.tsx'
import { peopleWords } from './words.ts'

/** A new start for who lost their devices, and the end for who leaves. */
export function UserEnds({ user }: { readonly user: User }): JSX.Element {
  const words = useWords(peopleWords)
  const client = useQueryClient()
  const me = useSignedIn()
  const [password, setPassword] = useState<string>()
  const params = { path: { id: user.id } }
  const reset = async (reason: string): Promise<void> => {
    const given = await dataOf(api.POST('/users/{id}/reset', { params, body: { reason } }))
    setPassword(given.password)
  }
  const close = (): void => {
    setPassword(undefined)
    void client.invalidateQueries({ queryKey: ['users'] })
  }
  const remove = async (reason: string): Promise<void> => {
    await dataOf(api.POST('/users/{id}/remove', { params, body: { reason } }))
    await client.invalidateQueries({ queryKey: ['users'] })
  }
  return (
    <Card withBorder>
      <Stack>
        {user.id === me.id ? (
          <Text>{words.resetYourself}</Text>
        ) : (
          <Group>
            <WithReason label={words.reset} what={words.resetWhat} act={reset} />
          </Group>
        )}
        <Group>
          <WithReason label={words.remove} what={words.removeWhat} act={remove} isGrave />
        </Group>
      </Stack>
      <FirstPassword password={password} onClose={close} />
    </Card>
  )
}

interface FirstPasswordProps {
  readonly password: string | undefined
  readonly onClose: () => void
}

function FirstPassword({ password, onClose }: FirstPasswordProps): JSX.Element {
  const words = useWords(peopleWords)
  return (
    <Modal
      opened={password !== undefined}
      onClose={onClose}
      title={words.firstPassword}
      closeButtonProps={{ 'aria-label': words.close }}
      closeOnClickOutside={false}
    >
      <Secret label={words.firstPassword} hint={words.firstPasswordHint} secret={password ?? ''} />
      <Button mt="md" onClick={onClose}>
        {words.close}
      </Button>
    </Modal>
  )
}
