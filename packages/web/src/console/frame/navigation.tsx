import { NavLink } from '@mantine/core'
import { Link, useLocation } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useLanguage } from '../language.tsx'
import { placeOf, places } from './places.ts'
import { useSignedIn } from './session.ts'

/** The places of whoever looks. */
export function Navigation({ onGo }: { readonly onGo: () => void }): JSX.Element {
  const { language } = useLanguage()
  const { role } = useSignedIn()
  const here = placeOf(useLocation().pathname)
  return (
    <>
      {places
        .filter(({ roles, isAside }) => roles.includes(role) && isAside !== true)
        .map((place) => (
          <NavLink
            key={place.path}
            component={Link}
            to={place.path}
            // Which place an address below belongs to, `placeOf` says.
            activeOptions={{ exact: true, includeSearch: false }}
            label={place.label[language]}
            leftSection={<place.icon aria-hidden />}
            rightSection={place.count && <place.count />}
            active={place === here}
            aria-current={place === here ? 'page' : undefined}
            onClick={onGo}
          />
        ))}
    </>
  )
}
