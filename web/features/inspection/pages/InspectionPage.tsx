import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import {
  type InspectionPage as Inspection,
  memberPartLabels,
  readInspection,
  removeInspection,
} from '#contract/inspection'
import { showDay } from '#text/days'
import { Answer } from '#ui/answer/Answer'
import { Button } from '#ui/button/Button'
import { LinkButton } from '#ui/button/LinkButton'
import { ConfirmDialog } from '#ui/confirm-dialog/ConfirmDialog'
import { EmptyState } from '#ui/empty-state/EmptyState'
import { Facts } from '#ui/facts/Facts'
import { Page } from '#ui/page/Page'
import { Section } from '#ui/section/Section'
import { StateBadge } from '#ui/state-badge/StateBadge'
import { useAddressParam } from '../../../app/address.ts'
import { paths } from '../../../app/paths.ts'
import { useAsk, useChange } from '../../../app/queries.ts'
import { ConclusionSection } from '../conclusion/ConclusionSection.tsx'
import { LinkedTasks } from '../conclusion/LinkedTasks.tsx'
import { stageWords } from '../inspection-words.ts'
import { VisitSection } from '../visit/VisitSection.tsx'

/** One round: what it is, what was found at each unit, what is recommended, and its conclusion. */
export function InspectionPage() {
  const inspectionId = useAddressParam('inspectionId')
  const asked = useAsk(readInspection, { params: { id: inspectionId } })
  return (
    <Page
      title={asked.data?.title ?? 'Cuộc kiểm tra'}
      back={{ to: paths.inspections(), label: 'Kiểm tra' }}
      actions={asked.data && <RoundActions inspection={asked.data} />}
    >
      <Answer of={asked}>
        {(inspection) => (
          <>
            <Section title="Thông tin chung">
              <RoundFacts inspection={inspection} />
            </Section>
            <LinkedTasks inspection={inspection} />
            {inspection.visits.length === 0 ? (
              <EmptyState icon="unit" title="Chưa có đơn vị nào được kiểm tra">
                Bấm “Sửa cuộc kiểm tra” rồi thêm đơn vị, ngày và địa điểm.
              </EmptyState>
            ) : (
              inspection.visits.map((visit) => (
                <VisitSection key={visit.id} inspection={inspection} visit={visit} />
              ))
            )}
            <ConclusionSection inspection={inspection} />
          </>
        )}
      </Answer>
    </Page>
  )
}

function RoundFacts({ inspection }: { readonly inspection: Inspection }) {
  const { stage, startsOn, endsOn, basis, team, checklist } = inspection
  const words = stageWords[stage]
  return (
    <Facts
      facts={[
        [
          'Tình trạng',
          <StateBadge key="stage" icon={words.icon} tone={words.tone}>
            {words.label}
          </StateBadge>,
        ],
        ['Thời gian', `Từ ${showDay(startsOn)} đến ${showDay(endsOn)}`],
        ['Căn cứ', basis],
        [
          'Đoàn kiểm tra',
          team.length === 0 ? 'Chưa có ai' : <Lines key="team" lines={team.map(memberLine)} />,
        ],
        ['Nội dung kiểm tra', <Lines key="checklist" lines={checklist} />],
      ]}
    />
  )
}

function memberLine({ name, position, part }: Inspection['team'][number]): string {
  return `${memberPartLabels[part]}: ${name}${position === '' ? '' : `, ${position}`}`
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul style={{ margin: 0, paddingInlineStart: '1.1em' }}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

function RoundActions({ inspection }: { readonly inspection: Inspection }) {
  const { id, title, version, abilities, stage } = inspection
  const navigate = useNavigate()
  const [isAsking, setAsking] = useState(false)
  const remove = useChange(removeInspection, {
    said: 'Đã xóa cuộc kiểm tra.',
    refreshes: ['plan'],
    onDone: () => void navigate({ to: paths.inspections() }),
  })
  if (!abilities.link.allowed || stage === 'concluded') return null
  return (
    <>
      {abilities.correct.allowed ? (
        <LinkButton to={paths.editInspection(id)} icon="edit">
          Sửa cuộc kiểm tra
        </LinkButton>
      ) : (
        <Button icon="edit" disabledReason={abilities.correct.because}>
          Sửa cuộc kiểm tra
        </Button>
      )}
      <Button
        icon="trash"
        look="danger"
        disabledReason={abilities.remove.because}
        onClick={() => setAsking(true)}
      >
        Xóa
      </Button>
      <ConfirmDialog
        opened={isAsking}
        title="Xóa cuộc kiểm tra này?"
        confirmLabel="Xóa cuộc kiểm tra"
        typedWord="xóa"
        danger
        busy={remove.isPending}
        onConfirm={() => remove.mutate({ params: { id }, body: { version } })}
        onClose={() => setAsking(false)}
      >
        <p>“{title}” mất cùng mọi kết quả và kiến nghị đã ghi; không lấy lại được.</p>
      </ConfirmDialog>
    </>
  )
}
