import { useTimes } from '../../campaigns/people.ts'
import { Badge, Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type JSX } from 'react'
import { Fetched } from '../../frame/fetched.tsx'
import { useSignedIn } from '../../frame/session.ts'
import { useWords } from '../../language.tsx'
import { addPasskey, listPasskeys, removePasskey, type Passkey } from '../../sign-in/auth.ts'
import { deviceName } from '../../sign-in/device-name.ts'
import { Failed } from '../../sign-in/failed.tsx'
import { useStepUp } from '../../sign-in/step-up.tsx'
import { accountWords } from './words.ts'

export function Passkeys(): JSX.Element {
  const words = useWords(accountWords)
  const passkeys = useQuery({ queryKey: ['passkeys'], queryFn: listPasskeys })
  return (
    <>
      <Text>{words.passkeysWhat}</Text>
      <Fetched query={passkeys}>
        {(all) =>
          all.length === 0 ? (
            <Text>{words.noPasskeys}</Text>
          ) : (
            all.map((passkey) => <One key={passkey.id} passkey={passkey} />)
          )
        }
      </Fetched>
      <Add />
    </>
  )
}

/** What changed is also what the session says of its account. */
function useChanged(): () => Promise<void> {
  const client = useQueryClient()
  return async () => {
    await client.invalidateQueries({ queryKey: ['passkeys'] })
    await client.invalidateQueries({ queryKey: ['me'] })
  }
}

function Add(): JSX.Element {
  const words = useWords(accountWords)
  const stepUp = useStepUp()
  const changed = useChanged()
  const [name, setName] = useState(() => deviceName(navigator.userAgent))
  const adding = useMutation({
    mutationFn: () => stepUp(() => addPasskey(name)),
    onSuccess: async () => {
      notifications.show({ message: words.passkeyAdded })
      await changed()
    },
  })
  return (
    <form onSubmit={(event) => (event.preventDefault(), adding.mutate())}>
      <Stack>
        <Failed error={adding.error} />
        <Group align="end">
          <TextInput
            label={words.passkeyName}
            description={words.passkeyNameHint}
            value={name}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
            maxLength={60}
            required
            withAsterisk={false}
          />
          <Button type="submit" loading={adding.isPending}>
            {words.addPasskey}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

function One({ passkey }: { readonly passkey: Passkey }): JSX.Element {
  const words = useWords(accountWords)
  const { day } = useTimes()
  const name = passkey.name || words.unnamed
  const made = passkey.createdAt === undefined ? '' : words.made(day(Date.parse(passkey.createdAt)))
  return (
    <Group justify="space-between">
      <div>
        <Group gap="xs">
          <Text>
            <bdi>{name}</bdi>
          </Text>
          {passkey.deviceType === 'multiDevice' && <Badge variant="light">{words.synced}</Badge>}
        </Group>
        <Text size="sm" c="dimmed">
          {made}
        </Text>
      </div>
      <Remove passkey={passkey} name={name} />
    </Group>
  )
}

interface RemoveProps {
  readonly passkey: Passkey
  readonly name: string
}

function Remove({ passkey, name }: RemoveProps): JSX.Element {
  const words = useWords(accountWords)
  const { account } = useSignedIn()
  const stepUp = useStepUp()
  const changed = useChanged()
  const [isOpen, dialog] = useDisclosure(false)
  const removing = useMutation({
    mutationFn: () => stepUp(() => removePasskey(passkey.id)),
    onSuccess: changed,
  })
  const isLast = account?.passkeys === 1 && !account.codes
  return (
    <>
      <Button
        variant="default"
        size="xs"
        aria-label={words.removePasskey(name)}
        onClick={dialog.open}
      >
        {words.remove}
      </Button>
      <Modal
        opened={isOpen}
        onClose={dialog.close}
        title={words.removePasskey(name)}
        closeButtonProps={{ 'aria-label': words.cancel }}
      >
        <Stack>
          <Text>{isLast ? words.lastFactor : words.removeWhat}</Text>
          <Failed error={removing.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={dialog.close}>
              {words.cancel}
            </Button>
            {!isLast && (
              <Button color="red.9" loading={removing.isPending} onClick={() => removing.mutate()}>
                {words.remove}
              </Button>
            )}
          </Group>
        </Stack>
      </Modal>
    </>
  )
}
