import { Navigate, useLocation } from '@tanstack/react-router'
import type { JSX, ReactNode } from 'react'
import { NotFound } from './not-found.tsx'
import { firstPlaceOf, placeOf } from './places.ts'
import type { UserRole } from './session.ts'

/** A page for those it is for. Others are told what they are told of a page that does not exist. */
export function Permitted({
  role,
  children,
}: {
  readonly role: UserRole
  readonly children: ReactNode
}): ReactNode | JSX.Element {
  const { pathname } = useLocation()
  if (pathname === '/') return <Navigate to={firstPlaceOf(role).path} replace />
  const place = placeOf(pathname)
  return place === undefined || place.roles.includes(role) ? children : <NotFound />
}
