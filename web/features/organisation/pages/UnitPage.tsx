import { Link, useNavigate } from '@tanstack/react-router'
import { listUnits, type Unit, unitKindLabels } from '#contract/organisation'
import { type PersonRow, searchPeople } from '#contract/people'
import { showDay } from '#text/days'
import { Answer } from '#ui/answer/Answer'
import { EmptyState } from '#ui/empty-state/EmptyState'
import { Facts } from '#ui/facts/Facts'
import { Page } from '#ui/page/Page'
import { Card, CardList, Row, Section } from '#ui/section/Section'
import { StateBadge } from '#ui/state-badge/StateBadge'
import { useAddressParam } from '../../../app/address.ts'
import { paths } from '../../../app/paths.ts'
import { useAsk } from '../../../app/queries.ts'
import { UnitActions } from '../UnitActions.tsx'
import { UnitHistory } from '../UnitHistory.tsx'

/** One unit: what it is, what it came from, who is there, what can be done with it. */
export function UnitPage() {
  const unitId = useAddressParam('unitId')
  const units = useAsk(listUnits)
  const people = useAsk(searchPeople, { query: { unitId, pageSize: 200 } })
  const navigate = useNavigate()
  const unit = units.data?.units.find(({ id }) => id === unitId)
  return (
    <Page title={unit?.name ?? 'Phòng, đơn vị'} back={{ to: paths.units(), label: 'Phòng, đơn vị' }}>
      <Answer of={units}>
        {() =>
          unit === undefined ? (
            <EmptyState icon="unit" title="Không tìm thấy đơn vị này">
              Đơn vị có thể đã bị xóa vì ghi nhầm.
            </EmptyState>
          ) : (
            <>
              <Section title="Thông tin">
                <UnitFacts unit={unit} />
              </Section>
              <Section title="Thao tác">
                <Row>
                  <UnitActions
                    unit={unit}
                    people={people.data?.people ?? []}
                    onRemoved={() => void navigate({ to: paths.units() })}
                  />
                </Row>
              </Section>
              <Section title="Lịch sử">
                <UnitHistory unit={unit} />
              </Section>
              <Section title="Người của đơn vị">
                <Answer of={people}>
                  {({ people: all }) => <UnitPeople people={all} unitId={unitId} />}
                </Answer>
              </Section>
            </>
          )
        }
      </Answer>
    </Page>
  )
}

function UnitFacts({ unit }: { readonly unit: Unit }) {
  const { kind, aliases, validFrom, validUntil, inForce } = unit
  return (
    <Facts
      facts={[
        ['Loại', unitKindLabels[kind]],
        [
          'Tình trạng',
          inForce ? (
            <StateBadge key="state" icon="done" tone="done">
              Đang hoạt động
            </StateBadge>
          ) : (
            <StateBadge key="state" icon="cancelled" tone="quiet">
              Không hoạt động
            </StateBadge>
          ),
        ],
        ['Có từ ngày', showDay(validFrom)],
        ['Không còn từ ngày', validUntil === null ? null : showDay(validUntil)],
        ['Tên gọi khác', aliases.join('; ')],
      ]}
    />
  )
}

function UnitPeople({ people, unitId }: { readonly people: readonly PersonRow[]; readonly unitId: string }) {
  if (people.length === 0) {
    return (
      <EmptyState icon="person" title="Chưa có ai ở đơn vị này">
        Thêm người hoặc điều động ở trang Nhân sự.
      </EmptyState>
    )
  }
  return (
    <CardList>
      {people.map(({ id, fullName, postings }) => {
        const here = postings.find((posting) => posting.unitId === unitId)
        return (
          <Card
            key={id}
            head={<Link to={paths.person(id)}>{fullName}</Link>}
            aside={here?.isHead ? `${here.position} (đứng đầu)` : here?.position}
          />
        )
      })}
    </CardList>
  )
}
