import { useState } from 'react'
import { type LocalRule, type LocalSlot, removeLocalRule } from '#contract/regulation'
import { showDay } from '#text/days'
import { Button } from '#ui/button/Button'
import { ConfirmDialog } from '#ui/confirm-dialog/ConfirmDialog'
import { Dialog } from '#ui/dialog/Dialog'
import { Facts } from '#ui/facts/Facts'
import { Card, CardList, Row, Section } from '#ui/section/Section'
import { useChange } from '../../app/queries.ts'
import { EndRuleForm } from './EndRuleForm.tsx'
import { SetRuleForm } from './SetRuleForm.tsx'

interface SlotSectionProps {
  readonly slot: LocalSlot
  /** Why the viewer may not change it; null when they may. */
  readonly because: string | null
}

type Ask = { readonly what: 'set' } | { readonly what: 'end' | 'remove'; readonly rule: LocalRule }

/** One question that the law leaves open: what holds, by which paper, and what held before. */
export function SlotSection({ slot, because }: SlotSectionProps) {
  const [ask, setAsk] = useState<Ask | null>(null)
  const { inForce, otherwise, rules } = slot
  return (
    <Section
      title={slot.label}
      actions={
        <Button icon="edit" disabledReason={because} onClick={() => setAsk({ what: 'set' })}>
          Đặt quy ước
        </Button>
      }
    >
      <p>{slot.question}</p>
      <Facts
        facts={[
          ['Đang áp dụng', <strong key="value">{inForce.valueLabel}</strong>],
          ['Căn cứ', inForce.citation ?? `Mặc định. ${otherwise.because}`],
          ['Từ ngày', inForce.validFrom === null ? null : showDay(inForce.validFrom)],
          ['Mặc định', inForce.citation === null ? null : otherwise.valueLabel],
        ]}
      />
      {rules.length > 0 && (
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
      )}
      <SlotDialogs slot={slot} ask={ask} onClose={() => setAsk(null)} />
    </Section>
  )
}

interface RuleCardProps {
  readonly rule: LocalRule
  readonly because: string | null
  readonly onEnd: () => void
  readonly onRemove: () => void
}

function RuleCard({ rule, because, onEnd, onRemove }: RuleCardProps) {
  const { valueLabel, citation, validFrom, validUntil, inForce } = rule
  const days = `từ ${showDay(validFrom)}${validUntil === null ? '' : ` đến trước ${showDay(validUntil)}`}`
  return (
    <Card head={valueLabel} aside={days} quiet={!inForce}>
      <div>Căn cứ: {citation}</div>
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

interface SlotDialogsProps {
  readonly slot: LocalSlot
  readonly ask: Ask | null
  readonly onClose: () => void
}

function SlotDialogs({ slot, ask, onClose }: SlotDialogsProps) {
  const remove = useChange(removeLocalRule, {
    said: 'Đã xóa quy ước ghi nhầm.',
    refreshes: ['plan'],
    onDone: onClose,
  })
  return (
    <>
      <Dialog opened={ask?.what === 'set'} title={slot.label} onClose={onClose}>
        <SetRuleForm slot={slot} onClose={onClose} />
      </Dialog>
      <Dialog opened={ask?.what === 'end'} title="Thôi áp dụng quy ước" onClose={onClose}>
        {ask?.what === 'end' && <EndRuleForm slot={slot} rule={ask.rule} onClose={onClose} />}
      </Dialog>
      <ConfirmDialog
        opened={ask?.what === 'remove'}
        title="Xóa quy ước ghi nhầm"
        confirmLabel="Xóa quy ước"
        danger
        busy={remove.isPending}
        onClose={onClose}
        onConfirm={() => {
          if (ask?.what !== 'remove') return
          const { id, version } = ask.rule
          remove.mutate({ params: { slot: slot.id }, body: { id, version } })
        }}
      >
        <p>Quy ước trước đó (nếu có) tiếp tục áp dụng, và thời hạn của các việc chưa xong được tính lại.</p>
      </ConfirmDialog>
    </>
  )
}
