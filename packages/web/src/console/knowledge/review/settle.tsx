import { Alert, Checkbox, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState, type JSX } from 'react'
import { api, dataOf } from '../../api/client.ts'
import { Dialog, Reason } from '../../campaigns/acts/dialog.tsx'
import { useWords } from '../../language.tsx'
import { useStepUp } from '../../sign-in/step-up.tsx'
import { useEffectOf } from '../queries.ts'
import type { Settling } from '../search.ts'
import type { Effect, WholeProposal } from '../types.ts'
import { countsOf } from './direction.ts'
import { EffectInShort } from './effect-in-short.tsx'
import { reviewWords } from './words.ts'

interface SettleProps {
  readonly of: WholeProposal
  readonly how: Settling
}

/** Approves, refuses, withdraws or reverts a proposal, with what follows before one's eyes. */
export function Settle({ of, how }: SettleProps): JSX.Element {
  const words = useWords(reviewWords)
  const [reason, setReason] = useState('')
  const [hasLooked, setLooked] = useState(false)
  const effect = useWatched(of, how)
  const alarms = effect ? countsOf(effect.verdicts).alarms : 0
  const { act, close } = useSettling(of, how)
  const isThere = of.state === (how === 'revert' ? 'approved' : 'proposed')
  return (
    <Dialog
      title={words.settle[how]}
      submit={words.settleTo[how]}
      size="lg"
      onClose={close}
      onSubmit={() => act.mutate(reason.trim())}
      isBusy={act.isPending}
      isReady={isThere && isSaid(how, reason, alarms === 0 || hasLooked)}
      error={act.error}
      isDanger={how === 'revert' || alarms > 0}
    >
      {isThere || act.isPending ? <What how={how} effect={effect} /> : <Gone />}
      {alarms > 0 && (
        <Checkbox
          label={words.alarmAgree(alarms)}
          checked={hasLooked}
          data-autofocus
          onChange={({ currentTarget: { checked } }) => setLooked(checked)}
        />
      )}
      {how !== 'approve' && <Reason value={reason} onChange={setReason} isFirst />}
    </Dialog>
  )
}

/** Approving takes no words, and that what is genuine and would be called false was looked at; all else a reason. */
function isSaid(how: Settling, reason: string, hasLooked: boolean): boolean {
  return how === 'approve' ? hasLooked : reason.trim() !== ''
}

/** Who approves has the effect before their eyes; who does not needs none. */
function useWatched(of: WholeProposal, how: Settling): Effect | undefined {
  const { data } = useEffectOf(of.id, of.state === 'proposed')
  return how === 'approve' ? data : undefined
}

interface WhatProps {
  readonly how: Settling
  readonly effect: Effect | undefined
}

function What({ how, effect }: WhatProps): JSX.Element {
  const words = useWords(reviewWords)
  return (
    <>
      <Text>{words.settleHint[how]}</Text>
      {effect && <EffectInShort effect={effect} />}
    </>
  )
}

function Gone(): JSX.Element {
  const words = useWords(reviewWords)
  return <Alert color="gray">{words.gone}</Alert>
}

function useSettling({ id }: WholeProposal, how: Settling) {
  const words = useWords(reviewWords)
  const client = useQueryClient()
  const navigate = useNavigate()
  const stepUp = useStepUp()
  const close = (): void =>
    void navigate({
      to: '/knowledge/proposals/$id',
      params: { id },
      search: {},
      replace: true,
    })
  const act = useMutation({
    mutationFn: (reason: string) => stepUp(() => settle(id, how, reason)),
    onSuccess: async () => {
      notifications.show({ message: words.done[how], color: 'tasdeeq' })
      close()
      await client.invalidateQueries({ queryKey: ['knowledge'] })
    },
  })
  return { act, close }
}

function settle(id: string, how: Settling, reason: string): Promise<unknown> {
  const asked = { params: { path: { id } } }
  const said = { ...asked, body: { reason } }
  if (how === 'approve') return dataOf(api.POST('/knowledge/proposals/{id}/approve', asked))
  if (how === 'refuse') return dataOf(api.POST('/knowledge/proposals/{id}/refuse', said))
  if (how === 'withdraw') return dataOf(api.POST('/knowledge/proposals/{id}/withdraw', said))
  return dataOf(api.POST('/knowledge/proposals/{id}/revert', said))
}
