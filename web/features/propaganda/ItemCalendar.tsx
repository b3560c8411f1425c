import { useState } from 'react'
import type { PropagandaItem, PropagandaYear } from '#contract/propaganda'
import { showDay } from '#text/days'
import { Button } from '#ui/button/Button'
import { Dialog } from '#ui/dialog/Dialog'
import { EmptyState } from '#ui/empty-state/EmptyState'
import { Facts } from '#ui/facts/Facts'
import { Icon } from '#ui/icon/Icon'
import { Card, CardList } from '#ui/section/Section'
import { StateBadge } from '#ui/state-badge/StateBadge'
import { ItemActions } from './ItemActions.tsx'
import { showPlanned, standingWords } from './item-words.ts'
import { monthsLater, weeksOf } from './month-grid.ts'
import styles from './Propaganda.module.css'
import { PublishedLink } from './PublishedLink.tsx'

interface ItemCalendarProps {
  readonly plan: PropagandaYear
  readonly items: readonly PropagandaItem[]
}

const weekdays = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật']

/** A month with what is told on its days; what is planned for the whole month stands above. */
export function ItemCalendar({ plan, items }: ItemCalendarProps) {
  const { today, year } = plan
  const [month, setMonth] = useState(today.startsWith(String(year)) ? today.slice(0, 7) : `${year}-01`)
  const [opened, setOpened] = useState<string | null>(null)
  const own = items.filter(({ planned }) => planned.startsWith(month))
  const shown = items.find(({ id }) => id === opened)
  return (
    <>
      <MonthHead month={month} onChange={setMonth} />
      <WholeMonth items={own.filter(({ planned }) => planned.length === 7)} onOpen={setOpened} />
      <MonthSheet month={month} today={today} items={own} onOpen={setOpened} />
      <div className={styles.agenda}>
        {own.length === 0 ? (
          <EmptyState icon="calendar" title="Tháng này không có nội dung nào" />
        ) : (
          <Agenda items={own} plan={plan} />
        )}
      </div>
      <Dialog opened={shown !== undefined} title="Nội dung tuyên truyền" onClose={() => setOpened(null)}>
        {shown && <ItemFacts plan={plan} item={shown} />}
      </Dialog>
    </>
  )
}

function MonthHead({
  month,
  onChange,
}: {
  readonly month: string
  readonly onChange: (month: string) => void
}) {
  return (
    <div className={styles.month}>
      <Button icon="back" label="Tháng trước" onClick={() => onChange(monthsLater(month, -1))}>
        Trước
      </Button>
      <h2 aria-live="polite">
        Tháng {Number(month.slice(5))}/{month.slice(0, 4)}
      </h2>
      <Button icon="forward" label="Tháng sau" onClick={() => onChange(monthsLater(month, 1))}>
        Sau
      </Button>
    </div>
  )
}

interface DayItemsProps {
  readonly items: readonly PropagandaItem[]
  readonly onOpen: (id: string) => void
}

function WholeMonth({ items, onOpen }: DayItemsProps) {
  if (items.length === 0) return null
  return (
    <div className={styles.wholeMonth}>
      <span className={styles.quiet}>Trong tháng, chưa định ngày</span>
      <DayItems items={items} onOpen={onOpen} />
    </div>
  )
}

function DayItems({ items, onOpen }: DayItemsProps) {
  return (
    <ul className={styles.told}>
      {items.map((item) => {
        const { icon, tone, label } = standingWords(item)
        return (
          <li key={item.id}>
            <button type="button" data-tone={tone} onClick={() => onOpen(item.id)}>
              <Icon name={icon} size={12} />
              <span>
                {item.content}
                <span className="seen-by-readers-only">. {label}</span>
              </span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}

interface MonthSheetProps extends DayItemsProps {
  readonly month: string
  readonly today: string
}

function MonthSheet({ month, today, items, onOpen }: MonthSheetProps) {
  return (
    <table className={styles.sheet}>
      <caption className="seen-by-readers-only">
        Lịch tuyên truyền tháng {Number(month.slice(5))}/{month.slice(0, 4)}
      </caption>
      <thead>
        <tr>
          {weekdays.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week.find((day) => day !== null)}>
            {week.map((day, at) => (
              <td key={day ?? weekdays[at]} data-outside={day === null} data-today={day === today}>
                {day !== null && (
                  <>
                    <span className={styles.day}>{Number(day.slice(8))}</span>
                    <DayItems items={items.filter(({ planned }) => planned === day)} onOpen={onOpen} />
                  </>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Agenda({ items, plan }: ItemCalendarProps) {
  return (
    <CardList>
      {items.map((item) => {
        const { icon, tone, label } = standingWords(item)
        return (
          <Card
            key={item.id}
            head={item.content}
            aside={
              <StateBadge icon={icon} tone={tone}>
                {label}
              </StateBadge>
            }
          >
            <span>
              {showPlanned(item.planned)}, {item.channel}, {item.unit.name}
            </span>
            <ItemActions plan={plan} item={item} />
          </Card>
        )
      })}
    </CardList>
  )
}

function ItemFacts({ plan, item }: { readonly plan: PropagandaYear; readonly item: PropagandaItem }) {
  const { icon, tone, label } = standingWords(item)
  return (
    <>
      <Facts
        facts={[
          ['Nội dung', item.content],
          [
            'Tình trạng',
            <StateBadge key="state" icon={icon} tone={tone}>
              {label}
            </StateBadge>,
          ],
          ['Thời gian', showPlanned(item.planned)],
          ['Kênh', item.channel],
          ['Đơn vị phụ trách', item.unit.name],
          ['Căn cứ', item.basis],
          ['Phong trào', item.movement?.title ?? null],
          ['Đã đăng', item.publishedOn === null ? null : showDay(item.publishedOn)],
          ['Xem tại', item.link === null ? null : <PublishedLink key="link" item={item} />],
        ]}
      />
      <ItemActions plan={plan} item={item} />
    </>
  )
}
