import { Switch } from '@mantine/core'
import { changeReminderChoice, readReminderChoice, readReminderRule } from '#contract/reminder'
import { Answer } from '#ui/answer/Answer'
import { Page } from '#ui/page/Page'
import { Section } from '#ui/section/Section'
import { paths } from '../../../app/paths.ts'
import { useAsk, useChange } from '../../../app/queries.ts'
import classes from '../Reminder.module.css'
import { RuleFacts } from '../RuleFacts.tsx'
import { RuleForm } from '../RuleForm.tsx'

/** Whether one wants mails, and how the agency reminds. */
export function ReminderSettingsPage() {
  return (
    <Page title="Thư và quy tắc nhắc việc" back={{ to: paths.reminders(), label: 'Lời nhắc' }} narrow>
      <Section title="Thư nhắc việc của tôi">
        <OwnMails />
      </Section>
      <Section title="Cơ quan nhắc việc thế nào">
        <AgencyRule />
      </Section>
    </Page>
  )
}

function OwnMails() {
  const choice = useAsk(readReminderChoice)
  const change = useChange(changeReminderChoice, {
    said: 'Đã ghi lựa chọn về thư nhắc việc.',
  })
  return (
    <Answer of={choice}>
      {({ mails, email, when }) => (
        <>
          <Switch
            checked={change.isPending ? change.variables.body.mails : mails}
            onChange={(event) => change.mutate({ body: { mails: event.currentTarget.checked } })}
            label={`Gửi thư nhắc việc đến ${email}`}
            description={when}
          />
          <p className={classes.quiet} style={{ marginTop: 8 }}>
            Tắt thư không tắt lời nhắc trong phần mềm.
          </p>
        </>
      )}
    </Answer>
  )
}

function AgencyRule() {
  const rule = useAsk(readReminderRule)
  return (
    <Answer of={rule}>
      {(answer) =>
        answer.abilities.change.allowed ? (
          <RuleForm key={answer.version} answer={answer} />
        ) : (
          <RuleFacts answer={answer} />
        )
      }
    </Answer>
  )
}
