import { Button, Group, Modal, Stack } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState, type JSX } from 'react'
import { api, dataOf } from '../api/client.ts'
import { useWords } from '../language.tsx'
import type { Gateway } from './queries.ts'
import { Secret } from './secret.tsx'
import { WithReason } from './with-reason.tsx'
import { peopleWords } from './words.ts'

/** A new key for a gateway whose key others may know, and the end for one that is not used any more. */
export function GatewayEnds({ gateway }: { readonly gateway: Gateway }): JSX.Element {
  const words = useWords(peopleWords)
  const client = useQueryClient()
  const [key, setKey] = useState<string>()
  const { id, name } = gateway
  const params = { path: { id } }
  const replace = async (reason: string): Promise<void> => {
    const given = await dataOf(api.POST('/gateways/{id}/key', { params, body: { reason } }))
    setKey(given.key)
  }
  const remove = async (reason: string): Promise<void> => {
    await dataOf(api.POST('/gateways/{id}/remove', { params, body: { reason } }))
    await client.invalidateQueries({ queryKey: ['gateways'] })
  }
  return (
    <Group gap="xs">
      <WithReason label={words.newKey} of={name} what={words.newKeyWhat} act={replace} />
      <WithReason
        label={words.remove}
        of={name}
        what={words.removeGatewayWhat}
        act={remove}
        isGrave
      />
      <Modal
        opened={key !== undefined}
        onClose={() => setKey(undefined)}
        title={words.newKeyOf(name)}
        closeButtonProps={{ 'aria-label': words.close }}
        closeOnClickOutside={false}
        size="lg"
      >
        <Stack>
          <Secret label={words.gatewayKey} hint={words.newKeyHint} secret={key ?? ''} />
          <Button onClick={() => setKey(undefined)}>{words.close}</Button>
        </Stack>
      </Modal>
    </Group>
  )
}
