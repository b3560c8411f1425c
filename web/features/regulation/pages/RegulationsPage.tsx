import { type LocalSlot, listLocalRules } from '#contract/regulation'
import { searchKey } from '#contract/search-key'
import { Answer } from '#ui/answer/Answer'
import { Button } from '#ui/button/Button'
import { CounterFilters } from '#ui/counter-filters/CounterFilters'
import { EmptyState } from '#ui/empty-state/EmptyState'
import { Page } from '#ui/page/Page'
import { SearchField } from '#ui/search-field/SearchField'
import { Row, Section } from '#ui/section/Section'
import { useAddressState } from '../../../app/address.ts'
import { useAsk } from '../../../app/queries.ts'
import styles from '../local-rules/LocalRules.module.css'
import { SlotCard } from '../local-rules/SlotCard.tsx'

const defaults = { show: '', q: '' }

/** What province, ministry and agency settled where the law leaves it open, each with the paper that settles it. */
export function RegulationsPage() {
  const page = useAsk(listLocalRules)
  return (
    <Page
      title="Quy định của cơ quan"
      lead="Những điều pháp luật để ngỏ cho bộ, tỉnh, cơ quan và cách cơ quan áp dụng. Mỗi quy ước phải dẫn văn bản làm căn cứ và không được vượt giới hạn của trung ương."
      narrow
      actions={
        <Button icon="print" onClick={() => window.print()}>
          In
        </Button>
      }
    >
      <Answer of={page}>
        {({ slots, abilities }) => <Slots slots={slots} because={abilities.change.because} />}
      </Answer>
    </Page>
  )
}

interface SlotsProps {
  readonly slots: readonly LocalSlot[]
  readonly because: string | null
}

function Slots({ slots, because }: SlotsProps) {
  const [{ show, q }, change] = useAddressState(defaults)
  const words = searchKey(q).split(' ')
  const isSet = ({ inForce }: LocalSlot): boolean => inForce.citation !== null
  const shown = slots.filter((slot) => {
    const key = searchKey(`${slot.group} ${slot.label} ${slot.question} ${slot.inForce.citation ?? ''}`)
    const isAsked = show === '' || isSet(slot) === (show === 'set')
    return isAsked && words.every((word) => key.includes(word))
  })
  const set = slots.filter(isSet).length
  return (
    <>
      <Row>
        <CounterFilters
          label="Lọc theo tình trạng"
          isSmall
          value={show}
          onChange={(wanted) => change({ show: wanted })}
          counters={[
            { value: '', label: 'Tất cả', count: slots.length },
            { value: 'set', label: 'Đã đặt', count: set, icon: 'done' },
            { value: 'open', label: 'Theo mặc định', count: slots.length - set, icon: 'open' },
          ]}
        />
        <SearchField
          label="Tìm quy định, không cần dấu"
          value={q}
          onChange={(typed) => change({ q: typed })}
        />
      </Row>
      {shown.length === 0 && (
        <EmptyState icon="search" title="Không có quy định nào như vậy">
          Hãy bớt từ hoặc bớt điều kiện lọc.
        </EmptyState>
      )}
      {[...new Set(shown.map(({ group }) => group))].map((group) => (
        <Section key={group} title={group}>
          <ul className={styles.cards}>
            {shown
              .filter((slot) => slot.group === group)
              .map((slot) => (
                <SlotCard key={slot.id} slot={slot} because={because} />
              ))}
          </ul>
        </Section>
      ))}
    </>
  )
}
