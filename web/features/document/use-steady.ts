import { useCallback, useLayoutEffect, useRef } from 'react'

/** A function that always does the latest thing and never changes itself, so that what is handed it is not drawn again. */
export function useSteady<Given extends readonly unknown[]>(
  work: (...given: Given) => void,
): (...given: Given) => void {
  const latest = useRef(work)
  useLayoutEffect(() => {
    latest.current = work
  })
  return useCallback((...given: Given) => latest.current(...given), [])
}
