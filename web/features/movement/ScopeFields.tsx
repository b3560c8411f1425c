import { Checkbox, NativeSelect } from '@mantine/core'
import { listMovements } from '#contract/movement'
import { listUnits } from '#contract/organisation'
import { listTargets } from '#contract/target'
import { useAsk } from '../../app/queries.ts'
import type { FormOf } from '../../app/use-server-form.ts'
import styles from './Movement.module.css'
import type { MovementFields } from './movement-fields.ts'

type MovementFormState = FormOf<MovementFields>

/** Every unit, or those that are ticked. */
export function ScopeFields({ form }: { readonly form: MovementFormState }) {
  const units = useAsk(listUnits).data?.units ?? []
  const taking = units.filter(
    ({ kind, inForce, id }) =>
      (inForce && kind !== 'leadership' && kind !== 'council') || form.values.unitIds.includes(id),
  )
  return (
    <>
      <Checkbox
        label="Mọi phòng, đơn vị và tổ chức đoàn thể đều tham gia"
        {...form.getInputProps('scopeAll', { type: 'checkbox' })}
      />
      {!form.values.scopeAll && (
        <Checkbox.Group
          label="Đơn vị tham gia"
          error={form.errors.unitIds}
          value={[...form.values.unitIds]}
          onChange={(ids) => form.setFieldValue('unitIds', ids)}
        >
          <div className={styles.choices}>
            {taking.map(({ id, name }) => (
              <Checkbox key={id} value={id} label={name} />
            ))}
          </div>
        </Checkbox.Group>
      )}
    </>
  )
}

/** The targets of the year that the movement serves. */
export function TargetsField({ form }: { readonly form: MovementFormState }) {
  const year = Number(form.values.year)
  const isYear = year >= 2000 && year <= 2100
  const targets = useAsk(listTargets, { query: isYear ? { year } : {} }).data?.targets ?? []
  if (targets.length === 0) return null
  return (
    <Checkbox.Group
      label="Chỉ tiêu của năm mà phong trào góp vào"
      value={[...form.values.targetIds]}
      onChange={(ids) => form.setFieldValue('targetIds', ids)}
    >
      <div className={styles.choices}>
        {targets.map(({ id, measure, expectation }) => (
          <Checkbox key={id} value={id} label={`${measure}: ${expectation}`} />
        ))}
      </div>
    </Checkbox.Group>
  )
}

/** Which movement of a superior or a bloc an own one answers. */
export function AnsweredField({
  form,
  ownId,
}: {
  readonly form: MovementFormState
  readonly ownId: string | null
}) {
  const year = Number(form.values.year)
  const isYear = year >= 2000 && year <= 2100
  const movements = useAsk(listMovements, { query: isYear ? { year } : {} }).data?.movements ?? []
  const adopted = movements.filter(({ launcher, id }) => launcher !== 'agency' && id !== ownId)
  return (
    <NativeSelect
      label="Hưởng ứng phong trào"
      description={
        adopted.length === 0 ? 'Năm này chưa ghi phong trào nào của cấp trên, của khối.' : undefined
      }
      data={[
        { value: '', label: 'Không hưởng ứng phong trào nào' },
        ...adopted.map(({ id, title, launcherName }) => ({
          value: id,
          label: launcherName ? `${title} (${launcherName})` : title,
        })),
      ]}
      {...form.getInputProps('answersId')}
    />
  )
}
