import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import {
  type BestPractice,
  bestPracticeState,
  bestPracticeStateLabels,
  listBestPractices,
} from '#contract/best-practice'
import { Answer } from '#ui/answer/Answer'
import { Button } from '#ui/button/Button'
import { CounterFilters } from '#ui/counter-filters/CounterFilters'
import { Dialog } from '#ui/dialog/Dialog'
import { EmptyState } from '#ui/empty-state/EmptyState'
import { Page } from '#ui/page/Page'
import { Pager } from '#ui/pager/Pager'
import { SearchField } from '#ui/search-field/SearchField'
import { useAddressState } from '../../../app/address.ts'
import { asking } from '../../../app/queries.ts'
import styles from '../Movement.module.css'
import { PracticeCards } from '../PracticeCards.tsx'
import { CorrectPracticeForm, ProposePracticeForm } from '../PracticeForm.tsx'

const PAGE_SIZE = 50
const defaults = { q: '', state: '', page: '1' }

/** New models and good ways of doing things, collected from the units. */
export function BestPracticesPage() {
  const [filters, change] = useAddressState(defaults)
  const [isProposing, setProposing] = useState(false)
  const [corrected, setCorrected] = useState<BestPractice | null>(null)
  const page = Math.max(1, Math.trunc(Number(filters.page)) || 1)
  const found = useQuery({
    ...asking(listBestPractices, { query: { ...asked(filters), page, pageSize: PAGE_SIZE } }),
    placeholderData: keepPreviousData,
  })
  return (
    <Page
      title="Mô hình, cách làm hay"
      lead="Mô hình mới, cách làm hay của các đơn vị; cái được chọn nhân rộng thì ai cũng thấy."
      actions={
        <Button
          icon="add"
          look="primary"
          disabledReason={found.data?.abilities.propose.because}
          onClick={() => setProposing(true)}
        >
          Đề xuất
        </Button>
      }
    >
      <Answer of={found}>
        {(data) => (
          <div className={styles.board}>
            <Filters
              counts={data.counts}
              filters={filters}
              onChange={(wanted) => change({ page: '1', ...wanted })}
            />
            {isNone(data, filters) ? (
              <EmptyState icon="seal" title="Chưa có mô hình, cách làm hay nào">
                Bấm “Đề xuất” để ghi cách làm hay của đơn vị mình; cán bộ thi đua chọn cái được nhân rộng.
              </EmptyState>
            ) : (
              <PracticeCards
                practices={data.practices}
                nothing="Không có cách làm nào như vậy; hãy bỏ bớt điều kiện lọc."
                onCorrect={setCorrected}
              />
            )}
            {data.total > 0 && (
              <Pager
                page={page}
                pageSize={PAGE_SIZE}
                total={data.total}
                unit="cách làm"
                onChange={(next) => change({ page: String(next) })}
              />
            )}
            <Dialog opened={isProposing} title="Đề xuất cách làm hay" onClose={() => setProposing(false)}>
              <ProposePracticeForm choices={data} onClose={() => setProposing(false)} />
            </Dialog>
            <Dialog opened={corrected !== null} title="Sửa cách làm hay" onClose={() => setCorrected(null)}>
              {corrected && (
                <CorrectPracticeForm practice={corrected} choices={data} onClose={() => setCorrected(null)} />
              )}
            </Dialog>
          </div>
        )}
      </Answer>
    </Page>
  )
}

function isNone({ total }: { readonly total: number }, { q, state }: typeof defaults): boolean {
  return total === 0 && q === '' && state === ''
}

const icons = { proposed: 'open', chosen: 'star', declined: 'minus' } as const

function Filters({
  counts,
  filters,
  onChange,
}: {
  readonly counts: Readonly<Record<BestPractice['state'], number>>
  readonly filters: typeof defaults
  readonly onChange: (wanted: Partial<typeof defaults>) => void
}) {
  const all = bestPracticeState.options.reduce((sum, state) => sum + counts[state], 0)
  return (
    <div className={styles.board}>
      <CounterFilters
        label="Lọc theo kết quả xét"
        value={filters.state}
        onChange={(state) => onChange({ state })}
        counters={[
          { value: '', label: 'Tất cả', count: all },
          ...bestPracticeState.options.map((state) => ({
            value: state,
            count: counts[state],
            label: bestPracticeStateLabels[state],
            icon: icons[state],
          })),
        ]}
      />
      <SearchField
        label="Tìm cách làm, người thực hiện"
        value={filters.q}
        onChange={(q) => onChange({ q })}
        width="min(20rem, 100%)"
      />
    </div>
  )
}

function asked({ q, state }: typeof defaults) {
  const wanted = bestPracticeState.safeParse(state).data
  return { ...(q === '' ? {} : { search: q }), ...(wanted ? { state: wanted } : {}) }
}
