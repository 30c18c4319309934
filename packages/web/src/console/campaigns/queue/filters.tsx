import { Button, Checkbox, Group, Menu, Select, TextInput } from '@mantine/core'
import { useDebouncedCallback, useDisclosure } from '@mantine/hooks'
import { MagnifyingGlassIcon, MixerHorizontalIcon } from '@radix-ui/react-icons'
import { useEffect, useState, type JSX, type ReactNode, type Ref } from 'react'
import { families } from '../../families.ts'
import { useSignedIn } from '../../frame/session.ts'
import { useWords } from '../../language.tsx'
import { useAssignable } from '../people.ts'
import { filtersIn, spans, states, type QueueSearch } from '../search.ts'
import { campaignWords } from '../words.ts'
import { queueWords, type ColumnId } from './words.ts'

interface FiltersProps {
  readonly search: QueueSearch
  /** Undefined takes a filter away. */
  readonly onChange: (change: {
    readonly [Key in keyof QueueSearch]?: string | number | undefined
  }) => void
  readonly hidden: readonly ColumnId[]
  readonly onHide: (hidden: ColumnId[]) => void
  readonly input: Ref<HTMLInputElement>
}

/** What narrows the queue. It stands in the address. */
export function QueueFilters({
  search,
  onChange,
  hidden,
  onHide,
  input,
}: FiltersProps): JSX.Element {
  const words = useWords(queueWords)
  const { states: stateNames } = useWords(campaignWords)
  const kinds = useWords(families)
  const choice = (key: keyof QueueSearch, label: string, data: Choices): JSX.Element => (
    <Select
      size="xs"
      w={150}
      label={label}
      placeholder={words.all}
      data={[...data]}
      value={search[key] === undefined ? null : String(search[key])}
      onChange={(value) => onChange({ [key]: value ?? undefined })}
      clearable
      searchable
      comboboxProps={{ width: 220, position: 'bottom-start' }}
    />
  )
  return (
    <Group gap="xs" align="end">
      <Words search={search} onChange={onChange} input={input} />
      <Folded>
        {choice('state', words.state, named(stateNames, states))}
        {choice('family', words.family, named(kinds))}
        {choice('assignee', words.assignee, useAssigneeChoices())}
        {choice(
          'days',
          words.seen,
          spans.map((days) => ({ value: String(days), label: words.days(days) })),
        )}
        <Tag key={search.tag ?? ''} search={search} onChange={onChange} />
      </Folded>
      <Columns hidden={hidden} onHide={onHide} />
      {filtersIn(search) > 0 && (
        <Button size="xs" variant="subtle" onClick={() => onChange(NOTHING)}>
          {words.clear}
        </Button>
      )}
    </Group>
  )
}

/** On a phone the filters are behind a button: the campaigns come first. */
function Folded({ children }: { readonly children: ReactNode }): JSX.Element {
  const words = useWords(queueWords)
  const [isOpen, open] = useDisclosure(false)
  return (
    <>
      <Button
        size="xs"
        variant="default"
        hiddenFrom="sm"
        aria-expanded={isOpen}
        onClick={open.toggle}
      >
        {words.filters}
      </Button>
      <Group gap="xs" align="end" {...(!isOpen && { visibleFrom: 'sm' })}>
        {children}
      </Group>
    </>
  )
}

type Choices = readonly { readonly value: string; readonly label: string }[]

function named(
  names: Readonly<Record<string, string>>,
  order: readonly string[] = Object.keys(names),
): Choices {
  return order.map((value) => ({ value, label: names[value] ?? value }))
}

const NOTHING = {
  state: undefined,
  family: undefined,
  tag: undefined,
  assignee: undefined,
  q: undefined,
  days: undefined,
}

function useAssigneeChoices(): Choices {
  const { nobody } = useWords(campaignWords)
  const me = useSignedIn()
  const others = useAssignable()
  const mine = others.filter(({ value }) => value === me.id)
  return [
    { value: 'nobody', label: nobody },
    ...mine,
    ...others.filter((one) => !mine.includes(one)),
  ]
}

/** Milliseconds of silence before the queue follows what is typed. */
const PAUSE = 120

function Words({
  search,
  onChange,
  input,
}: Pick<FiltersProps, 'search' | 'onChange' | 'input'>): JSX.Element {
  const words = useWords(queueWords)
  const [typed, setTyped] = useState(search.q ?? '')
  const send = useDebouncedCallback((q: string) => {
    onChange({ q: q.trim().length > 1 ? q.trim() : undefined })
  }, PAUSE)
  useEffect(
    () => setTyped((now) => (now.trim() === (search.q ?? '') ? now : (search.q ?? now))),
    [search.q],
  )
  return (
    <TextInput
      ref={input}
      size="xs"
      w={240}
      type="search"
      label={words.search}
      placeholder={words.searchHint}
      leftSection={<MagnifyingGlassIcon aria-hidden />}
      dir="auto"
      value={typed}
      onChange={({ currentTarget: { value } }) => {
        setTyped(value)
        send(value)
      }}
    />
  )
}

function Tag({ search, onChange }: Pick<FiltersProps, 'search' | 'onChange'>): JSX.Element {
  const words = useWords(queueWords)
  const give = (value: string): void => onChange({ tag: value.trim() || undefined })
  return (
    <TextInput
      size="xs"
      w={110}
      label={words.tag}
      defaultValue={search.tag ?? ''}
      dir="auto"
      onBlur={({ currentTarget: { value } }) => value.trim() !== (search.tag ?? '') && give(value)}
      onKeyDown={({ key, currentTarget: { value } }) => key === 'Enter' && give(value)}
    />
  )
}

const HIDEABLE: readonly ColumnId[] = [
  'priority',
  'state',
  'reports',
  'reporters',
  'growth',
  'seen',
  'assignee',
]

function Columns({ hidden, onHide }: Pick<FiltersProps, 'hidden' | 'onHide'>): JSX.Element {
  const words = useWords(queueWords)
  return (
    <Menu closeOnItemClick={false}>
      <Menu.Target>
        <Button
          size="xs"
          variant="default"
          visibleFrom="sm"
          leftSection={<MixerHorizontalIcon aria-hidden />}
        >
          {words.columns}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {HIDEABLE.map((id) => (
          <Menu.Item
            key={id}
            role="menuitemcheckbox"
            aria-checked={!hidden.includes(id)}
            leftSection={<Checkbox.Indicator checked={!hidden.includes(id)} size="xs" />}
            onClick={() =>
              onHide(hidden.includes(id) ? hidden.filter((one) => one !== id) : [...hidden, id])
            }
          >
            {words.columnNames[id]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
