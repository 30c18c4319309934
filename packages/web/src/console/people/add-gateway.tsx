import { Button, Modal, Stack, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type JSX } from 'react'
import { api, dataOf } from '../api/client.ts'
import { useWords } from '../language.tsx'
import { Failed } from '../sign-in/failed.tsx'
import { useStepUp } from '../sign-in/step-up.tsx'
import { ClearanceSelect, type Clearance } from './clearance-select.tsx'
import { gatewayLines } from './gateway-lines.ts'
import { Secret } from './secret.tsx'
import { peopleWords } from './words.ts'

interface AddGatewayProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

interface Made {
  readonly key: string
  readonly publicKey: string
}

export function AddGateway({ isOpen, onClose }: AddGatewayProps): JSX.Element {
  const words = useWords(peopleWords)
  const [made, setMade] = useState<Made>()
  const close = (): void => {
    setMade(undefined)
    onClose()
  }
  return (
    <Modal
      opened={isOpen}
      onClose={close}
      title={words.addGateway}
      closeButtonProps={{ 'aria-label': words.close }}
      closeOnClickOutside={false}
      size="lg"
    >
      {made === undefined ? (
        <GatewayForm onMade={setMade} />
      ) : (
        <Stack>
          <Secret label={words.gatewayKey} hint={words.gatewayKeyHint} secret={made.key} />
          <Secret
            label={words.gatewayLines}
            hint={words.gatewayLinesHint}
            secret={gatewayLines(location.origin, made.publicKey)}
            isOpen
          />
          <Button onClick={close}>{words.close}</Button>
        </Stack>
      )}
    </Modal>
  )
}

function GatewayForm({ onMade }: { readonly onMade: (made: Made) => void }): JSX.Element {
  const words = useWords(peopleWords)
  const client = useQueryClient()
  const stepUp = useStepUp()
  const [name, setName] = useState('')
  const [clearance, setClearance] = useState<Clearance>('amber')
  const adding = useMutation({
    mutationFn: async () => {
      // First: a key that could not be shown with it would be lost.
      const { publicKey } = await dataOf(api.GET('/protection/key'))
      const body = { name, clearance }
      const { key } = await stepUp(() => dataOf(api.POST('/gateways', { body })))
      return { key, publicKey }
    },
    onSuccess: (made) => {
      void client.invalidateQueries({ queryKey: ['gateways'] })
      onMade(made)
    },
  })
  return (
    <form onSubmit={(event) => (event.preventDefault(), adding.mutate())}>
      <Stack>
        <Failed error={adding.error} />
        <TextInput
          label={words.name}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
          maxLength={100}
          autoComplete="off"
          required
          withAsterisk={false}
          data-autofocus
        />
        <ClearanceSelect value={clearance} onChange={setClearance} />
        <Button type="submit" loading={adding.isPending}>
          {words.add}
        </Button>
      </Stack>
    </form>
  )
}
