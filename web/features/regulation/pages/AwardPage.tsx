import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type AwardOnDay, readAward, subjectLabels } from '#contract/judging'
import { isDay, showDay } from '#text/days'
import { Answer } from '#ui/answer/Answer'
import { Button } from '#ui/button/Button'
import { LinkButton } from '#ui/button/LinkButton'
import { EmptyState } from '#ui/empty-state/EmptyState'
import { Page } from '#ui/page/Page'
import { Skeletons } from '#ui/skeletons/Skeletons'
import { StateBadge } from '#ui/state-badge/StateBadge'
import { ViewSwitch } from '#ui/view-switch/ViewSwitch'
import { useAddressParam, useAddressState } from '../../../app/address.ts'
import { paths } from '../../../app/paths.ts'
import { asking } from '../../../app/queries.ts'
import { AwardFigures } from '../awards/AwardFigures.tsx'
import { AwardStandard } from '../awards/AwardStandard.tsx'
import { standardStateWords } from '../awards/award-words.ts'
import { DayOfLaw } from '../awards/DayOfLaw.tsx'
import { GeneralConditions } from '../awards/GeneralConditions.tsx'
import styles from '../awards/Law.module.css'
import { LawNote } from '../awards/LawNote.tsx'

const defaults = { on: '', subject: '', compare: '' }

/** An award under the law of a day: what it asks, who decides, what goes with it, and what nobody has checked. */
export function AwardPage() {
  const code = useAddressParam('award')
  const [{ on }] = useAddressState(defaults)
  const answer = useQuery({
    ...asking(readAward, { params: { award: code }, query: isDay(on) ? { on } : {} }),
    placeholderData: keepPreviousData,
  })
  if (answer.data !== undefined) return <LoadedAward data={answer.data} />
  return (
    <Page title="Danh hiệu, hình thức khen thưởng" back={{ to: paths.awards() }}>
      <Answer of={answer} skeleton={<Skeletons rows={8} height={48} />}>
        {() => null}
      </Answer>
    </Page>
  )
}

function LoadedAward({ data }: { readonly data: AwardOnDay }) {
  const { award, on, today, subjects, unchecked } = data
  const [state, change] = useAddressState(defaults)
  const { label, icon, tone } = standardStateWords[award.state]
  const shown = subjects.find(({ subject }) => subject === state.subject) ?? subjects[0]
  return (
    <Page
      title={award.name}
      lead={[award.abbreviations[0], award.formLabel, award.levelLabel].filter(Boolean).join(' · ')}
      back={{ to: paths.awards() }}
      actions={
        <>
          <LinkButton to={paths.trial({ award: award.code })} icon="help">
            Thử xét
          </LinkButton>
          {data.abilities.simulate.allowed && (
            <LinkButton to={paths.comparison({ award: award.code })} icon="scales">
              So sánh hai thời điểm
            </LinkButton>
          )}
          <Button icon="print" onClick={() => window.print()}>
            In
          </Button>
        </>
      }
    >
      <div className={styles.standing}>
        <StateBadge icon={icon} tone={tone}>
          {`${label}, ${on === today ? 'hôm nay' : 'ngày'} ${showDay(on)}`}
        </StateBadge>
        <DayOfLaw day={on} isToday={state.on === ''} onChange={(day) => change({ on: day })} />
        {subjects.length > 1 && (
          <ViewSwitch
            label="Đối tượng"
            views={subjects.map(({ subject }) => ({ value: subject, label: subjectLabels[subject] }))}
            value={shown?.subject ?? 'individual'}
            onChange={(subject) => change({ subject })}
          />
        )}
      </div>
      {shown?.standard ? (
        <AwardStandard
          award={award.code}
          on={on}
          subject={shown.subject}
          standard={shown.standard}
          isComparing={state.compare === '1'}
          onCompare={(isComparing) => change({ compare: isComparing ? '1' : '' })}
          onChooseDay={(day) => change({ on: day === today ? '' : day })}
        />
      ) : (
        <EmptyState icon="minus" title={`Không có quy định nào về ${award.name} ngày ${showDay(on)}`}>
          {award.because ?? 'Hãy chọn một ngày khác.'}
        </EmptyState>
      )}
      {shown && <GeneralConditions conditions={shown.conditions} on={on} />}
      <AwardFigures data={data} />
      {unchecked.length > 0 && (
        <LawNote title="Những điều chưa được đối chiếu">
          <ul>
            {unchecked.map(({ what, because }) => (
              <li key={`${what} ${because}`}>
                {what}: {because}
              </li>
            ))}
          </ul>
        </LawNote>
      )}
    </Page>
  )
}
