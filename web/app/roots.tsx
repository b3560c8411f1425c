import {
  type AnyRoute,
  createRootRoute,
  createRoute,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { Toasts } from '../ui/toasts/Toasts.tsx'
import { AppLayout } from './layouts/AppLayout.tsx'
import { BlankLayout } from './layouts/BlankLayout.tsx'
import { CrashedFrame } from './layouts/CrashedFrame.tsx'
import { NotFoundPage } from './layouts/NotFoundPage.tsx'
import { paths } from './paths.ts'
import { gateFor, loadSession } from './session.ts'

export const rootRoute = createRootRoute({
  component: () => (
    <>
      <Outlet />
      <Toasts />
      <section id="floating" aria-label="Gợi ý và danh sách chọn" />
    </>
  ),
  notFoundComponent: NotFoundPage,
  errorComponent: CrashedFrame,
})

/** Above every page of a member at work: header, navigation, and nobody without a session. */
export const memberRoot = createRoute({
  getParentRoute: () => rootRoute,
  id: 'member',
  component: AppLayout,
  errorComponent: CrashedFrame,
  beforeLoad: async ({ location }) => {
    const gate = gateFor(await loadSession())
    if (gate === 'signIn')
      throw redirect({ href: paths.signIn(location.href === '/' ? undefined : location.href) })
    if (gate === 'chooseAgency') throw redirect({ href: paths.chooseAgency() })
    if (gate === 'firstRun') throw redirect({ href: paths.firstRun() })
  },
})

/** Above the pages that stand alone: sign-in, password, first run, choice of agency. */
export const openRoot = createRoute({
  getParentRoute: () => rootRoute,
  id: 'open',
  component: BlankLayout,
  errorComponent: CrashedFrame,
})

interface PageAt<Name extends string> {
  /** As in `/plans/$planId`. */
  readonly path: string
  /** The file of the page, fetched when somebody goes there. */
  readonly page: () => Promise<Readonly<Record<Name, ComponentType>>>
  readonly name: Name
  /** Starts fetching what the page will ask for, while its code is still on the way. */
  readonly prefetch?: (params: Readonly<Record<string, string>>) => unknown
}

/** A page for members; a feature lists its pages in its `routes.ts`. */
export function memberPage<Name extends string>(at: PageAt<Name>) {
  return createRoute({ getParentRoute: () => memberRoot, ...routeOf(at) })
}

/** A page that stands alone, outside the frame of the app. */
export function openPage<Name extends string>(at: PageAt<Name>) {
  return createRoute({ getParentRoute: () => openRoot, ...routeOf(at) })
}

/** A page that opens within another one, beside what is shown there; the outer page has an `<Outlet />`. */
export function pageWithin<Name extends string>(outer: () => AnyRoute, at: PageAt<Name>) {
  return createRoute({ getParentRoute: outer, ...routeOf(at) })
}

/** A member's page that stays while others open within it; its own address is the one within with the path `/`. */
export function memberFrame<Name extends string>(
  id: string,
  { page, name, prefetch }: Omit<PageAt<Name>, 'path'>,
) {
  const { component, loader } = routeOf({ path: '', page, name, ...(prefetch ? { prefetch } : {}) })
  return createRoute({ getParentRoute: () => memberRoot, id, component, loader })
}

function routeOf<Name extends string>({ path, page, name, prefetch }: PageAt<Name>) {
  return {
    path,
    component: lazyRouteComponent(page, name),
    loader: ({ params }: { params: Record<string, string> }) => {
      prefetch?.(params)
    },
  }
}
