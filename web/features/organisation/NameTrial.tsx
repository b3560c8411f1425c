import { TextInput } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import type { Answered } from '#contract/endpoint'
import { matchPrintedName } from '#contract/organisation'
import { asking } from '../../app/queries.ts'

/** Tries how a name in a paper would be understood. */
export function NameTrial() {
  const [typed, setTyped] = useState('')
  const printed = useDeferredValue(typed.trim())
  const answer = useQuery({
    ...asking(matchPrintedName, { query: { printed } }),
    enabled: printed !== '',
    placeholderData: keepPreviousData,
  })
  return (
    <>
      <TextInput
        label="Thử một tên ghi trên văn bản"
        description="Ví dụ: P. QLĐT; các phòng, đơn vị trực thuộc; HĐTĐKT"
        maxLength={300}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        maw={480}
      />
      <p aria-live="polite">{printed !== '' && answer.data ? meaning(answer.data) : ''}</p>
    </>
  )
}

function meaning({ match, units, candidates }: Answered<typeof matchPrintedName>): string {
  const names = (all: typeof units) => all.map(({ name }) => name).join('; ')
  switch (match) {
    case 'unit':
      return `Là ${names(units)}.`
    case 'collective':
      return `Là ${units.length} đơn vị: ${names(units)}.`
    case 'outside':
      return 'Là người hoặc cơ quan khác, không phải đơn vị của cơ quan.'
    case 'unknown':
      return candidates.length > 0
        ? `Chưa rõ là đơn vị nào; gần giống: ${names(candidates)}.`
        : 'Chưa biết là đơn vị nào; hãy thêm vào “Tên gọi khác” của đơn vị đó.'
  }
}
