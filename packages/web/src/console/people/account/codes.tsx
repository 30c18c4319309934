import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useQueryClient } from '@tanstack/react-query'
import { useState, type JSX } from 'react'
import { useSignedIn } from '../../frame/session.ts'
import { useWords } from '../../language.tsx'
import { newRecoveryCodes, removeCodes } from '../../sign-in/auth.ts'
import { NewCodes } from '../../sign-in/new-codes.tsx'
import { RecoveryCodes } from '../../sign-in/recovery-codes.tsx'
import { PasswordAsked } from './password-asked.tsx'
import { accountWords } from './words.ts'

type Doing = 'set-up' | 'renew' | 'remove' | 'recovery'

/** One-time codes of an app, and the recovery codes that go with them. */
export function Codes(): JSX.Element {
  const words = useWords(accountWords)
  const { account } = useSignedIn()
  const [doing, setDoing] = useState<Doing>()
  const has = account?.codes === true
  const choices: readonly Doing[] = has
    ? ['renew', 'recovery', ...(account.passkeys > 0 ? (['remove'] as const) : [])]
    : ['set-up']
  const label = {
    'set-up': words.setUpCodes,
    renew: words.renewCodes,
    remove: words.removeCodes,
    recovery: words.newRecovery,
  }
  return (
    <>
      <Text>{has ? words.codesOn : words.codesOff}</Text>
      <Group>
        {choices.map((choice) => (
          <Button key={choice} variant="default" size="xs" onClick={() => setDoing(choice)}>
            {label[choice]}
          </Button>
        ))}
      </Group>
      <Modal
        opened={doing !== undefined}
        onClose={() => setDoing(undefined)}
        title={doing && label[doing]}
        closeButtonProps={{ 'aria-label': words.close }}
        closeOnClickOutside={false}
      >
        {doing && <Do doing={doing} onDone={() => setDoing(undefined)} />}
      </Modal>
    </>
  )
}

interface DoProps {
  readonly doing: Doing
  readonly onDone: () => void
}

function Do({ doing, onDone }: DoProps): JSX.Element {
  const words = useWords(accountWords)
  const client = useQueryClient()
  const done = async (message: string): Promise<void> => {
    notifications.show({ message })
    onDone()
    await client.invalidateQueries({ queryKey: ['me'] })
  }
  switch (doing) {
    case 'set-up':
      return <NewCodes password="" onProven={() => void done(words.codesChanged)} />
    case 'renew':
      return <Renew onProven={() => void done(words.codesChanged)} />
    case 'remove':
      return (
        <PasswordAsked
          why={words.removeCodesWhat}
          act={removeCodes}
          onDone={() => void done(words.codesRemoved)}
        />
      )
    case 'recovery':
      return <NewRecovery onDone={onDone} />
  }
}

/** The old key goes before a new one is made: the desk keeps one. */
function Renew({ onProven }: { readonly onProven: () => void }): JSX.Element {
  const words = useWords(accountWords)
  const [password, setPassword] = useState<string>()
  if (password !== undefined) return <NewCodes password={password} onProven={onProven} />
  return (
    <PasswordAsked
      why={words.renewWhat}
      act={removeCodes}
      onDone={(_, given) => setPassword(given)}
    />
  )
}

function NewRecovery({ onDone }: { readonly onDone: () => void }): JSX.Element {
  const words = useWords(accountWords)
  const [codes, setCodes] = useState<readonly string[]>()
  if (codes === undefined) {
    return <PasswordAsked why={words.recoveryWhat} act={newRecoveryCodes} onDone={setCodes} />
  }
  return (
    <Stack>
      <RecoveryCodes codes={codes} />
      <Button onClick={onDone}>{words.close}</Button>
    </Stack>
  )
}
