import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type AwardSummary, listAwards } from '#contract/judging'
import { isDay, showDay } from '#text/days'
import { Answer } from '#ui/answer/Answer'
import { Button } from '#ui/button/Button'
import { CounterFilters } from '#ui/counter-filters/CounterFilters'
import { DataTable } from '#ui/data-table/DataTable'
import { EmptyState } from '#ui/empty-state/EmptyState'
import { Page } from '#ui/page/Page'
import { StateBadge } from '#ui/state-badge/StateBadge'
import { useAddressState } from '../../../app/address.ts'
import { paths } from '../../../app/paths.ts'
import { asking } from '../../../app/queries.ts'
import type { Column } from '../../../ui/data-table/column.ts'
import { AwardFilterBar } from '../awards/AwardFilterBar.tsx'
import { noAwardFilters, withinAwardFilters } from '../awards/award-filters.ts'
import { standardStateWords, subjectsInWords } from '../awards/award-words.ts'
import { DayOfLaw } from '../awards/DayOfLaw.tsx'
import styles from '../awards/Law.module.css'

const defaults = { ...noAwardFilters, on: '' }
const states = ['checked', 'provisional', 'none'] as const

/** Every title and form of commendation, and how far its standard can be relied on. */
export function AwardsPage() {
  const [address, change] = useAddressState(defaults)
  const filters = { ...address, on: isDay(address.on) ? address.on : '' }
  const answer = useQuery({
    ...asking(listAwards, { query: filters.on ? { on: filters.on } : {} }),
    placeholderData: keepPreviousData,
  })
  return (
    <Page
      title="Danh hiệu và hình thức khen thưởng"
      lead={
        filters.on
          ? `Theo quy định có hiệu lực ngày ${showDay(filters.on)}.`
          : 'Theo quy định có hiệu lực hôm nay; chọn ngày để xem quy định của ngày khác.'
      }
      actions={
        <DayOfLaw
          day={filters.on || (answer.data?.on ?? '')}
          isToday={filters.on === ''}
          onChange={(on) => change({ on })}
        />
      }
    >
      <Answer of={answer}>
        {({ awards, on }) => {
          const within = withinAwardFilters(awards, filters)
          const shown = within.filter(({ state }) => filters.state === '' || state === filters.state)
          return (
            <>
              <div className={styles.counters}>
                <CounterFilters
                  label="Lọc theo mức độ kiểm chứng"
                  isSmall
                  value={filters.state}
                  onChange={(state) => change({ state })}
                  counters={[
                    { value: '', label: 'Tất cả', count: within.length },
                    ...states.map((state) => ({
                      value: state,
                      ...standardStateWords[state],
                      count: within.filter((award) => award.state === state).length,
                    })),
                  ]}
                />
              </div>
              <DataTable
                name="danh-hieu"
                caption={`Danh hiệu và hình thức khen thưởng ngày ${showDay(on)}`}
                rows={shown}
                columns={columnsFor(filters.on)}
                rowId={({ code }) => code}
                toolbar={<AwardFilterBar filters={filters} onChange={change} />}
                empty={
                  <EmptyState
                    icon="filter"
                    title="Không có danh hiệu, hình thức nào khớp với bộ lọc"
                    action={<Button onClick={() => change(noAwardFilters)}>Bỏ lọc</Button>}
                  />
                }
              />
            </>
          )
        }}
      </Answer>
    </Page>
  )
}

function columnsFor(on: string): readonly Column<AwardSummary>[] {
  return [
    {
      id: 'name',
      header: 'Tên gọi',
      width: 260,
      value: ({ name }) => name,
      cell: ({ code, name }) => <Link to={paths.award(code, on)}>{name}</Link>,
    },
    {
      id: 'abbreviation',
      header: 'Viết tắt',
      width: 110,
      value: ({ abbreviations }) => abbreviations[0] ?? '',
    },
    { id: 'form', header: 'Loại', width: 170, value: ({ formLabel }) => formLabel },
    { id: 'level', header: 'Cấp', width: 150, value: ({ levelLabel }) => levelLabel },
    {
      id: 'subjects',
      header: 'Đối tượng',
      width: 150,
      value: ({ subjects }) => subjectsInWords(subjects),
    },
    {
      id: 'state',
      header: 'Chuẩn',
      width: 140,
      value: ({ state }) => standardStateWords[state].label,
      cell: ({ state }) => {
        const { label, icon, tone } = standardStateWords[state]
        return (
          <StateBadge icon={icon} tone={tone}>
            {label}
          </StateBadge>
        )
      },
    },
    { id: 'because', header: 'Vì sao', width: 320, value: ({ because }) => because },
  ]
}
