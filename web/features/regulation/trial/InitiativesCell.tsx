import { NativeSelect } from '@mantine/core'
import { initiativeKindLabels, reachLabels } from '#contract/judging'
import { Button } from '#ui/button/Button'
import { Row } from '#ui/section/Section'
import { FactChoice, FactYesNo } from './FactControls.tsx'
import { FactPopover } from './FactPopover.tsx'
import { placeOf } from './fact-places.ts'
import { itemsAt, withoutItem } from './facts-draft.ts'
import styles from './Trial.module.css'
import { useFact, useTrial } from './trial-context.ts'

interface InitiativesCellProps {
  readonly path: string
  readonly label: string
}

/** What most initiatives on a list are: recognised by the agency and not used for a title yet. */
const usual = { kind: 'initiative', reach: 'grassroots', recognised: true, usedFor: null }

/** The initiatives of a year: not known, none, or these. */
export function InitiativesCell({ path, label }: InitiativesCellProps) {
  const { facts, change, replace } = useTrial()
  const items = itemsAt(facts, path)
  return (
    <FactPopover
      path={path}
      label={label}
      isUnknown={items === null}
      summary={
        items === null ? 'Chưa rõ' : items.length === 0 ? 'Không có' : `${items.length} sáng kiến, đề tài`
      }
    >
      {items?.map((_, index) => {
        const own = `${path}.${index}`
        return (
          <fieldset key={own} className={styles.item}>
            <legend>{`Sáng kiến ${index + 1}`}</legend>
            <FactChoice path={`${own}.kind`} label="Loại" choices={initiativeKindLabels} />
            <FactChoice path={`${own}.reach`} label="Phạm vi ảnh hưởng" choices={reachLabels} />
            <FactYesNo path={`${own}.recognised`} label="Đã được công nhận" />
            <UsedFor path={`${own}.usedFor`} />
            <Button
              size="compact-sm"
              look="quiet"
              icon="trash"
              onClick={() => replace(withoutItem(facts, path, index))}
            >
              Bỏ sáng kiến này
            </Button>
          </fieldset>
        )
      })}
      <Row>
        <Button size="compact-sm" icon="add" onClick={() => change(`${path}`, [...(items ?? []), usual])}>
          Thêm sáng kiến
        </Button>
        <Button size="compact-sm" onClick={() => change(path, [])}>
          Không có
        </Button>
        <Button size="compact-sm" look="quiet" onClick={() => change(path, undefined)}>
          Chưa rõ
        </Button>
      </Row>
    </FactPopover>
  )
}

/** An initiative serves one title once: what it served already. */
function UsedFor({ path }: { readonly path: string }) {
  const { awards } = useTrial()
  const { value, set, problem } = useFact(path)
  return (
    <div id={placeOf(path)}>
      <NativeSelect
        label="Đã dùng để xét"
        error={problem}
        value={value === null ? 'none' : typeof value === 'string' ? value : ''}
        onChange={({ currentTarget: { value: chosen } }) =>
          set(chosen === '' ? undefined : chosen === 'none' ? null : chosen)
        }
        data={[
          { value: '', label: 'Chưa rõ' },
          { value: 'none', label: 'Chưa dùng lần nào' },
          ...awards.map(({ code, name }) => ({ value: code, label: name })),
        ]}
      />
    </div>
  )
}
