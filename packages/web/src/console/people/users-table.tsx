import { useTimes } from '../campaigns/people.ts'
import { Anchor, Badge, Group, Table, Text, UnstyledButton } from '@mantine/core'
import { CaretDownIcon, CaretSortIcon, CaretUpIcon } from '@radix-ui/react-icons'
import { Link } from '@tanstack/react-router'
import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  sortFn_text,
  tableFeatures,
  useTable,
  type Header,
} from '@tanstack/react-table'
import { useMemo, type JSX } from 'react'
import { useSignedIn } from '../frame/session.ts'
import { useWords } from '../language.tsx'
import type { User } from './queries.ts'
import { roleWords, type RoleWords } from './role-words.ts'
import { peopleWords, type PeopleWords } from './words.ts'

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { text: sortFn_text },
})

const column = createColumnHelper<typeof features, User>()

export function UsersTable({ users }: { readonly users: readonly User[] }): JSX.Element {
  const words = useWords(peopleWords)
  const roles = useWords(roleWords)
  const columns = useMemo(() => columnsIn(words, roles), [words, roles])
  const data = useMemo(() => [...users], [users])
  const initialState = { sorting: [{ id: 'name', desc: false }] }
  const table = useTable({ features, columns, data, initialState })
  if (users.length === 0) return <Text>{words.none}</Text>
  return (
    <Table.ScrollContainer minWidth={640}>
      <Table highlightOnHover>
        <Table.Thead>
          {table.getHeaderGroups().map((group) => (
            <Table.Tr key={group.id}>
              {group.headers.map((header) => (
                <Heading key={header.id} header={header} />
              ))}
            </Table.Tr>
          ))}
        </Table.Thead>
        <Table.Tbody>
          {table.getRowModel().rows.map((row) => (
            <Table.Tr key={row.id}>
              {row.getAllCells().map((cell) => (
                <Table.Td key={cell.id}>
                  <table.FlexRender cell={cell} />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

type Columns = ReturnType<typeof column.columns>

function columnsIn(words: PeopleWords, roles: RoleWords): Columns {
  const roleOf = ({ role }: User): string =>
    role in roles.role ? roles.role[role as keyof RoleWords['role']] : role
  return column.columns([
    column.accessor('name', {
      header: words.name,
      sortFn: 'text',
      cell: ({ row }) => <Name user={row.original} />,
    }),
    column.accessor((user) => user.email ?? '', {
      id: 'email',
      header: words.email,
      sortFn: 'text',
      cell: ({ getValue }) => <bdi dir="ltr">{getValue<string>()}</bdi>,
    }),
    column.accessor(roleOf, { id: 'role', header: words.role, sortFn: 'text' }),
    column.accessor('clearance', {
      header: words.clearance,
      sortFn: 'text',
      cell: ({ getValue }) => <bdi dir="ltr">TLP:{getValue<string>().toUpperCase()}</bdi>,
    }),
    column.accessor((user) => (user.hasFactor ? words.hasFactor : words.noFactor), {
      id: 'factor',
      header: words.factor,
      sortFn: 'text',
    }),
  ])
}

function Name({ user: { id, name, removed } }: { readonly user: User }): JSX.Element {
  const words = useWords(peopleWords)
  const { day } = useTimes()
  const me = useSignedIn()
  return (
    <Group gap="xs" wrap="nowrap">
      <Anchor component={Link} to={`/people/${id}`} dir="auto">
        {name}
      </Anchor>
      {id === me.id && (
        <Badge variant="light" flex="0 0 auto">
          {words.you}
        </Badge>
      )}
      {removed !== null && (
        <Text size="sm" c="dimmed">
          {words.removed(day(removed))}
        </Text>
      )}
    </Group>
  )
}

type UserHeader = Header<typeof features, User>

function Heading({ header }: { readonly header: UserHeader }): JSX.Element {
  const { column: of } = header
  const sorted = of.getIsSorted()
  const order = sorted === 'asc' ? 'ascending' : 'descending'
  const Icon = sorted === 'asc' ? CaretUpIcon : sorted === 'desc' ? CaretDownIcon : CaretSortIcon
  return (
    <Table.Th aria-sort={sorted === false ? 'none' : order}>
      <UnstyledButton onClick={of.getToggleSortingHandler()} fw={700} fz="sm">
        {String(of.columnDef.header)} <Icon aria-hidden />
      </UnstyledButton>
    </Table.Th>
  )
}
