import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { EnteredStandard } from '#contract/entered-standard'
import { downloadInstrumentFile } from '#contract/instrument'
import { showDay, showMoment } from '#text/days'
import { Button } from '#ui/button/Button'
import { Dialog } from '#ui/dialog/Dialog'
import { Facts } from '#ui/facts/Facts'
import { Row, Section } from '#ui/section/Section'
import { addressOf } from '../../../app/api.ts'
import { paths } from '../../../app/paths.ts'
import { RequirementText } from './RequirementText.tsx'
import { StandardState } from './StandardState.tsx'
import { WithdrawForm } from './WithdrawForm.tsx'

/** A standard that governs or governed: what, since when, by which provision, by whom; to be taken back with a reason. */
export function GovernedStandard({ standard }: { readonly standard: EnteredStandard }) {
  const [isWithdrawing, setWithdrawing] = useState(false)
  const { state, from, until, instrument, provision, file, abilities, requirement, confirmsLast } = standard
  return (
    <>
      <Facts
        facts={[
          ['Tình trạng', <StandardState key="state" state={state} />],
          ['Áp dụng', `từ ${showDay(from)}${until === null ? '' : ` đến trước ${showDay(until)}`}`],
          [
            'Căn cứ',
            <Link key="cite" to={paths.instrument(instrument.id)}>
              {provision}
            </Link>,
          ],
          [
            'Văn bản chính thức',
            file && (
              <a
                key="file"
                href={addressOf(downloadInstrumentFile, {
                  params: { id: instrument.id, fileId: file.id },
                })}
                download
              >
                {file.fileName}
              </a>
            ),
          ],
          ['Nội dung', confirmsLast ? 'Xác nhận tiêu chuẩn cũ vẫn giữ nguyên' : null],
          ['Lý do thu hồi', standard.because],
          ['Ghi chú', standard.note],
        ]}
      />
      <Section title="Tiêu chuẩn">
        <RequirementText requirement={requirement} />
      </Section>
      <Section title="Quá trình">
        <Facts
          facts={[
            ['Soạn', `${standard.enteredBy}, ${showMoment(standard.enteredAt)}`],
            [
              'Ban hành',
              standard.governedAt && `${standard.governedBy ?? ''}, ${showMoment(standard.governedAt)}`,
            ],
          ]}
        />
      </Section>
      <Row>
        <Button
          look="danger"
          icon="undo"
          disabledReason={abilities.withdraw.because}
          onClick={() => setWithdrawing(true)}
        >
          Thu hồi…
        </Button>
      </Row>
      <Dialog opened={isWithdrawing} title="Thu hồi chuẩn đã áp dụng" onClose={() => setWithdrawing(false)}>
        <WithdrawForm standard={standard} onClose={() => setWithdrawing(false)} />
      </Dialog>
    </>
  )
}
