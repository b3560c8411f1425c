import { Textarea, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import {
  type MovementPage,
  type ReviewStage,
  readMovement,
  reviewStage,
  reviewStageLabels,
} from '#contract/movement'
import { reviewMovement } from '#contract/movement-move'
import type { Participation } from '#contract/participation'
import { Answer } from '#ui/answer/Answer'
import { DateField } from '#ui/date-field/DateField'
import { EmptyState } from '#ui/empty-state/EmptyState'
import { FormPair } from '#ui/form/Form'
import { Page } from '#ui/page/Page'
import { useAddressParam } from '../../../app/address.ts'
import { dayProps } from '../../../app/day-props.ts'
import { LeaveGuard } from '../../../app/LeaveGuard.tsx'
import { paths } from '../../../app/paths.ts'
import { useAsk } from '../../../app/queries.ts'
import { type FormOf, useServerForm } from '../../../app/use-server-form.ts'
import { FormFoot } from '../FormFoot.tsx'
import styles from '../Movement.module.css'

/** Writes the mid-term or the final review of a movement. */
export function ReviewPage() {
  const movementId = useAddressParam('movementId')
  const stage = reviewStage.catch('mid').parse(useAddressParam('stage'))
  const found = useAsk(readMovement, { params: { id: movementId } })
  return (
    <Page
      title={`${reviewStageLabels[stage]} phong trào`}
      lead={found.data?.movement.title}
      back={{ to: paths.movement(movementId) }}
      narrow
    >
      <Answer of={found}>
        {(page) => {
          const { allowed, because } = page.abilities[stage === 'mid' ? 'reviewMidway' : 'review']
          if (allowed) return <ReviewForm page={page} stage={stage} />
          return (
            <EmptyState icon="info" title="Chưa ghi được lúc này">
              {because}
            </EmptyState>
          )
        }}
      </Answer>
    </Page>
  )
}

interface ReviewFields extends Record<string, unknown> {
  heldOn: string | null
  summary: string
  proposals: string
  units: { unitId: string; unitName: string; done: string; figures: string; proposed: string }[]
}

function fieldsOf({ today, reviews, participations }: MovementPage, stage: ReviewStage): ReviewFields {
  const written = reviews.find((review) => review.stage === stage)
  return {
    heldOn: written?.heldOn ?? today,
    summary: written?.summary ?? '',
    proposals: written?.proposals ?? '',
    units: participations.map(({ unitId, unitName }) => {
      const row = written?.units.find((unit) => unit.unitId === unitId)
      return {
        unitId,
        unitName,
        done: row?.done ?? '',
        figures: row?.figures ?? '',
        proposed: row?.proposed ?? '',
      }
    }),
  }
}

function ReviewForm({ page, stage }: { readonly page: MovementPage; readonly stage: ReviewStage }) {
  const navigate = useNavigate()
  const { id, version } = page.movement
  const { form, problem, busy, onSubmit } = useServerForm(reviewMovement, {
    initialValues: fieldsOf(page, stage),
    validate: ({ heldOn, summary }) => ({
      heldOn: heldOn === null ? 'Hãy chọn ngày.' : null,
      summary: summary.trim() === '' ? 'Hãy ghi kết quả chung.' : null,
    }),
    ask: ({ heldOn, summary, proposals, units }) => ({
      params: { id, stage },
      body: {
        version,
        heldOn: heldOn ?? '',
        summary,
        proposals,
        units: units.map(({ unitId, done, figures, proposed }) => ({ unitId, done, figures, proposed })),
      },
    }),
    said: `Đã ghi ${reviewStageLabels[stage].toLocaleLowerCase('vi')}.`,
    onDone: () => void navigate({ to: paths.movement(id) }),
  })
  return (
    <>
      <LeaveGuard isDirty={() => form.isDirty()} />
      <form className={styles.form} onSubmit={onSubmit} noValidate>
        <DateField
          label={`Ngày ${reviewStageLabels[stage].toLocaleLowerCase('vi')}`}
          required
          max={page.today}
          {...dayProps(form, 'heldOn')}
        />
        <Textarea
          label="Kết quả chung"
          autosize
          minRows={4}
          maxLength={20_000}
          withAsterisk
          {...form.getInputProps('summary')}
        />
        <Textarea
          label="Đề nghị biểu dương, khen thưởng chung"
          autosize
          minRows={2}
          maxLength={10_000}
          {...form.getInputProps('proposals')}
        />
        {form.values.units.map(({ unitId, unitName }, at) => (
          <UnitReview
            key={unitId}
            form={form}
            at={at}
            unitName={unitName}
            promised={page.participations.find((part) => part.unitId === unitId)?.content}
          />
        ))}
        <FormFoot
          problem={problem}
          busy={busy}
          submitLabel={stage === 'mid' ? 'Ghi sơ kết' : 'Ghi tổng kết, khép phong trào'}
          back={paths.movement(id)}
        />
      </form>
    </>
  )
}

function UnitReview({
  form,
  at,
  unitName,
  promised,
}: {
  readonly form: FormOf<ReviewFields>
  readonly at: number
  readonly unitName: string
  /** What the unit said it would do, to be read beside what it did. */
  readonly promised: Participation['content'] | undefined
}) {
  return (
    <fieldset className={styles.unitReview}>
      <legend>{unitName}</legend>
      {promised?.work && (
        <p className={styles.promised}>
          Đã đăng ký: {promised.work} {promised.aims && `Chỉ tiêu: ${promised.aims}`}
        </p>
      )}
      <Textarea label="Việc đã làm" autosize maxLength={4000} {...form.getInputProps(`units.${at}.done`)} />
      <FormPair>
        <TextInput label="Số liệu" maxLength={2000} {...form.getInputProps(`units.${at}.figures`)} />
        <TextInput label="Đề nghị khen" maxLength={2000} {...form.getInputProps(`units.${at}.proposed`)} />
      </FormPair>
    </fieldset>
  )
}
