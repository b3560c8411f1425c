import { useEffect, useState } from 'react'
import { useSteady } from './use-steady.ts'

type Given = { readonly onFiles: (files: readonly File[]) => void; readonly onText: (text: string) => void }

/** Takes files dropped anywhere on the page, and files or text pasted outside of a field; says whether files hover. */
export function useFileDrop({ onFiles, onText }: Given): boolean {
  const [isOver, setOver] = useState(false)
  const take = useSteady((data: DataTransfer | null, event: Event) => {
    const files = [...(data?.files ?? [])]
    const text = data?.getData('text/plain') ?? ''
    if (files.length > 0) onFiles(files)
    else if (text.trim() !== '') onText(text)
    else return
    event.preventDefault()
  })
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      setOver(false)
      take(event.dataTransfer, event)
    }
    const paste = (event: ClipboardEvent) => {
      const inField = event.target instanceof Element && event.target.closest('input, textarea')
      if (!inField) take(event.clipboardData, event)
    }
    const listeners = { dragover: over, dragleave: leave, drop, paste }
    for (const [name, listener] of Object.entries(listeners))
      window.addEventListener(name, listener as EventListener)
    return () => {
      for (const [name, listener] of Object.entries(listeners))
        window.removeEventListener(name, listener as EventListener)
    }
  }, [take])
  return isOver
}
