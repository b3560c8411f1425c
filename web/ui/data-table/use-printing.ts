import { useEffect, useState } from 'react'

/** Whether the page is being printed: then everything is drawn that is else drawn in sight only. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => {
    const media = window.matchMedia('print')
    const notice = (): void => setPrinting(media.matches)
    const before = (): void => setPrinting(true)
    const after = (): void => setPrinting(false)
    media.addEventListener('change', notice)
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      media.removeEventListener('change', notice)
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [])
  return isPrinting
}
