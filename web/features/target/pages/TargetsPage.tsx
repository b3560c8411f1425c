import { NativeSelect } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Answered } from '#contract/endpoint'
import { listTargets, type Target, type TargetStanding, targetStanding } from '#contract/target'
import { Answer } from '#ui/answer/Answer'
import { Button } from '#ui/button/Button'
import { CounterFilters } from '#ui/counter-filters/CounterFilters'
import { DataTable } from '#ui/data-table/DataTable'
import { Dialog } from '#ui/dialog/Dialog'
import { EmptyState } from '#ui/empty-state/EmptyState'
import { Page } from '#ui/page/Page'
import { useAddressState } from '../../../app/address.ts'
import { asking } from '../../../app/queries.ts'
import { StatedTargets } from '../StatedTargets.tsx'
import { standingWords } from '../standing-words.ts'
import styles from '../Target.module.css'
import { AddTargetForm, CorrectTargetForm } from '../TargetForm.tsx'
import { targetColumns } from '../target-columns.tsx'

const defaults = { year: '', standing: '' }
type Year = Answered<typeof listTargets>

/** The targets of a year with how each stands today, those in danger first. */
export function TargetsPage() {
  const [filters, change] = useAddressState(defaults)
  const year = /^\d{4}$/.test(filters.year) ? Number(filters.year) : undefined
  const found = useQuery({
    ...asking(listTargets, { query: year === undefined ? {} : { year } }),
    placeholderData: keepPreviousData,
  })
  const [isAdding, setAdding] = useState(false)
  return (
    <Page
      title="Chỉ tiêu"
      lead="Cần bao nhiêu, đã đăng ký, đã đạt bao nhiêu; chỉ tiêu có nguy cơ đứng đầu."
      actions={
        <Button
          icon="add"
          disabledReason={found.data?.abilities.keep.because}
          onClick={() => setAdding(true)}
        >
          Thêm chỉ tiêu
        </Button>
      }
    >
      <Answer of={found}>
        {(data) => (
          <>
            <StatedTargets year={data.year} untaken={data.untaken} />
            <TargetTable
              data={data}
              standing={filters.standing}
              onStanding={(standing) => change({ standing })}
              onYear={(wanted) => change({ year: wanted })}
            />
            <Dialog opened={isAdding} title="Thêm chỉ tiêu" onClose={() => setAdding(false)}>
              <AddTargetForm choices={data} onClose={() => setAdding(false)} />
            </Dialog>
          </>
        )}
      </Answer>
    </Page>
  )
}

interface TargetTableProps {
  readonly data: Year
  readonly standing: string
  readonly onStanding: (standing: string) => void
  readonly onYear: (year: string) => void
}

function TargetTable({ data, standing, onStanding, onYear }: TargetTableProps) {
  const [corrected, setCorrected] = useState<Target | null>(null)
  const { targets, counts, abilities, year, years } = data
  const shown = targets.filter((target) => standing === '' || target.standing === standing)
  const counterOf = (value: TargetStanding) => ({ value, count: counts[value], ...standingWords[value] })
  return (
    <div className={styles.board}>
      <CounterFilters
        label="Lọc theo tình trạng"
        value={standing}
        onChange={onStanding}
        counters={[
          { value: '', label: 'Tất cả', count: targets.length },
          ...targetStanding.options.map(counterOf),
        ]}
      />
      <DataTable
        name={`chi-tieu-${year}`}
        caption={`Chỉ tiêu năm ${year}`}
        rows={shown}
        columns={targetColumns(abilities.keep, setCorrected)}
        rowId={({ id }) => id}
        toneOf={(target) =>
          target.standing === 'endangered' || target.standing === 'notMet' ? 'late' : undefined
        }
        toolbar={
          <NativeSelect
            aria-label="Năm"
            value={String(year)}
            onChange={({ currentTarget }) => onYear(currentTarget.value)}
            data={years.map((one) => ({ value: String(one), label: `Năm ${one}` }))}
          />
        }
        empty={<NoTargets isFiltered={standing !== ''} onClear={() => onStanding('')} />}
      />
      <Dialog opened={corrected !== null} title="Sửa chỉ tiêu" onClose={() => setCorrected(null)}>
        {corrected && (
          <CorrectTargetForm target={corrected} choices={data} onClose={() => setCorrected(null)} />
        )}
      </Dialog>
    </div>
  )
}

function NoTargets({ isFiltered, onClear }: { readonly isFiltered: boolean; readonly onClear: () => void }) {
  if (isFiltered) {
    return (
      <EmptyState
        icon="search"
        title="Không có chỉ tiêu nào như vậy"
        action={<Button onClick={onClear}>Bỏ lọc</Button>}
      />
    )
  }
  return (
    <EmptyState icon="scales" title="Năm này chưa có chỉ tiêu nào">
      Đưa kế hoạch năm vào rồi lấy các chỉ tiêu văn bản đã nêu, hoặc thêm từng chỉ tiêu.
    </EmptyState>
  )
}
