import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { usePaletteActions } from '../../frame/palette.tsx'
import type { PaletteAction } from '../../frame/palette-action.ts'
import { useSignedIn } from '../../frame/session.ts'
import { useWords } from '../../language.tsx'
import { useAssignToMe } from '../acts/assign-to-me.ts'
import { useTakeStix } from '../acts/take-stix.ts'
import { actWords, type ActWords } from '../acts/words.ts'
import { decideWords, type DecideWords } from '../decide/words.ts'
import { useMayAct, useMayDecide } from '../may-act.ts'
import type { Campaign, Decision } from '../types.ts'
import type { Doing } from './search.ts'
import { pageWords } from './words.ts'

/** Everything that this person can do with a campaign now: in the palette, by keys, and as buttons. */
export function useActions(campaign: Campaign): readonly PaletteAction[] {
  const [words, decide, { actions: group }] = [
    useWords(actWords),
    useWords(decideWords),
    useWords(pageWords),
  ]
  const me = useSignedIn()
  const [mayAct, mayDecide] = [useMayAct(), useMayDecide()]
  const navigate = useNavigate()
  const [assign, stix] = [useAssignToMe(campaign), useTakeStix(campaign.id)]
  const actions = useMemo(() => {
    const { id } = campaign
    const open = (doing: Doing, of?: string) => () =>
      void navigate({
        to: '/campaigns/$id',
        params: { id },
        search: (before: object) => ({ ...before, do: doing, ...(of !== undefined && { of }) }),
      })
    const propose = (): void => void navigate({ to: '/campaigns/$id/propose', params: { id } })
    const all = [
      ...(mayAct
        ? decisionActions({ campaign, words: decide, open, propose, mayDecide, me: me.id })
        : []),
      ...(mayAct ? changeActions({ campaign, words, open, assign, stix, me: me.id }) : []),
    ]
    return all.map((one) => ({ ...one, group }))
  }, [campaign, words, decide, group, me.id, mayAct, mayDecide, navigate, assign, stix])
  usePaletteActions(actions)
  return actions
}

type Action = Omit<PaletteAction, 'group'>

interface Given<Words> {
  readonly campaign: Campaign
  readonly words: Words
  readonly open: (doing: Doing, of?: string) => () => void
  readonly me: string
}

function decisionActions(
  given: Given<DecideWords> & { readonly propose: () => void; readonly mayDecide: boolean },
): readonly Action[] {
  const { campaign, words, propose, mayDecide, open } = given
  const pending = campaign.decisions.find(({ state }) => state === 'proposed')
  const holding = campaign.decisions.find(({ state }) => state === 'published')
  const revert = { id: 'campaign-revert', label: words.revert, keys: 'v' }
  const begin = { id: 'campaign-propose', label: words.propose, keys: 'p', run: propose }
  return [
    ...(pending ? settlingActions(given, pending) : []),
    ...(pending || campaign.state === 'closed' ? [] : [begin]),
    ...(holding && mayDecide ? [{ ...revert, run: open('revert', holding.id) }] : []),
  ]
}

/** Who proposed it may withdraw it; an approver who did not, approves or refuses it. */
function settlingActions(
  given: Parameters<typeof decisionActions>[0],
  { id: of, proposedBy }: Decision,
): readonly Action[] {
  const { words, open, mayDecide, me } = given
  if (proposedBy === me)
    return [
      { id: 'campaign-withdraw', label: words.withdraw, keys: 'w', run: open('withdraw', of) },
    ]
  if (!mayDecide) return []
  return [
    { id: 'campaign-approve', label: words.approve, keys: 'y', run: open('approve', of) },
    { id: 'campaign-refuse', label: words.refuse, keys: 'n', run: open('refuse', of) },
  ]
}

function changeActions(
  given: Given<ActWords> & { readonly assign: () => void; readonly stix: () => void },
): readonly Action[] {
  const { campaign, words, open, assign, stix, me } = given
  const isOpen = campaign.state !== 'closed'
  return [
    ...(campaign.assignee === me
      ? []
      : [{ id: 'campaign-mine', label: words.assignToMe, keys: 'a', run: assign }]),
    { id: 'campaign-comment', label: words.comment, keys: 'c', run: open('comment') },
    ...(isOpen
      ? [
          { id: 'campaign-merge', label: words.merge, keys: 'm', run: open('merge') },
          { id: 'campaign-split', label: words.split, keys: 's', run: open('split') },
        ]
      : []),
    { id: 'campaign-tags', label: words.tags, keys: 't', run: open('tags') },
    { id: 'campaign-mark', label: words.marking, keys: 'l', run: open('mark') },
    { id: 'campaign-rename', label: words.rename, keys: 'e', run: open('rename') },
    { id: 'campaign-assign', label: words.assign, keys: 'shift+A', run: open('assign') },
    { id: 'campaign-stix', label: words.stix, keywords: ['MISP', 'OpenCTI'], run: stix },
    {
      id: 'campaign-close',
      label: isOpen ? words.closeIt : words.reopen,
      keys: 'shift+C',
      run: open('close'),
    },
  ]
}
