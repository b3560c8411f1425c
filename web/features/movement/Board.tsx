import { useState } from 'react'
import type { MovementPage } from '#contract/movement'
import { remindUnits } from '#contract/movement-move'
import {
  approveParticipations,
  type Participation,
  type ParticipationState,
  participationState,
} from '#contract/participation'
import { Button } from '#ui/button/Button'
import { CounterFilters } from '#ui/counter-filters/CounterFilters'
import { DataTable } from '#ui/data-table/DataTable'
import { EmptyState } from '#ui/empty-state/EmptyState'
import { Section } from '#ui/section/Section'
import { useAddressState } from '../../app/address.ts'
import { useChange } from '../../app/queries.ts'
import { boardColumns } from './board-columns.tsx'
import styles from './Movement.module.css'
import { participationWords } from './movement-words.ts'

const defaults = { unit: '' }

/** How every unit of a movement stands; the counters are filters. */
export function Board({ page }: { readonly page: MovementPage }) {
  const [filters, change] = useAddressState(defaults)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const { movement, participations, abilities } = page
  const remind = useChange(remindUnits, { said: ({ reminded }) => `Đã nhắc ${reminded} đơn vị.` })
  const shown = participations.filter(({ state }) => filters.unit === '' || state === filters.unit)
  const waiting = shown.filter(({ state }) => state === 'submitted')
  const picked = waiting.filter(({ id }) => chosen.includes(id))
  const toggle = (id: string): void =>
    setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
  return (
    <Section title="Bảng theo dõi đơn vị">
      <div className={styles.board}>
        <CounterFilters
          label="Lọc theo tình trạng gửi"
          value={filters.unit}
          onChange={(unit) => change({ unit })}
          counters={[
            { value: '', label: 'Tất cả', count: participations.length },
            ...participationState.options.map((state) => counterOf(state, participations)),
          ]}
        />
        <DataTable
          name="theo-doi-phong-trao"
          caption={`Đơn vị tham gia phong trào “${movement.title}”`}
          rows={shown}
          columns={boardColumns({
            movementId: movement.id,
            chosen,
            mayApprove: abilities.approve.allowed,
            onChoose: toggle,
            onRemind: (unitId) => remind.mutate({ params: { id: movement.id }, body: { unitIds: [unitId] } }),
          })}
          rowId={({ id }) => id}
          toneOf={({ isLate }) => (isLate ? 'late' : undefined)}
          toolbar={
            <BoardTools
              page={page}
              waiting={picked.length > 0 ? picked : waiting}
              isPicked={picked.length > 0}
              onDone={() => setChosen([])}
            />
          }
          empty={<EmptyState icon="unit" title="Không có đơn vị nào ở tình trạng này" />}
        />
      </div>
    </Section>
  )
}

interface BoardToolsProps {
  readonly page: MovementPage
  readonly waiting: readonly Participation[]
  readonly isPicked: boolean
  readonly onDone: () => void
}

/** What is done for several units at once. */
function BoardTools({ page, waiting, isPicked, onDone }: BoardToolsProps) {
  const { movement, abilities, participations } = page
  const remind = useChange(remindUnits, { said: ({ reminded }) => `Đã nhắc ${reminded} đơn vị.` })
  const approve = useChange(approveParticipations, {
    said: ({ approved }) => `Đã duyệt nội dung của ${approved} đơn vị.`,
    onDone,
  })
  const missing = participations.filter(({ state }) => state === 'unsent' || state === 'returned').length
  const isOfficer = abilities.linkTask.allowed
  if (!isOfficer) return null
  return (
    <>
      <Button
        icon="mail"
        busy={remind.isPending}
        disabledReason={
          abilities.remind.because ?? (missing === 0 ? 'Mọi đơn vị đã gửi; không còn ai để nhắc.' : null)
        }
        onClick={() => remind.mutate({ params: { id: movement.id }, body: { unitIds: [] } })}
      >
        {`Nhắc ${counted(missing)} ${movement.counts.returned > 0 ? 'chưa gửi hoặc phải sửa' : 'chưa gửi'}`}
      </Button>
      <Button
        icon="check"
        busy={approve.isPending}
        disabledReason={
          abilities.approve.because ?? (waiting.length === 0 ? 'Không có nội dung nào đang chờ duyệt.' : null)
        }
        onClick={() =>
          approve.mutate({ body: { chosen: waiting.map(({ id, version }) => ({ id, version })) } })
        }
      >
        {isPicked ? `Duyệt ${waiting.length} đơn vị đã chọn` : `Duyệt ${all(waiting.length)} đang chờ`}
      </Button>
    </>
  )
}

/** How many stand so; red once the day of one of them has passed. */
function counterOf(value: ParticipationState, participations: readonly Participation[]) {
  const own = participations.filter(({ state }) => state === value)
  const { label, icon, tone } = participationWords[value]
  const isLate = own.some((part) => part.isLate)
  return { value, label, icon, count: own.length, tone: isLate ? ('late' as const) : tone }
}

/** A button that has nobody to reach counts nobody. */
const counted = (count: number): string => (count === 0 ? 'đơn vị' : `${count} đơn vị`)
const all = (count: number): string => (count === 0 ? 'đơn vị' : `cả ${count} đơn vị`)
