import {
  ActivityLogIcon,
  ArchiveIcon,
  BarChartIcon,
  CounterClockwiseClockIcon,
  Crosshair1Icon,
  EnvelopeClosedIcon,
  GlobeIcon,
  AvatarIcon,
  LayersIcon,
  LockClosedIcon,
  MagnifyingGlassIcon,
  Pencil2Icon,
  PersonIcon,
  ReaderIcon,
  Share1Icon,
} from '@radix-ui/react-icons'
import type { ComponentType } from 'react'
import { WaitingCount } from '../knowledge/waiting.tsx'
import type { WordsIn } from '../language.tsx'
import type { UserRole } from './session.ts'

/** A page that one goes to from everywhere: it stands in the navigation and in the palette. */
export interface Place {
  readonly path: `/${string}`
  readonly label: WordsIn<string>
  readonly icon: typeof LayersIcon
  /** Whom the desk answers there. Nobody else sees it. */
  readonly roles: readonly UserRole[]
  /** How much waits there, where somebody should see it from everywhere. */
  readonly count?: ComponentType
  /** Is it reached in another way than the navigation? */
  readonly isAside?: boolean
}

const WORKING: readonly UserRole[] = ['analyst', 'approver', 'auditor']
const KEEPING: readonly UserRole[] = ['admin', 'auditor']
const EVERYBODY: readonly UserRole[] = ['analyst', 'approver', 'admin', 'auditor']

/** In the order of the navigation: a person's first is where they begin. */
export const places: readonly Place[] = [
  {
    path: '/campaigns',
    label: { en: 'Campaigns', ur: 'مہمات' },
    icon: LayersIcon,
    roles: WORKING,
  },
  {
    path: '/reports',
    label: { en: 'Reports', ur: 'اطلاعات' },
    icon: EnvelopeClosedIcon,
    roles: WORKING,
  },
  {
    path: '/indicators',
    label: { en: 'Indicators', ur: 'نشانیاں' },
    icon: Crosshair1Icon,
    roles: WORKING,
  },
  {
    path: '/operations',
    label: { en: 'Operations', ur: 'آپریشنز' },
    icon: Share1Icon,
    roles: WORKING,
  },
  {
    path: '/knowledge',
    label: { en: 'Knowledge', ur: 'معلومات' },
    icon: ReaderIcon,
    roles: WORKING,
  },
  {
    path: '/knowledge/proposals',
    label: { en: 'Proposals', ur: 'تجاویز' },
    icon: Pencil2Icon,
    roles: WORKING,
    count: WaitingCount,
  },
  {
    path: '/search',
    label: { en: 'Search', ur: 'تلاش' },
    icon: MagnifyingGlassIcon,
    roles: WORKING,
  },
  {
    path: '/dashboard',
    label: { en: 'Dashboard', ur: 'ڈیش بورڈ' },
    icon: BarChartIcon,
    roles: WORKING,
  },
  {
    path: '/quarantine',
    label: { en: 'Quarantine', ur: 'قرنطینہ' },
    icon: ArchiveIcon,
    roles: WORKING,
  },
  {
    path: '/gateways',
    label: { en: 'Gateways', ur: 'گیٹ ویز' },
    icon: GlobeIcon,
    roles: EVERYBODY,
  },
  {
    path: '/rehearsal',
    label: { en: 'Rehearsal', ur: 'مشق' },
    icon: CounterClockwiseClockIcon,
    roles: EVERYBODY,
  },
  {
    path: '/people',
    label: { en: 'Users', ur: 'صارفین' },
    icon: AvatarIcon,
    roles: KEEPING,
  },
  {
    path: '/people/gateways',
    label: { en: 'Gateway keys', ur: 'گیٹ وے کیز' },
    icon: LockClosedIcon,
    roles: KEEPING,
  },
  {
    path: '/log',
    label: { en: 'Log', ur: 'لاگ' },
    icon: ActivityLogIcon,
    roles: KEEPING,
  },
  {
    path: '/account',
    label: { en: 'My account', ur: 'میرا اکاؤنٹ' },
    icon: PersonIcon,
    roles: EVERYBODY,
    isAside: true,
  },
]

/** The place that an address of the console belongs to. */
export function placeOf(pathname: string): Place | undefined {
  return places
    .filter(({ path }) => pathname === path || pathname.startsWith(`${path}/`))
    .reduce<Place | undefined>(
      (found, place) => (found && found.path.length > place.path.length ? found : place),
      undefined,
    )
}

/** Where somebody begins. */
export function firstPlaceOf(role: UserRole): Place {
  const place = places.find(({ roles }) => roles.includes(role))
  if (place === undefined) throw new Error(`nothing is for ${role}`)
  return place
}
