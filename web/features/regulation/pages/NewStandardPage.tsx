import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { listEnteredStandards, type OpenPeriod, readLastText } from '#contract/entered-standard'
import { showDay } from '#text/days'
import { Answer } from '#ui/answer/Answer'
import { EmptyState } from '#ui/empty-state/EmptyState'
import { Page } from '#ui/page/Page'
import { useAddressState } from '../../../app/address.ts'
import { paths } from '../../../app/paths.ts'
import { asking, useAsk } from '../../../app/queries.ts'
import { NewStandardForm } from '../entered-standard/NewStandardForm.tsx'
import { periodKey, scopeAsked, scopeInAddress } from '../entered-standard/standard-scope.ts'

const defaults = { award: '', subject: '', condition: '', from: '', confirm: '' }

/** Enters a standard for days of the law that nobody compared with their text. */
export function NewStandardPage() {
  const list = useAsk(listEnteredStandards)
  return (
    <Page
      title="Nhập tiêu chuẩn"
      lead="Nhập đúng theo văn bản chính thức, thử trước, rồi ban hành cho mọi cơ quan của bản cài đặt. Bản nháp chưa áp dụng cho ai."
      back={{ to: paths.enteredStandards(), label: 'Tiêu chuẩn do quản trị nhập' }}
    >
      <Answer of={list}>
        {({ open, abilities }) => <Choice open={open} because={abilities.enter.because} />}
      </Answer>
    </Page>
  )
}

interface ChoiceProps {
  readonly open: readonly OpenPeriod[]
  readonly because: string | null
}

function Choice({ open, because }: ChoiceProps) {
  const [{ confirm, from, ...scope }, change] = useAddressState(defaults)
  const chosen = open.find((each) => periodKey(each) === [...Object.values(scope), from].join('|'))
  return (
    <>
      <Select
        label="Tiêu chuẩn và thời kỳ"
        placeholder="Gõ tên danh hiệu, hình thức"
        searchable
        nothingFoundMessage="Không có thời kỳ nào như vậy cần nhập"
        data={open.map((each) => ({ value: periodKey(each), label: nameOf(each) }))}
        value={chosen ? periodKey(chosen) : null}
        onChange={(key) => {
          const wanted = open.find((each) => periodKey(each) === key)
          if (wanted) change({ ...scopeInAddress(wanted.scope), from: wanted.from })
        }}
        mb={16}
      />
      {chosen ? (
        <Writing key={periodKey(chosen)} open={chosen} confirmsLast={confirm === 'yes'} because={because} />
      ) : (
        <EmptyState icon="edit" title="Hãy chọn tiêu chuẩn và thời kỳ trước">
          Chỉ nhập được cho những ngày mà văn bản chưa được đọc hoặc chưa được đối chiếu.
        </EmptyState>
      )}
    </>
  )
}

const nameOf = ({ label, from, until }: OpenPeriod): string =>
  `${label}, từ ${showDay(from)}${until === null ? '' : ` đến trước ${showDay(until)}`}`

interface WritingProps {
  readonly open: OpenPeriod
  readonly confirmsLast: boolean
  readonly because: string | null
}

function Writing({ open, confirmsLast, because }: WritingProps) {
  const last = useQuery(asking(readLastText, { query: { ...scopeAsked(open.scope), on: open.from } }))
  return (
    <Answer of={last}>
      {(text) => <NewStandardForm open={open} last={text} confirmsLast={confirmsLast} because={because} />}
    </Answer>
  )
}
