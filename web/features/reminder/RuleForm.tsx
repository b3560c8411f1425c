import { NativeSelect, NumberInput } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { Answered } from '#contract/endpoint'
import {
  changeReminderRule,
  countedIn,
  mailDays,
  type ReminderRule,
  type readReminderRule,
} from '#contract/reminder'
import { Button } from '#ui/button/Button'
import { FormPair } from '#ui/form/Form'
import { paths } from '../../app/paths.ts'
import { type FormOf, useServerForm } from '../../app/use-server-form.ts'
import classes from './Reminder.module.css'

/** Empty stands for never where a rule says null. */
type DaysTyped = number | ''
interface RuleValues extends Record<string, unknown> {
  againEveryDays: DaysTyped
  headAfterDays: DaysTyped
  leadershipAfterDays: DaysTyped
  countedIn: ReminderRule['countedIn']
  mailDays: ReminderRule['mailDays']
  atHour: string
}

/** Settles how the agency reminds. */
export function RuleForm({ answer }: { readonly answer: Answered<typeof readReminderRule> }) {
  const { rule, isDefault, soonDays, waitingDays, version } = answer
  const { form, problem, busy, onSubmit } = useServerForm(changeReminderRule, {
    initialValues: valuesOf(rule),
    ask: (values) => ({ body: { ...ruleOf(values), version } }),
    said: 'Đã ghi quy tắc nhắc việc; áp dụng từ lần nhắc tới.',
  })
  return (
    <form className={classes.form} onSubmit={onSubmit} noValidate>
      <p className={classes.quiet}>
        {isDefault
          ? 'Đang theo mặc định của phần mềm; không văn bản nào quy định các số này.'
          : 'Cơ quan đã đặt quy tắc riêng.'}{' '}
        Việc được nhắc khi còn {soonDays} ngày đến hạn (sửa ở{' '}
        <Link to={paths.regulations()}>Quy định của cơ quan</Link>), vào ngày cuối của hạn và ngày trễ đầu
        tiên; việc chờ nơi khác quá {waitingDays} ngày cũng được nhắc.
      </p>
      <RuleDays form={form} />
      <RuleMails form={form} />
      {problem !== null && <p role="alert">{problem}</p>}
      <div>
        <Button
          type="submit"
          look="primary"
          busy={busy}
          disabledReason={form.isDirty() ? null : 'Chưa có gì thay đổi'}
        >
          Ghi quy tắc
        </Button>
      </div>
    </form>
  )
}

interface PartProps {
  readonly form: FormOf<RuleValues>
}

function RuleDays({ form }: PartProps) {
  return (
    <>
      <FormPair>
        <NumberInput
          label="Việc trễ nhắc lại sau mỗi (ngày)"
          description="0 là không nhắc lại"
          min={0}
          max={60}
          clampBehavior="none"
          {...form.getInputProps('againEveryDays')}
        />
        <NativeSelect
          label="Số ngày trễ để báo lên tính bằng"
          description="Dùng cho hai mức báo dưới đây"
          data={[
            { value: 'workingDays', label: 'Ngày làm việc' },
            { value: 'calendarDays', label: 'Ngày theo lịch' },
          ]}
          {...form.getInputProps('countedIn')}
          onChange={(event) =>
            form.setFieldValue('countedIn', countedIn.catch('workingDays').parse(event.currentTarget.value))
          }
        />
      </FormPair>
      <FormPair>
        <NumberInput
          label="Báo trưởng đơn vị khi trễ từ (ngày)"
          description="Để trống là không báo"
          min={1}
          max={365}
          clampBehavior="none"
          {...form.getInputProps('headAfterDays')}
        />
        <NumberInput
          label="Báo lãnh đạo khi trễ từ (ngày)"
          description="Để trống là không báo"
          min={1}
          max={365}
          clampBehavior="none"
          {...form.getInputProps('leadershipAfterDays')}
        />
      </FormPair>
    </>
  )
}

function RuleMails({ form }: PartProps) {
  return (
    <FormPair>
      <NativeSelect
        label="Gửi thư nhắc việc"
        data={[
          { value: 'workingDays', label: 'Ngày làm việc' },
          { value: 'everyDay', label: 'Mọi ngày' },
          { value: 'never', label: 'Không gửi' },
        ]}
        {...form.getInputProps('mailDays')}
        onChange={(event) =>
          form.setFieldValue('mailDays', mailDays.catch('workingDays').parse(event.currentTarget.value))
        }
      />
      <NativeSelect
        label="Nhắc từ giờ nào (giờ Việt Nam)"
        data={Array.from({ length: 24 }, (_, hour) => ({ value: String(hour), label: `${hour} giờ` }))}
        {...form.getInputProps('atHour')}
      />
    </FormPair>
  )
}

function valuesOf(rule: ReminderRule): RuleValues {
  const { headAfterDays, leadershipAfterDays, atHour } = rule
  return {
    ...rule,
    headAfterDays: headAfterDays ?? '',
    leadershipAfterDays: leadershipAfterDays ?? '',
    atHour: String(atHour),
  }
}

const orNull = (days: DaysTyped): number | null => (days === '' ? null : days)

function ruleOf(values: RuleValues): ReminderRule {
  return {
    againEveryDays: orNull(values.againEveryDays) ?? 0,
    headAfterDays: orNull(values.headAfterDays),
    leadershipAfterDays: orNull(values.leadershipAfterDays),
    countedIn: values.countedIn,
    mailDays: values.mailDays,
    atHour: Number(values.atHour),
  }
}
