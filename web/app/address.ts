import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'

/** A parameter of the address that the route of this page has, such as `planId`. */
export function useAddressParam(name: string): string {
  const params: Readonly<Record<string, string | undefined>> = useParams({ strict: false })
  const value = params[name]
  if (value === undefined) throw new Error(`this page has no :${name} in its address`)
  return value
}

type Kept<State> = Partial<Record<keyof State, string | undefined>>

/**
 * State that lives in the address, so that a link, a reload and “Quay lại” keep it: `defaults` names the parts and
 * what they are when absent. Setting a part to its default takes it out of the address.
 */
export function useAddressState<State extends Readonly<Record<string, string>>>(
  defaults: State,
): [State, (change: Kept<State>) => void] {
  const search: Readonly<Record<string, string | undefined>> = useSearch({ strict: false })
  const navigate = useNavigate()
  const state = Object.fromEntries(
    Object.entries(defaults).map(([name, value]) => [name, search[name] ?? value]),
  ) as unknown as State

  const change = useCallback(
    (wanted: Kept<State>) => {
      void navigate({
        to: '.',
        replace: true,
        resetScroll: false,
        search: (before: Readonly<Record<string, string>>) => merged(before, wanted, defaults),
      } as never)
    },
    [navigate, defaults],
  )
  return [state, change]
}

/** The search part of the next address: what was there, with the change, without what says nothing. */
export function merged(
  before: Readonly<Record<string, string>>,
  wanted: Readonly<Record<string, string | undefined>>,
  defaults: Readonly<Record<string, string>>,
): Record<string, string> {
  const all = Object.entries({ ...before, ...wanted })
  return Object.fromEntries(
    all.filter((pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== defaults[pair[0]]),
  )
}

/** Reads `?a=1&b=2` as plain text; the address of a page is read by people. */
export function parseSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search))
}

/** Writes plain text as `?a=1&b=2`, and nothing when there is nothing. */
export function writeSearch(search: Readonly<Record<string, unknown>>): string {
  const given = Object.entries(search).filter(([, value]) => value !== undefined && value !== '')
  const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()
  return text === '' ? '' : `?${text}`
}
