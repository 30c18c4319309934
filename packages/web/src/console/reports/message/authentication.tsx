import { Table, Text } from '@mantine/core'
import type { JSX } from 'react'
import { useWords } from '../../language.tsx'
import type { Authentication } from '../types.ts'
import { wayWords } from './way-words.ts'

const METHODS = ['spf', 'dkim', 'dmarc', 'arc'] as const

const COLOURS: Readonly<Record<string, string>> = { pass: 'green', fail: 'red', softfail: 'orange' }

/** Who sent it as far as technology can tell: each method's result, what it proves, and what it does not. */
export function AuthenticationTold({
  authentication,
}: {
  readonly authentication: Authentication
}): JSX.Element {
  const words = useWords(wayWords)
  const { by, aligned, domain } = authentication
  return (
    <>
      <Text fw={600}>{words.aligned[aligned](domain)}</Text>
      <Text size="sm" c="dimmed" mb="sm">
        {by === 'nobody' ? words.nobody : (words.by[by] ?? by)}
      </Text>
      <dl className="methods">
        {METHODS.map((method) => (
          <Method key={method} method={method} authentication={authentication} />
        ))}
      </dl>
      {authentication.said.length > 0 && <ClaimedResults said={authentication.said} />}
    </>
  )
}

function Method({
  method,
  authentication,
}: {
  readonly method: (typeof METHODS)[number]
  readonly authentication: Authentication
}): JSX.Element {
  const words = useWords(wayWords)
  const result = authentication[method]
  const { spfDomain, dkimDomains, dmarcPolicy } = authentication
  const beside = {
    spf: spfDomain === undefined ? '' : words.of(spfDomain),
    dkim: dkimDomains.length === 0 ? '' : words.of(dkimDomains.join(', ')),
    dmarc: dmarcPolicy === undefined ? '' : words.policy(dmarcPolicy),
    arc: '',
  }[method]
  return (
    <div>
      <dt>
        <bdi>{method.toUpperCase()}</bdi>{' '}
        <span className={`mark mark-${COLOURS[result] ?? 'gray'}`}>
          {words.results[result] ?? result}
        </span>{' '}
        {beside}
      </dt>
      <dd>
        {words.proves[method]} <span className="faint">{words.provesNot[method]}</span>
      </dd>
    </div>
  )
}

function ClaimedResults({ said }: Pick<Authentication, 'said'>): JSX.Element {
  const words = useWords(wayWords)
  return (
    <>
      <Text fw={600} mt="sm">
        {words.said}
      </Text>
      <Text size="sm" c="dimmed">
        {words.saidHint}
      </Text>
      <Table className="pairs">
        <Table.Tbody>
          {said.map(({ host, results }, place) => (
            <Table.Tr key={place}>
              <Table.Th scope="row" dir="auto">
                {words.saysHost(host)}
              </Table.Th>
              <Table.Td dir="ltr" className="value">
                {results.map(({ method, result }) => `${method}=${result}`).join(' ')}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </>
  )
}
