import { type MovementPage as MovementAnswer, readMovement } from '#contract/movement'
import { Answer } from '#ui/answer/Answer'
import { LinkButton } from '#ui/button/LinkButton'
import { Page } from '#ui/page/Page'
import { Section } from '#ui/section/Section'
import { StateBadge } from '#ui/state-badge/StateBadge'
import { useAddressParam } from '../../../app/address.ts'
import { paths } from '../../../app/paths.ts'
import { useAsk } from '../../../app/queries.ts'
import { Board } from '../Board.tsx'
import { MovementActions } from '../MovementActions.tsx'
import { MovementFacts } from '../MovementFacts.tsx'
import { MovementHistory } from '../MovementHistory.tsx'
import { MovementTargets } from '../MovementTargets.tsx'
import { movementWords } from '../movement-words.ts'
import { PracticeCards } from '../PracticeCards.tsx'
import { ReviewSection } from '../ReviewSection.tsx'
import { TaskSection } from '../TaskSection.tsx'

/** A movement: what it says, how its units stand, what came of it. */
export function MovementPage() {
  const movementId = useAddressParam('movementId')
  const found = useAsk(readMovement, { params: { id: movementId } })
  const back = { to: paths.movements(), label: 'Phong trào thi đua' }
  const { data } = found
  if (data === undefined) {
    return (
      <Page title="Phong trào thi đua" back={back}>
        <Answer of={found}>{() => null}</Answer>
      </Page>
    )
  }
  const { label, icon, tone } = movementWords[data.movement.state]
  return (
    <Page
      title={data.movement.title}
      lead={
        <StateBadge icon={icon} tone={tone}>
          {label}
        </StateBadge>
      }
      back={back}
      actions={<MovementActions page={data} />}
    >
      <MovementBody page={data} />
    </Page>
  )
}

function MovementBody({ page }: { readonly page: MovementAnswer }) {
  const isLaunched = page.movement.launchedOn !== null
  return (
    <>
      <MovementFacts page={page} />
      {isLaunched && <Board page={page} />}
      <MovementTargets targets={page.targets} />
      {isLaunched && <ReviewSection page={page} />}
      {isLaunched && (
        <Section
          title="Mô hình mới, cách làm hay"
          actions={<LinkButton to={paths.bestPractices()}>Đề xuất, xem tất cả</LinkButton>}
        >
          <PracticeCards
            practices={page.practices}
            nothing="Chưa có cách làm hay nào được đề xuất trong phong trào này."
          />
        </Section>
      )}
      <TaskSection page={page} />
      <MovementHistory history={page.history} />
    </>
  )
}
