import { Checkbox } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type AwardCode, readAward, type StandardOnDay, type Subject } from '#contract/judging'
import { showDay } from '#text/days'
import { Section } from '#ui/section/Section'
import { asking } from '../../../app/queries.ts'
import { CitationLink } from './CitationLink.tsx'
import styles from './Law.module.css'
import { LawNote } from './LawNote.tsx'
import { RequirementLines } from './RequirementLines.tsx'
import { changedParts } from './tree-changes.ts'
import { VersionLine } from './VersionLine.tsx'

interface AwardStandardProps {
  readonly award: AwardCode
  readonly subject: Subject
  readonly standard: StandardOnDay
  readonly on: string
  readonly isComparing: boolean
  readonly onCompare: (isComparing: boolean) => void
  readonly onChooseDay: (day: string) => void
}

/** What the law of a day asks for an award, its history, and what changed from the version before. */
export function AwardStandard(props: AwardStandardProps) {
  const { standard, on, isComparing, onCompare, onChooseDay } = props
  const { versions, provisional, readFrom, cite, check, from, until, parts } = standard
  const before = useVersionBefore(props)
  const isCompared = isComparing && before !== null
  const shown = isCompared ? changedParts(before.parts, parts) : parts
  return (
    <Section
      title="Tiêu chuẩn"
      actions={
        versions.length > 1 && (
          <Checkbox
            className="screen-only"
            label="Đánh dấu điều khác với phiên bản trước"
            checked={isCompared}
            disabled={before === null}
            onChange={({ currentTarget }) => onCompare(currentTarget.checked)}
          />
        )
      }
    >
      <VersionLine versions={versions} on={on} onChoose={onChooseDay} />
      {provisional !== null && (
        <LawNote title="Tạm tính, chưa được dùng để ra quyết định">
          {provisional}
          {readFrom && (
            <>
              {' '}
              Các dòng dưới đây theo <CitationLink cite={readFrom} />.
            </>
          )}
        </LawNote>
      )}
      <p className={styles.quiet}>
        <CitationLink cite={cite} on={on} />, hiệu lực từ {showDay(from)}
        {until !== null && ` đến trước ${showDay(until)}`}. {check.how}
      </p>
      {parts.length === 0 && <p>Chưa đọc được văn bản nào về tiêu chuẩn này.</p>}
      {isCompared && <Summary of={changedParts(before.parts, parts)} day={before.from} />}
      <RequirementLines parts={shown} on={on} />
    </Section>
  )
}

interface SummaryProps {
  readonly of: ReturnType<typeof changedParts>
  readonly day: string
}

function Summary({ of: parts, day }: SummaryProps) {
  const count = (change: string) => parts.filter((part) => part.change === change).length
  const [added, removed] = [count('added'), count('removed')]
  return (
    <p className={styles.quiet} aria-live="polite">
      {added + removed === 0
        ? `Không có điều nào khác với phiên bản từ ${showDay(day)}.`
        : `So với phiên bản từ ${showDay(day)}: ${added} điều mới, ${removed} điều không còn.`}
    </p>
  )
}

/** The standard of the days before the version in force; null while it is not known or there was none. */
function useVersionBefore({ award, subject, standard, on, isComparing }: AwardStandardProps) {
  const at = standard.versions.findIndex(({ from, until }) => from <= on && (until === null || on < until))
  const earlier = at < 0 ? undefined : standard.versions[at + 1]
  const answer = useQuery({
    ...asking(readAward, { params: { award }, query: { on: earlier?.from ?? on } }),
    enabled: earlier !== undefined && isComparing,
  })
  if (earlier === undefined) return null
  const found = answer.data?.subjects.find((one) => one.subject === subject)?.standard
  return { from: earlier.from, parts: found?.parts ?? standard.parts }
}
