import { Select, TagsInput, Text, TextInput } from '@mantine/core'
import { useState, type JSX } from 'react'
import { useWords } from '../../language.tsx'
import { useAssignable } from '../people.ts'
import type { Campaign, Pap, Tlp } from '../types.ts'
import { campaignWords } from '../words.ts'
import { Dialog, Reason } from './dialog.tsx'
import { Outside } from './outside.tsx'
import { Conflict } from './problem.tsx'
import { useChange, type Changing } from './use-change.ts'
import { actWords } from './words.ts'
import { useTitled } from '../titled.ts'

export interface ActProps {
  readonly campaign: Campaign
  readonly onClose: () => void
}

export function Assign({ campaign, onClose }: ActProps): JSX.Element {
  const words = useWords(actWords)
  const { nobody } = useWords(campaignWords)
  const people = useAssignable()
  const changing = useChange(campaign, onClose)
  const [assignee, setAssignee] = useState(campaign.assignee ?? '')
  const save = (): void => changing.act.mutate({ assignee: assignee === '' ? null : assignee })
  return (
    <Dialog title={words.assign} submit={words.save} onSubmit={save} {...parts(changing, onClose)}>
      <Select
        label={words.fields['assignee']}
        data={[{ value: '', label: nobody }, ...people]}
        value={assignee}
        onChange={(value) => setAssignee(value ?? '')}
        searchable
        // The dialog's words are seen before what is chosen from.
        openOnFocus={false}
        data-autofocus
      />
      <Conflict of={changing.conflict} />
    </Dialog>
  )
}

export function Tags({ campaign, onClose }: ActProps): JSX.Element {
  const words = useWords(actWords)
  const changing = useChange(campaign, onClose)
  const [tags, setTags] = useState<string[]>([...campaign.tags])
  const save = (): void => changing.act.mutate({ tags })
  return (
    <Dialog title={words.tags} submit={words.save} onSubmit={save} {...parts(changing, onClose)}>
      <TagsInput
        label={words.fields['tags']}
        description={words.tagsHint}
        value={tags}
        onChange={setTags}
        maxTags={30}
        data-autofocus
        dir="auto"
      />
      <Conflict of={changing.conflict} />
    </Dialog>
  )
}

export function Rename({ campaign, onClose }: ActProps): JSX.Element {
  const words = useWords(actWords)
  const changing = useChange(campaign, onClose)
  const called = useTitled()(campaign)
  const [title, setTitle] = useState(called)
  const save = (): void => changing.act.mutate({ title: title.trim() })
  return (
    <Dialog
      title={words.rename}
      submit={words.save}
      onSubmit={save}
      isReady={title.trim() !== '' && title.trim() !== called}
      {...parts(changing, onClose)}
    >
      <TextInput
        label={words.name}
        value={title}
        onChange={({ currentTarget }) => setTitle(currentTarget.value)}
        maxLength={200}
        dir="auto"
        data-autofocus
      />
      <Conflict of={changing.conflict} />
    </Dialog>
  )
}

const TLPS: readonly Tlp[] = ['clear', 'green', 'amber', 'amber+strict', 'red']
const PAPS: readonly Pap[] = ['clear', 'green', 'amber', 'red']

export function Mark({ campaign, onClose }: ActProps): JSX.Element {
  const words = useWords(actWords)
  const { tlp: named, tlpMeans } = useWords(campaignWords)
  const changing = useChange(campaign, onClose)
  const [marking, setMarking] = useState(campaign.marking)
  const [reason, setReason] = useState('')
  const given = reason.trim()
  const save = (): void => changing.act.mutate({ marking, ...(given !== '' && { reason: given }) })
  return (
    <Dialog title={words.marking} submit={words.save} onSubmit={save} {...parts(changing, onClose)}>
      <Select
        label="TLP"
        description={tlpMeans[marking.tlp]}
        data={TLPS.map((value) => ({ value, label: named(value) }))}
        value={marking.tlp}
        allowDeselect={false}
        onChange={(tlp) => tlp !== null && setMarking({ ...marking, tlp })}
        data-autofocus
      />
      <Select
        label="PAP"
        data={PAPS.map((value) => ({ value, label: `PAP:${value.toUpperCase()}` }))}
        value={marking.pap}
        allowDeselect={false}
        onChange={(pap) => pap !== null && setMarking({ ...marking, pap })}
      />
      <Text size="sm" c="dimmed">
        {words.markingHint}
      </Text>
      <Outside campaign={campaign} tlp={marking.tlp} />
      <Reason value={reason} onChange={setReason} isOptional />
      <Conflict of={changing.conflict} />
    </Dialog>
  )
}

/** Closes a campaign, or opens it again. */
export function CloseOrReopen({ campaign, onClose }: ActProps): JSX.Element {
  const words = useWords(actWords)
  const changing = useChange(campaign, onClose)
  const [reason, setReason] = useState('')
  const isClosed = campaign.state === 'closed'
  const given = reason.trim()
  const save = (): void =>
    changing.act.mutate({ closed: !isClosed, ...(given !== '' && { reason: given }) })
  const title = isClosed ? words.reopen : words.closeIt
  return (
    <Dialog
      title={title}
      submit={title.replace(' …', '')}
      onSubmit={save}
      {...parts(changing, onClose)}
    >
      <Text>{isClosed ? words.reopenHint : words.closeHint}</Text>
      <Reason value={reason} onChange={setReason} isOptional isFirst />
      <Conflict of={changing.conflict} />
    </Dialog>
  )
}

function parts({ act }: Changing, onClose: () => void) {
  return { onClose, isBusy: act.isPending, error: act.error }
}
