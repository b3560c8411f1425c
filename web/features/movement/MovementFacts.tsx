import { Link } from '@tanstack/react-router'
import { launcherLabels, type MovementPage, movementKindLabels } from '#contract/movement'
import { showDay } from '#text/days'
import { Facts } from '#ui/facts/Facts'
import { Section } from '#ui/section/Section'
import { paths } from '../../app/paths.ts'
import styles from './Movement.module.css'

/** What a movement says of itself. */
export function MovementFacts({ page }: { readonly page: MovementPage }) {
  const { movement, answers, answeredBy } = page
  return (
    <>
      {movement.recallReason !== null && (
        <div className={styles.notice}>
          <p>Việc phát động đã bị thu hồi: {movement.recallReason}</p>
        </div>
      )}
      <Facts
        facts={[
          ['Chủ đề', movement.theme],
          ['Loại', movementKindLabels[movement.kind]],
          ['Nơi phát động', movement.launcherName ?? launcherLabels[movement.launcher]],
          ['Thời gian', `${showDay(movement.startsOn)} – ${showDay(movement.endsOn)}`],
          ['Hưởng ứng', answers && <Link to={paths.movement(answers.id)}>{answers.title}</Link>],
          [
            'Được hưởng ứng bằng',
            movement.launcher === 'agency' ? null : <Answering key="answering" movements={answeredBy} />,
          ],
          ['Phạm vi', scopeWords(page)],
          ['Hạn gửi nội dung', movement.participationDue && showDay(movement.participationDue)],
          ['Văn bản phát động', <LaunchPaper key="paper" page={page} />],
          ['Chờ ký từ ngày', movement.submittedOn && showDay(movement.submittedOn)],
        ]}
      />
      {movement.content !== '' && (
        <Section title="Nội dung thi đua">
          <p className={styles.prose}>{movement.content}</p>
        </Section>
      )}
      {movement.criteria !== '' && (
        <Section title="Tiêu chí">
          <p className={styles.prose}>{movement.criteria}</p>
        </Section>
      )}
    </>
  )
}

function Answering({ movements }: { readonly movements: MovementPage['answeredBy'] }) {
  if (movements.length === 0) return 'Chưa có phong trào nào của cơ quan'
  return (
    <span className={styles.stack}>
      {movements.map(({ id, title }) => (
        <Link key={id} to={paths.movement(id)}>
          {title}
        </Link>
      ))}
    </span>
  )
}

function LaunchPaper({ page: { movement } }: { readonly page: MovementPage }) {
  const { launchedOn, paperNumber, paperId } = movement
  if (launchedOn === null) return 'Chưa phát động'
  const words = `${paperNumber ? `Số ${paperNumber}, ` : ''}ngày ${showDay(launchedOn)}`
  return paperId === null ? words : <Link to={paths.paper(paperId)}>{words}</Link>
}

function scopeWords({ movement: { scopeAll, unitIds }, units }: MovementPage): string {
  if (scopeAll) return 'Mọi phòng, đơn vị, tổ chức đoàn thể'
  return units
    .filter(({ id }) => unitIds.includes(id))
    .map(({ name }) => name)
    .join(', ')
}
