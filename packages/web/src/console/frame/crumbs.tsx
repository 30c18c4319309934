import { Anchor, Breadcrumbs, Text } from '@mantine/core'
import { Link, useLocation } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useLanguage, useWords } from '../language.tsx'
import { placeOf } from './places.ts'
import { frameWords } from './words.ts'

/** Where a page stands that lies below a place; on a phone its heading alone says which it is. */
export function Crumbs({ heading }: { readonly heading: string }): JSX.Element | null {
  const words = useWords(frameWords)
  const { language } = useLanguage()
  const { pathname } = useLocation()
  const place = placeOf(pathname)
  if (place === undefined || pathname === place.path) return null
  return (
    <Breadcrumbs
      component="nav"
      aria-label={words.crumbs}
      mb="xs"
      separator={
        <Text span size="sm" visibleFrom="sm">
          /
        </Text>
      }
    >
      <Anchor component={Link} to={place.path} size="sm">
        {place.label[language]}
      </Anchor>
      <Text size="sm" lh={2} dir="auto" truncate maw="40vw" aria-current="page" visibleFrom="sm">
        {heading}
      </Text>
    </Breadcrumbs>
  )
}
