import { Alert, List } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { JSX } from 'react'
import { api, dataOf } from '../../api/client.ts'
import { defanged } from '../../indicators/defanged.ts'
import { useWords } from '../../language.tsx'
import { useNames, useTimes } from '../people.ts'
import type { Campaign, Tlp } from '../types.ts'
import { campaignWords } from '../words.ts'
import { actWords } from './words.ts'

interface OutsideProps {
  readonly campaign: Campaign
  /** To be marked so. */
  readonly tlp: Tlp
}

/** What is out below a marking: what it takes back, from whom, and what nobody takes back. */
export function Outside({ campaign, tlp }: OutsideProps): JSX.Element | null {
  const words = useWords(actWords)
  const { kinds } = useWords(campaignWords)
  const names = useNames()
  const { moment } = useTimes()
  const { data } = useOutside(campaign, tlp)
  if (data === undefined) return null
  const { entries, widened, bound, exports } = data
  if (entries.length + widened.length + bound.length + exports.length === 0) return null
  return (
    <Alert color="blue" title={words.whatHappens} role="status">
      {entries.length > 0 && (
        <>
          <p>{words.takesBack(entries.length)}</p>
          <List size="sm">
            {entries.slice(0, MOST).map(({ id, kind, value }) => (
              <List.Item key={id}>
                {kinds[kind] ?? kind}
                {kind === 'text' ? '' : ': '}
                {kind !== 'text' && <bdi dir="ltr">{defanged({ kind, value })}</bdi>}
              </List.Item>
            ))}
          </List>
          <p>
            {data.gateways.length === 0
              ? words.noGatewayLoses
              : words.gatewaysLose(data.gateways.map((name) => `\u2068${name}\u2069`).join(', '))}
          </p>
        </>
      )}
      {widened.length > 0 && <p>{words.widens(widened.length)}</p>}
      {bound.length > 0 && <p>{words.staysBound(bound.length)}</p>}
      {exports.length > 0 && (
        <>
          <p>{words.exportedBefore}</p>
          <List size="sm">
            {exports.slice(0, MOST).map(({ what, at, by }) => (
              <List.Item key={`${what} ${at}`}>
                <bdi>{what}</bdi> · {moment(at)} · <bdi>{names(by)}</bdi>
              </List.Item>
            ))}
          </List>
        </>
      )}
    </Alert>
  )
}

/** So many are named; the numbers say how many there are. */
const MOST = 8

function useOutside({ id, marking }: Campaign, tlp: Tlp) {
  return useQuery({
    queryKey: ['campaign', id, 'outside', tlp],
    enabled: tlp !== marking.tlp,
    queryFn: ({ signal }) =>
      dataOf(
        api.GET('/campaigns/{id}/outside', { params: { path: { id }, query: { tlp } }, signal }),
      ),
  })
}
