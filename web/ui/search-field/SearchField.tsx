import { CloseButton, TextInput } from '@mantine/core'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Icon } from '../icon/Icon.tsx'

interface SearchFieldProps {
  readonly label: string
  readonly value: string
  /** Called a moment after the typing rests. */
  readonly onChange: (value: string) => void
  readonly placeholder?: string
  readonly width?: number | string
}

const REST_MS = 120

/** A search box that answers while one types. Escape empties it. */
export function SearchField({
  label,
  value,
  onChange,
  placeholder,
  width = 260,
}: SearchFieldProps): ReactNode {
  const [typed, setTyped] = useState(value)
  const said = useRef(value)
  // Somebody else changed it: the way back, or a button that clears the filters.
  if (value !== said.current) {
    said.current = value
    setTyped(value)
  }
  useEffect(() => {
    if (typed === said.current) return
    const timer = setTimeout(() => {
      said.current = typed
      onChange(typed)
    }, REST_MS)
    return () => clearTimeout(timer)
  }, [typed, onChange])

  return (
    <TextInput
      type="search"
      aria-label={label}
      placeholder={placeholder ?? label}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && typed !== '') {
          event.stopPropagation()
          setTyped('')
        }
      }}
      leftSection={<Icon name="search" size={16} />}
      rightSection={
        typed === '' ? null : <CloseButton size="sm" aria-label="Xóa ô tìm" onClick={() => setTyped('')} />
      }
      w={width}
      data-search-field
    />
  )
}
