import { Stepper } from '@mantine/core'
import { Navigate } from '@tanstack/react-router'
import { useState } from 'react'
import { install } from '#contract/installation'
import { Button } from '#ui/button/Button'
import { Page } from '#ui/page/Page'
import { paths } from '../../../app/paths.ts'
import { useSession } from '../../../app/session.ts'
import { useServerForm } from '../../../app/use-server-form.ts'
import stepper from '../FirstRun.module.css'
import classes from '../Form.module.css'
import { FormProblem } from '../FormProblem.tsx'
import { AgencyStep, HeaderStep, OfficerStep } from '../first-run-steps.tsx'
import { emptyInstallation, givenOf, problemsOf, stepOf } from '../first-run-values.ts'
import { useEntry } from '../use-entry.ts'

const LAST = 2

/** The first-run wizard: agency, paper header, first officer. Nothing is stored before the last button. */
export function FirstRunPage() {
  const me = useSession()
  const enter = useEntry()
  const [step, setStep] = useState(0)
  const { form, problem, busy, onSubmit } = useServerForm(install, {
    initialValues: emptyInstallation,
    ask: (values) => ({ body: givenOf(values) }),
    validate: problemsOf,
    fieldOf: (path) => {
      const field = path.split('.').at(-1) ?? path
      const name = path.startsWith('officer.') && field === 'name' ? 'officerName' : field
      setStep(stepOf(name))
      return name
    },
    onDone: () => void enter(),
  })
  if (me?.account) return <Navigate to={paths.myWork()} />
  if (me?.installed) return <Navigate to={paths.signIn()} />

  const goOn = () => {
    const { errors } = form.validate()
    const here = Object.keys(errors).filter((name) => stepOf(name) === step)
    for (const name of Object.keys(errors)) if (!here.includes(name)) form.clearFieldError(name)
    if (here.length === 0) setStep(step + 1)
    else form.getInputNode(here[0] ?? '')?.focus()
  }
  return (
    <Page
      title="Thiết lập lần đầu"
      lead="Ba bước, chừng năm phút. Chưa có gì được lưu cho đến khi bấm “Hoàn tất”."
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (step < LAST) goOn()
          else onSubmit(event)
        }}
      >
        <Stepper
          active={step}
          onStepClick={(wanted) => wanted < step && setStep(wanted)}
          allowNextStepsSelect={false}
          size="sm"
          classNames={{ stepBody: stepper.stepBody ?? '', content: stepper.content ?? '' }}
        >
          <Stepper.Step label="Cơ quan">
            <AgencyStep form={form} />
          </Stepper.Step>
          <Stepper.Step label="Đầu văn bản">
            <HeaderStep form={form} />
          </Stepper.Step>
          <Stepper.Step label="Người dùng đầu tiên">
            <OfficerStep form={form} />
          </Stepper.Step>
        </Stepper>
        <FormProblem problem={problem} />
        <div className={classes.actions} style={{ marginTop: 16 }}>
          {step > 0 && <Button onClick={() => setStep(step - 1)}>Quay lại</Button>}
          <Button type="submit" look="primary" busy={busy}>
            {step < LAST ? 'Tiếp tục' : 'Hoàn tất'}
          </Button>
        </div>
      </form>
    </Page>
  )
}
