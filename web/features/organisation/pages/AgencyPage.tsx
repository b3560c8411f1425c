import { useState } from 'react'
import { type AgencyPage as Agency, type AgencyHeader, readAgency } from '#contract/organisation'
import { showDay } from '#text/days'
import { Answer } from '#ui/answer/Answer'
import { Button } from '#ui/button/Button'
import { Dialog } from '#ui/dialog/Dialog'
import { Facts } from '#ui/facts/Facts'
import { Page } from '#ui/page/Page'
import { Card, CardList, Section } from '#ui/section/Section'
import { StateBadge } from '#ui/state-badge/StateBadge'
import { useAsk } from '../../../app/queries.ts'
import { AgencyAliases } from '../AgencyAliases.tsx'
import { ChangeHeaderForm } from '../ChangeHeaderForm.tsx'
import { CorrectHeaderForm } from '../CorrectHeaderForm.tsx'

/** The agency: what it prints at the head of its papers, now and before, and what else it is called. */
export function AgencyPage() {
  const agency = useAsk(readAgency)
  return (
    <Page
      title="Cơ quan"
      lead="Thông tin in ở đầu và cuối văn bản, theo từng thời kỳ; mỗi văn bản lấy thông tin của ngày ký."
    >
      <Answer of={agency}>{(data) => <AgencyBody agency={data} />}</Answer>
    </Page>
  )
}

function AgencyBody({ agency }: { readonly agency: Agency }) {
  const [isChanging, setChanging] = useState(false)
  const [corrected, setCorrected] = useState<AgencyHeader | null>(null)
  const { headers, abilities } = agency
  const last = headers[0]
  return (
    <>
      <Section
        title="Thông tin đầu văn bản"
        actions={
          <Button
            icon="calendar"
            look="primary"
            disabledReason={abilities.change.because}
            onClick={() => setChanging(true)}
          >
            Đổi từ một ngày
          </Button>
        }
      >
        <CardList>
          {headers.map((header) => (
            <HeaderCard
              key={header.id}
              header={header}
              because={abilities.change.because}
              onCorrect={() => setCorrected(header)}
            />
          ))}
        </CardList>
      </Section>
      <Section title="Tên gọi khác">
        <AgencyAliases agency={agency} />
      </Section>
      <Section title="Mã cơ quan">
        <p>
          <code>{agency.code}</code>, dùng khi nạp kế hoạch bằng dòng lệnh.
        </p>
      </Section>
      <Dialog opened={isChanging} title="Đổi thông tin từ một ngày" onClose={() => setChanging(false)}>
        {last && <ChangeHeaderForm last={last} onClose={() => setChanging(false)} />}
      </Dialog>
      <Dialog opened={corrected !== null} title="Sửa sai sót" onClose={() => setCorrected(null)}>
        {corrected && <CorrectHeaderForm header={corrected} onClose={() => setCorrected(null)} />}
      </Dialog>
    </>
  )
}

interface HeaderCardProps {
  readonly header: AgencyHeader
  readonly because: string | null
  readonly onCorrect: () => void
}

function HeaderCard({ header, because, onCorrect }: HeaderCardProps) {
  const { name, validFrom, validUntil, inForce } = header
  const days = `từ ${showDay(validFrom)}${validUntil === null ? '' : ` đến trước ${showDay(validUntil)}`}`
  return (
    <Card head={<strong>{name}</strong>} aside={days} quiet={!inForce}>
      {inForce && (
        <StateBadge icon="done" tone="done">
          Đang áp dụng
        </StateBadge>
      )}
      <Facts
        facts={[
          ['Cơ quan chủ quản', header.superiorName],
          ['Tên gọi tắt', header.shortName],
          ['Ký hiệu', header.symbol],
          ['Địa danh', header.place],
          ['Người đứng đầu', [header.headPosition, header.headName].filter(Boolean).join(' ')],
        ]}
      />
      <Button
        size="compact-sm"
        icon="edit"
        label={`Sửa sai sót trong thông tin ${days}`}
        disabledReason={because}
        onClick={onCorrect}
      >
        Sửa sai sót
      </Button>
    </Card>
  )
}
