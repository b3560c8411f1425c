import { NativeSelect } from '@mantine/core'
import { type Subject, subjectLabels } from '#contract/judging'
import { ViewSwitch } from '#ui/view-switch/ViewSwitch'
import { FactChoice, FactCount, FactDay } from './FactControls.tsx'
import { groundLabels } from './FactLists.tsx'
import { placeOf } from './fact-places.ts'
import { withValue } from './facts-draft.ts'
import styles from './Trial.module.css'
import { useTrial } from './trial-context.ts'

interface TrialHeadProps {
  /** The award that is judged; `''` is every one. */
  readonly award: string
  readonly onAward: (award: string) => void
}

const subjects = (Object.keys(subjectLabels) as Subject[]).map((value) => ({
  value,
  label: subjectLabels[value],
}))

/** What is judged: who, for what, for which year, received when. */
export function TrialHead({ award, onAward }: TrialHeadProps) {
  const { facts, awards, replace } = useTrial()
  const subject = subjects.find(({ value }) => value === facts.subject)?.value ?? 'individual'
  const choices = awards.filter(({ subjects: own }) => own.includes(subject))
  return (
    <div className={styles.head}>
      <div id={placeOf('subject')} className={styles.wide}>
        <ViewSwitch
          label="Đối tượng"
          views={subjects}
          value={subject}
          onChange={(wanted) => replace(factsFor(wanted, facts))}
        />
      </div>
      <NativeSelect
        label="Danh hiệu, hình thức xét"
        value={choices.some(({ code }) => code === award) ? award : ''}
        onChange={({ currentTarget }) => onAward(currentTarget.value)}
        data={[
          { value: '', label: 'Tất cả danh hiệu, hình thức' },
          ...choices.map(({ code, name }) => ({ value: code, label: name })),
        ]}
      />
      <FactCount path="forYear" label="Năm xét" />
      <FactDay path="receivedForAppraisalOn" label="Ngày cơ quan thẩm định nhận hồ sơ" />
      <FactChoice path="ground" label="Loại hình khen thưởng" choices={groundLabels} />
      {subject === 'individual' && <FactDay path="recruitedOn" label="Ngày vào cơ quan" />}
      {subject === 'collective' && <FactDay path="dissolvedOn" label="Ngày giải thể (nếu có)" />}
    </div>
  )
}

/** The facts for another kind of subject, without what only the kind before has. */
function factsFor(subject: Subject, facts: Parameters<typeof withValue>[0]) {
  const own = withValue(facts, 'subject', subject)
  const alone = subject === 'individual' ? own : withValue(own, 'recruitedOn', undefined)
  return subject === 'collective' ? alone : withValue(alone, 'dissolvedOn', undefined)
}
