import { Autocomplete } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { listInstruments } from '#contract/instrument'
import { asking } from '../../app/queries.ts'
import type { FormOf } from '../../app/use-server-form.ts'

type WithBasis = { basis: string; instrumentId: string | null }

/** The legal basis: in one's own words, or picked from the library of instruments, which then can be opened. */
export function BasisField<V extends WithBasis & Record<string, unknown>>({
  form,
}: {
  readonly form: FormOf<V>
}) {
  const { basis, instrumentId } = form.values
  const search = basis.trim()
  const found = useQuery({
    ...asking(listInstruments, { query: { search, pageSize: 8 } }),
    enabled: search.length >= 2 && instrumentId === null,
    placeholderData: keepPreviousData,
  })
  const instruments = new Map(found.data?.instruments.map((each) => [each.title, each.id]))
  const put = (change: WithBasis) => form.setValues(change as unknown as Partial<V>)
  return (
    <Autocomplete
      label="Căn cứ"
      description={
        instrumentId === null
          ? 'Gõ vài chữ để tìm trong thư viện văn bản, hoặc tự ghi'
          : 'Văn bản trong thư viện; bấm tên ở danh sách để mở'
      }
      value={basis}
      data={[...instruments.keys()]}
      filter={({ options }) => options}
      onChange={(value) => put({ basis: value, instrumentId: instruments.get(value) ?? null })}
      error={form.errors.basis}
    />
  )
}
