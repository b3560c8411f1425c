import type { Rating } from '#contract/judging'
import { Button } from '#ui/button/Button'
import { IconButton } from '#ui/button/IconButton'
import { Section } from '#ui/section/Section'
import { FactChoice, FactCount, FactYesNo } from './FactControls.tsx'
import { placeOf } from './fact-places.ts'
import { type FactsDraft, itemsAt, withoutItem } from './facts-draft.ts'
import { InitiativesCell } from './InitiativesCell.tsx'
import { MembersCell } from './MembersCell.tsx'
import { TitlesCell } from './TitlesCell.tsx'
import styles from './Trial.module.css'
import { useTrial } from './trial-context.ts'
import { withYear } from './with-year.ts'

/** A line a year: how the subject was rated, what it won, what it made. */
export function YearGrid() {
  const { facts, replace } = useTrial()
  const years = itemsAt(facts, 'years') ?? []
  const isCollective = facts.subject !== 'individual'
  return (
    <Section
      title="Từng năm"
      actions={
        <Button size="compact-sm" icon="add" onClick={() => replace(withYear(facts, yearBefore(facts)))}>
          {`Thêm năm ${yearBefore(facts)}`}
        </Button>
      }
    >
      <div id={placeOf('years')} className={styles.gridFrame}>
        <table className={styles.grid}>
          <caption className="seen-by-readers-only">Dữ kiện theo từng năm</caption>
          <thead>
            <tr>
              <th scope="col">Năm</th>
              <th scope="col">Hoàn thành nhiệm vụ</th>
              <th scope="col" data-width="short">
                Tích cực thi đua
              </th>
              <th scope="col">Danh hiệu</th>
              <th scope="col" data-width={isCollective ? 'short' : undefined}>
                {isCollective ? 'Nội bộ đoàn kết' : 'Sáng kiến, đề tài'}
              </th>
              {isCollective && (
                <th scope="col" data-width="middle">
                  Thành viên
                </th>
              )}
              <th scope="col">
                <span className="seen-by-readers-only">Bỏ năm</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {years.map((entry, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place; the year in it may be typed anew
              <YearLine key={index} entry={entry} index={index} isCollective={isCollective} />
            ))}
          </tbody>
        </table>
      </div>
      {years.length === 0 && <p>Chưa có năm nào. Hãy thêm năm xét trước.</p>}
    </Section>
  )
}

/** The classifications as short as a column under “Hoàn thành nhiệm vụ” needs them. */
const ratingsInGrid: Readonly<Record<Rating, string>> = {
  excellent: 'Xuất sắc',
  good: 'Tốt',
  completed: 'Hoàn thành',
  notCompleted: 'Không hoàn thành',
}

interface YearLineProps {
  readonly entry: FactsDraft
  readonly index: number
  readonly isCollective: boolean
}

function YearLine({ entry, index, isCollective }: YearLineProps) {
  const { facts, replace } = useTrial()
  const path = `years.${index}`
  const year = String(entry.year ?? '')
  return (
    <tr id={placeOf(path)}>
      <th scope="row" data-head="Năm">
        <FactCount path={`${path}.year`} label={`Năm của dòng ${index + 1}`} isBare />
      </th>
      <td data-head="Hoàn thành nhiệm vụ">
        <FactChoice path={`${path}.rating`} label={`Xếp loại năm ${year}`} isBare choices={ratingsInGrid} />
      </td>
      <td data-head="Tích cực thi đua">
        <FactYesNo path={`${path}.emulates`} label={`Tích cực thi đua năm ${year}`} isBare />
      </td>
      <td data-head="Danh hiệu">
        <TitlesCell path={`${path}.titles`} label={`Danh hiệu năm ${year}`} />
      </td>
      {isCollective ? (
        <>
          <td data-head="Nội bộ đoàn kết">
            <FactYesNo path={`${path}.united`} label={`Nội bộ đoàn kết năm ${year}`} isBare />
          </td>
          <td data-head="Thành viên">
            <MembersCell path={`${path}.members`} label={`Thành viên năm ${year}`} />
          </td>
        </>
      ) : (
        <td data-head="Sáng kiến, đề tài">
          <InitiativesCell path={`${path}.initiatives`} label={`Sáng kiến, đề tài năm ${year}`} />
        </td>
      )}
      <td className={styles.remove}>
        <IconButton
          icon="trash"
          size="md"
          label={`Bỏ dòng năm ${year}`}
          onClick={() => replace(withoutItem(facts, 'years', index))}
        />
      </td>
    </tr>
  )
}

/** The year that is missing before the earliest of the grid; the year judged where the grid is empty. */
function yearBefore(facts: FactsDraft): number {
  const years = (itemsAt(facts, 'years') ?? []).flatMap(({ year }) =>
    typeof year === 'number' ? [year] : [],
  )
  const judged = typeof facts.forYear === 'number' ? facts.forYear : new Date().getFullYear()
  return years.length === 0 ? judged : Math.min(...years) - 1
}
