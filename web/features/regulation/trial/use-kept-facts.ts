import { useLocation, useNavigate } from '@tanstack/react-router'
import { useCallback, useEffect, useState } from 'react'
import { useSession } from '../../../app/session.ts'
import { blankFacts } from './blank-facts.ts'
import { type FactsDraft, readFacts } from './facts-draft.ts'
import { factsInHash } from './facts-in-link.ts'

/**
 * The facts on trial, kept in this tab for whoever is signed in, so that a reload loses nothing and the next person
 * sees nothing. A link that carries facts fills them in once.
 */
export function useKeptFacts(today: string): readonly [FactsDraft, (facts: FactsDraft) => void] {
  const account = useSession()?.account?.id ?? ''
  const key = `trial.${account}`
  const { hash } = useLocation()
  const navigate = useNavigate()
  const [facts, setFacts] = useState<FactsDraft>(
    () => factsInHash(hash) ?? readFacts(sessionStorage.getItem(key) ?? '') ?? blankFacts(today),
  )
  useEffect(() => {
    const linked = factsInHash(hash)
    if (!linked) return
    setFacts(linked)
    sessionStorage.setItem(key, JSON.stringify(linked))
    // What is changed from here on is no longer what the link said.
    void navigate({ to: '.', search: true, hash: '', replace: true } as never)
  }, [hash, key, navigate])
  const keep = useCallback(
    (after: FactsDraft) => {
      setFacts(after)
      try {
        sessionStorage.setItem(key, JSON.stringify(after))
      } catch {
        // A browser that keeps nothing still judges.
      }
    },
    [key],
  )
  return [facts, keep]
}
