import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import { renewSession } from '../../app/session.ts'
import { nextAddress } from './next-address.ts'

/** Goes on into the app once somebody is signed in: to the page they wanted first. */
export function useEntry(): () => Promise<void> {
  const navigate = useNavigate()
  const { next }: Readonly<{ next?: string }> = useSearch({ strict: false })
  return useCallback(async () => {
    await renewSession()
    await navigate({ href: nextAddress(next) })
  }, [navigate, next])
}
