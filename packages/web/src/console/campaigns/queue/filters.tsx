import { Button, Checkbox, Group, Menu, Select, TextInput } from '@mantine/core'
import { useDebouncedCallback, useDisclosure } from '@mantine/hooks'
import { MagnifyingGlassIcon, MixerHorizontalIcon } from '@radix-ui/react-icons'
import { memo, useEffect, useMemo, useState, type JSX, type ReactNode, type Ref } from 'react'
import { families } from '../../families.ts'
import { useSignedIn } from '../../frame/session.ts'
import { useWords } from '../../language.tsx'
import { useAssignable } from '../people.ts'
import { filtersIn, queueSearch, spans, states, type QueueSearch } from '../search.ts'
import { campaignWords } from '../words.ts'
import type { QueueColumns } from './use-columns.ts'
import { useAhead } from './use-queue.ts'
import { queueWords, type ColumnId } from './words.ts'

/** Undefined takes a filter away. */
type Change = (change: {
  readonly [Key in keyof QueueSearch]?: string | number | undefined
}) => void

interface FiltersProps {
  readonly search: QueueSearch
  readonly onChange: Change
  readonly columns: QueueColumns
  readonly input: Ref<HTMLInputElement>
}

/** What narrows the queue. It stands in the address. */
export function QueueFilters({ search, onChange, columns, input }: FiltersProps): JSX.Element {
  const words = useWords(queueWords)
  const choices = useChoices()
  const chosen = { ...search, days: search.days === undefined ? undefined : String(search.days) }
  return (
    <Group gap="xs" align="end">
      <Words search={search} onChange={onChange} input={input} />
      <Folded>
        {FILTERS.map(([name, label]) => (
          <Choice
            key={name}
            label={words[label]}
            data={choices[name]}
            value={chosen[name] ?? null}
            {...{ name, onChange }}
          />
        ))}
        <Tag key={search.tag ?? ''} search={search} onChange={onChange} />
      </Folded>
      {!columns.isNarrow && <Columns columns={columns} />}
      {filtersIn(search) > 0 && (
        <Button size="xs" variant="subtle" onClick={() => onChange(NOTHING)}>
          {words.clear}
        </Button>
      )}
    </Group>
  )
}

type Chosen = 'state' | 'family' | 'assignee' | 'days'

const FILTERS = [
  ['state', 'state'],
  ['family', 'family'],
  ['assignee', 'assignee'],
  ['days', 'seen'],
] as const

interface ChoiceProps {
  readonly name: Chosen
  readonly label: string
  readonly data: Choices
  readonly value: string | null
  readonly onChange: Change
}

/** A list to choose from is much to draw: what is typed beside it leaves it alone. */
const Choice = memo(function Choice({ name, onChange, ...list }: ChoiceProps): JSX.Element {
  const { all } = useWords(queueWords)
  return (
    <Select
      size="xs"
      w={130}
      placeholder={all}
      {...list}
      onChange={(value) => onChange({ [name]: value ?? undefined })}
      clearable
      searchable
      comboboxProps={{ width: 220, position: 'bottom-start' }}
    />
  )
})

function useChoices(): Readonly<Record<Chosen, Choices>> {
  const words = useWords(queueWords)
  const { states: stateNames } = useWords(campaignWords)
  const kinds = useWords(families)
  const assignee = useAssigneeChoices()
  return useMemo(
    () => ({
      state: named(stateNames, states),
      family: named(kinds),
      assignee,
      days: spans.map((days) => ({ value: String(days), label: words.days(days) })),
    }),
    [words, stateNames, kinds, assignee],
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

type Choices = { readonly value: string; readonly label: string }[]

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
  return useMemo(() => {
    const mine = others.filter(({ value }) => value === me.id)
    return [
      { value: 'nobody', label: nobody },
      ...mine,
      ...others.filter((one) => !mine.includes(one)),
    ]
  }, [nobody, others, me.id])
}

/** Milliseconds of silence before the queue follows what is typed. */
const PAUSE = 80

function Words({
  search,
  onChange,
  input,
}: Pick<FiltersProps, 'search' | 'onChange' | 'input'>): JSX.Element {
  const words = useWords(queueWords)
  const [typed, setTyped] = useState(search.q ?? '')
  const ahead = useAhead()
  const send = useDebouncedCallback((text: string) => {
    const q = text.trim().length > 1 ? text.trim() : undefined
    ahead(queueSearch({ ...search, q }))
    onChange({ q })
  }, PAUSE)
  useEffect(
    () => setTyped((now) => (now.trim() === (search.q ?? '') ? now : (search.q ?? now))),
    [search.q],
  )
  return (
    <TextInput
      ref={input}
      size="xs"
      w={250}
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

function Columns({ columns: { hidden, hide } }: Pick<FiltersProps, 'columns'>): JSX.Element {
  const words = useWords(queueWords)
  return (
    <Menu closeOnItemClick={false}>
      <Menu.Target>
        <Button size="xs" variant="default" leftSection={<MixerHorizontalIcon aria-hidden />}>
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
              hide(hidden.includes(id) ? hidden.filter((one) => one !== id) : [...hidden, id])
            }
          >
            {words.columnNames[id]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
