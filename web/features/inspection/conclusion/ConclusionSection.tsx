import { Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { InspectionPage } from '#contract/inspection'
import {
  concludeInspection,
  downloadConclusion,
  submitConclusion,
  takeBackConclusion,
} from '#contract/inspection-conclusion'
import { showDay } from '#text/days'
import { Button } from '#ui/button/Button'
import { DateField } from '#ui/date-field/DateField'
import { Dialog } from '#ui/dialog/Dialog'
import { Facts } from '#ui/facts/Facts'
import { Form, FormNote } from '#ui/form/Form'
import { Section } from '#ui/section/Section'
import { StateBadge } from '#ui/state-badge/StateBadge'
import { dayProps } from '../../../app/day-props.ts'
import { refresh, useChange } from '../../../app/queries.ts'
import { useServerForm } from '../../../app/use-server-form.ts'
import { PrintMenu } from '../PrintMenu.tsx'
import styles from '../visit/Visit.module.css'

interface ConclusionSectionProps {
  readonly inspection: InspectionPage
}

/** The announcement of results: written, sent to be signed, signed. */
export function ConclusionSection({ inspection }: ConclusionSectionProps) {
  const { id, abilities, stage, summary, version } = inspection
  const [dialog, setDialog] = useState<'submit' | 'conclude' | null>(null)
  const close = () => setDialog(null)
  const takeBack = useChange(takeBackConclusion, { said: 'Đã rút thông báo kết luận về.' })
  const isOfficer = abilities.link.allowed
  return (
    <Section
      title="Thông báo kết luận"
      actions={
        <>
          {isOfficer && (stage === 'planned' || stage === 'underWay') && (
            <Button
              icon="forward"
              look="primary"
              disabledReason={abilities.submit.because}
              onClick={() => setDialog('submit')}
            >
              Trình ký
            </Button>
          )}
          {abilities.takeBack.allowed && (
            <Button
              icon="undo"
              busy={takeBack.isPending}
              onClick={() => takeBack.mutate({ params: { id }, body: { version } })}
            >
              Rút về
            </Button>
          )}
          {abilities.conclude.allowed && (
            <Button icon="seal" look="primary" onClick={() => setDialog('conclude')}>
              Ghi số, ngày đã ký
            </Button>
          )}
          {abilities.print.allowed && (
            <PrintMenu label="In thông báo" endpoint={downloadConclusion} params={{ id }} />
          )}
        </>
      }
    >
      <ConclusionState inspection={inspection} />
      {summary !== null && summary !== '' && (
        <Facts
          facts={[
            [
              'Đánh giá chung',
              <span key="summary" className={styles.written}>
                {summary}
              </span>,
            ],
          ]}
        />
      )}
      <Dialog opened={dialog === 'submit'} title="Trình ký thông báo kết luận" onClose={close}>
        <SubmitForm inspection={inspection} onClose={close} />
      </Dialog>
      <Dialog opened={dialog === 'conclude'} title="Thông báo kết luận đã ký" onClose={close}>
        <ConcludeForm inspection={inspection} onClose={close} />
      </Dialog>
    </Section>
  )
}

function ConclusionState({ inspection }: ConclusionSectionProps) {
  const { stage, number, concludedOn, concludedByName, submittedOn, submittedByName } = inspection
  if (stage === 'concluded' && concludedOn !== null) {
    return (
      <p>
        <StateBadge icon="done" tone="done">
          Số {number}, ngày {showDay(concludedOn)}
        </StateBadge>{' '}
        <span className={styles.quiet}>{concludedByName} ghi.</span>
      </p>
    )
  }
  if (stage === 'awaitingSignature' && submittedOn !== null) {
    return (
      <p>
        <StateBadge icon="waiting" tone="due">
          Chờ ký từ ngày {showDay(submittedOn)}
        </StateBadge>{' '}
        <span className={styles.quiet}>{submittedByName} trình.</span>
      </p>
    )
  }
  return (
    <p className={styles.quiet}>
      Khi mọi đơn vị đã có kết quả: viết đánh giá chung, trình ký; ký xong thì ghi số, ngày. Kiến nghị có hiệu
      lực từ đó.
    </p>
  )
}

interface ConclusionFormProps extends ConclusionSectionProps {
  readonly onClose: () => void
}

function SubmitForm({ inspection: { id, version, summary }, onClose }: ConclusionFormProps) {
  const { form, problem, busy, onSubmit } = useServerForm(submitConclusion, {
    initialValues: { summary: summary ?? '' },
    validate: ({ summary: words }) => ({
      summary: words.trim() === '' ? 'Hãy viết đánh giá chung' : null,
    }),
    ask: (values) => ({ params: { id }, body: { version, ...values } }),
    said: 'Đã trình ký thông báo kết luận.',
    onDone: onClose,
  })
  return (
    <Form onSubmit={onSubmit} submitLabel="Trình ký" onClose={onClose} busy={busy} problem={problem}>
      <FormNote>
        Kết quả từng đơn vị và các kiến nghị được đưa vào thông báo từ những gì đã ghi; ở đây chỉ viết phần
        đánh giá chung.
      </FormNote>
      <Textarea
        label="Đánh giá chung"
        description="Mỗi dòng một đoạn"
        withAsterisk
        data-autofocus
        autosize
        minRows={5}
        {...form.getInputProps('summary')}
      />
    </Form>
  )
}

function ConcludeForm({ inspection: { id, version, today, startsOn }, onClose }: ConclusionFormProps) {
  const { form, problem, busy, onSubmit } = useServerForm(concludeInspection, {
    initialValues: { number: '', concludedOn: today as string | null },
    validate: ({ number, concludedOn }) => ({
      number: number.trim() === '' ? 'Hãy ghi số thông báo' : null,
      concludedOn: concludedOn === null ? 'Hãy chọn ngày ký' : null,
    }),
    ask: ({ number, concludedOn }) => ({
      params: { id },
      body: { version, number, concludedOn: concludedOn ?? '' },
    }),
    said: 'Đã ghi kết luận; các kiến nghị có hiệu lực.',
    onDone: () => {
      void refresh('plan')
      onClose()
    },
  })
  return (
    <Form onSubmit={onSubmit} submitLabel="Ghi kết luận" onClose={onClose} busy={busy} problem={problem}>
      <FormNote>
        Sau bước này cuộc kiểm tra không sửa được nữa, kiến nghị có hiệu lực với các đơn vị và nhiệm vụ đã gắn
        được đánh dấu hoàn thành.
      </FormNote>
      <TextInput
        label="Số thông báo"
        placeholder="118/TB-…"
        withAsterisk
        data-autofocus
        {...form.getInputProps('number')}
      />
      <DateField label="Ngày ký" required min={startsOn} max={today} {...dayProps(form, 'concludedOn')} />
    </Form>
  )
}
