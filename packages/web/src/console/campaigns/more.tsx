import { Button, Loader, Text } from '@mantine/core'
import type { JSX } from 'react'
import { useWords } from '../language.tsx'
import { Problem } from './acts/problem.tsx'
import type { Listed } from './pages-of.ts'
import { campaignWords } from './words.ts'

/** The end of a list: more of it, that there is nothing, or why it is not there. */
export function More({ of }: { readonly of: Listed<unknown> }): JSX.Element {
  const words = useWords(campaignWords)
  if (of.isPending) return <Loader size="sm" aria-label={words.loading} />
  return (
    <>
      <Problem error={of.error} />
      {of.items.length === 0 && of.error === null && <Text c="dimmed">{words.nothing}</Text>}
      {of.more && (
        <Button variant="default" size="xs" mt="sm" loading={of.isFetching} onClick={of.more}>
          {words.more}
        </Button>
      )}
    </>
  )
}
