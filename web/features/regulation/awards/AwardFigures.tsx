import type { AwardOnDay, BonusOnDay, Figure } from '#contract/judging'
import { subjectLabels } from '#contract/judging'
import { showDay } from '#text/days'
import { LinkButton } from '#ui/button/LinkButton'
import { Section } from '#ui/section/Section'
import { paths } from '../../../app/paths.ts'
import styles from './AwardFigures.module.css'
import { CitationLink } from './CitationLink.tsx'

/** Numbers, authority, dossier and money that go with an award, and what the agency itself settled. */
export function AwardFigures({ data }: { readonly data: AwardOnDay }) {
  const { figures, authority, dossier, subjects, localRules, on } = data
  const bonuses = subjects.flatMap(({ bonus }) => (bonus === null ? [] : [bonus]))
  return (
    <>
      <FigureList title="Tỷ lệ, bỏ phiếu, thời hạn" figures={figures} on={on} />
      <FigureList title="Ai quyết định" figures={authority} on={on} />
      <FigureList title="Hồ sơ và báo cáo thành tích" figures={dossier} on={on} />
      {bonuses.length > 0 && (
        <Section title="Tiền thưởng khi quyết định trong ngày này">
          <ul className={styles.figures}>
            {bonuses.map((bonus) => (
              <BonusLine key={bonus.subject} bonus={bonus} on={on} />
            ))}
          </ul>
        </Section>
      )}
      <Section
        title="Quy định của cơ quan"
        actions={
          <span className="screen-only">
            <LinkButton to={paths.regulations()} size="compact-sm">
              Xem quy định của cơ quan
            </LinkButton>
          </span>
        }
      >
        {localRules.length === 0 ? (
          <p className={styles.none}>Cơ quan chưa quy định gì thêm cho danh hiệu, hình thức này.</p>
        ) : (
          <ul className={styles.figures}>
            {localRules.map(({ slot, label, value, citation, from }) => (
              <li key={slot}>
                <span className={styles.name}>{label}</span>
                <strong>{value}</strong>
                <span className={styles.source}>
                  {citation}, từ {showDay(from)}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </>
  )
}

interface FigureListProps {
  readonly title: string
  readonly figures: readonly Figure[]
  readonly on: string
}

function FigureList({ title, figures, on }: FigureListProps) {
  if (figures.length === 0) return null
  return (
    <Section title={title}>
      <ul className={styles.figures}>
        {figures.map(({ id, label, value, cite, provisional }) => (
          <li key={id}>
            <span className={styles.name}>{label}</span>
            <strong data-long={(value ?? '').length > 60}>
              {value ?? (provisional === null ? 'Không quy định' : 'Chưa rõ')}
            </strong>
            <span className={styles.source}>
              <CitationLink cite={cite} on={on} />
              {provisional !== null && <span className={styles.provisional}>{provisional}</span>}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function BonusLine({ bonus, on }: { readonly bonus: BonusOnDay; readonly on: string }) {
  const { subject, amount, coefficient, baseSalary, cite, because } = bonus
  return (
    <li>
      <span className={styles.name}>{subjectLabels[subject]}</span>
      <strong>{amount === null ? 'Chưa rõ' : inDong(amount)}</strong>
      <span className={styles.source}>
        {coefficient !== null && baseSalary !== null && (
          <span>
            {coefficient} × mức lương cơ sở {inDong(baseSalary)}
          </span>
        )}
        {cite && <CitationLink cite={cite} on={on} />}
        {because !== null && <span className={styles.provisional}>{because}</span>}
      </span>
    </li>
  )
}

function inDong(amount: number): string {
  return `${amount.toLocaleString('vi-VN')} đồng`
}
