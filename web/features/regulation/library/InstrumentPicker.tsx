import { MultiSelect } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { listInstruments } from '#contract/instrument'
import { asking } from '../../../app/queries.ts'

interface InstrumentPickerProps {
  readonly label: string
  readonly description?: string
  /** Ids of the library. */
  readonly value: readonly string[]
  readonly onChange: (value: string[]) => void
  readonly error?: ReactNode
  /** Titles that are known before anything was looked for. */
  readonly known?: Readonly<Record<string, string>>
  /** An instrument that cannot be chosen: the one being corrected. */
  readonly except?: string | undefined
  /** How many may be chosen. */
  readonly most?: number
}

/** Chooses instruments of the library by words of their number, name or text, without accents. */
export function InstrumentPicker({
  value,
  onChange,
  known = {},
  except,
  error,
  most = 50,
  ...rest
}: InstrumentPickerProps): ReactNode {
  const [search, setSearch] = useState('')
  const [chosen, setChosen] = useState(known)
  const found = useQuery({
    ...asking(listInstruments, { query: { pageSize: 30, ...(search === '' ? {} : { search }) } }),
    placeholderData: keepPreviousData,
  })
  const offered = (found.data?.instruments ?? []).filter(({ id }) => id !== except)
  const titles = { ...chosen, ...Object.fromEntries(offered.map(({ id, title }) => [id, title])) }
  return (
    <MultiSelect
      {...rest}
      error={error}
      placeholder={value.length === 0 ? 'Gõ số hoặc tên văn bản' : ''}
      searchable
      maxValues={most}
      hidePickedOptions
      searchValue={search}
      onSearchChange={setSearch}
      filter={({ options }) => options}
      nothingFoundMessage="Thư viện không có văn bản nào như vậy"
      data={[...new Set([...value, ...offered.map(({ id }) => id)])].map((id) => ({
        value: id,
        label: titles[id] ?? 'Văn bản đã chọn',
      }))}
      value={[...value]}
      onChange={(ids) => {
        setChosen(titles)
        onChange(ids)
      }}
    />
  )
}
