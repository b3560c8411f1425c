import { useState } from 'react'
import { checkOutcomeLabels, type InspectionPage, type InspectionVisit } from '#contract/inspection'
import { downloadMinutes } from '#contract/inspection-conclusion'
import { showDay } from '#text/days'
import { Button } from '#ui/button/Button'
import { Dialog } from '#ui/dialog/Dialog'
import { Facts } from '#ui/facts/Facts'
import { CardList, Row, Section } from '#ui/section/Section'
import { StateBadge } from '#ui/state-badge/StateBadge'
import { PrintMenu } from '../PrintMenu.tsx'
import { RecommendationCard } from '../recommendation/RecommendationCard.tsx'
import { AddRecommendationForm } from '../recommendation/RecommendationForms.tsx'
import styles from './Visit.module.css'
import { VisitForm } from './VisitForm.tsx'

interface VisitSectionProps {
  readonly inspection: InspectionPage
  readonly visit: InspectionVisit
}

/** A unit of a round: when and where, what was found, what is recommended. */
export function VisitSection({ inspection, visit }: VisitSectionProps) {
  const [dialog, setDialog] = useState<'record' | 'recommend' | null>(null)
  const { unit, abilities, findings, heldOn } = visit
  const close = () => setDialog(null)
  return (
    <Section
      title={unit.name}
      actions={
        <>
          {abilities.record.allowed && (
            <Button icon="edit" onClick={() => setDialog('record')}>
              {heldOn === null ? 'Ghi kết quả' : 'Sửa kết quả'}
            </Button>
          )}
          {abilities.record.allowed && (
            <Button
              icon="add"
              disabledReason={heldOn === null ? 'Hãy ghi kết quả kiểm tra tại đơn vị trước.' : null}
              onClick={() => setDialog('recommend')}
            >
              Thêm kiến nghị
            </Button>
          )}
          {abilities.print.allowed && (
            <PrintMenu
              label="In biên bản"
              endpoint={downloadMinutes}
              params={{ id: inspection.id, visitId: visit.id }}
            />
          )}
        </>
      }
    >
      <div className={styles.visit}>
        <VisitFacts visit={visit} />
        {findings && <Findings findings={findings} />}
        {heldOn === null && !abilities.record.allowed && (
          <p className={styles.quiet}>Đoàn chưa làm việc tại đơn vị này.</p>
        )}
        {heldOn !== null && findings === null && (
          <p className={styles.quiet}>Kết quả kiểm tra được thông báo sau khi ký kết luận.</p>
        )}
        {visit.recommendations.length > 0 && (
          <>
            <h3 className={styles.subheading}>Kiến nghị</h3>
            <CardList>
              {visit.recommendations.map((recommendation) => (
                <RecommendationCard key={recommendation.id} recommendation={recommendation} />
              ))}
            </CardList>
          </>
        )}
      </div>
      <Dialog opened={dialog === 'record'} title={`Kết quả kiểm tra: ${unit.name}`} onClose={close}>
        <VisitForm inspection={inspection} visit={visit} onClose={close} />
      </Dialog>
      <Dialog opened={dialog === 'recommend'} title={`Kiến nghị sau kiểm tra: ${unit.name}`} onClose={close}>
        <AddRecommendationForm inspectionId={inspection.id} visit={visit} onClose={close} />
      </Dialog>
    </Section>
  )
}

function VisitFacts({ visit: { plannedOn, heldOn, place } }: { readonly visit: InspectionVisit }) {
  return (
    <Facts
      facts={[
        [
          'Ngày kiểm tra',
          heldOn !== null ? (
            <StateBadge key="held" icon="done" tone="done">
              Đã kiểm tra ngày {showDay(heldOn)}
            </StateBadge>
          ) : (
            <StateBadge key="planned" icon="calendar" tone="quiet">
              {plannedOn === null ? 'Chưa định ngày' : `Dự kiến ngày ${showDay(plannedOn)}`}
            </StateBadge>
          ),
        ],
        ['Địa điểm', place],
      ]}
    />
  )
}

function Findings({ findings }: { readonly findings: NonNullable<InspectionVisit['findings']> }) {
  const { attendance, results, strengths, shortcomings } = findings
  const looked = results.filter(({ outcome, note }) => outcome !== null || note !== '')
  return (
    <>
      <Facts
        facts={[
          ['Thành phần', <Written key="attendance" text={attendance} />],
          ['Ưu điểm', <Written key="strengths" text={strengths} />],
          ['Hạn chế', <Written key="shortcomings" text={shortcomings} />],
        ]}
      />
      {looked.length > 0 && (
        <details className={styles.results}>
          <summary>Kết quả theo từng nội dung ({looked.length})</summary>
          <ul>
            {looked.map(({ content, outcome, note }) => (
              <li key={content}>
                {content}:{' '}
                <Row>
                  {outcome !== null && (
                    <StateBadge
                      icon={outcome === 'met' ? 'done' : outcome === 'partly' ? 'due' : 'alert'}
                      tone={outcome === 'met' ? 'done' : outcome === 'partly' ? 'due' : 'late'}
                    >
                      {checkOutcomeLabels[outcome]}
                    </StateBadge>
                  )}
                  {note !== '' && <span>{note}</span>}
                </Row>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

/** What a person wrote, in its lines. */
function Written({ text }: { readonly text: string }) {
  return text === '' ? 'Chưa ghi' : <span className={styles.written}>{text}</span>
}
