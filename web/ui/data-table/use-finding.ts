import { useEffect, useState } from 'react'

/** Whether the reader has asked the browser to find words in the page: it finds only what is drawn. */
export function useFinding(): boolean {
  const [isFinding, setFinding] = useState(false)
  useEffect(() => {
    if (isFinding) return
    const listen = (event: KeyboardEvent): void => {
      const isFind = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'f'
      if (isFind || event.key === 'F3') setFinding(true)
    }
    window.addEventListener('keydown', listen, true)
    return () => window.removeEventListener('keydown', listen, true)
  }, [isFinding])
  return isFinding
}
