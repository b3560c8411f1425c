import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { type LocalRule, type LocalSlot, localLevelLabels } from '#contract/regulation'
import { showDay } from '#text/days'
import { Button } from '#ui/button/Button'
import { Facts } from '#ui/facts/Facts'
import { Card, CardList, Row } from '#ui/section/Section'
import { StateBadge } from '#ui/state-badge/StateBadge'
import { paths } from '../../../app/paths.ts'
import { BoundsNote } from './BoundsNote.tsx'
import styles from './LocalRules.module.css'
import { type SlotAsk, SlotDialogs } from './SlotDialogs.tsx'

interface SlotCardProps {
  readonly slot: LocalSlot
  /** Why the viewer may not change it; null when they may. */
  readonly because: string | null
}

/** One question that the law leaves open: what holds, by which paper, within which bounds, and what held before. */
export function SlotCard({ slot, because }: SlotCardProps) {
  const id = useId()
  const [ask, setAsk] = useState<SlotAsk | null>(null)
  const { label, question, rules } = slot
  return (
    <li className={styles.card} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 id={id}>{label}</h3>
        <Button
          icon="edit"
          size="compact-sm"
          label={`Đặt quy ước: ${label}`}
          disabledReason={because}
          onClick={() => setAsk({ what: 'set' })}
        >
          Đặt quy ước
        </Button>
      </div>
      <p className={styles.question}>{question}</p>
      <InForce slot={slot} />
      <BoundsNote slot={slot} />
      {rules.length > 0 && (
        <details className={styles.history} open={rules.length < 3}>
          <summary>Các quy ước đã đặt ({rules.length})</summary>
          <CardList>
            {rules.map((rule) => (
              <RuleCard
                key={rule.id}
                rule={rule}
                because={because}
                onEnd={() => setAsk({ what: 'end', rule })}
                onRemove={() => setAsk({ what: 'remove', rule })}
              />
            ))}
          </CardList>
        </details>
      )}
      <SlotDialogs slot={slot} ask={ask} onClose={() => setAsk(null)} />
    </li>
  )
}

function InForce({ slot: { kind, inForce, otherwise } }: { readonly slot: LocalSlot }) {
  const isSet = inForce.citation !== null
  const value = kind === 'text' ? <p className={styles.words}>{inForce.valueLabel}</p> : inForce.valueLabel
  return (
    <Facts
      facts={[
        [
          'Đang áp dụng',
          isSet ? (
            <StateBadge key="set" icon="done" tone="done">
              {kind === 'text' ? 'Theo văn bản dẫn' : inForce.valueLabel}
            </StateBadge>
          ) : (
            inForce.valueLabel
          ),
        ],
        ['Nội dung', isSet && kind === 'text' ? value : null],
        ['Căn cứ', inForce.citation ?? `Mặc định. ${otherwise.because}`],
        ['Cấp', inForce.level === null ? null : localLevelLabels[inForce.level]],
        ['Từ ngày', inForce.validFrom === null ? null : showDay(inForce.validFrom)],
        ['Mặc định', isSet ? `${otherwise.valueLabel}. ${otherwise.because}` : null],
      ]}
    />
  )
}

interface RuleCardProps {
  readonly rule: LocalRule
  readonly because: string | null
  readonly onEnd: () => void
  readonly onRemove: () => void
}

function RuleCard({ rule, because, onEnd, onRemove }: RuleCardProps) {
  const { valueLabel, citation, level, instrument, validFrom, validUntil, inForce } = rule
  const days = `từ ${showDay(validFrom)}${validUntil === null ? '' : ` đến trước ${showDay(validUntil)}`}`
  return (
    <Card head={valueLabel} aside={days} quiet={!inForce}>
      <div>Căn cứ: {citation}</div>
      <div>
        Cấp: {localLevelLabels[level]}
        {instrument && (
          <>
            {'; trong thư viện: '}
            <Link to={paths.instrument(instrument.id)}>{instrument.title}</Link>
          </>
        )}
      </div>
      <Row>
        <Button
          size="compact-sm"
          label={`Thôi áp dụng quy ước ${days}`}
          disabledReason={because ?? (validUntil === null ? null : `Đã thôi từ ${showDay(validUntil)}.`)}
          onClick={onEnd}
        >
          Thôi áp dụng
        </Button>
        <Button
          size="compact-sm"
          look="quiet"
          label={`Xóa ghi nhầm: quy ước ${days}`}
          disabledReason={because}
          onClick={onRemove}
        >
          Xóa ghi nhầm
        </Button>
      </Row>
    </Card>
  )
}
