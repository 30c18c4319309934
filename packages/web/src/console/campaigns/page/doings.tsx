import { useNavigate } from '@tanstack/react-router'
import type { JSX } from 'react'
import { Assign, CloseOrReopen, Mark, Rename, Tags } from '../acts/change-dialogs.tsx'
import { Comment } from '../acts/comment.tsx'
import { MergeHere } from '../acts/merge-here.tsx'
import { RefuseLink } from '../acts/refuse-link.tsx'
import { Split } from '../acts/split.tsx'
import { Undo } from '../acts/undo.tsx'
import { Approve } from '../decide/approve.tsx'
import { Drop } from '../decide/drop.tsx'
import { useMayAct } from '../may-act.ts'
import type { Campaign } from '../types.ts'
import type { Doing, PageSearch } from './search.ts'

interface DoingsProps {
  readonly campaign: Campaign
  readonly search: PageSearch
}

interface Given {
  readonly campaign: Campaign
  readonly onClose: () => void
  /** Goes to a campaign. */
  readonly onGo: (id: string) => void
  readonly of: string
}

/** What is being done to the campaign: it stands in the address, so that going back leaves it. */
export function Doings({ campaign, search }: DoingsProps): JSX.Element | null {
  const navigate = useNavigate()
  const mayAct = useMayAct()
  const { do: doing, of = '', tab } = search
  if (doing === undefined || !mayAct) return null
  const go = (id: string): void =>
    void navigate({
      to: '/campaigns/$id',
      params: { id },
      search: tab ? { tab } : {},
      replace: true,
    })
  const given: Given = { campaign, of, onGo: go, onClose: () => go(campaign.id) }
  const { [doing]: Shows } = DIALOGS
  return <Shows key={`${doing} ${of}`} {...given} />
}

const DIALOGS: Record<Doing, (given: Given) => JSX.Element | null> = {
  assign: Assign,
  tags: Tags,
  mark: Mark,
  rename: Rename,
  comment: Comment,
  close: CloseOrReopen,
  merge: MergeHere,
  split: ({ onGo, ...given }) => <Split {...given} onSplit={onGo} />,
  'undo-merge': ({ campaign, of, onClose }) => (
    <Undo campaign={campaign.id} what="merge" seq={Number(of)} onClose={onClose} />
  ),
  'undo-split': ({ campaign, of, onClose }) => (
    <Undo campaign={campaign.id} what="split" seq={Number(of)} onClose={onClose} />
  ),
  'refuse-link': RefuseLink,
  approve: Approve,
  refuse: (given) => <Drop {...given} how="refuse" />,
  withdraw: (given) => <Drop {...given} how="withdraw" />,
  revert: (given) => <Drop {...given} how="revert" />,
}
