import { Button, Table, Text } from '@mantine/core'
import type { JSX } from 'react'
import { useGatewayNames } from '../gateways/queries.ts'
import { useWords } from '../language.tsx'
import { useFilters } from '../listing/filters.ts'
import type { RehearsedRule } from './queries.ts'
import type { RehearsalSearch } from './search.ts'
import { rehearsalWords } from './words.ts'

/** What each rule would have done; a press shows its samples alone. */
export function Rules({ rules }: { readonly rules: readonly RehearsedRule[] }): JSX.Element {
  const words = useWords(rehearsalWords)
  const heads = [
    words.rule,
    words.gateway,
    words.messages,
    words.held,
    words.rejected,
    words.discarded,
    words.doubtful,
  ]
  return (
    <Table.ScrollContainer minWidth={680} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            {heads.map((head) => (
              <Table.Th key={head} scope="col">
                {head}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rules.map((rule) => (
            <RuleRow key={`${rule.gateway} ${rule.policy} ${rule.rule} ${rule.line}`} rule={rule} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

function RuleRow({ rule }: { readonly rule: RehearsedRule }): JSX.Element {
  const words = useWords(rehearsalWords)
  const nameOf = useGatewayNames()
  const [search, change] = useFilters<RehearsalSearch>()
  const isOnly = search.rule === rule.rule
  const counts = [rule.messages, rule.held, rule.rejected, rule.discarded, rule.doubtful]
  return (
    <Table.Tr>
      <Table.Th scope="row">
        <Button
          variant={isOnly ? 'light' : 'subtle'}
          size="compact-sm"
          ms="-0.5rem"
          aria-pressed={isOnly}
          title={isOnly ? words.allRules : words.only(rule.rule)}
          onClick={() => change({ rule: isOnly ? undefined : rule.rule })}
        >
          <bdi>{rule.rule}</bdi>
        </Button>
        <Text size="sm" c="dimmed">
          <code>{rule.policy}</code> · {words.line(rule.line)}
        </Text>
      </Table.Th>
      <Table.Td>
        <bdi>{nameOf(rule.gateway)}</bdi>
      </Table.Td>
      {counts.map((count, place) => (
        <Table.Td key={place}>{count.toLocaleString('en')}</Table.Td>
      ))}
    </Table.Tr>
  )
}
