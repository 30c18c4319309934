import { Button, Modal, Stack, Text, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type JSX } from 'react'
import { api, dataOf } from '../api/client.ts'
import type { UserRole } from '../frame/session.ts'
import { useWords } from '../language.tsx'
import { Failed } from '../sign-in/failed.tsx'
import { useStepUp } from '../sign-in/step-up.tsx'
import { ClearanceSelect, type Clearance } from './clearance-select.tsx'
import { RoleChoice } from './role-choice.tsx'
import { Secret } from './secret.tsx'
import { peopleWords } from './words.ts'

interface AddUserProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

export function AddUser({ isOpen, onClose }: AddUserProps): JSX.Element {
  const words = useWords(peopleWords)
  const [made, setMade] = useState<{ readonly name: string; readonly password: string }>()
  const close = (): void => {
    setMade(undefined)
    onClose()
  }
  return (
    <Modal
      opened={isOpen}
      onClose={close}
      title={words.addUser}
      closeButtonProps={{ 'aria-label': words.close }}
      // A slip of the hand beside it is not to lose the password, or what was typed.
      closeOnClickOutside={false}
    >
      {made === undefined ? (
        <UserForm onMade={setMade} />
      ) : (
        <Stack>
          <Text role="status">{words.added(made.name)}</Text>
          <Secret
            label={words.firstPassword}
            hint={words.firstPasswordHint}
            secret={made.password}
          />
          <Button onClick={close}>{words.close}</Button>
        </Stack>
      )}
    </Modal>
  )
}

interface NewUser {
  readonly name: string
  readonly email: string
  readonly role: UserRole
  readonly clearance: Clearance
}

const EMPTY: NewUser = { name: '', email: '', role: 'analyst', clearance: 'amber' }

interface UserFormProps {
  readonly onMade: (made: { readonly name: string; readonly password: string }) => void
}

function UserForm({ onMade }: UserFormProps): JSX.Element {
  const words = useWords(peopleWords)
  const client = useQueryClient()
  const stepUp = useStepUp()
  const [user, setUser] = useState(EMPTY)
  const adding = useMutation({
    mutationFn: (body: NewUser) => stepUp(() => dataOf(api.POST('/users', { body }))),
    onSuccess: ({ password }, { name }) => {
      void client.invalidateQueries({ queryKey: ['users'] })
      onMade({ name, password })
    },
  })
  return (
    <form onSubmit={(event) => (event.preventDefault(), adding.mutate(user))}>
      <Stack>
        <Failed error={adding.error} />
        <TextInput
          label={words.name}
          value={user.name}
          onChange={({ currentTarget: { value } }) => setUser({ ...user, name: value })}
          maxLength={100}
          autoComplete="off"
          required
          withAsterisk={false}
          data-autofocus
        />
        <TextInput
          label={words.email}
          type="email"
          value={user.email}
          onChange={({ currentTarget: { value } }) => setUser({ ...user, email: value })}
          autoComplete="off"
          required
          withAsterisk={false}
          dir="ltr"
        />
        <RoleChoice value={user.role} onChange={(role) => setUser({ ...user, role })} />
        <ClearanceSelect
          value={user.clearance}
          onChange={(clearance) => setUser({ ...user, clearance })}
        />
        <Button type="submit" loading={adding.isPending}>
          {words.add}
        </Button>
      </Stack>
    </form>
  )
}
