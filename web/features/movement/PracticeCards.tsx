import { Link } from '@tanstack/react-router'
import { type BestPractice, bestPracticeStateLabels, settleBestPractice } from '#contract/best-practice'
import { showMoment } from '#text/days'
import { Button } from '#ui/button/Button'
import { Card, CardList, Row } from '#ui/section/Section'
import { paths } from '../../app/paths.ts'
import { useChange } from '../../app/queries.ts'
import styles from './Movement.module.css'

interface PracticeCardsProps {
  readonly practices: readonly BestPractice[]
  readonly nothing: string
  /** Where practices are kept: there they can be corrected. */
  readonly onCorrect?: (practice: BestPractice) => void
}

/** Best practices one below the other, with what the viewer may do. */
export function PracticeCards({ practices, nothing, onCorrect }: PracticeCardsProps) {
  if (practices.length === 0) return <p className={styles.quiet}>{nothing}</p>
  return (
    <CardList>
      {practices.map((practice) => (
        <Card
          key={practice.id}
          head={practice.title}
          aside={`${bestPracticeStateLabels[practice.state]}, ${showMoment(practice.proposedAt)}`}
        >
          <span className={styles.words}>{practice.body}</span>
          <span>
            {[practice.unitName, practice.authors].filter(Boolean).join(' · ')}
            {practice.movementId !== null && onCorrect && (
              <>
                {' · '}
                <Link to={paths.movement(practice.movementId)}>{practice.movementTitle}</Link>
              </>
            )}
          </span>
          <PracticeTools practice={practice} {...(onCorrect ? { onCorrect } : {})} />
        </Card>
      ))}
    </CardList>
  )
}

function PracticeTools({
  practice,
  onCorrect,
}: {
  readonly practice: BestPractice
  readonly onCorrect?: (practice: BestPractice) => void
}) {
  const settle = useChange(settleBestPractice, { said: 'Đã ghi.' })
  const { id, version, state, abilities, title } = practice
  const to = (wanted: BestPractice['state']) =>
    settle.mutate({ params: { id }, body: { version, state: wanted } })
  return (
    <Row>
      {abilities.settle.allowed && state !== 'chosen' && (
        <Button
          size="compact-sm"
          icon="star"
          label={`Chọn nhân rộng “${title}”`}
          onClick={() => to('chosen')}
        >
          Chọn nhân rộng
        </Button>
      )}
      {abilities.settle.allowed && state === 'proposed' && (
        <Button look="quiet" size="compact-sm" label={`Chưa chọn “${title}”`} onClick={() => to('declined')}>
          Chưa chọn
        </Button>
      )}
      {abilities.settle.allowed && state !== 'proposed' && (
        <Button look="quiet" size="compact-sm" label={`Xét lại “${title}”`} onClick={() => to('proposed')}>
          Xét lại
        </Button>
      )}
      {onCorrect && abilities.correct.allowed && (
        <Button
          look="quiet"
          size="compact-sm"
          icon="edit"
          label={`Sửa “${title}”`}
          onClick={() => onCorrect(practice)}
        >
          Sửa
        </Button>
      )}
    </Row>
  )
}
