import { NativeSelect } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type InspectionSummary, inspectionStage, listInspections } from '#contract/inspection'
import { showDay } from '#text/days'
import { Answer } from '#ui/answer/Answer'
import { Button } from '#ui/button/Button'
import { LinkButton } from '#ui/button/LinkButton'
import { CounterFilters } from '#ui/counter-filters/CounterFilters'
import { EmptyState } from '#ui/empty-state/EmptyState'
import { Page } from '#ui/page/Page'
import { Card, CardList, Row } from '#ui/section/Section'
import { StateBadge } from '#ui/state-badge/StateBadge'
import { useAddressState } from '../../../app/address.ts'
import { paths } from '../../../app/paths.ts'
import { useAsk } from '../../../app/queries.ts'
import { stageWords } from '../inspection-words.ts'

const defaults = { year: '', stage: '' }

/** The rounds of inspection, the latest first. */
export function InspectionsPage() {
  const [{ year, stage }, change] = useAddressState(defaults)
  const asked = useAsk(listInspections, { query: /^\d{4}$/.test(year) ? { year: Number(year) } : {} })
  const abilities = asked.data?.abilities
  return (
    <Page
      title="Kiểm tra"
      lead="Các cuộc kiểm tra công tác thi đua, khen thưởng: kế hoạch, biên bản, kết luận và kiến nghị."
      actions={
        <>
          <LinkButton to={paths.recommendations()} icon="list">
            Kiến nghị chưa xong
          </LinkButton>
          {abilities?.plan.allowed && (
            <LinkButton to={paths.newInspection()} icon="add" look="primary">
              Lập cuộc kiểm tra
            </LinkButton>
          )}
        </>
      }
    >
      <Answer of={asked}>
        {({ inspections, years }) => {
          const shown = inspections.filter((each) => stage === '' || each.stage === stage)
          if (inspections.length === 0 && year === '')
            return <Nothing mayPlan={abilities?.plan.allowed ?? false} />
          return (
            <>
              <Row>
                <CounterFilters
                  label="Lọc theo tình trạng"
                  value={stage}
                  onChange={(value) => change({ stage: value })}
                  counters={countersOf(inspections)}
                />
                {years.length > 1 && (
                  <NativeSelect
                    aria-label="Năm"
                    value={year}
                    onChange={(event) => change({ year: event.currentTarget.value })}
                    data={[{ value: '', label: 'Mọi năm' }, ...years.map(String)]}
                  />
                )}
              </Row>
              <div style={{ marginTop: 16 }}>
                {shown.length === 0 ? (
                  <EmptyState
                    icon="search"
                    title="Không có cuộc kiểm tra nào như vậy"
                    action={<Button onClick={() => change(defaults)}>Bỏ lọc</Button>}
                  />
                ) : (
                  <CardList>
                    {shown.map((inspection) => (
                      <InspectionCard key={inspection.id} inspection={inspection} />
                    ))}
                  </CardList>
                )}
              </div>
            </>
          )
        }}
      </Answer>
    </Page>
  )
}

function countersOf(inspections: readonly InspectionSummary[]) {
  return [
    { value: '', label: 'Tất cả', count: inspections.length },
    ...inspectionStage.options.map((value) => ({
      value,
      ...stageWords[value],
      count: inspections.filter(({ stage }) => stage === value).length,
    })),
  ]
}

function InspectionCard({ inspection }: { readonly inspection: InspectionSummary }) {
  const { id, title, stage, startsOn, endsOn, units, recommendations, number, concludedOn } = inspection
  const words = stageWords[stage]
  const visited = units.filter(({ heldOn }) => heldOn !== null).length
  return (
    <Card
      head={<Link to={paths.inspection(id)}>{title}</Link>}
      aside={
        <StateBadge icon={words.icon} tone={words.tone}>
          {words.label}
        </StateBadge>
      }
    >
      <span>
        Từ {showDay(startsOn)} đến {showDay(endsOn)}. Đã kiểm tra {visited}/{units.length} đơn vị
        {units.length === 0 ? '' : `: ${units.map(({ name }) => name).join('; ')}`}.
      </span>
      {concludedOn !== null && (
        <span>
          Thông báo kết luận số {number}, ngày {showDay(concludedOn)}.
        </span>
      )}
      {recommendations.total > 0 && (
        <Row>
          <span>{recommendations.total} kiến nghị</span>
          {recommendations.late > 0 && (
            <StateBadge icon="late" tone="late">
              {recommendations.late} trễ hạn
            </StateBadge>
          )}
          {recommendations.unfinished > 0 ? (
            <span>{recommendations.unfinished} chưa xong</span>
          ) : (
            <StateBadge icon="done" tone="done">
              Đã xong hết
            </StateBadge>
          )}
        </Row>
      )}
    </Card>
  )
}

function Nothing({ mayPlan }: { readonly mayPlan: boolean }) {
  return (
    <EmptyState
      icon="check"
      title="Chưa có cuộc kiểm tra nào"
      action={
        mayPlan && (
          <LinkButton to={paths.newInspection()} look="primary" icon="add">
            Lập cuộc kiểm tra
          </LinkButton>
        )
      }
    >
      Lập cuộc kiểm tra với đoàn, các đơn vị và nội dung kiểm tra; biên bản, thông báo kết luận được in ra từ
      đó.
    </EmptyState>
  )
}
