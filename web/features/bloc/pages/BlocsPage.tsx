import { NativeSelect } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { type Bloc, type BlocsPage as BlocsAnswer, listBlocs } from '#contract/bloc'
import { Answer } from '#ui/answer/Answer'
import { Button } from '#ui/button/Button'
import { Dialog } from '#ui/dialog/Dialog'
import { EmptyState } from '#ui/empty-state/EmptyState'
import { Page } from '#ui/page/Page'
import { Skeletons } from '#ui/skeletons/Skeletons'
import { useAddressState } from '../../../app/address.ts'
import { asking } from '../../../app/queries.ts'
import { BlocCards } from '../BlocCards.tsx'
import { BlocForm } from '../BlocForm.tsx'
import styles from '../Blocs.module.css'
import { ItemTable } from '../ItemTable.tsx'
import { UnknownIssuers } from '../UnknownIssuers.tsx'

const defaults = { year: '', bloc: '', kind: '', state: '' }

/** Whom the agency belongs to and answers, and what each asks of it, on one page. */
export function BlocsPage(): ReactNode {
  const [filters, change] = useAddressState(defaults)
  const year = /^\d{4}$/.test(filters.year) ? Number(filters.year) : undefined
  const answer = useQuery({
    ...asking(listBlocs, { query: year === undefined ? {} : { year } }),
    placeholderData: keepPreviousData,
  })
  const [edited, setEdited] = useState<Bloc | 'new' | null>(null)
  const close = () => setEdited(null)
  return (
    <Page
      title="Khối và cấp trên"
      lead="Mỗi khối, cụm, cấp trên yêu cầu cơ quan làm gì trong năm: một trang."
      actions={
        <Button
          icon="add"
          disabledReason={answer.data?.abilities.change.because}
          onClick={() => setEdited('new')}
        >
          Thêm khối, cấp trên
        </Button>
      }
    >
      <Answer of={answer} skeleton={<Skeletons rows={7} height={60} />}>
        {(page) => (
          <>
            <YearChoice page={page} onChange={(next) => change({ year: next })} />
            <UnknownIssuers page={page} />
            {page.blocs.length === 0 ? (
              <NoBlocs onAdd={() => setEdited('new')} refusal={page.abilities.change.because} />
            ) : (
              <>
                <BlocCards
                  page={page}
                  chosen={filters.bloc}
                  onChoose={(bloc) => change({ bloc })}
                  onEdit={setEdited}
                />
                <ItemTable page={page} filters={filters} onChange={change} />
              </>
            )}
          </>
        )}
      </Answer>
      <Dialog
        opened={edited !== null}
        title={edited === 'new' ? 'Thêm khối, cụm thi đua hoặc cấp trên' : `Sửa “${edited?.name ?? ''}”`}
        onClose={close}
      >
        {edited !== null && (
          <BlocForm bloc={edited === 'new' ? null : edited} year={answer.data?.year ?? 0} onClose={close} />
        )}
      </Dialog>
    </Page>
  )
}

interface YearChoiceProps {
  readonly page: BlocsAnswer
  readonly onChange: (year: string) => void
}

function YearChoice({ page, onChange }: YearChoiceProps): ReactNode {
  if (page.years.length < 2) return null
  return (
    <div className={styles.year}>
      <NativeSelect
        label="Năm"
        value={String(page.year)}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
        data={page.years.map(String)}
      />
    </div>
  )
}

interface NoBlocsProps {
  readonly onAdd: () => void
  readonly refusal: string | null
}

function NoBlocs({ onAdd, refusal }: NoBlocsProps): ReactNode {
  return (
    <EmptyState
      icon="agreement"
      title="Chưa có khối, cụm thi đua hay cấp trên nào"
      action={
        <Button look="primary" icon="add" disabledReason={refusal} onClick={onAdd}>
          Thêm khối, cấp trên
        </Button>
      }
    >
      Thêm khối thi đua của cơ quan, Ủy ban nhân dân tỉnh, Sở Nội vụ …; văn bản của mỗi nơi được nhận ra theo
      tên cơ quan ban hành.
    </EmptyState>
  )
}
