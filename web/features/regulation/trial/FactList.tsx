import type { ReactNode } from 'react'
import { Button } from '#ui/button/Button'
import { FormPair } from '#ui/form/Form'
import { Section } from '#ui/section/Section'
import { ViewSwitch } from '#ui/view-switch/ViewSwitch'
import { placeOf } from './fact-places.ts'
import { itemsAt, withoutItem } from './facts-draft.ts'
import styles from './Trial.module.css'
import { useFact, useTrial } from './trial-context.ts'

interface FactListProps {
  readonly path: string
  readonly title: string
  /** What one entry is called: “hình thức kỷ luật”. */
  readonly one: string
  /** Whether silence means that nothing is known; records that only hold what happened mean none. */
  readonly mayBeUnknown: boolean
  readonly fields: (path: string) => ReactNode
}

const standings = [
  { value: 'unknown', label: 'Chưa rõ' },
  { value: 'none', label: 'Không có' },
  { value: 'some', label: 'Có' },
] as const

/** Facts of which there may be several, none, or nothing known. */
export function FactList({ path, title, one, mayBeUnknown, fields }: FactListProps) {
  const { facts, change, replace } = useTrial()
  const { problem } = useFact(path)
  const items = itemsAt(facts, path)
  const add = () => change(path, [...(items ?? []), {}])
  const standing = items === null ? 'unknown' : items.length === 0 ? 'none' : 'some'
  const settle = (wanted: (typeof standings)[number]['value']) => {
    if (wanted === 'some') add()
    else change(path, wanted === 'none' ? [] : undefined)
  }
  return (
    <div id={placeOf(path)}>
      <Section
        title={title}
        actions={
          mayBeUnknown ? (
            <ViewSwitch
              label={title}
              views={standings}
              value={standing}
              onChange={(wanted) => wanted === standing || settle(wanted)}
            />
          ) : (
            <Button size="compact-sm" icon="add" onClick={add}>{`Thêm ${one}`}</Button>
          )
        }
      >
        {problem !== null && <p className={styles.problem}>{problem}</p>}
        {items?.map((_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an entry is its place; all of it may be typed anew
          <fieldset key={`${path}.${index}`} id={placeOf(`${path}.${index}`)} className={styles.item}>
            <legend className="seen-by-readers-only">{`${title} ${index + 1}`}</legend>
            <FormPair>{fields(`${path}.${index}`)}</FormPair>
            <Button
              size="compact-sm"
              look="quiet"
              icon="trash"
              label={`Bỏ ${one} ${index + 1}`}
              onClick={() => replace(withoutItem(facts, path, index))}
            >
              Bỏ
            </Button>
          </fieldset>
        ))}
        {mayBeUnknown && standing === 'some' && (
          <Button size="compact-sm" icon="add" onClick={add}>{`Thêm ${one}`}</Button>
        )}
      </Section>
    </div>
  )
}
