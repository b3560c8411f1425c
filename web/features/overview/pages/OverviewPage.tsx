import { NativeSelect } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { lazy, type ReactNode, Suspense } from 'react'
import { type Period, period, periodLabels, readYearView, type YearView } from '#contract/overview'
import { showDay } from '#text/days'
import { Answer } from '#ui/answer/Answer'
import { LinkButton } from '#ui/button/LinkButton'
import { DataTable } from '#ui/data-table/DataTable'
import { EmptyState } from '#ui/empty-state/EmptyState'
import { Page } from '#ui/page/Page'
import { Section } from '#ui/section/Section'
import { Skeletons } from '#ui/skeletons/Skeletons'
import { useAddressState } from '../../../app/address.ts'
import { paths } from '../../../app/paths.ts'
import { asking } from '../../../app/queries.ts'
import { AwardTable } from '../AwardTable.tsx'
import { FigureGroups } from '../FigureGroups.tsx'
import { noListFilters } from '../list-filters.ts'
import styles from '../Overview.module.css'
import { DraftReportButton } from '../report/DraftReportButton.tsx'
import { standingColumns } from '../standing-columns.tsx'
import { quarterName, quarterRows, unitRows } from '../standing-rows.ts'
import { TaskListSection } from '../TaskListSection.tsx'

const chart = () => import('../charts/StandingChart.tsx')
const StandingChart = lazy(async () => ({ default: (await chart()).StandingChart }))

const defaults = { ...noListFilters, year: '', period: '' }

/** A year or a part of it in numbers; each number leads to what it counts. */
export function OverviewPage(): ReactNode {
  const [state, change] = useAddressState(defaults)
  const wanted = period.safeParse(state.period).data
  const answer = useQuery({
    ...asking(readYearView, {
      query: {
        ...(/^20\d\d$/.test(state.year) ? { year: Number(state.year) } : {}),
        ...(wanted ? { period: wanted } : {}),
      },
    }),
    placeholderData: keepPreviousData,
  })
  const { data } = answer
  return (
    <Page
      title="Sơ kết, tổng kết"
      lead={data && leadOf(data)}
      actions={
        data && (
          <>
            <LinkButton to={paths.reports()} icon="paper">
              Các báo cáo
            </LinkButton>
            <DraftReportButton year={data.year} period={data.period} ability={data.abilities.draftReport} />
          </>
        )
      }
    >
      <Answer of={answer} skeleton={<Skeletons rows={8} height={52} />}>
        {(view) => (
          <>
            <Choice
              view={view}
              onChange={(next) =>
                change({ ...noListFilters, year: String(view.year), period: view.period, ...next })
              }
            />
            {view.total.total === 0 ? <NoTasks year={view.year} /> : <Numbers view={view} />}
            <FigureGroups groups={view.groups} before={view.year - 1} />
            {view.awards && view.awards.length > 0 && <AwardTable awards={view.awards} year={view.year} />}
            <TaskListSection view={view} filters={state} onChange={change} />
          </>
        )}
      </Answer>
    </Page>
  )
}

interface ChoiceProps {
  readonly view: YearView
  readonly onChange: (wanted: { readonly year?: string; readonly period?: string }) => void
}

function Choice({ view, onChange }: ChoiceProps): ReactNode {
  return (
    <div className={styles.bar}>
      <NativeSelect
        label="Năm"
        value={String(view.year)}
        onChange={({ currentTarget }) => onChange({ year: currentTarget.value })}
        data={view.years.map(String)}
      />
      <NativeSelect
        label="Kỳ"
        value={view.period}
        onChange={({ currentTarget }) => onChange({ period: currentTarget.value })}
        data={period.options.map((value: Period) => ({ value, label: periodLabels[value] }))}
      />
    </div>
  )
}

function Numbers({ view }: { readonly view: YearView }): ReactNode {
  const units = unitRows(view)
  const quarters = quarterRows(view)
  return (
    <>
      <Section title="Theo quý">
        {view.withoutQuarter > 0 && view.period !== 'wholeYear' && (
          <p className={styles.note}>
            Còn {view.withoutQuarter} nhiệm vụ của năm không ghi thời hạn, chưa rõ quý nên không tính vào kỳ
            này; chọn “Cả năm” để xem.
          </p>
        )}
        <Suspense fallback={<Skeletons rows={1} height={300} />}>
          <StandingChart
            label="Biểu đồ nhiệm vụ theo quý"
            bars={view.byQuarter.map(({ quarter, counts }) => ({ name: quarterName(quarter), counts }))}
          />
        </Suspense>
        <DataTable
          name="nhiem-vu-theo-quy"
          caption={`Nhiệm vụ theo quý năm ${view.year}`}
          rows={quarters}
          columns={standingColumns('Quý', view)}
          rowId={({ id }) => id}
        />
      </Section>
      <Section title="Theo đơn vị chủ trì">
        {view.sharedTasks > 0 && (
          <p className={styles.note}>
            {view.sharedTasks} nhiệm vụ do nhiều đơn vị cùng chủ trì được tính cho từng đơn vị; dòng “Trừ phần
            tính trùng” để các dòng cộng lại đúng bằng tổng.
          </p>
        )}
        <Suspense fallback={<Skeletons rows={1} height={300} />}>
          <StandingChart
            lying
            label="Biểu đồ nhiệm vụ theo đơn vị chủ trì"
            bars={units.filter(({ wanted }) => wanted?.unit !== undefined)}
          />
        </Suspense>
        <DataTable
          name="nhiem-vu-theo-don-vi"
          caption={`Nhiệm vụ theo đơn vị năm ${view.year}`}
          rows={units}
          columns={standingColumns('Đơn vị', view)}
          rowId={({ id }) => id}
        />
      </Section>
    </>
  )
}

function NoTasks({ year }: { readonly year: number }): ReactNode {
  return (
    <EmptyState
      icon="board"
      title={`Chưa có nhiệm vụ nào trong kỳ này của năm ${year}`}
      action={
        <LinkButton to={paths.plans()} look="primary" icon="board">
          Xem các kế hoạch năm
        </LinkButton>
      }
    >
      Đưa kế hoạch của năm vào, rà soát và ghi; số liệu ở đây được tính từ các nhiệm vụ đó.
    </EmptyState>
  )
}

function leadOf({ period: of, year, from, to, today, before }: YearView): string {
  const days = `${periodLabels[of]} ${year} (${showDay(from)} – ${showDay(to)}), tính đến ${showDay(today)}.`
  if (before === null) return `${days} Chưa có kế hoạch năm ${year - 1} để so sánh nhiệm vụ.`
  return `${days} Cùng kỳ năm ${before.year} tính đến ${showDay(before.asOf)}.`
}
